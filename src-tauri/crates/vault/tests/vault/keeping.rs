//! Keeping, revising, standing otherwise, and the audit of it.

use holdfast_records::{
    Act, Kind, Link, PrivateText, Role,
    client::Client,
    note::{AllianceNote, NoteState},
    session::{Meeting, Session, SessionState},
};
use holdfast_vault::{Draft, Query, VaultError};

use crate::support::{NOW, Place, add_client, add_note, client, day, later, note};

fn session(number: u32) -> Session {
    Session {
        number,
        planned_start: day().and_hms_opt(14, 0, 0).unwrap(),
        zone: "Europe/London".to_owned(),
        planned_minutes: 50,
        actual_start: None,
        actual_end: None,
        meeting: Meeting::InPerson,
        in_the_room: Vec::new(),
        reason: None,
        planned_focus: None,
    }
}

#[test]
fn any_text_comes_back_but_for_marks_that_nobody_sees() {
    let place = Place::new();
    let mut vault = place.create();
    let id = add_client(&mut vault, "WREN-07");
    let texts = [
        "م".repeat(80),
        "x".repeat(20_000),
        "before\0after\u{1}\u{7f}\u{feff}\r\n\t".to_owned(),
        "<img src=x onerror=alert(1)>'; DROP TABLE record; --".to_owned(),
        "👩🏽‍🔬 \u{202e}abc".to_owned(),
        String::new(),
    ];
    for text in texts {
        let kept = add_note(&mut vault, &id, &text);
        let body = vault.read().load::<AllianceNote>(&kept).unwrap().body;
        assert_eq!(body.what_we_did.as_str(), holdfast_records::clean_text(&text));
    }
}

#[test]
fn what_is_kept_is_what_is_read_to_the_byte() {
    let place = Place::new();
    let mut vault = place.create();
    let of = add_client(&mut vault, "WREN-07\r\n\u{1}");
    let odd = "one\r\ntwo\u{0}\u{9f}\u{7f}\u{85}three\u{2028}four\ttab";
    let id = add_note(&mut vault, &of, odd);
    let other = AllianceNote { i_promised: PrivateText::from(odd.to_owned()), ..note("kettle") };
    vault.change(NOW, Act::KeepNote, |tx| tx.revise(&id, 1, &other).map(drop)).unwrap();
    let path = place.other("plain.sqlite3");
    std::fs::write(&path, &*vault.snapshot().unwrap().plain_db).unwrap();
    let plain = rusqlite::Connection::open(&path).unwrap();
    let kept = |id: &holdfast_records::RecordId, rev: u32| -> String {
        let asked = "SELECT body FROM revision WHERE record = ?1 AND rev = ?2";
        plain.query_row(asked, (id.as_str(), rev), |row| row.get(0)).unwrap()
    };
    let client = vault.read().load::<Client>(&of).unwrap();
    assert_eq!(kept(&of, 1), serde_json::to_string(&client.body).unwrap());
    for revision in vault.read().revisions::<AllianceNote>(&id).unwrap() {
        let read = serde_json::to_string(&revision.body).unwrap();
        assert_eq!(kept(&id, revision.rev), read);
        assert!(!read.contains("\\u00") && !read.contains("\\r"), "{read}");
    }
}

#[test]
fn a_change_that_is_refused_leaves_nothing() {
    let place = Place::new();
    let mut vault = place.create();
    let before = vault.read().acts(1).unwrap();
    let refused = vault.change(NOW, Act::AddClient, |tx| {
        let id = tx.new_id();
        tx.insert(
            id,
            None,
            holdfast_records::client::ClientStatus::Active,
            &client("WREN-07"),
            &[],
        )?;
        Err::<(), _>(VaultError::Refused)
    });
    assert_eq!(refused, Err(VaultError::Refused));
    assert_eq!((vault.read().counts().unwrap().len(), vault.read().acts(1).unwrap()), (0, before));
}

#[test]
fn a_change_that_breaks_down_leaves_nothing() {
    let place = Place::new();
    let mut vault = place.create();
    let broken = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        vault.change(NOW, Act::AddClient, |tx| {
            let id = tx.new_id();
            tx.insert(
                id,
                None,
                holdfast_records::client::ClientStatus::Active,
                &client("WREN-07"),
                &[],
            )?;
            if tx.counts()?.len() == 1 {
                std::panic::resume_unwind(Box::new("broken"));
            }
            Ok::<_, VaultError>(())
        })
    }));
    assert!(broken.is_err());
    assert_eq!(vault.read().counts().unwrap().len(), 0);
    add_client(&mut vault, "PLUM-15");
}

#[test]
fn one_change_is_one_act_about_the_first_thing_it_kept() {
    let place = Place::new();
    let mut vault = place.create();
    let id = add_client(&mut vault, "WREN-07");
    let acts = vault.read().acts(10).unwrap();
    assert_eq!(acts.len(), 2);
    assert_eq!(
        (acts[0].seq, acts[0].act, acts[0].target_kind),
        (2, Act::AddClient, Some(Kind::Client))
    );
    assert_eq!(acts[0].target.as_ref(), Some(&id));
    assert_eq!((acts[1].act, acts[1].target.is_none()), (Act::CreateVault, true));
}

#[test]
fn every_version_is_kept_with_the_act_that_kept_it() {
    let place = Place::new();
    let mut vault = place.create();
    let of = add_client(&mut vault, "WREN-07");
    let id = add_note(&mut vault, &of, "one");
    let second =
        vault.change(later(1), Act::KeepNote, |tx| tx.revise(&id, 1, &note("two"))).unwrap();
    assert_eq!((second.rev, second.body.what_we_did.as_str()), (2, "two"));
    vault
        .change(later(2), Act::FinishNote, |tx| {
            tx.set_state::<AllianceNote>(&id, NoteState::Finished)
        })
        .unwrap();
    let kept = vault.read().revisions::<AllianceNote>(&id).unwrap();
    let texts: Vec<_> =
        kept.iter().map(|version| version.body.what_we_did.as_str().to_owned()).collect();
    assert_eq!(texts, ["one", "two", "two"]);
    assert_eq!(
        (kept[1].act, kept[2].act, kept[2].state),
        (Act::KeepNote, Act::FinishNote, NoteState::Finished)
    );
}

#[test]
fn a_stale_revision_is_refused_with_the_one_it_stands_at() {
    let place = Place::new();
    let mut vault = place.create();
    let of = add_client(&mut vault, "WREN-07");
    let id = add_note(&mut vault, &of, "one");
    vault.change(NOW, Act::KeepNote, |tx| tx.revise(&id, 1, &note("two"))).unwrap();
    let stale = vault.change(NOW, Act::KeepNote, |tx| tx.revise(&id, 1, &note("three")));
    assert_eq!(stale.err(), Some(VaultError::Stale { now_rev: 2 }));
}

#[test]
fn a_finished_note_is_locked_and_can_be_opened_again_with_both_versions_kept() {
    let place = Place::new();
    let mut vault = place.create();
    let of = add_client(&mut vault, "WREN-07");
    let id = add_note(&mut vault, &of, "one");
    let finished = vault
        .change(NOW, Act::FinishNote, |tx| tx.set_state::<AllianceNote>(&id, NoteState::Finished))
        .unwrap();
    assert_eq!(finished.locked_at, Some(NOW));
    let refused = vault.change(NOW, Act::KeepNote, |tx| tx.revise(&id, 2, &note("two")));
    assert_eq!(refused.err(), Some(VaultError::Locked { kind: Kind::AllianceNote }));
    let open = vault
        .change(later(5), Act::ReopenNote, |tx| tx.set_state::<AllianceNote>(&id, NoteState::Draft))
        .unwrap();
    assert_eq!((open.locked_at, open.rev), (None, 3));
    vault.change(later(6), Act::KeepNote, |tx| tx.revise(&id, 3, &note("two"))).unwrap();
    vault
        .change(later(7), Act::FinishNote, |tx| {
            tx.set_state::<AllianceNote>(&id, NoteState::Finished)
        })
        .unwrap();
    let texts: Vec<_> = vault
        .read()
        .revisions::<AllianceNote>(&id)
        .unwrap()
        .into_iter()
        .map(|kept| kept.body.what_we_did)
        .collect();
    assert_eq!(
        texts.iter().map(PrivateText::as_str).collect::<Vec<_>>(),
        ["one", "one", "one", "two", "two"]
    );
}

#[test]
fn a_record_stands_otherwise_only_as_its_kind_allows() {
    let place = Place::new();
    let mut vault = place.create();
    let of = add_client(&mut vault, "WREN-07");
    let id = add_note(&mut vault, &of, "one");
    let refused =
        vault.change(NOW, Act::KeepNote, |tx| tx.set_state::<AllianceNote>(&id, NoteState::Voided));
    let expected = VaultError::NotAllowed { kind: Kind::AllianceNote, from: "draft", to: "voided" };
    assert_eq!(refused.err(), Some(expected));
}

#[test]
fn a_list_leaves_out_what_has_a_later_day_in_its_body() {
    let place = Place::new();
    let mut vault = place.create();
    let wren = add_client(&mut vault, "WREN-07");
    add_client(&mut vault, "PLUM-15");
    let body = vault.read().load::<Client>(&wren).unwrap().body;
    let begun = Client { started_on: Some(day()), ..body };
    vault.change(NOW, Act::KeepClient, |tx| tx.revise(&wren, 1, &begun)).unwrap();
    let reader = vault.read();
    let count = |on| {
        let asked = Query::new().none_later("started_on", on);
        reader.list::<Client>(&asked).unwrap().len()
    };
    assert_eq!(count(day()), 2, "its own day, and none at all");
    assert_eq!(count(day().pred_opt().unwrap()), 1, "none at all");
}

#[test]
fn a_list_is_narrowed_by_client_state_day_and_tie() {
    let place = Place::new();
    let mut vault = place.create();
    let (wren, plum) = (add_client(&mut vault, "WREN-07"), add_client(&mut vault, "PLUM-15"));
    let ids = vault
        .change(NOW, Act::PlanSession, |tx| {
            let mut ids = Vec::new();
            for (number, whose) in [(1, &wren), (2, &wren), (1, &plum)] {
                let id = tx.new_id();
                tx.insert(id.clone(), Some(whose), SessionState::Planned, &session(number), &[])?;
                ids.push(id);
            }
            tx.set_state::<Session>(&ids[0], SessionState::Held)?;
            let note_id = tx.new_id();
            let link = Link::whole(Role::OfSession, ids[0].clone());
            tx.insert(note_id, Some(&wren), NoteState::Draft, &note("one"), &[link])?;
            Ok::<_, VaultError>(ids)
        })
        .unwrap();
    let reader = vault.read();
    let count = |query: &Query| reader.list::<Session>(query).unwrap().len();
    assert_eq!(count(&Query::new()), 3);
    assert_eq!(count(&Query::new().client(&wren)), 2);
    assert_eq!(count(&Query::new().client(&wren).state(SessionState::Held)), 1);
    assert_eq!(count(&Query::new().from_day(day()).to_day(day()).limit(2)), 2);
    assert_eq!(count(&Query::new().from_day(day().succ_opt().unwrap())), 0);
    let newest =
        reader.list::<Session>(&Query::new().client(&wren).newest_first().limit(1)).unwrap();
    assert_eq!(newest[0].body.number, 2);
    let notes =
        reader.list::<AllianceNote>(&Query::new().linked(Role::OfSession, &ids[0])).unwrap();
    assert_eq!(notes[0].linked(Role::OfSession), Some(&ids[0]));
}

#[test]
fn a_draft_goes_in_the_act_that_keeps_it_and_stays_out_of_the_audit() {
    let place = Place::new();
    let mut vault = place.create();
    let of = add_client(&mut vault, "WREN-07");
    let id = add_note(&mut vault, &of, "one");
    let before = vault.read().acts(1).unwrap()[0].seq;
    let mut draft = Draft {
        target: id.clone(),
        kind: Kind::AllianceNote,
        client: Some(of.clone()),
        base_rev: Some(1),
        body: serde_json::json!({"a": 1}),
        at: NOW,
    };
    for letter in ["t", "tw", "two"] {
        draft.body = serde_json::json!({ "what_we_did": letter });
        vault.keep_draft(&draft).unwrap();
    }
    assert_eq!(vault.read().acts(1).unwrap()[0].seq, before);
    assert_eq!(vault.read().drafts().unwrap(), [draft.clone()]);
    vault.change(NOW, Act::KeepNote, |tx| tx.revise(&id, 1, &note("two"))).unwrap();
    assert_eq!(vault.read().drafts().unwrap(), []);
    vault
        .change(NOW, Act::FinishNote, |tx| tx.set_state::<AllianceNote>(&id, NoteState::Finished))
        .unwrap();
    assert_eq!(vault.keep_draft(&draft), Err(VaultError::Locked { kind: Kind::AllianceNote }));
}

#[test]
fn files_are_kept_once_under_their_hash() {
    let place = Place::new();
    let mut vault = place.create();
    let keep = |vault: &mut holdfast_vault::Vault| {
        vault.change(NOW, Act::SavePdf, |tx| tx.keep_file(b"%PDF", "application/pdf")).unwrap()
    };
    let sha256 = keep(&mut vault);
    assert_eq!(keep(&mut vault), sha256);
    assert_eq!(vault.file_bytes(&sha256).unwrap().as_deref(), Some(b"%PDF".as_slice()));
    assert_eq!(vault.file_bytes("00").unwrap(), None);
}

#[test]
fn settings_come_back_and_the_vault_s_own_cannot_be_set() {
    let place = Place::new();
    let mut vault = place.create();
    vault.change(NOW, Act::ChangeSettings, |tx| tx.set_setting("lock_minutes", &5)).unwrap();
    assert_eq!(vault.read().setting("lock_minutes"), Ok(Some(5)));
    assert_eq!(vault.read().setting::<u8>("nothing"), Ok(None));
    let own = vault.change(NOW, Act::ChangeSettings, |tx| tx.set_setting("vault.branch", &"x"));
    assert_eq!(own, Err(VaultError::OwnSetting));
}

#[test]
fn a_client_s_record_is_noted_as_opened_once_for_each_opening() {
    let place = Place::new();
    let mut vault = place.create();
    let id = add_client(&mut vault, "WREN-07");
    for _ in 0..3 {
        vault.note_view(&id, NOW).unwrap();
    }
    let views =
        vault.read().acts(10).unwrap().into_iter().filter(|act| act.act == Act::ViewClient).count();
    assert_eq!(views, 1);
}

#[test]
fn a_clock_that_went_back_is_noted_once() {
    let place = Place::new();
    let mut vault = place.create();
    add_client(&mut vault, "WREN-07");
    let set = |vault: &mut holdfast_vault::Vault, minutes| {
        vault
            .change(later(minutes), Act::ChangeSettings, |tx| tx.set_setting("paper", &"a4"))
            .unwrap();
    };
    set(&mut vault, -9);
    set(&mut vault, -30);
    set(&mut vault, -29);
    let acts: Vec<_> = vault.read().acts(4).unwrap().into_iter().map(|act| act.act).collect();
    assert_eq!(
        acts,
        [Act::ChangeSettings, Act::ChangeSettings, Act::ClockWentBack, Act::ChangeSettings]
    );
    assert!(vault.read().chain_is_whole().unwrap());
}

#[test]
fn a_record_of_another_kind_is_not_found() {
    let place = Place::new();
    let mut vault = place.create();
    let id = add_client(&mut vault, "WREN-07");
    assert!(vault.read().find::<AllianceNote>(&id).unwrap().is_none());
    assert_eq!(
        vault.read().load::<AllianceNote>(&id).err(),
        Some(VaultError::NotFound { kind: Kind::AllianceNote })
    );
    assert!(vault.read().find::<Client>(&id).unwrap().is_some());
}

#[test]
fn a_note_of_nobody_who_comes_is_refused() {
    let place = Place::new();
    let mut vault = place.create();
    let of = add_client(&mut vault, "WREN-07");
    let id = add_note(&mut vault, &of, "one");
    let refused = vault.change(NOW, Act::KeepNote, |tx| {
        let new = tx.new_id();
        tx.insert(new, Some(&id), NoteState::Draft, &note("two"), &[])
    });
    assert_eq!(refused.err(), Some(VaultError::Refused));
}
