//! The part of a text in which words were found, with the words marked.

use holdfast_records::PrivateText;
use unicode_normalization::char::is_combining_mark;

use crate::fold;

/// How many characters of a text are shown before the place where a word was found, and from there on.
const BEFORE: usize = 40;
const AFTER: usize = 120;

/// A piece of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundPart {
    /// The piece, as it was written.
    pub text: PrivateText,
    /// Whether it is one of the words that were looked for.
    pub is_found: bool,
}

/// The part of what is typed in which every word of a search was found; nothing where one is missing.
///
/// For what lies in no index: drafts are few, and are looked through as they are.
pub fn found_in(typed: &str, texts: &[String]) -> Option<Vec<FoundPart>> {
    let needles = super::needles(typed);
    (!needles.is_empty() && holds_all(texts, &needles)).then(|| around(texts, &needles))
}

/// Whether each of the folded words begins a word of the texts.
pub(super) fn holds_all(texts: &[String], needles: &[String]) -> bool {
    let mut missing: Vec<&String> = needles.iter().collect();
    for run in texts.iter().flat_map(|text| pieces(text)) {
        missing.retain(|needle| !begins(run, needle));
    }
    missing.is_empty()
}

/// The words of a text and what lies between them, in order.
fn pieces(text: &str) -> impl Iterator<Item = &str> {
    let in_word = |letter: char| letter.is_alphanumeric() || is_combining_mark(letter);
    let mut rest = text;
    std::iter::from_fn(move || {
        let first = in_word(rest.chars().next()?);
        let end = rest.find(|letter| in_word(letter) != first).unwrap_or(rest.len());
        let (piece, after) = rest.split_at(end);
        rest = after;
        Some(piece)
    })
}

/// Whether a word begins with a folded one. Most words are plain, and those are compared without folding them.
fn begins(word: &str, needle: &str) -> bool {
    if word.is_ascii() {
        let head = word.as_bytes().get(..needle.len());
        return head.is_some_and(|head| head.eq_ignore_ascii_case(needle.as_bytes()));
    }
    fold::fold(word).starts_with(needle)
}

/// A run of letters, or of what lies between words.
struct Run<'t> {
    text: &'t str,
    length: usize,
    /// Which of the words it begins with, if it is one of them.
    needle: Option<usize>,
}

/// The part around the first place where words were found, in the text that has most of them; else a beginning.
pub(super) fn around(texts: &[String], needles: &[String]) -> Vec<FoundPart> {
    let mut best: Option<(usize, Vec<Run<'_>>)> = None;
    for text in texts {
        let runs = runs_of(text, needles);
        let mut found: Vec<usize> = runs.iter().filter_map(|run| run.needle).collect();
        found.sort_unstable();
        found.dedup();
        if best.as_ref().is_none_or(|(most, _)| found.len() > *most) {
            best = Some((found.len(), runs));
        }
        if found.len() == needles.len() {
            break;
        }
    }
    best.map(|(_, runs)| part_of(runs)).unwrap_or_default()
}

fn runs_of<'t>(text: &'t str, needles: &[String]) -> Vec<Run<'t>> {
    let run = |text: &'t str| Run {
        text,
        length: text.chars().count(),
        needle: needles.iter().position(|needle| begins(text, needle)),
    };
    pieces(text).map(run).collect()
}

/// So many characters before the first word found and after it, cut between words.
fn part_of(runs: Vec<Run<'_>>) -> Vec<FoundPart> {
    let first = runs.iter().position(|run| run.needle.is_some()).unwrap_or(0);
    let mut begin = first;
    let mut before = 0;
    while let Some(run) = begin.checked_sub(1).and_then(|at| runs.get(at)) {
        before += run.length;
        if before > BEFORE {
            break;
        }
        begin -= 1;
    }
    let (mut parts, mut length): (Vec<(String, bool)>, usize) = (Vec::new(), 0);
    let mut rest = runs.into_iter().skip(begin);
    let mut is_whole = true;
    for run in rest.by_ref() {
        if length + run.length > BEFORE + AFTER {
            is_whole = false;
            // One run that is longer than all there is room for is shown as far as it goes.
            if length == 0 {
                parts.push((run.text.chars().take(AFTER).collect(), run.needle.is_some()));
            }
            break;
        }
        length += run.length;
        let is_found = run.needle.is_some();
        match parts.last_mut() {
            Some((text, was_found)) if *was_found == is_found => text.push_str(run.text),
            _ => parts.push((run.text.to_owned(), is_found)),
        }
    }
    if begin > 0 {
        parts.insert(0, ("… ".to_owned(), false));
    }
    if !is_whole {
        parts.push((" …".to_owned(), false));
    }
    let part =
        |(text, is_found): (String, bool)| FoundPart { text: text.as_str().into(), is_found };
    parts.into_iter().map(part).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(parts: &[FoundPart]) -> String {
        parts.iter().map(|part| part.text.as_str()).collect()
    }

    fn marked(parts: &[FoundPart]) -> Vec<&str> {
        parts.iter().filter(|part| part.is_found).map(|part| part.text.as_str()).collect()
    }

    #[test]
    fn an_excerpt_shows_the_words_as_they_were_written() {
        let text = format!("{} Café MÜDE {}", "vor ".repeat(40), "nach ".repeat(60));
        let found = around(&["nothing".into(), text], &["mude".into()]);
        assert!(shown(&found).contains("Café MÜDE nach"));
        assert_eq!(marked(&found), ["MÜDE"]);
        assert!(shown(&found).chars().count() <= BEFORE + AFTER + 4);
    }

    #[test]
    fn the_text_that_has_more_of_the_words_is_shown() {
        let texts = ["The mug.".to_owned(), "A warm mug, قابلت مُحَمَّد.".to_owned()];
        let needles = ["mug".to_owned(), "warm".to_owned(), "محمد".to_owned()];
        let found = around(&texts, &needles);
        assert_eq!(marked(&found), ["warm", "mug", "مُحَمَّد"]);
    }

    #[test]
    fn a_word_without_end_is_cut() {
        let found = around(&["m".repeat(10_000)], &["mm".into()]);
        assert!(shown(&found).chars().count() < 200);
        assert_eq!(marked(&found).len(), 1);
    }

    #[test]
    fn what_is_typed_is_found_only_with_every_word() {
        let texts = ["Warm".to_owned(), "the mug".to_owned()];
        assert!(found_in("mug wa", &texts).is_some());
        assert!(found_in("mug cold", &texts).is_none());
        assert!(found_in("  ", &texts).is_none());
    }
}
