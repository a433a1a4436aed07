//! What a copy would hold, before it is made: which words are covered, which covers fit nothing any more, and where
//! somebody around the client is named. The therapist decides each of them.

use chrono::NaiveDate;
use holdfast_records::data_request::{CoverWhy, DataRequest, holds, without};
use holdfast_records::support::SupportPerson;
use holdfast_records::{Kind, RecordId, Role, has_words, named, spelled};
use holdfast_vault::{Query, Reader, VaultError, WholeRecord};
use std::collections::BTreeMap;

use super::cover::texts;
use super::pile::{Pile, kept_apart};
use super::structured::counts;
use super::{ExportFor, ExportOrder};

/// What a copy would hold.
#[derive(Clone, Debug)]
pub struct ExportLook {
    /// How many records of each kind, by its token.
    pub counts: BTreeMap<&'static str, u32>,
    /// How many records are kept apart, whether they go with it or not.
    pub apart: usize,
    /// How many kept papers and scans go with it.
    pub files: usize,
    /// How many are left out because of covers.
    pub files_left_out: usize,
    /// Each cover of the request.
    pub covers: Vec<CoverLook>,
    /// Places where somebody is named, or covered words stand uncovered.
    pub offers: Vec<Offer>,
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

/// Looks over what a copy would hold.
pub fn look(reader: &Reader<'_>, order: &ExportOrder) -> Result<ExportLook, VaultError> {
    let bare = ExportOrder { request: None, ..order.clone() };
    let all = reader.whole(&order.client)?;
    let pile = Pile::of(reader, order)?;
    let covers = match &order.request {
        Some(request) => covers(reader, request, &all)?,
        None => Vec::new(),
    };
    let offers =
        if order.whom == ExportFor::Client { offers(reader, &bare, &covers)? } else { Vec::new() };
    Ok(ExportLook {
        counts: counts(&pile),
        apart: kept_apart(&all).len(),
        files: pile.files.len(),
        files_left_out: pile.files_left_out,
        covers,
        offers,
    })
}

fn covers(
    reader: &Reader<'_>,
    request: &RecordId,
    all: &[WholeRecord],
) -> Result<Vec<CoverLook>, VaultError> {
    let request = reader.load::<DataRequest>(request)?;
    let of_part = |part: &str| {
        let is_it = |link: &&holdfast_records::Link| {
            link.role == Role::About && link.from_part.as_deref() == Some(part)
        };
        let link = request.links.iter().find(is_it)?;
        all.iter().find(|one| one.id == link.to)
    };
    let told = |cover: &holdfast_records::data_request::RequestCover| {
        let record = of_part(&cover.part);
        let words = cover.words.as_str();
        CoverLook {
            part: cover.part.clone(),
            record: record.map(|one| one.id.clone()),
            kind: record.map(|one| one.kind),
            day: record.and_then(|one| one.occurred_on),
            fits: record.is_some_and(|one| texts(one.body()).iter().any(|text| holds(text, words))),
            words: words.to_owned(),
            why: cover.why,
        }
    };
    Ok(request.body.covers.iter().map(told).collect())
}

/// Lines with the name of somebody around the client, and lines with words that are covered somewhere else.
fn offers(
    reader: &Reader<'_>,
    order: &ExportOrder,
    covers: &[CoverLook],
) -> Result<Vec<Offer>, VaultError> {
    let pile = Pile::of(reader, order)?;
    let names = names(reader, &order.client)?;
    let mut offers = Vec::new();
    for one in &pile.records {
        if matches!(one.kind, Kind::SupportPerson | Kind::DataRequest) {
            continue;
        }
        for text in texts(one.body()) {
            let rest = without_covers(text, one, covers);
            let name =
                names.iter().find(|name| named(&rest, name).is_some() || has_words(&rest, name));
            let covered = covers.iter().map(|cover| &cover.words);
            let covered = covered.into_iter().find(|words| holds(&rest, words));
            let Some(found) = covered.or(name) else { continue };
            let line = line_around(&rest, found);
            // A line with a name in other letters than in the list is offered whole.
            offers.push(Offer {
                record: one.id.clone(),
                kind: one.kind,
                day: one.occurred_on,
                found: found.clone(),
                line,
            });
        }
    }
    Ok(offers)
}

/// What people around the client are called, and each of their names by itself.
fn names(reader: &Reader<'_>, client: &RecordId) -> Result<Vec<String>, VaultError> {
    let people = reader.list::<SupportPerson>(&Query::new().client(client))?;
    let mut names = Vec::new();
    for person in people {
        let name = person.body.name.as_str().trim().to_owned();
        let parts = name.split_whitespace().filter(|part| part.chars().count() > 2);
        names.extend(parts.map(str::to_owned));
        names.push(name);
    }
    names.retain(|name| !name.is_empty());
    names.sort_by_key(|name| std::cmp::Reverse(name.chars().count()));
    names.dedup();
    Ok(names)
}

/// A text without what is covered in it already.
fn without_covers(text: &str, one: &WholeRecord, covers: &[CoverLook]) -> String {
    let of_it = covers.iter().filter(|cover| cover.record.as_ref() == Some(&one.id));
    of_it.fold(text.to_owned(), |text, cover| without(&text, &cover.words))
}

/// The sentence or line around what was found, without white space at its ends.
fn line_around(text: &str, found: &str) -> String {
    // As it is written; else a name in capitals; else however it is spelled.
    let at = text
        .find(found)
        .or_else(|| named(text, found).map(|place| place.start))
        .or_else(|| spelled(text, found).first().map(|place| place.start));
    let at = at.unwrap_or(0);
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
    }
}
