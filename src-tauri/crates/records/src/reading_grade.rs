//! How hard English is to read, as a school grade.
//!
//! The Flesch-Kincaid grade level: 0.39 × words per sentence + 11.8 × syllables per word − 15.59 (Kincaid, Fishburne,
//! Rogers and Chissom, "Derivation of New Readability Formulas for Navy Enlisted Personnel", Research Branch Report
//! 8-75, 1975). It was made for English and is blind to what a text means and how it is laid out, so it is shown to the
//! therapist as a rough number and never as a mark that somebody passes.
//!
//! Syllables are estimated from spelling: each run of the letters a, e, i, o, u and y is one, but a silent e at the end
//! ("notes", "stopped", "whole") is none. A digit counts as one. That is within about one grade of counting by ear.

/// A text with fewer words says too little for a grade.
const LEAST_WORDS: u32 = 30;

/// The grade at which an English text reads, from 1 to 18. Nothing for a text too short to say.
///
/// A sentence ends at a full stop, a question mark, an exclamation mark or the end of a line.
pub fn reading_grade(text: &str) -> Option<u8> {
    let counts = Counts::of(text);
    // Between 1 and 18 after the clamp, so nothing is cut off.
    (counts.words >= LEAST_WORDS).then(|| counts.grade().round().clamp(1.0, 18.0) as u8)
}

/// What the formula needs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Counts {
    words: u32,
    sentences: u32,
    syllables: u32,
}

impl Counts {
    fn of(text: &str) -> Counts {
        let mut counts = Counts::default();
        for line in text.lines() {
            let mut is_open = false;
            for word in line.split_whitespace().filter(|word| word.contains(char::is_alphanumeric))
            {
                counts.words += 1;
                counts.syllables += syllables(word);
                is_open = !ends_a_sentence(word);
                counts.sentences += u32::from(!is_open);
            }
            counts.sentences += u32::from(is_open);
        }
        counts
    }

    fn grade(self) -> f64 {
        let [words, sentences, syllables] =
            [self.words, self.sentences, self.syllables].map(f64::from);
        0.39 * words / sentences.max(1.0) + 11.8 * syllables / words.max(1.0) - 15.59
    }
}

fn ends_a_sentence(word: &str) -> bool {
    let closing = |c: char| matches!(c, '"' | '\'' | ')' | '\u{201d}' | '\u{2019}');
    word.trim_end_matches(closing).ends_with(['.', '!', '?'])
}

/// The syllables of a word, each part of it for itself where it has a hyphen: at least one.
fn syllables(word: &str) -> u32 {
    let bare = word.to_lowercase().replace(['\'', '\u{2019}'], "");
    let parts = bare.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty());
    parts.map(syllables_of_part).sum::<u32>().max(1)
}

fn syllables_of_part(part: &str) -> u32 {
    let (mut count, mut in_vowels) = (0u32, false);
    for letter in part.chars() {
        let is_vowel = is_vowel(letter);
        count += u32::from((is_vowel && !in_vowels) || letter.is_numeric());
        in_vowels = is_vowel;
    }
    count.saturating_sub(u32::from(has_silent_end(part))).max(1)
}

/// Whether the last e of a word is not spoken: "whole" but not "table", "notes" but not "changes", "stopped" but not
/// "wanted".
fn has_silent_end(part: &str) -> bool {
    let ends_in = |text: &str, letters: &[char]| text.ends_with(letters);
    let after_consonant = |text: &str| text.ends_with(|c: char| c.is_alphabetic() && !is_vowel(c));
    if let Some(before) = part.strip_suffix("es") {
        let is_spoken = ends_in(before, &['s', 'x', 'z', 'c', 'g'])
            || before.ends_with("ch")
            || before.ends_with("sh");
        return after_consonant(before) && !is_spoken;
    }
    if let Some(before) = part.strip_suffix("ed") {
        return after_consonant(before) && !ends_in(before, &['t', 'd']);
    }
    part.strip_suffix('e').is_some_and(|before| {
        let is_spoken = before.strip_suffix('l').is_some_and(after_consonant);
        after_consonant(before) && !is_spoken
    })
}

fn is_vowel(letter: char) -> bool {
    matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_are_counted_as_they_are_spoken() {
        for (word, spoken) in [
            ("the", 1),
            ("whole", 1),
            ("table", 2),
            ("notes", 1),
            ("changes", 2),
            ("stopped", 1),
            ("wanted", 2),
            ("agreed", 2),
            ("someone\u{2019}s", 2),
            ("20-minute", 4),
            ("emergency", 4),
            ("hm", 1),
        ] {
            assert_eq!(syllables(word), spoken, "{word}");
        }
    }

    #[test]
    fn sentences_of_a_known_grade_have_it() {
        let short = Counts::of("The cat sat on the mat.");
        assert_eq!(short, Counts { words: 6, sentences: 1, syllables: 6 });
        assert!((short.grade() + 1.45).abs() < 0.01);
        let long = Counts::of(
            "The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.",
        );
        assert_eq!(long, Counts { words: 13, sentences: 1, syllables: 24 });
        assert!((long.grade() - 11.26).abs() < 0.01);
    }

    #[test]
    fn a_line_ends_a_sentence_and_a_number_does_not() {
        assert_eq!(Counts::of("At 10.30 we stop\nand then (\u{201c}rest.\u{201d})").sentences, 2);
    }

    #[test]
    fn a_few_words_have_no_grade() {
        assert_eq!(reading_grade("We both stop at once."), None);
        assert_eq!(reading_grade(""), None);
        assert_eq!(reading_grade(&"We both stop at once. ".repeat(6)), Some(1));
    }

    proptest::proptest! {
        #[test]
        fn no_text_stops_the_count(text in ".{0,200}") {
            let _grade = reading_grade(&text);
        }
    }
}
