//! What the therapist takes to supervision: sentences of their own by theme, with room to write.
//!
//! The sheet may be left behind in a room. No name, no code and no day of birth stands on it, and nothing at its head says
//! whose it is. A letter stands for a person, so that two questions about one of them can be told together.

use holdfast_records::PrivateText;
use holdfast_records::practice::Practice;
use holdfast_records::supervision::SupervisionTheme;

use crate::client_page::{ForClient, SupervisionPage, SupervisionQuestion};
use crate::leaflet::{Content, Frame, Leaflet};
use crate::pen::Pen;
use crate::said::Said;
use crate::sheet::{Part, Plain, Prepared, Room};
use crate::{PrintError, Setup};

/// Writes down what waits.
pub(crate) fn prepare(
    page: &SupervisionPage,
    whose: &ForClient,
    setup: &Setup,
    pen: &mut Pen<'_>,
) -> Result<Prepared, PrintError> {
    let mut parts = Vec::new();
    for theme in SupervisionTheme::ALL {
        let those: Vec<_> = page.questions.iter().filter(|one| one.theme == theme).collect();
        if !those.is_empty() {
            parts.push(of_theme(theme, &those, pen)?);
        }
    }
    parts.push(Plain {
        title: pen.fixed("supervision-room")?,
        parts: vec![Part::Room(Room::of(4, 4, 4))],
    });
    let content = Content {
        key: "supervision-title",
        title: pen.fixed("supervision-title")?,
        purpose: vec![pen.fixed("supervision-purpose")?],
        day: Some(setup.printed_on),
        frame: Frame { place: "supervision-place", ..Frame::default() },
        draft: None,
        body: Leaflet { parts, ..Leaflet::default() },
        left_out: 0,
    };
    let nobody = PrivateText::default;
    let practice =
        Practice { therapist: nobody(), name: nobody(), phone: nobody(), ..whose.practice.clone() };
    let whose = ForClient { practice, client_name: None, code: None, ..whose.clone() };
    content.around("/leaflet.typ", &whose, setup, pen)
}

/// The questions of one theme, each with room below it.
fn of_theme(
    theme: SupervisionTheme,
    those: &[&SupervisionQuestion],
    pen: &mut Pen<'_>,
) -> Result<Plain, PrintError> {
    let mut parts = Vec::new();
    for question in those {
        parts.push(Part::Text { items: vec![said(question, pen)?] });
        parts.push(Part::Room(Room::of(2, 2, 2)));
    }
    Ok(Plain { title: pen.fixed(title(theme))?, parts })
}

fn said(question: &SupervisionQuestion, pen: &mut Pen<'_>) -> Result<Said, PrintError> {
    let sentence = question.sentence.as_str();
    match question.person {
        None => Ok(pen.own(sentence)),
        Some(person) => {
            let letter = letter(person);
            pen.fixed_with("supervision-person", &[("letter", &letter), ("sentence", sentence)])
        }
    }
}

/// A, B and so on; after Z comes AA.
fn letter(person: usize) -> String {
    let mut rest = person;
    let mut letters = Vec::new();
    loop {
        let place = u8::try_from(rest % 26).unwrap_or(0);
        letters.push(char::from(b'A' + place));
        match (rest / 26).checked_sub(1) {
            Some(next) => rest = next,
            None => break,
        }
    }
    letters.into_iter().rev().collect()
}

fn title(theme: SupervisionTheme) -> &'static str {
    match theme {
        SupervisionTheme::Rupture => "supervision-theme-rupture",
        SupervisionTheme::Boundary => "supervision-theme-boundary",
        SupervisionTheme::Dose => "supervision-theme-dose",
        SupervisionTheme::OwnReaction => "supervision-theme-own-reaction",
        SupervisionTheme::Culture => "supervision-theme-culture",
        SupervisionTheme::Safety => "supervision-theme-safety",
        SupervisionTheme::Ending => "supervision-theme-ending",
        SupervisionTheme::Admin => "supervision-theme-admin",
        SupervisionTheme::Other => "supervision-theme-other",
    }
}

#[cfg(test)]
mod tests {
    use super::letter;

    #[test]
    fn a_letter_stands_for_each_person() {
        let letters: Vec<_> = [0, 1, 25, 26, 27, 701, 702].into_iter().map(letter).collect();
        assert_eq!(letters, ["A", "B", "Z", "AA", "AB", "ZZ", "AAA"]);
    }
}
