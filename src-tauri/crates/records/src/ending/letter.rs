//! The letter for whoever comes next.

use crate::PrivateText;
use crate::check::Check;
use crate::consent::Standing;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A letter for whoever comes next, made with the client. Nothing stands in it that the client did not want there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct HandOverLetter {
    /// To whom, at most 160 characters; nothing for whoever reads it.
    pub to: Option<PrivateText>,
    /// How the client wants to be called in it, 1 to 80 characters.
    pub called: PrivateText,
    /// What they worked on, at most 800 characters.
    pub worked_on: Option<PrivateText>,
    /// What helps, at most 800 characters.
    pub helps: Option<PrivateText>,
    /// What to leave alone, at most 500 characters.
    pub leave_alone: Option<PrivateText>,
    /// The client's own words to whoever reads it, at most 800 characters.
    pub client_words: Option<PrivateText>,
    /// Whether the practice may be asked back.
    pub may_ask_back: bool,
    /// On which day the client read it and said yes to every word. Owed before it is printed.
    pub agreed_on: Option<NaiveDate>,
    /// How it goes there.
    pub goes: LetterGoes,
}

/// How a letter goes where it goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum LetterGoes {
    /// The client takes it.
    ClientTakesIt,
    /// It is sent. That owes a yes of the client's on the list of what was asked.
    Sent,
}

impl HandOverLetter {
    /// This letter after the one that its plan had, if it had one, which was last kept on that day. A yes is said to
    /// words as they are: one to other words, or to a letter that is new in its plan, is of today and not
    /// the one that was said before; one to words that stood there without a yes is of no day before they were kept.
    /// Any other is taken out. How the letter goes there is not among its words.
    #[must_use]
    pub fn after(
        self,
        before: Option<&HandOverLetter>,
        kept_on: NaiveDate,
        today: NaiveDate,
    ) -> HandOverLetter {
        let is_the_same = before.is_some_and(|before| self.words() == before.words());
        let said_before = before.and_then(|before| before.agreed_on);
        let holds = |on: &NaiveDate| match said_before {
            Some(_) if is_the_same => true,
            Some(then) => *on >= today && *on > then,
            None => *on >= if is_the_same { kept_on } else { today },
        };
        let agreed_on = self.agreed_on.filter(holds);
        HandOverLetter { agreed_on, ..self }
    }

    /// Whether it may leave the vault: the client said yes to every word and, where it is sent, to sending it. What is
    /// asked about sending stands as it is handed in; nothing where nobody was asked.
    pub(super) fn may_leave(&self, sending: Option<Standing>) -> bool {
        let may_go = match self.goes {
            LetterGoes::ClientTakesIt => true,
            LetterGoes::Sent => sending.is_some_and(Standing::permits),
        };
        self.agreed_on.is_some() && may_go
    }

    /// What stands on its paper.
    fn words(&self) -> (bool, Vec<(&'static str, &PrivateText)>) {
        let own = [
            ("to", &self.to),
            ("worked_on", &self.worked_on),
            ("helps", &self.helps),
            ("leave_alone", &self.leave_alone),
            ("client_words", &self.client_words),
        ];
        let said = own.into_iter().filter_map(|(field, text)| Some((field, text.as_ref()?)));
        let said = said.filter(|(_, text)| !text.is_blank());
        (self.may_ask_back, std::iter::once(("called", &self.called)).chain(said).collect())
    }

    pub(super) fn check_into(&self, check: &mut Check) {
        check.maybe_line("letter.to", self.to.as_ref(), 160);
        check.owed_line("letter.called", &self.called, 80);
        check.maybe_text("letter.worked_on", self.worked_on.as_ref(), 800);
        check.maybe_text("letter.helps", self.helps.as_ref(), 800);
        check.maybe_text("letter.leave_alone", self.leave_alone.as_ref(), 500);
        check.maybe_text("letter.client_words", self.client_words.as_ref(), 800);
        check.maybe_day("letter.agreed_on", self.agreed_on);
    }

    pub(super) fn texts(&self) -> impl Iterator<Item = &PrivateText> {
        let own = [&self.to, &self.worked_on, &self.helps, &self.leave_alone, &self.client_words];
        std::iter::once(&self.called).chain(own.into_iter().flatten())
    }
}
