//! What a copy would hold, before it is made: which words are covered, which covers fit nothing any more, and where
//! somebody around the client is named. The therapist decides each of them.

use chrono::NaiveDate;
use holdfast_records::data_request::{CoverWhy, DataRequest, RequestCover, holds, without};
use holdfast_records::known::{Known, named_in};
use holdfast_records::print_event::{Document, PrintEvent};
use holdfast_records::scan::Scan;
use holdfast_records::support::SupportPerson;
use holdfast_records::{Kind, RecordId, Stored, spelled};
use holdfast_vault::{Query, Reader, VaultError, WholeRecord};
use std::collections::BTreeSet;
use std::ops::Range;

use super::cover::{holds_words, record_of, texts};
use super::pile::{Pile, chosen, kept_apart};
use super::{ExportFor, ExportOrder};

/// Everything of one client, read once for all that is asked of it before a copy is made.
pub struct Everything {
    client: RecordId,
    all: Vec<WholeRecord>,
    names: Vec<Known>,
}

/// How many records a copy would hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ExportCounts {
    /// Without what is kept apart.
    pub records: usize,
    /// How many more with it.
    pub apart: usize,
}

/// A paper or scan that cannot be looked through here, so that it goes with covered words only when it was ticked.
#[derive(Clone, Debug)]
pub struct PaperLook {
    /// Which.
    pub record: RecordId,
    /// Which document; none for a scan.
    pub document: Option<Document>,
    /// Its day.
    pub day: Option<NaiveDate>,
    /// What a scan shows, as it is written beside it.
    pub caption: Option<String>,
}

/// One cover of a request.
#[derive(Clone, Debug)]
pub struct CoverLook {
    /// Its name within the request.
    pub part: String,
    /// The record it is put on, if that is there.
    pub record: Option<RecordId>,
    /// What that record is about.
    pub kind: Option<Kind>,
    /// The day of that record.
    pub day: Option<NaiveDate>,
    /// The exact words.
    pub words: String,
    /// Why.
    pub why: CoverWhy,
    /// Whether the words stand there.
    pub fits: bool,
}

/// A line that the therapist may want to cover.
#[derive(Clone, Debug)]
pub struct Offer {
    /// The record in which it stands.
    pub record: RecordId,
    /// What that record is about.
    pub kind: Kind,
    /// The day of that record.
    pub day: Option<NaiveDate>,
    /// What was found in it: a name, or words that are covered elsewhere.
    pub found: String,
    /// The sentence around it, exactly as it stands.
    pub line: String,
}

impl Everything {
    /// Reads everything of a client.
    pub fn of(reader: &Reader<'_>, client: &RecordId) -> Result<Everything, VaultError> {
        Ok(Everything {
            client: client.clone(),
            all: reader.whole(client)?,
            names: names(reader, client)?,
        })
    }

    fn order(&self, whom: ExportFor, with_private: bool) -> ExportOrder {
        let client = self.client.clone();
        ExportOrder { client, whom, with_private, request: None, papers: Vec::new() }
    }

    /// How many records of the client a copy of that kind would hold.
    pub fn counts(&self, whom: ExportFor) -> ExportCounts {
        let records = chosen(&self.all, &self.order(whom, false)).len();
        let apart = kept_apart(&self.all);
        let with = chosen(&self.all, &self.order(whom, true));
        let apart = with.iter().filter(|one| apart.contains(&one.id)).count();
        ExportCounts { records, apart }
    }

    /// The covers of a request, and whether each still fits.
    pub fn covers(&self, request: &Stored<DataRequest>) -> Vec<CoverLook> {
        let told = |cover: &RequestCover| {
            let to = record_of(&request.links, &cover.part);
            let record = to.and_then(|to| self.all.iter().find(|one| one.id == *to));
            let words = cover.words.as_str();
            CoverLook {
                part: cover.part.clone(),
                record: record.map(|one| one.id.clone()),
                kind: record.map(|one| one.kind),
                day: record.and_then(|one| one.occurred_on),
                fits: record.is_some_and(|one| holds_words(one.body(), words)),
                words: words.to_owned(),
                why: cover.why,
            }
        };
        request.body.covers.iter().map(told).collect()
    }

    /// Lines with the name of somebody around the client, what is kept of those people, and lines with words that are
    /// covered somewhere else. What is kept apart is not looked through.
    #[expect(clippy::wildcard_enum_match_arm, reason = "all the others are read alike")]
    pub fn offers(&self, covers: &[CoverLook]) -> Vec<Offer> {
        let mut offers = Vec::new();
        let mut seen = BTreeSet::new();
        for one in chosen(&self.all, &self.order(ExportFor::Client, false)) {
            let of_it = match one.kind {
                Kind::DataRequest => continue,
                Kind::SupportPerson => of_person(one, covers),
                _ => self.of_texts(one, covers),
            };
            offers.extend(of_it.into_iter().filter(|offer| {
                !offer.line.is_empty() && seen.insert((offer.record.clone(), offer.line.clone()))
            }));
        }
        offers
    }

    fn of_texts(&self, one: &WholeRecord, covers: &[CoverLook]) -> Vec<Offer> {
        let offer = |text: &str| {
            let rest = without_covers(text, one, covers);
            let covered = covers.iter().map(|cover| &cover.words).find(|words| holds(&rest, words));
            let name = || named_in(&rest, &self.names).into_iter().next();
            let found = covered.cloned().or_else(name)?;
            Some(offer_of(one, &found, line_around(&rest, &found)))
        };
        texts(one.body()).into_iter().filter_map(offer).collect()
    }

    /// The records in which these exact words stand and are not covered, as far as they could be in a copy for the
    /// client, what is kept apart among them.
    pub fn holding(&self, words: &str, covers: &[CoverLook]) -> Vec<RecordId> {
        let stands = |one: &&WholeRecord| {
            let mut texts = texts(one.body()).into_iter();
            one.kind != Kind::DataRequest
                && texts.any(|text| holds(&without_covers(text, one, covers), words))
        };
        let order = self.order(ExportFor::Client, true);
        chosen(&self.all, &order).into_iter().filter(stands).map(|one| one.id.clone()).collect()
    }

    /// The papers and scans that go with a copy for that request only when each was ticked.
    pub fn papers(
        &self,
        reader: &Reader<'_>,
        request: &RecordId,
    ) -> Result<Vec<PaperLook>, VaultError> {
        let bare = self.order(ExportFor::Client, false);
        let order = ExportOrder { request: Some(request.clone()), ..bare };
        let unread = Pile::out_of(reader, &order, &self.all)?.unread;
        let of_it = self.all.iter().filter(|one| unread.contains(&one.id));
        Ok(of_it.map(paper_of).collect())
    }
}

fn paper_of(one: &WholeRecord) -> PaperLook {
    let event = serde_json::from_value::<PrintEvent>(one.body().clone()).ok();
    let scan = serde_json::from_value::<Scan>(one.body().clone()).ok();
    let caption = scan.and_then(|scan| scan.caption);
    PaperLook {
        record: one.id.clone(),
        document: event.map(|event| event.document),
        day: one.occurred_on,
        caption: caption.map(|caption| caption.as_str().to_owned()),
    }
}

/// What is kept of somebody around the client: their name, what they are to the client, and what they may be told. How
/// they can be reached goes into no copy for the client.
fn of_person(one: &WholeRecord, covers: &[CoverLook]) -> Vec<Offer> {
    let text = |field: &str| one.body().get(field).and_then(|text| text.as_str());
    let Some(name) = text("name") else { return Vec::new() };
    let offer = |field| {
        let rest = without_covers(text(field)?, one, covers);
        Some(offer_of(one, name, rest.trim().to_owned()))
    };
    ["name", "relation", "may_be_told"].into_iter().filter_map(offer).collect()
}

fn offer_of(one: &WholeRecord, found: &str, line: String) -> Offer {
    Offer {
        record: one.id.clone(),
        kind: one.kind,
        day: one.occurred_on,
        found: found.to_owned(),
        line,
    }
}

/// What people around the client are called, the longest name first.
fn names(reader: &Reader<'_>, client: &RecordId) -> Result<Vec<Known>, VaultError> {
    let people = reader.list::<SupportPerson>(&Query::new().client(client))?;
    let mut names: Vec<String> =
        people.iter().map(|person| person.body.name.as_str().trim().to_owned()).collect();
    names.sort_by_key(|name| std::cmp::Reverse(name.chars().count()));
    Ok(Known::names(names))
}

/// A text without what is covered in it already.
fn without_covers(text: &str, one: &WholeRecord, covers: &[CoverLook]) -> String {
    let of_it = covers.iter().filter(|cover| cover.record.as_ref() == Some(&one.id));
    of_it.fold(text.to_owned(), |text, cover| without(&text, &cover.words))
}

/// The sentence or line around what was found, without white space at its ends.
fn line_around(text: &str, found: &str) -> String {
    // As a whole word: as it is written, else with a capital, since many names are words too, else however it is spelled.
    let places = spelled(text, found);
    let written = |place: &&Range<usize>| text.get((*place).clone()).unwrap_or_default();
    let as_it_is = places.iter().find(|place| written(place) == found);
    let is_large = |place: &&Range<usize>| written(place).chars().any(char::is_uppercase);
    let whole = as_it_is.or_else(|| places.iter().find(is_large)).or(places.first());
    let Some(at) = whole.map(|place| place.start).or_else(|| text.find(found)) else {
        // Written in a way that only a reader sees: where it stands is not known, so all of it is offered.
        return text.trim().to_owned();
    };
    let is_end = |mark: char| matches!(mark, '.' | '!' | '?' | '\n' | '\u{61f}');
    let (before, after) = text.split_at_checked(at).unwrap_or(("", text));
    let begin = before.rfind(is_end).map_or(0, |end| {
        end + before.get(end..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8)
    });
    let end = after.find(is_end).map_or(text.len(), |end| {
        let mark = after.get(end..).and_then(|rest| rest.chars().next());
        let length = mark.filter(|mark| *mark != '\n').map_or(0, char::len_utf8);
        at + end + length
    });
    text.get(begin..end).unwrap_or(text).trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::line_around;

    #[test]
    fn the_sentence_around_a_name_is_offered_exactly_as_it_stands() {
        let text = "Slept well. Petra may be called.\nNothing else";
        assert_eq!(line_around(text, "Petra"), "Petra may be called.");
        assert_eq!(line_around(text, "Nothing"), "Nothing else");
        assert_eq!(line_around("petra came", "Petra"), "petra came");
        assert_eq!(line_around("\u{130}\u{130} x", "zz"), "\u{130}\u{130} x");
        let word_and_name = "A moment of grace. Then Grace shouted.";
        assert_eq!(line_around(word_and_name, "Grace"), "Then Grace shouted.");
        assert_eq!(line_around("Graceful. GRACE came.", "Grace"), "GRACE came.");
        let joined = "Quiet day. ذهبت واحمد. Nothing else.";
        assert!(line_around(joined, "أحمد").contains("واحمد"), "what it is offered for is in it");
    }
}
