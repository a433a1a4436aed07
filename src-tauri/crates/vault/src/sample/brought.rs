//! What WREN-07 and HOLT-12 came with: who they are, what they hope and fear, and what they asked.

use holdfast_records::{
    PrivateText, RecordId,
    client_question::ClientQuestion,
    expectation::{
        Expectation, ExpectationAbout, ExpectationSeen, ExpectationState, ExpectationVoice,
    },
    identity::{IdentityNote, IdentityPart, IdentityState},
};

use super::desk::{Desk, said};
use crate::VaultError;

/// Keeps what WREN-07 told of who she is, what she hopes and fears, and what she asked.
pub(super) fn keep_wren(desk: &mut Desk<'_, '_>, client: &RecordId) -> Result<(), VaultError> {
    let told = "I was raised in a strict church. I do not want words of faith in here.";
    note(desk, client, IdentityPart::Told, 91, told)?;
    let unknown = "Whether she is still in touch with anybody from there.";
    note(desk, client, IdentityPart::NotKnown, 77, unknown)?;
    note(desk, client, IdentityPart::DoNotRaise, 77, "The feast days of that church.")?;
    let hope = expected(desk, ExpectationAbout::Hope, 119, "To sleep with the window open.");
    expect(desk, client, &hope)?;
    let fear = Expectation {
        seen: Some(ExpectationSeen::Different),
        seen_on: Some(desk.days_ago(35)),
        seen_words: said("You never asked that of me."),
        ..expected(desk, ExpectationAbout::Fear, 119, "That you will want me to forgive.")
    };
    expect(desk, client, &fear)?;
    let answered = ClientQuestion {
        answer: said(
            "We look at it together every eight sessions. You can also say so on any day.",
        ),
        settled_on: Some(desk.days_ago(14)),
        ..asked(desk, 14, "How will I know that it is enough?")
    };
    ask(desk, client, &answered)?;
    let open = asked(desk, 7, "Can I take a month off and come back?");
    ask(desk, client, &open)
}

/// Keeps what HOLT-12 told, expects and asked.
pub(super) fn keep_holt(desk: &mut Desk<'_, '_>, client: &RecordId) -> Result<(), VaultError> {
    let told = "How my family is spoken of matters a great deal to me.";
    note(desk, client, IdentityPart::Told, 50, told)?;
    let unknown = "Which of the two languages he thinks in when it is hard.";
    note(desk, client, IdentityPart::NotKnown, 33, unknown)?;
    let me =
        expected(desk, ExpectationAbout::OfMe, 50, "That you ask before you write anything down.");
    expect(desk, client, &me)?;
    let left = ClientQuestion {
        left_because: said("He said that asking it was what he needed."),
        settled_on: Some(desk.days_ago(12)),
        ..asked(desk, 19, "Where are you from?")
    };
    ask(desk, client, &left)
}

fn note(
    desk: &mut Desk<'_, '_>,
    client: &RecordId,
    part: IdentityPart,
    days_ago: u64,
    words: &str,
) -> Result<(), VaultError> {
    let noted_on = desk.days_ago(days_ago);
    let note = IdentityNote { part, words: PrivateText::from(words), noted_on };
    desk.at(noted_on, 18, 5);
    desk.keep(Some(client), IdentityState::Current, &note, &[]).map(drop)
}

fn expected(
    desk: &Desk<'_, '_>,
    about: ExpectationAbout,
    days_ago: u64,
    words: &str,
) -> Expectation {
    Expectation {
        about,
        words: PrivateText::from(words),
        whose: ExpectationVoice::Client,
        said_on: desk.days_ago(days_ago),
        seen: None,
        seen_on: None,
        seen_words: None,
    }
}

fn expect(desk: &mut Desk<'_, '_>, client: &RecordId, one: &Expectation) -> Result<(), VaultError> {
    desk.at(one.seen_on.unwrap_or(one.said_on), 18, 10);
    desk.keep(Some(client), ExpectationState::Current, one, &[]).map(drop)
}

fn asked(desk: &Desk<'_, '_>, days_ago: u64, question: &str) -> ClientQuestion {
    ClientQuestion {
        question: PrivateText::from(question),
        brought_on: desk.days_ago(days_ago),
        answer: None,
        left_because: None,
        settled_on: None,
    }
}

fn ask(desk: &mut Desk<'_, '_>, client: &RecordId, one: &ClientQuestion) -> Result<(), VaultError> {
    desk.at(one.settled_on.unwrap_or(one.brought_on), 18, 15);
    desk.keep(Some(client), one.stands(), one, &[]).map(drop)
}
