//! Erasing on paper: the list of what would go, and what remains. A code, days and counts, and no words of anybody.

use holdfast_records::Kind;
use holdfast_records::erasure::{EarlyReason, ErasureMethod};

use crate::leaflet::{Leaflet, text};
use crate::pen::Pen;
use crate::practice_page::{CertificatePage, ErasingListPage, PracticePage};
use crate::practice_paper::{Face, around};
use crate::said::Said;
use crate::sheet::{Part, Plain, Prepared};
use crate::{PrintError, Setup};

/// How many lines there are to write down what was dealt with by hand.
const LINES_BY_HAND: u8 = 4;

/// Writes down what would be erased with one client.
pub(crate) fn list(
    page: &PracticePage,
    going: &ErasingListPage,
    setup: &Setup,
    pen: &mut Pen<'_>,
) -> Result<Prepared, PrintError> {
    let face = face("erasing-list-title", about(going, pen)?, setup, pen)?;
    let kinds = going.kinds.iter().map(|(kind, count)| {
        let kind = pen.words.say(kind_key(*kind))?;
        pen.fixed_with("erasing-list-line", &[("kind", &kind), ("count", &count.to_string())])
    });
    let items = kinds.collect::<Result<Vec<_>, _>>()?;
    let altogether = pen.fixed_with(
        "erasing-list-all-says",
        &[
            ("items", &going.items.to_string()),
            ("files", &going.files.to_string()),
            ("drafts", &going.drafts.to_string()),
        ],
    )?;
    let by_hand = Part::Text { items: vec![pen.fixed("erasing-list-hand-says")?] };
    let parts = vec![
        Plain { title: pen.fixed("erasing-list-kinds")?, parts: vec![Part::List { items }] },
        text("erasing-list-all", vec![altogether], pen)?,
        Plain {
            title: pen.fixed("erasing-list-hand")?,
            parts: vec![by_hand, Part::Write { lines: LINES_BY_HAND }],
        },
    ];
    let body = Leaflet { parts, close: true, ..Leaflet::default() };
    around(face, body, "/leaflet.typ", page, setup, pen)
}

fn about(going: &ErasingListPage, pen: &mut Pen<'_>) -> Result<Vec<Said>, PrintError> {
    let days = match (going.first_on, going.last_on) {
        (Some(first), Some(last)) => {
            let (first, last) = (pen.words.day(first)?, pen.words.day(last)?);
            pen.fixed_with("erasing-list-days", &[("first", &first), ("last", &last)])?
        }
        (None, _) | (_, None) => pen.fixed("erasing-list-no-days")?,
    };
    Ok(vec![pen.fixed_with("erasing-list-about", &[("code", &going.code)])?, days])
}

/// Writes down what remains of a client who was erased.
pub(crate) fn certificate(
    page: &PracticePage,
    kept: &CertificatePage,
    setup: &Setup,
    pen: &mut Pen<'_>,
) -> Result<Prepared, PrintError> {
    let face = face("erasing-certificate-title", remains(kept, pen)?, setup, pen)?;
    let done = match kept.erasure.method {
        ErasureMethod::NewFileNewKey => {
            pen.all(["erasing-certificate-new-file", "erasing-certificate-not-reached"])?
        }
    };
    let mut parts = vec![text("erasing-certificate-done", done, pen)?];
    if let Some(early) = kept.erasure.early {
        let why = vec![pen.fixed(early_key(early))?];
        parts.push(text("erasing-certificate-early", why, pen)?);
    }
    let by_whom = pen.fixed("erasing-certificate-by")?;
    parts.push(Plain { title: by_whom, parts: vec![Part::Write { lines: 2 }] });
    around(face, Leaflet { parts, ..Leaflet::default() }, "/leaflet.typ", page, setup, pen)
}

fn remains(kept: &CertificatePage, pen: &mut Pen<'_>) -> Result<Vec<Said>, PrintError> {
    let erasure = &kept.erasure;
    let on = pen.words.day(erasure.erased_on)?;
    let code = erasure.code.as_str();
    let says = pen.fixed_with("erasing-certificate-says", &[("code", code), ("on", &on)])?;
    let days = match (erasure.first_on, erasure.last_on) {
        (Some(first), Some(last)) => {
            let (first, last) = (pen.words.day(first)?, pen.words.day(last)?);
            pen.fixed_with("erasing-certificate-days", &[("first", &first), ("last", &last)])?
        }
        (None, _) | (_, None) => pen.fixed("erasing-certificate-no-days")?,
    };
    let (items, files) = (erasure.items.to_string(), erasure.files.to_string());
    let counts =
        pen.fixed_with("erasing-certificate-counts", &[("items", &items), ("files", &files)])?;
    Ok(vec![says, days, counts])
}

fn face(
    key: &'static str,
    purpose: Vec<Said>,
    setup: &Setup,
    pen: &mut Pen<'_>,
) -> Result<Face, PrintError> {
    let foot = vec![pen.fixed("stays-here")?, pen.dated("printed-on", setup.printed_on)?];
    Ok(Face { key, title: pen.fixed(key)?, purpose, foot })
}

fn early_key(early: EarlyReason) -> &'static str {
    match early {
        EarlyReason::AskedByClient => "erasing-early-asked_by_client",
        EarlyReason::Ordered => "erasing-early-ordered",
        EarlyReason::KeptElsewhere => "erasing-early-kept_elsewhere",
        EarlyReason::NeverAClient => "erasing-early-never_a_client",
    }
}

/// What a kind is called on this paper. What never is a client's has no name of its own here.
#[expect(clippy::too_many_lines, reason = "one line a kind: the list is the point")]
fn kind_key(kind: Kind) -> &'static str {
    match kind {
        Kind::Client => "erasing-kind-client",
        Kind::Session => "erasing-kind-session",
        Kind::AllianceNote => "erasing-kind-alliance_note",
        Kind::PrivateNote => "erasing-kind-private_note",
        Kind::NoteAddition => "erasing-kind-note_addition",
        Kind::TopicBoundary => "erasing-kind-topic_boundary",
        Kind::GroundingChoice => "erasing-kind-grounding_choice",
        Kind::Agreement => "erasing-kind-agreement",
        Kind::AgreementVersion => "erasing-kind-agreement_version",
        Kind::Signing => "erasing-kind-signing",
        Kind::PrintEvent => "erasing-kind-print_event",
        Kind::ConsentItem => "erasing-kind-consent_item",
        Kind::ConsentEvent => "erasing-kind-consent_event",
        Kind::MicroConsent => "erasing-kind-micro_consent",
        Kind::TechniqueUse => "erasing-kind-technique_use",
        Kind::BoundaryEvent => "erasing-kind-boundary_event",
        Kind::Voiding => "erasing-kind-voiding",
        Kind::SupportPerson => "erasing-kind-support_person",
        Kind::GuardianAuthority => "erasing-kind-guardian_authority",
        Kind::CapacityNote => "erasing-kind-capacity_note",
        Kind::FirstContact => "erasing-kind-first_contact",
        Kind::CrisisPlan => "erasing-kind-crisis_plan",
        Kind::Scan => "erasing-kind-scan",
        Kind::Reading => "erasing-kind-reading",
        Kind::Disclosure => "erasing-kind-disclosure",
        Kind::SessionEvent => "erasing-kind-session_event",
        Kind::Readiness => "erasing-kind-readiness",
        Kind::CheckIn => "erasing-kind-check_in",
        Kind::PacingPlan => "erasing-kind-pacing_plan",
        Kind::PacingRun => "erasing-kind-pacing_run",
        Kind::Hypothesis => "erasing-kind-hypothesis",
        Kind::ScheduleChange => "erasing-kind-schedule_change",
        Kind::MeasureScore => "erasing-kind-measure_score",
        Kind::ExposureStep => "erasing-kind-exposure_step",
        Kind::Contact => "erasing-kind-contact",
        Kind::Rupture => "erasing-kind-rupture",
        Kind::BoundaryLine => "erasing-kind-boundary_line",
        Kind::Feedback => "erasing-kind-feedback",
        Kind::AllianceReview => "erasing-kind-alliance_review",
        Kind::Goal => "erasing-kind-goal",
        Kind::Strength => "erasing-kind-strength",
        Kind::ProgressReport => "erasing-kind-progress_report",
        Kind::EndingPlan => "erasing-kind-ending_plan",
        Kind::IdentityNote => "erasing-kind-identity_note",
        Kind::Expectation => "erasing-kind-expectation",
        Kind::ClientQuestion => "erasing-kind-client_question",
        Kind::Sensitivity => "erasing-kind-sensitivity",
        Kind::DataRequest => "erasing-kind-data_request",
        Kind::Retention => "erasing-kind-retention",
        Kind::SupervisionItem | Kind::SupervisionEntry => "erasing-kind-supervision",
        Kind::Practice
        | Kind::OwnScope
        | Kind::PreparationCard
        | Kind::NoteTemplate
        | Kind::DirectoryEntry
        | Kind::OwnReaction
        | Kind::SelfCareList
        | Kind::SelfCareLook
        | Kind::WorkspaceReview
        | Kind::ExecutorPointer
        | Kind::Leave
        | Kind::Erasure => "erasing-kind-other",
    }
}
