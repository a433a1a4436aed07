//! Finding words.

use holdfast_records::{Act, Kind, RecordId, note::NoteState};
use holdfast_vault::{Scope, Vault, VaultError};

use crate::support::{NOW, Place, add_client, add_note, note, private_note};

fn count(vault: &Vault, words: &str) -> usize {
    vault.read().search(words, &Scope::default()).unwrap().hits.len()
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
fn words_that_begin_alike_are_found_however_many_there_are() {
    for many in [1, 3, 48, 49, 60] {
        let place = Place::new();
        let mut vault = place.create();
        let id = add_client(&mut vault, "WREN-07");
        for number in 0..many {
            let letter = |at: u32| char::from_digit(10 + at % 26, 36).unwrap();
            let word = format!("{}{}", letter(number / 26), letter(number));
            add_note(
                &mut vault,
                &id,
                &format!("lantern{word} and seven words between kettle{word}"),
            );
        }
        for words in ["lan", "lant", "lantern", "kettle lantern", "lantern kettle seven"] {
            let scope = Scope { limit: 100, ..Scope::default() };
            let found = vault.read().search(words, &scope).unwrap();
            assert_eq!(found.hits.len(), many as usize, "{words} in {many}");
        }
        assert_eq!(count(&vault, "lanternaa"), 1);
        assert_eq!((count(&vault, "lanternz"), count(&vault, "lanternaaa")), (0, 0));
    }
}

#[test]
fn what_a_change_writes_is_found_in_it_and_what_it_takes_back_is_not_found_after() {
    let place = Place::new();
    let mut vault = place.create();
    let id = add_client(&mut vault, "WREN-07");
    let kept = add_note(&mut vault, &id, "the lanterns");
    let scope = Scope::default();
    for searched_before in [false, true] {
        if searched_before {
            assert_eq!(count(&vault, "lantern"), 1);
        }
        let broken = vault.change(NOW, Act::KeepNote, |tx| {
            assert_eq!(tx.search("lanter", &scope)?.hits.len(), 1);
            tx.revise(&kept, 1, &note("the lanternfish and kettles"))?;
            assert_eq!(tx.search("lanternf", &scope)?.hits.len(), 1, "written in this change");
            assert_eq!(tx.search("lanterns", &scope)?.hits.len(), 0, "taken out in this change");
            Err::<(), _>(VaultError::Refused)
        });
        assert!(broken.is_err());
        assert_eq!((count(&vault, "lanterns"), count(&vault, "lanternf")), (1, 0));
        assert_eq!(count(&vault, "kettles"), 0);
    }
}

#[test]
fn what_stands_close_together_comes_first_whichever_words_begin_so() {
    let place = Place::new();
    let mut vault = place.create();
    let id = add_client(&mut vault, "WREN-07");
    let near = add_note(&mut vault, &id, "the lanterns by the kettles");
    let far = add_note(&mut vault, &id, &format!("lantern {} kettle", "and ".repeat(20)));
    let hits = vault.read().search("lant kett", &Scope::default()).unwrap().hits;
    assert_eq!(hits.iter().map(|hit| &hit.id).collect::<Vec<_>>(), [&near, &far]);
}

#[test]
fn a_hit_shows_the_words_as_they_were_written() {
    let place = Place::new();
    let mut vault = place.create();
    let id = add_client(&mut vault, "WREN-07");
    add_note(&mut vault, &id, "We sat. Then the CAFÉ came up.");
    let hits = vault.read().search("cafe", &Scope::default()).unwrap().hits;
    assert_eq!((hits[0].kind, hits[0].client.as_ref()), (Kind::AllianceNote, Some(&id)));
    let shown: String = hits[0].excerpt.iter().map(|part| part.text.as_str()).collect();
    assert!(shown.contains("the CAFÉ came up"));
    let marked: Vec<_> = hits[0].excerpt.iter().filter(|part| part.is_found).collect();
    assert_eq!((marked.len(), marked[0].text.as_str()), (1, "CAFÉ"));
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
    assert_eq!(vault.read().search("lantern", &scope).unwrap().hits.len(), 1);
}

#[test]
fn a_search_is_narrowed_by_client_and_kind() {
    let place = Place::new();
    let mut vault = place.create();
    let (wren, plum) = (add_client(&mut vault, "WREN-07"), add_client(&mut vault, "PLUM-15"));
    add_note(&mut vault, &wren, "kettle");
    add_note(&mut vault, &plum, "kettle");
    let of = |client, kinds| Scope { client, kinds, ..Scope::default() };
    let hits = |scope: &Scope| vault.read().search("kettle", scope).unwrap().hits.len();
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

fn texts(vault: &Vault, words: &str, scope: &Scope) -> Vec<String> {
    let hits = vault.read().search(words, scope).unwrap().hits;
    let text = |parts: &[holdfast_vault::FoundPart]| {
        parts.iter().map(|part| part.text.as_str()).collect::<String>()
    };
    hits.iter().map(|hit| text(&hit.excerpt)).collect()
}

#[test]
fn a_client_who_is_called_so_comes_first_then_words_that_stand_together_then_the_newest() {
    let place = Place::new();
    let mut vault = place.create();
    let wren = add_client(&mut vault, "WREN-07");
    let far = format!("The mug. {} It was wren.", "And then on. ".repeat(20));
    add_note(&mut vault, &wren, "A mug of the wren");
    add_note(&mut vault, &wren, &far);
    add_note(&mut vault, &wren, "Mug, wren");
    let found = texts(&vault, "mug wren", &Scope::default());
    assert_eq!(found.len(), 4);
    assert!(!found[0].contains("The mug.") && !found[0].contains("Mug, wren"), "{found:?}");
    assert_eq!(found[1..3], ["Mug, wren", "A mug of the wren"]);
    assert!(found[3].starts_with("The mug."));
    assert_eq!(found, texts(&vault, "mug wren", &Scope::default()), "the same each time");
    let hits = vault.read().search("wren", &Scope::default()).unwrap().hits;
    assert_eq!(hits[0].kind, Kind::Client);
}

#[test]
fn a_search_is_narrowed_by_days() {
    let place = Place::new();
    let mut vault = place.create();
    let wren = add_client(&mut vault, "WREN-07");
    add_note(&mut vault, &wren, "kettle");
    let on = vault.read().search("kettle", &Scope::default()).unwrap().hits[0].occurred_on.unwrap();
    let hits = |from_day, to_day, client| {
        let scope = Scope { from_day, to_day, client, ..Scope::default() };
        vault.read().search("kettle", &scope).unwrap().hits.len()
    };
    let (before, after) = (on.pred_opt(), on.succ_opt());
    assert_eq!(hits(Some(on), Some(on), None), 1);
    assert_eq!(hits(Some(on), Some(on), Some(wren.clone())), 1);
    assert_eq!(hits(after, None, None), 0);
    assert_eq!(hits(None, before, Some(wren)), 0);
    assert_eq!(hits(after, before, None), 0);
}

#[test]
fn pages_follow_each_other_without_a_gap_and_what_is_too_many_is_said() {
    let place = Place::new();
    let mut vault = place.create();
    let wren = add_client(&mut vault, "WREN-07");
    add_kettles(&mut vault, &wren, 120);
    let page = |vault: &Vault, skip, limit| {
        let scope = Scope { skip, limit, ..Scope::default() };
        vault.read().search("kettle", &scope).unwrap()
    };
    let (mut all, mut skip) = (Vec::new(), Some(0));
    while let Some(at) = skip {
        let found = page(&vault, at, 50);
        assert!(!found.is_cut);
        all.extend(found.hits.into_iter().map(|hit| hit.id));
        skip = found.next;
    }
    assert_eq!(all, page(&vault, 0, 500).hits.into_iter().map(|hit| hit.id).collect::<Vec<_>>());
    assert_eq!(all.len(), 120);
    add_kettles(&mut vault, &wren, 400);
    let found = page(&vault, 450, 50);
    assert!(found.is_cut && found.next.is_none());
    assert_eq!(found.hits.len(), 50);
}

fn add_kettles(vault: &mut Vault, client: &RecordId, count: u32) {
    vault
        .change(NOW, Act::KeepNote, |tx| {
            for _ in 0..count {
                let id = tx.new_id();
                tx.insert(id, Some(client), NoteState::Draft, &note("kettle"), &[])?;
            }
            Ok::<_, VaultError>(())
        })
        .unwrap();
}
