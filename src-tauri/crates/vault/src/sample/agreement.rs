//! The safety agreements of the sample: WREN-07's three versions, and HOLT-12's draft.

use chrono::{Days, NaiveDate};
use holdfast_records::{
    Link, PrivateText, RecordId, Role,
    agreement::{
        Agreement, AgreementKind, AgreementState, AgreementVersion, Clause, CopyGiven, Meaning,
        Method, Outcome, Part, Section, Signature, Signer, Signing, SigningState, VersionState,
        Voice, Why,
    },
    client::PrintProfile,
    practice::{CrisisLine, Paper},
    print_event::{Copy, Document, PrintEvent, PrintState, Way},
};

use super::{
    desk::{Desk, said},
    people,
};
use crate::VaultError;

use Meaning::{
    Contact, CrisisCan, CrisisCannot, NotForMe, Person, SettlesWith, SignHigh, SignLow,
    StopGesture, StopWord,
};
use Voice::{ClientWords, Joint, TherapistDuty};

/// A clause as it is written down here: its name, whose words, what it is, what leads it, what it says.
type Said = (&'static str, Voice, Option<Meaning>, &'static str, &'static str);

/// Keeps WREN-07's agreement: two versions that were, and the one in force since a week ago.
pub(super) fn keep_wren(desk: &mut Desk<'_, '_>, client: &RecordId) -> Result<(), VaultError> {
    let days = [desk.days_ago(84), desk.days_ago(42), desk.days_ago(7)];
    desk.at(days[0], 14, 5);
    let about =
        Agreement { about: AgreementKind::Safety, review_every_days: 90, looked_at_on: None };
    let agreement = desk.keep(Some(client), AgreementState::Draft, &about, &[])?;
    let mut previous: Option<RecordId> = None;
    for (number, day) in (1..).zip(days) {
        let version = wren(number, day, desk.days_ago(14).min(day));
        let id = keep_frozen(desk, client, &agreement, previous.as_ref(), &version, day)?;
        keep_signing(desk, client, &id, &version, day)?;
        desk.stand::<AgreementVersion>(&id, VersionState::Agreed)?;
        desk.stand::<AgreementVersion>(&id, VersionState::Active)?;
        match previous {
            None => drop(desk.stand::<Agreement>(&agreement, AgreementState::Active)?),
            Some(earlier) => {
                desk.stand::<AgreementVersion>(&earlier, VersionState::Superseded)?;
                desk.tx.unlink(&agreement, Role::InForce)?;
            }
        }
        desk.tx.link(&agreement, &Link::whole(Role::InForce, id.clone()))?;
        previous = Some(id);
    }
    Ok(())
}

/// Keeps HOLT-12's agreement, of which the first version is still being written.
pub(super) fn keep_holt(desk: &mut Desk<'_, '_>, client: &RecordId) -> Result<(), VaultError> {
    let day = desk.days_ago(5);
    desk.at(day, 19, 10);
    let about =
        Agreement { about: AgreementKind::Safety, review_every_days: 30, looked_at_on: None };
    let agreement = desk.keep(Some(client), AgreementState::Draft, &about, &[])?;
    let version = AgreementVersion {
        number: 1,
        minor: 0,
        language: "en".to_owned(),
        sections: sections(HOLT, &[], &[]),
        summary_of_change: PrivateText::default(),
        why: Why::First,
        review_on: day.checked_add_days(Days::new(30)),
        print_off_limits: false,
        finalised_on: None,
        sha256: None,
    };
    let of = [Link::whole(Role::VersionOf, agreement)];
    desk.keep(Some(client), VersionState::Draft, &version, &of).map(drop)
}

/// Keeps a version that was written, frozen and printed on one day.
pub(super) fn keep_frozen(
    desk: &mut Desk<'_, '_>,
    client: &RecordId,
    agreement: &RecordId,
    previous: Option<&RecordId>,
    version: &AgreementVersion,
    day: NaiveDate,
) -> Result<RecordId, VaultError> {
    let mut links = vec![Link::whole(Role::VersionOf, agreement.clone())];
    links.extend(previous.map(|earlier| Link::whole(Role::Follows, earlier.clone())));
    desk.at(day, 14, 10);
    let id = desk.keep(Some(client), VersionState::Draft, version, &links)?;
    // The words of the sample keep every rule of an agreement; a test holds them to it.
    let frozen =
        version.clone().finalise(day, previous.is_some()).map_err(|_| VaultError::Refused)?;
    desk.at(day, 14, 25);
    desk.tx.revise(&id, 1, &frozen)?;
    desk.stand::<AgreementVersion>(&id, VersionState::Finalised)?;
    desk.stand::<AgreementVersion>(&id, VersionState::Offered)?;
    Ok(id)
}

/// Keeps the page that was printed and what was signed on it.
pub(super) fn keep_signing(
    desk: &mut Desk<'_, '_>,
    client: &RecordId,
    version: &RecordId,
    body: &AgreementVersion,
    day: NaiveDate,
) -> Result<(), VaultError> {
    let print = PrintEvent {
        document: Document::of_agreement(body.about()),
        way: Way::Printed,
        copy: Copy::StaysHere,
        profile: PrintProfile::Large,
        paper: Paper::A4,
        pages: 5,
        printed_on: day,
        pdf_sha256: None,
    };
    let printed = [Link::whole(Role::Prints, version.clone())];
    let print = desk.keep(Some(client), PrintState::Kept, &print, &printed)?;
    let by = |signer, name: &str| Signature {
        signer,
        name_as_signed: PrivateText::from(name),
        method: Method::InkOnPaper,
    };
    let signing = Signing {
        signed_on: day,
        outcome: Outcome::Signed,
        signatures: vec![by(Signer::Client, "Ilse Marrow"), by(Signer::Therapist, "N. Castellane")],
        present: None,
        original_location: said("Blue folder, second drawer"),
        copy_given: CopyGiven::Paper,
        hand_edits: None,
        in_force_from: None,
    };
    let links = [Link::whole(Role::Signs, version.clone()), Link::whole(Role::OnPrint, print)];
    desk.at(day, 14, 45);
    desk.keep(Some(client), SigningState::Kept, &signing, &links).map(drop)
}

/// One of WREN-07's versions as it was before it was frozen.
fn wren(number: u32, day: NaiveDate, checked: NaiveDate) -> AgreementVersion {
    let (why, summary) = match number {
        1 => (Why::First, ""),
        2 => (
            Why::Review,
            "How it shows when you shut down. How we reach each other between sessions. Petra may be called.",
        ),
        _ => (
            Why::ClientAsked,
            "Your palm on the table is now a stop signal too. You asked for that. I start nothing new after minute 30.",
        ),
    };
    let told: Vec<Said> =
        WREN.iter().filter(|(from, to, ..)| (*from..=*to).contains(&number)).map(said_of).collect();
    let practice = people::practice(checked);
    let complaints = practice.complaints.into_iter();
    let elsewhere: Vec<CrisisLine> = complaints
        .map(|line| CrisisLine { who: line.who, number: line.number, verified_on: Some(checked) })
        .collect();
    AgreementVersion {
        number,
        minor: 0,
        language: "en-GB".to_owned(),
        sections: sections(&told, &practice.crisis_lines, &elsewhere),
        summary_of_change: PrivateText::from(summary),
        why,
        review_on: day.checked_add_days(Days::new(90)),
        print_off_limits: false,
        finalised_on: None,
        sha256: None,
    }
}

/// The ten sections with what is said in each. Clauses whose name ends in `z` stand after the numbers.
fn sections(told: &[Said], crisis: &[CrisisLine], elsewhere: &[CrisisLine]) -> Vec<Section> {
    let clauses = |part: Part, is_after: bool| -> Vec<Clause> {
        let here =
            told.iter().filter(|said| part_of(said) == part && is_after_numbers(said) == is_after);
        here.map(clause).collect()
    };
    let lines = |part: Part| match part.has_lines() {
        true if part == Part::Crisis => crisis.to_vec(),
        true => elsewhere.to_vec(),
        false => Vec::new(),
    };
    let section = |part: &Part| Section {
        part: *part,
        not_needed: !part.is_owed() && told.iter().all(|said| part_of(said) != *part),
        reason: None,
        clauses: clauses(*part, false),
        lines: lines(*part),
        after: clauses(*part, true),
    };
    AgreementKind::Safety.parts().iter().map(section).collect()
}

/// The part is written before the name of the clause, as in `7:c18`.
fn part_of(said: &Said) -> Part {
    let number = said.0.split(':').next().and_then(|number| number.parse::<u8>().ok());
    let mut parts = AgreementKind::Safety.parts().iter().copied();
    parts.find(|part| AgreementKind::Safety.number_of(*part) == number).unwrap_or(Part::Review)
}

fn is_after_numbers(said: &Said) -> bool {
    said.0.ends_with('z')
}

fn clause((name, voice, meaning, lead, text): &Said) -> Clause {
    let id = name.split(':').nth(1).unwrap_or(name).trim_end_matches('z').to_owned();
    let lead = Some(*lead).filter(|lead| !lead.is_empty()).map(PrivateText::from);
    Clause { id, voice: *voice, lead, text: PrivateText::from(*text), meaning: meaning.clone() }
}

/// A clause of WREN-07's: the first and last version that says so, and what it says.
type Through = (u32, u32, &'static str, Voice, Option<Meaning>, &'static str, &'static str);

fn said_of((_, _, name, voice, meaning, lead, text): &Through) -> Said {
    (name, *voice, meaning.clone(), lead, text)
}

const WREN: &[Through] = &[
    (1, 3, "1:c1", ClientWords, Some(SettlesWith), "", "Warm mug is best, not the ice."),
    (
        1,
        3,
        "1:c2",
        Joint,
        Some(SettlesWith),
        "Warm mug:",
        "Hold something warm with both hands. Feel where the heat starts and where it stops. Notice the weight. Sip \
         if you want to.",
    ),
    (1, 3, "1:c3", Joint, Some(NotForMe), "Not for you:", "the long out-breath."),
    (1, 3, "2:c4", ClientWords, Some(SignHigh), "Revved up:", "My knee bounces and I talk fast."),
    (2, 3, "2:c5", ClientWords, Some(SignLow), "Shut down:", "The room goes far away."),
    (1, 2, "3:c6", ClientWords, Some(StopWord), "", "I say kettle."),
    (
        3,
        3,
        "3:c6",
        ClientWords,
        Some(StopGesture),
        "",
        "I say kettle, or I put my palm flat on the table.",
    ),
    (1, 3, "3:c7", Joint, None, "", "We both stop at once. You do not have to explain."),
    (
        1,
        3,
        "4:c8",
        Joint,
        None,
        "",
        "Some topics we leave alone. We agreed them aloud and did not write them here.",
    ),
    (1, 3, "4:c9", Joint, None, "", "You can move a topic at any time."),
    (1, 3, "5:c10", Joint, None, "At the start and the end:", "always."),
    (1, 3, "5:c11", Joint, None, "In the middle:", "if you want to, about minute 25."),
    (
        2,
        3,
        "5:c12",
        Joint,
        Some(Contact),
        "Between sessions:",
        "by text, weekdays 10 to 3, about times.",
    ),
    (
        1,
        3,
        "6:c13",
        TherapistDuty,
        None,
        "",
        "I start and end on time. I tell you early about changes.",
    ),
    (3, 3, "6:c14", TherapistDuty, None, "", "I start nothing new after minute 30."),
    (
        1,
        3,
        "6:c15",
        TherapistDuty,
        None,
        "",
        "I ask before each new step. I tell you if I made a mistake.",
    ),
    (
        1,
        3,
        "7:c16",
        TherapistDuty,
        Some(CrisisCan),
        "I can:",
        "offer one extra 20-minute call that week.",
    ),
    (
        1,
        3,
        "7:c17",
        TherapistDuty,
        Some(CrisisCannot),
        "I cannot:",
        "answer at night or at weekends.",
    ),
    (1, 3, "7:c18", TherapistDuty, None, "", "If I do not answer, you can call:"),
    (1, 3, "7:c19z", TherapistDuty, None, "", "I am not an emergency service."),
    (
        1,
        3,
        "8:c20",
        TherapistDuty,
        None,
        "",
        "Tell me, write it, or bring someone. I stop and listen. You can also tell someone else:",
    ),
    (
        1,
        3,
        "8:c21z",
        TherapistDuty,
        None,
        "",
        "If you cross one, I say so kindly. You are not in trouble.",
    ),
    (
        2,
        3,
        "9:c22",
        Joint,
        Some(Person),
        "Petra Vale:",
        "I call her if you ask me to, or if I think your life or someone’s safety is at risk soon. I tell you first \
         if I can.",
    ),
    (
        1,
        3,
        "9:c23",
        TherapistDuty,
        None,
        "",
        "I keep notes about our sessions, what you agreed to, and numbers you gave me. You can ask to read them.",
    ),
    (1, 3, "10:c24", Joint, None, "", "We read it together, line by line."),
];

const HOLT: &[Said] = &[
    (
        "1:c1",
        Joint,
        Some(SettlesWith),
        "Feet and floor:",
        "Put both feet flat. Press down, then let go.",
    ),
    ("1:c2", Joint, Some(NotForMe), "Not for you:", "counting breaths."),
    ("2:c3", ClientWords, Some(SignHigh), "Revved up:", "Heat in the chest."),
    ("3:c4", ClientWords, Some(StopGesture), "", "I raise two fingers."),
    ("5:c5", Joint, None, "At the start, in the middle and at the end:", "always."),
    ("6:c6", TherapistDuty, None, "", "I phone, I do not text."),
    ("6:c7", TherapistDuty, None, "", "I read each page aloud."),
    ("7:c8", TherapistDuty, Some(CrisisCan), "I can:", "call back within one working day."),
    (
        "7:c9",
        TherapistDuty,
        Some(CrisisCannot),
        "I cannot:",
        "come to your home, or act as an emergency service.",
    ),
];
