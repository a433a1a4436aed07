//! Finding words.

use holdfast_records::{Act, Kind, note::NoteState};
use holdfast_vault::{Scope, Vault, VaultError};

use crate::support::{NOW, Place, add_client, add_note, note, private_note};

fn count(vault: &Vault, words: &str) -> usize {
    vault.read().search(words, &Scope::default()).unwrap().len()
}

#[test]
fn words_are_found_however_they_are_spelt() {
    let place = Place::new();
    let mut vault = place.create();
    let id = add_client(&mut vault, "WREN-07");
    add_note(&mut vault, &id, "The café in Łódź was quiet, no post.");
    add_note(&mut vault, &id, "قابلت مُحَمَّد وأحمد");
    for words in ["café", "cafe", "CAFE\u{301}", "lodz", "caf", "c", "no", "quiet post", "wren"] {
        assert_eq!(count(&vault, words), 1, "{words}");
    }
    for words in ["محمد", "مُحَمَّد", "واحمد", "قابلت أحـمد".split(' ').next().unwrap()]
    {
        assert_eq!(count(&vault, words), 1, "{words}");
    }
    for words in ["", "  \" * ", "kettle", "quiet kettle", "\0", "NEAR(", "text:quiet AND"] {
        assert_eq!(count(&vault, words), 0, "{words}");
    }
}

#[test]
fn a_hit_shows_the_words_as_they_were_written() {
    let place = Place::new();
    let mut vault = place.create();
    let id = add_client(&mut vault, "WREN-07");
    add_note(&mut vault, &id, "We sat. Then the CAFÉ came up.");
    let hits = vault.read().search("cafe", &Scope::default()).unwrap();
    assert_eq!((hits[0].kind, hits[0].client.as_ref()), (Kind::AllianceNote, Some(&id)));
    assert!(hits[0].excerpt.as_str().contains("the CAFÉ came up"));
}

#[test]
fn private_notes_are_found_only_when_asked_for() {
    let place = Place::new();
    let mut vault = place.create();
    let id = add_client(&mut vault, "WREN-07");
    vault
        .change(NOW, Act::KeepPrivateNote, |tx| {
            let new = tx.new_id();
            tx.insert(new, Some(&id), NoteState::Draft, &private_note("lanternfish"), &[]).map(drop)
        })
        .unwrap();
    assert_eq!(count(&vault, "lantern"), 0);
    let scope = Scope { private: true, ..Scope::default() };
    assert_eq!(vault.read().search("lantern", &scope).unwrap().len(), 1);
}

#[test]
fn a_search_is_narrowed_by_client_and_kind() {
    let place = Place::new();
    let mut vault = place.create();
    let (wren, plum) = (add_client(&mut vault, "WREN-07"), add_client(&mut vault, "PLUM-15"));
    add_note(&mut vault, &wren, "kettle");
    add_note(&mut vault, &plum, "kettle");
    let of = |client, kinds| Scope { client, kinds, ..Scope::default() };
    let hits = |scope: &Scope| vault.read().search("kettle", scope).unwrap().len();
    assert_eq!(hits(&of(Some(wren.clone()), vec![])), 1);
    assert_eq!(hits(&of(Some(wren), vec![Kind::Session])), 0);
    assert_eq!(hits(&of(None, vec![Kind::AllianceNote])), 2);
    assert_eq!(hits(&Scope { limit: 1, ..Scope::default() }), 1);
}

#[test]
fn words_that_were_taken_out_are_found_no_more() {
    let place = Place::new();
    let mut vault = place.create();
    let of = add_client(&mut vault, "WREN-07");
    let id = add_note(&mut vault, &of, "kettle");
    vault.change(NOW, Act::KeepNote, |tx| tx.revise(&id, 1, &note("mug")).map(drop)).unwrap();
    assert_eq!((count(&vault, "kettle"), count(&vault, "mug")), (0, 2));
    let kept: Result<_, VaultError> =
        vault.change(NOW, Act::KeepNote, |tx| tx.revise(&id, 2, &note("")));
    kept.unwrap();
    assert_eq!(count(&vault, "mug"), 1, "the cue of the client");
}

#[test]
fn ten_thousand_words_are_answered_quickly_by_the_first_sixteen() {
    let place = Place::new();
    let mut vault = place.create();
    let id = add_client(&mut vault, "WREN-07");
    let text: Vec<String> = (0..16).map(|number| format!("mug{number}")).collect();
    for _ in 0..200 {
        add_note(&mut vault, &id, &text.join(" "));
    }
    let typed: Vec<String> = (0..10_000).map(|number| format!("mug{number}")).collect();
    let begun = std::time::Instant::now();
    assert_eq!(count(&vault, &typed.join(" ")), 50);
    assert_eq!(count(&vault, &"mug ".repeat(10_000)), 50);
    assert!(begun.elapsed() < std::time::Duration::from_secs(2), "{:?}", begun.elapsed());
}
