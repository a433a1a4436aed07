//! What an index is asked, in the words of FTS5.
//!
//! An index answers at once where it holds a list of the records already: for whole words, and for the beginnings of up
//! to [`KEPT`] letters. For a longer beginning it would join the lists of every word that begins so before it gives the
//! first record; so the words are looked up instead, which are few, and asked for one by one.

use rusqlite::Connection;

use crate::VaultError;

/// Of beginnings of up to so many letters the indexes hold a list of records.
const KEPT: usize = 3;

/// So many words that begin alike are asked for one by one.
const LIKE: usize = 48;

/// So many ways of standing close together are asked for one by one.
const WAYS: usize = 256;

/// Words with no more than so many others between them stand close together.
const CLOSE: usize = 8;

/// What to look for in one of the indexes.
pub(super) struct Asked {
    /// Each needle as phrases, any of which may stand for it.
    phrases: Vec<Vec<String>>,
    /// Each needle as one phrase.
    beginnings: Vec<String>,
}

impl Asked {
    /// What stands in an index for each of the needles.
    pub(super) fn of(
        connection: &Connection,
        index: &str,
        needles: &[String],
    ) -> Result<Asked, VaultError> {
        let beginnings: Vec<String> =
            needles.iter().map(|needle| format!("\"{needle}\"*")).collect();
        let mut phrases = Vec::with_capacity(needles.len());
        for (needle, beginning) in needles.iter().zip(&beginnings) {
            let words = if needle.chars().count() > KEPT {
                words(connection, index, needle)?
            } else {
                Vec::new()
            };
            // With no word that begins so, the index still decides what is one word.
            phrases.push(if words.is_empty() { vec![beginning.clone()] } else { words });
        }
        Ok(Asked { phrases, beginnings })
    }

    /// Every needle, wherever it stands.
    pub(super) fn all(&self) -> String {
        let each: Vec<String> =
            self.phrases.iter().map(|any| format!("({})", any.join(" OR "))).collect();
        each.join(" AND ")
    }

    /// Every needle, close to the others.
    pub(super) fn close(&self) -> String {
        let near = |phrases: &[&str]| format!("NEAR({}, {CLOSE})", phrases.join(" "));
        let ways = self.phrases.iter().fold(1_usize, |ways, any| ways.saturating_mul(any.len()));
        if ways > WAYS {
            let beginnings: Vec<&str> = self.beginnings.iter().map(String::as_str).collect();
            return near(&beginnings);
        }
        let mut all: Vec<Vec<&str>> = vec![Vec::new()];
        for any in &self.phrases {
            all = all
                .iter()
                .flat_map(|so_far| any.iter().map(move |next| [&so_far[..], &[next]].concat()))
                .collect();
        }
        all.iter().map(|phrases| near(phrases)).collect::<Vec<_>>().join(" OR ")
    }
}

/// The words of an index that begin so, as phrases; none where there are more than can be asked for one by one.
fn words(connection: &Connection, index: &str, beginning: &str) -> Result<Vec<String>, VaultError> {
    // Kept in memory with the connection; it shows the words of the index and holds none itself.
    connection.execute_batch(&format!(
        "CREATE VIRTUAL TABLE IF NOT EXISTS temp.in_{index} USING fts5vocab(main, {index}, instance)"
    ))?;
    let mut next = connection.prepare_cached(&format!(
        "SELECT term FROM temp.in_{index} WHERE term >= ?1 AND term <= ?2 LIMIT 1"
    ))?;
    let last = format!("{beginning}{}", char::MAX);
    let (mut from, mut phrases) = (beginning.to_owned(), Vec::new());
    loop {
        let mut rows = next.query((&from, &last))?;
        let Some(row) = rows.next()? else { return Ok(phrases) };
        if phrases.len() == LIKE {
            return Ok(Vec::new());
        }
        let word: String = row.get(0)?;
        phrases.push(format!("\"{word}\""));
        // The least that is greater: so the places of one word are passed over without being read.
        from = format!("{word}\u{1}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{database, fold, migrations};
    use holdfast_records::RecordClass;
    use proptest::prelude::*;

    /// An index of these texts, numbered from 1.
    fn index(texts: &[String]) -> Connection {
        let connection = database::open_plain().unwrap();
        migrations::migrate(&connection, migrations::STEPS).unwrap();
        for (number, text) in (1..).zip(texts) {
            super::super::put(&connection, number, RecordClass::ClinicalRecord, &[text]).unwrap();
        }
        connection
    }

    fn rows(connection: &Connection, asked: &str) -> Vec<i64> {
        let sql = "SELECT rowid FROM words WHERE words MATCH ?1 ORDER BY rowid";
        let mut statement = connection.prepare(sql).unwrap();
        let rows = statement.query_map([asked], |row| row.get(0)).unwrap();
        rows.collect::<Result<_, _>>().unwrap()
    }

    /// What is found when the index is asked for the beginnings themselves, wherever they stand and close together.
    fn by_beginnings(connection: &Connection, needles: &[String]) -> [Vec<i64>; 2] {
        let each: Vec<String> = needles.iter().map(|needle| format!("\"{needle}\"*")).collect();
        let close = format!("NEAR({}, {CLOSE})", each.join(" "));
        [rows(connection, &each.join(" AND ")), rows(connection, &close)]
    }

    fn by_words(connection: &Connection, needles: &[String]) -> [Vec<i64>; 2] {
        let asked = Asked::of(connection, "words", needles).unwrap();
        [rows(connection, &asked.all()), rows(connection, &asked.close())]
    }

    /// What a reader of every text finds.
    fn by_reading(texts: &[String], needles: &[String]) -> Vec<i64> {
        let holds = |text: &str| {
            let folded = fold::fold(text);
            let words: Vec<&str> = folded.split(|letter: char| !letter.is_alphanumeric()).collect();
            needles.iter().all(|needle| words.iter().any(|word| word.starts_with(needle.as_str())))
        };
        (1..).zip(texts).filter(|(_, text)| holds(text)).map(|(number, _)| number).collect()
    }

    fn word() -> impl Strategy<Value = String> {
        prop_oneof![
            "[abé]{1,7}",
            "[ABÉÅ]{3,6}",
            "[01]{1,6}",
            "0163[0-2]{1,3}",
            "[ابتأةى]{1,7}",
            "م[ُـ]?حم[ّ]?د[ةى]?",
            "[ab]{1,5}['’][ab]{1,4}",
            "stra(ß|ss)e[ab]?",
            "[łŁl]ód[zź][ab]?",
            "[яж]{2,6}",
            "[αςσ]{2,6}",
        ]
    }

    fn text() -> impl Strategy<Value = String> {
        prop::collection::vec((word(), "[ ,.\n-]{1,3}"), 0..24)
            .prop_map(|words| words.into_iter().flat_map(|(word, gap)| [word, gap]).collect())
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn words_one_by_one_find_what_a_reader_finds(
            texts in prop::collection::vec(text(), 1..14),
            typed in prop::collection::vec(word(), 1..4),
        ) {
            let connection = index(&texts);
            let needles = fold::words(&typed.join(" "), 16);
            prop_assume!(!needles.is_empty());
            let found = by_words(&connection, &needles);
            prop_assert_eq!(&found[0], &by_reading(&texts, &needles), "{:?}", needles);
            prop_assert_eq!(found, by_beginnings(&connection, &needles), "{:?}", needles);
        }

        #[test]
        fn letters_that_the_index_does_not_take_for_letters_lose_nothing_that_was_found_before(
            texts in prop::collection::vec("[a-c𞤀𞤁𞤢𐓀𐓁ⒶⓐⅣ½№²㎏ꟿ\u{e000}\u{200c}\u{ad}'’_. ]{0,24}", 1..8),
            which in any::<prop::sample::Index>(), from in 0..12_usize, length in 1..10_usize,
        ) {
            let connection = index(&texts);
            let typed: String = which.get(&texts).chars().skip(from).take(length).collect();
            let needles = fold::words(&typed, 16);
            prop_assume!(!needles.is_empty());
            prop_assert_eq!(
                by_words(&connection, &needles), by_beginnings(&connection, &needles), "{:?}", needles
            );
        }
    }

    #[test]
    fn as_many_words_as_a_search_takes_can_be_asked_for_however_many_begin_so() {
        for (words, many) in [(8, 2), (9, 2), (16, 2), (16, LIKE), (2, 16), (2, 17)] {
            let of = |word: usize, end: usize| {
                let letter = |at: usize| char::from(b'a' + u8::try_from(at % 26).unwrap());
                format!("word{}x{}{}", letter(word), letter(end / 26), letter(end))
            };
            let texts: Vec<String> = (0..many)
                .map(|end| (0..words).map(|word| of(word, end)).collect::<Vec<_>>().join(" "))
                .collect();
            let connection = index(&texts);
            let needles: Vec<String> =
                (0..words).map(|word| of(word, 0).chars().take(6).collect()).collect();
            let found = by_words(&connection, &needles);
            assert_eq!(found[0].len(), many, "{words} words, {many} of each");
            assert_eq!(found, by_beginnings(&connection, &needles));
        }
    }
}
