//! The sample practice.

use std::collections::BTreeMap;

use chrono::{Datelike, Timelike};
use holdfast_records::{
    Act, Kind, Role,
    agreement::{Agreement, AgreementState, AgreementVersion, Signing, VersionState},
    client::{Client, ClientStatus},
    note::{AllianceNote, NoteAddition},
    practice::Practice,
    session::{Session, SessionState},
};
use holdfast_vault::{
    KdfCost, Query, Scope, Vault,
    sample::{Scale, make_sample},
};

use crate::support::{NOW, Place, day, passphrase};

fn sampled(place: &Place, scale: Option<Scale>) -> Vault {
    let mut vault =
        Vault::create(&place.vault(), &passphrase(), KdfCost::LEAST, true, NOW).unwrap();
    make_sample(&mut vault, scale, day(), NOW).unwrap();
    vault
}

fn wren(vault: &Vault) -> holdfast_records::Stored<Client> {
    let clients = vault.read().list::<Client>(&Query::new()).unwrap();
    clients.into_iter().find(|client| client.body.code.as_str() == "WREN-07").unwrap()
}

#[test]
fn the_four_come_and_the_practice_is_known() {
    let place = Place::new();
    let vault = sampled(&place, None);
    let codes: Vec<_> = vault.read().list::<Client>(&Query::new()).unwrap();
    assert_eq!(codes.len(), 4);
    assert_eq!(
        vault.read().list::<Client>(&Query::new().state(ClientStatus::Ending)).unwrap().len(),
        1
    );
    let practice = vault.read().list::<Practice>(&Query::new()).unwrap();
    assert_eq!(practice[0].body.therapist.as_str(), "N. Castellane");
    assert!(vault.is_demo() && vault.read().chain_is_whole().unwrap());
    assert_eq!(vault.read().acts(1).unwrap()[0].act, Act::MakeSample);
    assert_eq!(vault.read().acts(9).unwrap().len(), 2, "made in one act");
}

#[test]
fn wren_comes_today_at_two_for_the_fifteenth_time() {
    let place = Place::new();
    let vault = sampled(&place, None);
    let wren = wren(&vault);
    assert_eq!(wren.body.usual_time.as_ref().unwrap().weekday, day().weekday());
    let today = Query::new().client(&wren.id).from_day(day()).to_day(day());
    let session = &vault.read().list::<Session>(&today).unwrap()[0];
    assert_eq!((session.body.number, session.body.planned_start.hour()), (15, 14));
    let all_today =
        vault.read().list::<Session>(&Query::new().from_day(day()).to_day(day())).unwrap();
    assert_eq!(all_today.len(), 3);
    let held = Query::new().client(&wren.id).state(SessionState::Held);
    let held = vault.read().list::<Session>(&held).unwrap();
    assert_eq!((held.len(), held.last().unwrap().body.number), (13, 14));
    for session in held {
        let notes = vault
            .read()
            .list::<AllianceNote>(&Query::new().linked(Role::OfSession, &session.id))
            .unwrap();
        assert_eq!(notes.len(), 1);
        assert_eq!(notes[0].locked_at.unwrap().day(), session.body.planned_start.date());
    }
    assert_eq!(vault.read().list::<NoteAddition>(&Query::new().client(&wren.id)).unwrap().len(), 1);
}

#[test]
fn version_three_has_been_in_force_for_a_week_and_is_as_it_was_frozen() {
    let place = Place::new();
    let vault = sampled(&place, None);
    let wren = wren(&vault);
    let agreement = &vault.read().list::<Agreement>(&Query::new().client(&wren.id)).unwrap()[0];
    assert_eq!(agreement.state, AgreementState::Active);
    let versions = vault
        .read()
        .list::<AgreementVersion>(&Query::new().linked(Role::VersionOf, &agreement.id))
        .unwrap();
    let states: Vec<_> =
        versions.iter().map(|version| (version.body.number, version.state)).collect();
    let expected =
        [(1, VersionState::Superseded), (2, VersionState::Superseded), (3, VersionState::Active)];
    assert_eq!(states, expected);
    assert!(versions.iter().all(|version| version.body.is_as_frozen()));
    assert_eq!(agreement.linked(Role::InForce), Some(&versions[2].id));
    assert_eq!(versions[2].body.finalised_on, day().checked_sub_days(chrono::Days::new(7)));
    let signed =
        vault.read().list::<Signing>(&Query::new().linked(Role::Signs, &versions[2].id)).unwrap();
    assert_eq!(signed[0].body.signatures.len(), 2);
    let changes = versions[2].body.changes_since(&versions[1].body);
    assert!(!changes.is_empty());
    let drafts = Query::new().state(VersionState::Draft);
    assert_eq!(vault.read().list::<AgreementVersion>(&drafts).unwrap().len(), 1);
}

#[test]
fn a_private_thought_is_found_only_where_it_belongs() {
    let place = Place::new();
    let vault = sampled(&place, None);
    let found = |scope: &Scope| vault.read().search("running", scope).unwrap().hits.len();
    assert_eq!(found(&Scope::default()), 0);
    assert_eq!(found(&Scope { private: true, ..Scope::default() }), 1);
    let own = |private: bool| {
        vault.read().search("shoulders", &Scope { private, ..Scope::default() }).unwrap().hits.len()
    };
    assert_eq!((own(false), own(true)), (0, 1), "the therapist's own reactions lie there too");
    assert_eq!(
        vault.read().search("interview", &Scope::default()).unwrap().hits.len(),
        0,
        "left alone, never found"
    );
}

#[test]
fn a_larger_sample_is_the_same_for_the_same_seed() {
    let scale = Scale { clients: 2, years: 1, seed: 7 };
    let texts = |place: &Place| -> Vec<String> {
        let vault = sampled(place, Some(scale));
        let notes = vault.read().list::<AllianceNote>(&Query::new()).unwrap();
        let mut texts: Vec<_> =
            notes.into_iter().map(|note| String::from(note.body.what_we_did)).collect();
        texts.sort();
        texts
    };
    let (one, two) = (texts(&Place::new()), texts(&Place::new()));
    assert_eq!(one, two);
    assert!(one.len() > 96);
}

#[test]
fn every_kind_of_the_main_job_is_in_it() {
    let place = Place::new();
    let counts: BTreeMap<Kind, u64> = sampled(&place, None).read().counts().unwrap();
    // A scan is of a real paper, and a reading is what somebody said: neither is made up.
    let real = [Kind::Scan, Kind::Reading];
    for kind in Kind::ALL.into_iter().filter(|kind| !real.contains(kind)) {
        assert!(counts.get(&kind).is_some_and(|count| *count > 0), "{kind:?}");
    }
}
