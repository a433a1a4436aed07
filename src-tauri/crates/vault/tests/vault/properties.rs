//! Whatever is done in whatever order.

use holdfast_records::{
    Act, State,
    note::{AllianceNote, NoteState},
};
use holdfast_vault::{Vault, VaultError};
use proptest::prelude::*;

use crate::support::{NOW, Place, add_client, add_note, later, note};

#[derive(Clone, Debug)]
enum Step {
    Add(String),
    Revise(usize, String),
    Stand(usize, usize),
    BreakOff(String),
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        ".{0,40}".prop_map(Step::Add),
        (0..6_usize, ".{0,40}").prop_map(|(which, text)| Step::Revise(which, text)),
        (0..6_usize, 0..3_usize).prop_map(|(which, to)| Step::Stand(which, to)),
        ".{0,10}".prop_map(Step::BreakOff),
    ];
    prop::collection::vec(step, 1..30)
}

fn take(vault: &mut Vault, minute: i64, step: &Step, notes: &mut Vec<holdfast_records::RecordId>) {
    let at = later(minute);
    let of =
        |which: usize, notes: &[holdfast_records::RecordId]| notes[which % notes.len()].clone();
    match step {
        Step::Add(text) => {
            let client = vault
                .read()
                .list::<holdfast_records::client::Client>(&holdfast_vault::Query::new())
                .unwrap();
            notes.push(add_note(vault, &client[0].id, text));
        }
        Step::Revise(which, text) => {
            let id = of(*which, notes);
            let rev = vault.read().load::<AllianceNote>(&id).unwrap().rev;
            drop(vault.change(at, Act::KeepNote, |tx| tx.revise(&id, rev, &note(text))));
        }
        Step::Stand(which, to) => {
            let id = of(*which, notes);
            drop(vault.change(at, Act::FinishNote, |tx| {
                tx.set_state::<AllianceNote>(&id, NoteState::ALL[*to])
            }));
        }
        Step::BreakOff(text) => {
            let id = of(0, notes);
            let refused = vault.change(at, Act::KeepNote, |tx| {
                let rev = tx.load::<AllianceNote>(&id)?.rev;
                tx.revise(&id, rev, &note(text))?;
                Err::<(), _>(VaultError::Refused)
            });
            assert!(refused.is_err());
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_order_of_acts_breaks_the_chain_or_changes_a_locked_body(steps in steps()) {
        let place = Place::new();
        let words = {
            let mut vault = place.create();
            let of = add_client(&mut vault, "WREN-07");
            let mut notes = vec![add_note(&mut vault, &of, "first")];
            for (minute, step) in (1..).zip(&steps) {
                take(&mut vault, minute, step, &mut notes);
                prop_assert!(vault.read().chain_is_whole().unwrap());
            }
            for id in &notes {
                let kept = vault.read().revisions::<AllianceNote>(id).unwrap();
                for pair in kept.windows(2) {
                    prop_assert!(pair[1].rev == pair[0].rev + 1);
                    prop_assert!(!pair[0].state.is_locked() || pair[0].body == pair[1].body);
                }
            }
            let words = vault.recovery_words().unwrap();
            vault.keep_recovery_words(&words, later(100)).unwrap();
            vault.lock(NOW).unwrap();
            words
        };
        prop_assert!(place.open(&words).read().chain_is_whole().unwrap());
    }
}
