use super::*;
use crate::agreement::lists_used;
use crate::reading_grade::reading_grade;
use std::collections::BTreeSet;

fn word(label: &str) -> KinderWord {
    KinderWord { label: label.into(), kinder: PrivateText::default(), is_kept_out: true }
}

fn found(text: &str) -> Vec<String> {
    let ours = our_kinder_words();
    labels_in(text, &ours).into_iter().map(|one| one.word.label.as_str().to_owned()).collect()
}

#[test]
fn each_of_our_labels_is_found_and_stands_there_once() {
    let ours = our_kinder_words();
    let labels: BTreeSet<_> = ours.iter().map(|word| evened(word.label.as_str())).collect();
    assert_eq!(labels.len(), ours.len());
    assert!(ours.len() <= 120, "a practice may keep all of them: {}", ours.len());
    for word in &ours {
        let label = word.label.as_str();
        assert!(found(&format!("It was {label}, so far.")).contains(&label.to_owned()), "{label}");
    }
}

#[test]
fn what_we_put_in_its_place_is_no_label_and_no_promise() {
    for word in our_kinder_words() {
        let kinder = word.kinder.as_str();
        assert_eq!(found(kinder), [""; 0], "{kinder}");
        assert!(lists_used(kinder).is_empty(), "{kinder}");
    }
}

/// Domain 8.2, 10.2: each of these is on our list, and kept out.
#[test]
fn person_labels_and_blame_are_kept_out() {
    let ours = our_kinder_words();
    for text in [
        "resistant",
        "manipulative",
        "attention-seeking",
        "non-compliant",
        "clingy",
        "needy",
        "borderline",
        "an avoidant client",
        "an anxious client",
        "a disorganised client",
        "a secure client",
        "failed",
        "refused",
        "denies",
        "claims",
        "admits",
        "you made me do it",
        "overreacting",
    ] {
        let is_kept_out = labels_in(text, &ours).iter().any(|one| one.word.is_kept_out);
        assert!(is_kept_out, "{text}");
    }
    for text in [
        "relapse",
        "must",
        "should",
        "have to",
        "alliance",
        "rupture",
        "titration",
        "SUDS",
        "high risk",
    ] {
        let found = labels_in(text, &ours);
        assert!(!found.is_empty() && found.iter().all(|one| !one.word.is_kept_out), "{text}");
    }
}

#[test]
fn a_label_is_found_however_it_is_typed() {
    for text in [
        "RESISTANT.",
        "treatment\u{2011}resistant",
        "Non\u{2013}compliant",
        "noncompliant",
        "resis\u{ad}tant",
    ] {
        assert!(!found(text).is_empty(), "{text}");
    }
    assert!(
        !labels_in("Elle est te\u{302}tue.", &[word("têtue")]).is_empty(),
        "one letter, typed in two ways"
    );
    assert!(!labels_in("c\u{2019}est d'sa faute", &[word("c'est d\u{2019}sa faute")]).is_empty());
    assert!(!labels_in("Sie war SCHWIERIG.", &[word("schwierig")]).is_empty());
    assert!(!labels_in("Fue difícil y pesada.", &[word("pesada")]).is_empty());
}

#[test]
fn an_arabic_label_is_found_with_what_is_joined_to_it_and_with_vowel_marks() {
    for text in ["هو عنيد", "والعنيد", "هو عَنِيد", "عنـــيد"] {
        assert!(!labels_in(text, &[word("عنيد")]).is_empty(), "{text}");
    }
    assert!(labels_in("المعنيدون", &[word("عنيد")]).is_empty());
    assert!(labels_in("أنت لست عنيد", &[word("عنيد")]).is_empty(), "taken back");
}

#[test]
fn parts_of_words_and_what_takes_a_label_back_are_not_found() {
    for text in [
        "mustard",
        "unfailed",
        "You have not failed.",
        "You were never lazy.",
        "It wasn\u{2019}t refused.",
    ] {
        assert_eq!(found(text), [""; 0], "{text}");
    }
    assert_eq!(found("It did not work. You failed."), ["failed"]);
    assert_eq!(found("You have not failed, they said you failed."), ["failed"]);
}

#[test]
fn an_empty_label_is_found_nowhere() {
    assert!(labels_in("", &[word("")]).is_empty() && labels_in("a b", &[word(" - ")]).is_empty());
}

#[test]
fn every_step_has_two_or_three_sentences_of_ours_in_the_order_of_the_steps() {
    let ours = our_repair_wordings();
    for code in RepairCode::ALL {
        let count = ours.iter().filter(|one| one.step == *code).count();
        assert!((2..=3).contains(&count), "{code:?}: {count}");
    }
    assert!(ours.is_sorted_by_key(|one| one.step));
}

/// Said to somebody who was hurt: nothing is defended, ordered, promised or counted against them.
#[test]
fn no_sentence_of_ours_defends_itself_orders_or_labels() {
    let defends = [
        "but",
        "however",
        "although",
        "only meant",
        "just",
        "actually",
        "to be fair",
        "intended",
        "intention",
        "if you felt",
        "misunderstood",
        "i was trying",
        "on the other hand",
        "calm down",
        "always",
        "the policy",
    ];
    for one in our_repair_wordings() {
        let text = one.text.as_str();
        assert!(one.text.length() <= 200, "{text}");
        assert!(!text.contains(['!', '%', ';', '\u{2014}']), "{text}");
        let small = text.to_lowercase();
        assert!(!defends.iter().any(|words| crate::has_words(&small, words)), "{text}");
        assert!(lists_used(text).is_empty(), "{text}");
        assert_eq!(found(text), [""; 0], "{text}");
        let words = |sentence: &str| sentence.split_whitespace().count();
        assert!(text.split_inclusive(['.', '?']).all(|sentence| words(sentence) <= 20), "{text}");
    }
}

#[test]
fn our_sentences_read_at_grade_six_or_below() {
    for code in RepairCode::ALL {
        let ours = our_repair_wordings().into_iter().filter(|one| one.step == *code);
        let text: Vec<_> = ours.map(|one| one.text.as_str().to_owned()).collect();
        let grade = reading_grade(&text.join("\n"));
        assert!(grade.is_none_or(|grade| grade <= 6), "{code:?}: {grade:?}");
    }
}

proptest::proptest! {
    #[test]
    fn no_text_stops_the_search(text in ".{0,80}", label in ".{0,20}") {
        let _found = labels_in(&text, &[word(&label)]);
    }
}
