//! An agreement: who, what is new, its parts, signing or what may be done with the copy; and beside it,
//! where numbers may have changed, a loose slip.

use holdfast_records::agreement::{AgreementKind, Signer, Voice};
use holdfast_records::practice::Practice;
use holdfast_records::print_event::Copy;
use serde::Serialize;

use crate::pen::Pen;
use crate::said::Said;
use crate::sheet::{Foot, Form, Head, Prepared, Sheet};
use crate::slip::{self, Slip};
use crate::telling::{Line, Saying, Told, tell};
use crate::{AgreementPage, PrintError, Setup, home};

#[derive(Serialize)]
struct Body {
    /// What is new, in free words, under its heading.
    changed: Option<Titled>,
    sections: Vec<SectionSaid>,
    /// What may be done with a copy that goes home.
    closing: Option<Titled>,
    signing: Option<Signing>,
    /// The loose slip beside it.
    slip: Option<Slip>,
}

#[derive(Serialize)]
struct Titled {
    title: Said,
    text: Vec<Said>,
}

#[derive(Serialize)]
struct SectionSaid {
    number: u8,
    title: Said,
    clauses: Vec<ClauseSaid>,
    lines: Vec<LineSaid>,
    after: Vec<ClauseSaid>,
    /// How many characters its clauses have.
    length: usize,
}

#[derive(Serialize)]
struct ClauseSaid {
    /// Whether it begins with letters that run the other way than the page.
    turned: bool,
    /// Whose words.
    voice: Said,
    /// Whether the voice is another than that of the clause before.
    turns: bool,
    mark: Option<Said>,
    lead: Option<Said>,
    text: Said,
    length: usize,
}

#[derive(Serialize)]
struct LineSaid {
    number: Option<Said>,
    who: Said,
    check: Option<Said>,
}

#[derive(Serialize)]
struct Signing {
    title: Said,
    intro: Said,
    yes: Said,
    signers: Vec<Said>,
    aloud: Said,
    aloud_who: Said,
    not_today: Said,
    /// Said where the lines to sign on come to stand on the next page.
    over: Said,
    date: Said,
}

/// Writes down a copy of an agreement.
pub(crate) fn prepare(
    page: &AgreementPage,
    setup: &Setup,
    pen: &mut Pen<'_>,
) -> Result<Prepared, PrintError> {
    let mut told = tell(page, setup.printed_on, pen)?;
    let stays = page.copy == Copy::StaysHere;
    let left_out = if stays { 0 } else { home::leave_out(&mut told, page, pen)? };
    let title = if stays { title(page) } else { "agreement-title-home" };
    let sheet = Sheet {
        form: Form::new(setup, page.dir, &page.language),
        plain_title: pen.words.say(title)?,
        title: pen.fixed(title)?,
        sample: optional(page.is_demo, "sample-mark", pen)?,
        draft: optional(page.is_draft, "draft-mark", pen)?,
        head: if stays { Some(head(&page.practice, "stays-here", pen)?) } else { None },
        purpose: vec![pen.fixed(purpose(page))?],
        meta: meta(page, pen)?,
        foot: foot(page, setup, pen)?,
        body: Body {
            changed: changed(page, pen)?,
            sections: told.iter().map(|part| section(part, pen)).collect::<Result<_, _>>()?,
            closing: if stays { None } else { Some(closing(pen)?) },
            signing: if stays && !page.is_draft { Some(signing(page, pen)?) } else { None },
            slip: slip::beside(&told, page, setup, pen)?,
        },
    };
    sheet.prepared("/agreement.typ", left_out)
}

/// What a paper that stays here is called.
pub(crate) fn title(page: &AgreementPage) -> &'static str {
    match page.version.about() {
        AgreementKind::Safety => "agreement-title",
        AgreementKind::Treatment => "treatment-title",
        AgreementKind::Confidentiality => "confidentiality-title",
    }
}

fn purpose(page: &AgreementPage) -> &'static str {
    match page.version.about() {
        AgreementKind::Safety => "agreement-purpose",
        AgreementKind::Treatment => "treatment-purpose",
        AgreementKind::Confidentiality => "confidentiality-purpose",
    }
}

/// A fixed sentence, where it is wanted.
pub(crate) fn optional(
    wanted: bool,
    key: &'static str,
    pen: &mut Pen<'_>,
) -> Result<Option<Said>, PrintError> {
    if wanted { pen.fixed(key).map(Some) } else { Ok(None) }
}

/// The practice, at the head of a paper that stays here, and what stands there for where it lives.
pub(crate) fn head(
    practice: &Practice,
    place: &'static str,
    pen: &mut Pen<'_>,
) -> Result<Head, PrintError> {
    let lines = [&practice.therapist, &practice.name].map(|line| pen.own(line.as_str()));
    let phone = pen.own(practice.phone.as_str());
    Ok(Head {
        lines: lines.into_iter().filter(|line| !line.is_empty()).collect(),
        phone: Some(phone).filter(|phone| !phone.is_empty()),
        place: pen.fixed(place)?,
    })
}

/// Who, which version, which day. A copy for home says who and the day without the year; where
/// someone may read it, no day.
fn meta(page: &AgreementPage, pen: &mut Pen<'_>) -> Result<Vec<Said>, PrintError> {
    // At home a code would be worse than no name. A name has no digits.
    let may_stand =
        |name: &&String| page.copy == Copy::StaysHere || !name.contains(char::is_numeric);
    let mut meta: Vec<Said> =
        page.client_name.iter().filter(may_stand).map(|name| pen.own(name)).collect();
    match (page.copy, page.version.finalised_on) {
        (Copy::StaysHere, day) => {
            meta.push(version(page, "version-heading", pen)?);
            if let Some(day) = day {
                let day = pen.words.day(day)?;
                meta.push(pen.own(&day));
            }
        }
        (Copy::GoesHome, Some(day)) => {
            let day = pen.words.day_of_year(day)?;
            meta.push(pen.own(&day));
        }
        (Copy::GoesHome, None) | (Copy::SomeoneMayRead | Copy::GoesElsewhere, _) => {}
    }
    Ok(meta.into_iter().filter(|said| !said.is_empty()).collect())
}

fn version(page: &AgreementPage, key: &'static str, pen: &mut Pen<'_>) -> Result<Said, PrintError> {
    let version = version_words(page, key, pen)?;
    Ok(pen.own(&version))
}

/// Which version it is, in words.
pub(crate) fn version_words(
    page: &AgreementPage,
    key: &'static str,
    pen: &Pen<'_>,
) -> Result<String, PrintError> {
    let version = pen.words.say_with(key, &[("number", &page.version.number.to_string())])?;
    if page.version.minor == 0 {
        return Ok(version);
    }
    pen.words.say_with("version-updated", &[("version", &version)])
}

fn foot(page: &AgreementPage, setup: &Setup, pen: &mut Pen<'_>) -> Result<Foot, PrintError> {
    let pages = [("page", "{page}"), ("pages", "{pages}")];
    let day = page.version.finalised_on;
    if let (Copy::GoesHome, Some(day)) = (page.copy, day) {
        let day = pen.words.day_of_year(day)?;
        let page = pen.words.say_with("page-of-home", &[pages[0], pages[1], ("day", &day)])?;
        return Ok(Foot { page, ..Foot::default() });
    }
    if page.copy != Copy::StaysHere {
        return Ok(Foot { page: pen.words.say_with("page-of-bare", &pages)?, ..Foot::default() });
    }
    let mut first = vec![pen.fixed(title(page))?, version(page, "version-foot", pen)?];
    if let Some(day) = day {
        let day = pen.words.day(day)?;
        first.push(pen.own(&day));
    }
    let word = pen.fixed("fingerprint")?;
    let fingerprint =
        page.version.sha256.as_deref().map(fingerprint).filter(|print| !print.is_empty());
    Ok(Foot {
        first,
        second: vec![pen.dated("printed-on", setup.printed_on)?],
        fingerprint: fingerprint.map(|print| (word, print)),
        page: pen.words.say_with("page-of", &pages)?,
    })
}

/// The first eight digits of the hash, in two groups of four.
pub(crate) fn fingerprint(sha256: &str) -> String {
    let digits = || sha256.chars().filter(char::is_ascii_hexdigit);
    let (first, second): (String, String) =
        (digits().take(4).collect(), digits().skip(4).take(4).collect());
    format!("{first} {second}").trim().to_ascii_lowercase()
}

/// What is new since the version that was agreed before, if there is one.
fn changed(page: &AgreementPage, pen: &mut Pen<'_>) -> Result<Option<Titled>, PrintError> {
    let Some(previous) = &page.previous else { return Ok(None) };
    let said = &page.version.summary_of_change;
    let stays = page.copy == Copy::StaysHere;
    if said.is_blank() || !(stays || home::may_tell_change(page, pen)?) {
        return Ok(None);
    }
    let before = previous.number.to_string();
    let title = if stays {
        pen.fixed_with("changed-since", &[("number", &before)])?
    } else {
        pen.fixed("changed-title")?
    };
    let lines = said.as_str().lines().filter(|line| !line.trim().is_empty());
    Ok(Some(Titled { title, text: lines.map(|line| pen.own(line)).collect() }))
}

fn section(part: &Told<'_>, pen: &mut Pen<'_>) -> Result<SectionSaid, PrintError> {
    let mut voice = None;
    let mut said =
        |sayings: &[&Saying<'_>], pen: &mut Pen<'_>| -> Result<Vec<ClauseSaid>, PrintError> {
            let clauses = sayings.iter().map(|saying| {
                let turns = voice.replace(saying.voice) != Some(saying.voice);
                clause(saying, turns, pen)
            });
            clauses.collect()
        };
    // Without numbers between them, what comes after is one with what comes before.
    let all: Vec<&Saying<'_>> = part.clauses.iter().chain(&part.after).collect();
    let (before, after) =
        all.split_at(if part.lines.is_empty() { all.len() } else { part.clauses.len() });
    Ok(SectionSaid {
        number: part.number,
        title: pen.fixed(part.title)?,
        clauses: said(before, pen)?,
        lines: part.lines.iter().map(|line| numbered(line, pen)).collect::<Result<_, _>>()?,
        after: said(after, pen)?,
        length: before.iter().map(|saying| saying.text.chars().count()).sum(),
    })
}

fn clause(saying: &Saying<'_>, turns: bool, pen: &mut Pen<'_>) -> Result<ClauseSaid, PrintError> {
    let text: String = match saying.voice {
        Voice::ClientWords => quoted(&saying.text, pen)?,
        Voice::Joint | Voice::TherapistDuty => saying.text.to_string(),
    };
    let mark = saying.mark.map(|mark| pen.fixed(mark.key())).transpose()?;
    let lead = saying.lead.unwrap_or("");
    Ok(ClauseSaid {
        turned: pen.is_turned(if lead.is_empty() { &text } else { lead }),
        voice: pen.fixed(voice_key(saying.voice))?,
        turns,
        mark,
        lead: saying.lead.map(|lead| pen.piece(lead)),
        text: pen.piece(&text),
        length: saying.text.chars().count(),
    })
}

fn voice_key(voice: Voice) -> &'static str {
    match voice {
        Voice::ClientWords => "voice-client",
        Voice::Joint => "voice-joint",
        Voice::TherapistDuty => "voice-therapist",
    }
}

/// The client's own words in quotation marks, but not in two pairs of them.
pub(crate) fn quoted(text: &str, pen: &Pen<'_>) -> Result<String, PrintError> {
    let (open, close) = (pen.words.say("quote-open")?, pen.words.say("quote-close")?);
    let bare = text.trim();
    let pairs = [(open.trim(), close.trim()), ("\"", "\"")];
    let inner = pairs.iter().find_map(|(open, close)| bare.strip_prefix(open)?.strip_suffix(close));
    let inner = inner.map(str::trim);
    let is_one_quote = |inner: &&str| {
        !pairs.iter().any(|(open, close)| inner.contains(open) || inner.contains(close))
    };
    Ok(format!("{open}{}{close}", inner.filter(is_one_quote).unwrap_or(bare)))
}

fn numbered(line: &Line<'_>, pen: &mut Pen<'_>) -> Result<LineSaid, PrintError> {
    let check = if line.number.is_none() { Some(pen.fixed("please-check")?) } else { None };
    Ok(LineSaid {
        number: line.number.map(|number| pen.own(number.as_str())),
        who: pen.own(line.who.as_str()),
        check,
    })
}

fn closing(pen: &mut Pen<'_>) -> Result<Titled, PrintError> {
    Ok(Titled {
        title: pen.fixed("closing-title")?,
        text: pen.all(["closing-leave", "closing-return"])?,
    })
}

fn signing(page: &AgreementPage, pen: &mut Pen<'_>) -> Result<Signing, PrintError> {
    let both = [Signer::Client, Signer::Therapist];
    let signers = if page.signers.is_empty() { both.as_slice() } else { page.signers.as_slice() };
    let not_today = if page.previous.is_none() { "sign-not-today-first" } else { "sign-not-today" };
    Ok(Signing {
        title: pen.fixed("sign-title")?,
        intro: pen.fixed("sign-intro")?,
        yes: pen.fixed("sign-yes")?,
        signers: signers
            .iter()
            .map(|signer| signer_words(*signer, page, pen))
            .collect::<Result<_, _>>()?,
        aloud: pen.fixed("sign-aloud")?,
        aloud_who: pen.fixed("sign-aloud-who")?,
        not_today: pen.fixed(not_today)?,
        over: pen.fixed("sign-over")?,
        date: pen.fixed("sign-date")?,
    })
}

/// What stands under a line to sign on.
fn signer_words(
    signer: Signer,
    page: &AgreementPage,
    pen: &mut Pen<'_>,
) -> Result<Said, PrintError> {
    match signer {
        Signer::Client => pen.fixed("signer-client"),
        Signer::Guardian => pen.fixed("signer-guardian"),
        Signer::Interpreter => pen.fixed("signer-interpreter"),
        Signer::Witness => pen.fixed("signer-witness"),
        Signer::Therapist if page.practice.therapist.is_blank() => pen.fixed("signer-therapist"),
        Signer::Therapist => Ok(pen.own(page.practice.therapist.as_str())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fingerprint_is_eight_digits_in_two_groups() {
        assert_eq!(fingerprint("7C1E40e0ffff"), "7c1e 40e0");
        assert_eq!(fingerprint(""), "");
    }
}
