//! What an agreement does from its first draft to its end.

use super::*;
use crate::practice::{ContactLine, Jurisdiction, Practice};
use crate::{Act, State};
use chrono::Days;
use proptest::prelude::*;

fn today() -> NaiveDate {
    "2026-03-05".parse().unwrap()
}

fn practice() -> Practice {
    let complaints = Some(ContactLine {
        who: "Register of Therapists, weekdays".into(),
        number: "01632 960520".into(),
    });
    let mut practice = Practice { complaints, ..Practice::new(Jurisdiction::UkPrivate) };
    practice.crisis_lines.iter_mut().for_each(|line| line.verified_on = Some(today()));
    practice
}

fn add(version: &mut AgreementVersion, part: Part, voice: Voice, text: &str, meaning: Meaning) {
    let id = AgreementVersion::next_clause_id([&*version]);
    let clause = Clause { id, voice, lead: None, text: text.into(), meaning: Some(meaning) };
    section(version, part).clauses.push(clause);
}

fn section(version: &mut AgreementVersion, part: Part) -> &mut Section {
    version.sections.iter_mut().find(|section| section.part == part).unwrap()
}

/// A first version with nothing missing.
fn whole() -> AgreementVersion {
    let mut version = blank_version(AgreementKind::Safety, &practice(), "en-GB");
    add(
        &mut version,
        Part::Grounding,
        Voice::Joint,
        "Hold something warm with both hands.",
        Meaning::SettlesWith,
    );
    add(
        &mut version,
        Part::Signs,
        Voice::ClientWords,
        "My knee bounces and I talk fast.",
        Meaning::SignHigh,
    );
    add(&mut version, Part::StopSignal, Voice::ClientWords, "I say kettle.", Meaning::StopWord);
    version.review_on = today().checked_add_days(Days::new(90));
    version
}

#[test]
fn the_first_draft_lacks_just_what_only_the_two_of_them_can_say() {
    for language in ["en-GB", "es-MX", "fr", "de-AT", "ar"] {
        let draft = blank_version(AgreementKind::Safety, &practice(), language);
        assert_eq!(draft.check(), Ok(()), "{language}");
        let expected =
            [Missing::NoWayToSettle, Missing::NoSign, Missing::NoStopSignal, Missing::NoReviewDay];
        assert_eq!(draft.what_is_missing(today(), false), expected, "{language}");
    }
}

#[test]
fn without_anybody_to_complain_to_the_sentence_does_not_announce_one() {
    let draft =
        blank_version(AgreementKind::Safety, &Practice { complaints: None, ..practice() }, "en-GB");
    let crossed = draft.sections.iter().find(|section| section.part == Part::LineCrossed).unwrap();
    assert!(
        crossed.lines.is_empty()
            && crossed.clauses.iter().all(|clause| !clause.text.as_str().ends_with(':'))
    );
}

#[test]
fn a_whole_version_is_frozen_with_its_day_and_its_hash() {
    let frozen = whole().finalise(today(), false).unwrap();
    assert_eq!(frozen.finalised_on, Some(today()));
    assert_eq!(frozen.check(), Ok(()));
    assert!(frozen.is_as_frozen());
    let print = frozen.fingerprint().unwrap();
    assert!(
        print.len() == 9 && frozen.sha256.as_ref().unwrap().starts_with(&print.replace(' ', ""))
    );
    assert_eq!(frozen.finalise(today(), false), Err(vec![Missing::AlreadyFinalised]));
}

#[test]
fn a_part_that_is_owed_cannot_be_ticked_away_and_another_can() {
    let mut version = whole();
    section(&mut version, Part::CheckIn).not_needed = true;
    section(&mut version, Part::CheckIn).clauses.clear();
    assert_eq!(
        version.what_is_missing(today(), false),
        [Missing::PartIsOwed { part: Part::CheckIn }]
    );
    let mut version = whole();
    section(&mut version, Part::Topics).clauses.clear();
    assert_eq!(
        version.what_is_missing(today(), false),
        [Missing::PartEmpty { part: Part::Topics }]
    );
    section(&mut version, Part::Topics).not_needed = true;
    assert_eq!(version.what_is_missing(today(), false), []);
}

#[test]
fn a_blank_clause_counts_for_nothing_and_is_named() {
    let mut version = whole();
    section(&mut version, Part::Signs).clauses[0].text = " ".into();
    let clause = section(&mut version, Part::Signs).clauses[0].id.clone();
    assert_eq!(
        version.what_is_missing(today(), false),
        [Missing::ClauseBlank { part: Part::Signs, clause }, Missing::NoSign]
    );
}

#[test]
fn one_commitment_is_not_enough() {
    let mut version = whole();
    section(&mut version, Part::Commitments).clauses.pop();
    assert_eq!(version.what_is_missing(today(), false), [Missing::TooFewCommitments { found: 1 }]);
}

#[test]
fn honesty_about_limits_is_owed() {
    let mut version = whole();
    section(&mut version, Part::Crisis)
        .clauses
        .retain(|clause| clause.meaning != Some(Meaning::CrisisCannot));
    section(&mut version, Part::Crisis).lines.clear();
    assert_eq!(
        version.what_is_missing(today(), false),
        [Missing::NothingICannot, Missing::NoCrisisLine]
    );
}

#[test]
fn a_number_that_nobody_checked_for_a_year_keeps_a_version_from_being_frozen() {
    let mut version = whole();
    let old: NaiveDate = "2025-03-04".parse().unwrap();
    section(&mut version, Part::Crisis).lines[0].verified_on = Some(old);
    section(&mut version, Part::Crisis).lines[2].verified_on = None;
    let expected = [
        Missing::NumberNotChecked { line: 0, verified_on: Some(old) },
        Missing::NumberNotChecked { line: 2, verified_on: None },
    ];
    assert_eq!(version.what_is_missing(today(), false), expected);
}

#[test]
fn the_day_to_look_again_is_within_ninety_days() {
    let on = |day: Option<&str>| AgreementVersion {
        review_on: day.map(|day| day.parse().unwrap()),
        ..whole()
    };
    let latest = "2026-06-03".parse().unwrap();
    assert_eq!(on(Some("2026-06-03")).what_is_missing(today(), false), []);
    assert_eq!(
        on(Some("2026-06-04")).what_is_missing(today(), false),
        [Missing::ReviewTooFar { latest }]
    );
    assert_eq!(on(Some("2026-03-04")).what_is_missing(today(), false), [Missing::ReviewInThePast]);
    assert_eq!(on(None).what_is_missing(today(), false), [Missing::NoReviewDay]);
}

#[test]
fn what_changed_is_owed_only_after_a_version_that_was_agreed() {
    let second = whole().finalise(today(), false).unwrap().follow_on(Why::Review);
    assert_eq!(second.what_is_missing(today(), true), [Missing::NoSummary]);
    assert_eq!(second.what_is_missing(today(), false), [], "whatever its number");
    let told =
        AgreementVersion { summary_of_change: "Your palm is a stop signal too.".into(), ..second };
    let frozen = told.clone().finalise(today(), true).unwrap();
    let anew = frozen.written_anew();
    assert_eq!(anew, told, "what takes the place of one that nobody agreed to is the same draft");
    assert!(anew.finalise(today(), true).is_ok());
}

#[test]
fn a_promise_is_refused_in_anybodys_words_and_blame_not_in_the_clients() {
    let mut version = whole();
    add(
        &mut version,
        Part::Signs,
        Voice::ClientWords,
        "I promise I will say so.",
        Meaning::SignLow,
    );
    add(&mut version, Part::Signs, Voice::ClientWords, "They said I was needy.", Meaning::SignLow);
    add(
        &mut version,
        Part::Commitments,
        Voice::TherapistDuty,
        "I note it if a call was refused.",
        Meaning::Contact,
    );
    let missing = version.what_is_missing(today(), false);
    let expected = [
        (Part::Signs, "c19", PhraseList::Promise),
        (Part::Commitments, "c21", PhraseList::PersonLabel),
    ];
    let expected = expected.map(|(part, clause, list)| Missing::ListedPhrase {
        part,
        clause: clause.into(),
        list,
    });
    assert_eq!(missing, expected);
    assert_eq!(missing[0].to_string(), "a clause uses a phrase on the list");
}

#[test]
fn what_changed_is_told_clause_by_clause() {
    let first = whole();
    let mut second = first.follow_on(Why::ClientAsked);
    add(
        &mut second,
        Part::StopSignal,
        Voice::ClientWords,
        "Or my palm on the table.",
        Meaning::StopGesture,
    );
    section(&mut second, Part::CheckIn).clauses[0].text = "always, and at minute 25.".into();
    let gone = section(&mut second, Part::Topics).clauses.remove(0).id;
    let changes = second.changes_since(&first);
    let of = |change| {
        changes
            .iter()
            .filter(|c| c.change == change)
            .map(|c| (c.part, c.clause.clone()))
            .collect::<Vec<_>>()
    };
    assert_eq!(of(Change::New), [(Part::StopSignal, "c19".to_owned())]);
    assert_eq!(of(Change::Changed), [(Part::CheckIn, "c3".to_owned())]);
    assert_eq!(of(Change::Removed), [(Part::Topics, gone)]);
    assert_eq!(of(Change::Same).len(), changes.len() - 3);
}

#[test]
fn the_name_of_a_clause_that_was_removed_is_not_given_to_another() {
    let first = whole();
    let mut second = first.follow_on(Why::Review);
    section(&mut second, Part::StopSignal).clauses.pop();
    assert_eq!(AgreementVersion::next_clause_id([&first, &second]), "c19");
}

#[test]
fn a_new_number_to_call_is_a_minor_change_and_a_new_sentence_is_not() {
    let first = whole();
    let mut second = first.follow_on(Why::TherapistSuggested);
    assert_eq!(second.extent_of_change(&first), Extent::Nothing);
    section(&mut second, Part::Crisis).lines[0].number = "116 124".into();
    assert_eq!(second.extent_of_change(&first), Extent::ContactOnly);
    let numbered = second.clone().numbered_after(&first);
    assert_eq!((numbered.number, numbered.minor), (1, 1));
    section(&mut second, Part::CheckIn).clauses[1].text = "never.".into();
    assert_eq!(second.extent_of_change(&first), Extent::Meaning);
    let numbered = second.numbered_after(&first);
    assert_eq!((numbered.number, numbered.minor), (2, 0));
}

#[test]
fn clauses_with_one_name_twice_and_numbers_in_the_wrong_part_are_refused() {
    let mut version = whole();
    section(&mut version, Part::Signs).clauses[0].id = "c1".into();
    assert_eq!(version.check().unwrap_err()[0].problem, Problem::Twice);
    let mut version = whole();
    let line = section(&mut version, Part::Crisis).lines[0].clone();
    section(&mut version, Part::Signs).lines.push(line);
    assert_eq!(version.check().unwrap_err()[0].problem, Problem::OutOfPlace);
    let mut version = whole();
    version.sections.swap(0, 1);
    assert_eq!(version.check().unwrap_err()[0].field, "sections");
}

#[test]
fn every_state_has_a_token_of_its_own_and_serde_writes_the_same() {
    fn tokens_agree<S: State + serde::Serialize>() {
        for state in S::ALL {
            assert_eq!(
                serde_json::to_value(state).unwrap(),
                serde_json::Value::from(state.token())
            );
            assert_eq!(S::from_token(state.token()), Some(*state));
        }
    }
    tokens_agree::<VersionState>();
    tokens_agree::<AgreementState>();
    tokens_agree::<SigningState>();
    assert_eq!(
        serde_json::to_value(Act::FinaliseAgreement).unwrap(),
        Act::FinaliseAgreement.token()
    );
}

/// A walk through the states that takes each step that is allowed.
fn walk(steps: Vec<prop::sample::Index>) -> Vec<VersionState> {
    let mut way = vec![VersionState::Draft];
    for step in steps {
        let next = *step.get(VersionState::ALL);
        if way.last().is_some_and(|now| now.may_become(next)) {
            way.push(next);
        }
    }
    way
}

proptest! {
    #[test]
    fn no_way_leads_back_from_frozen_and_none_to_in_force_but_through_agreed(
        steps in prop::collection::vec(any::<prop::sample::Index>(), 0..200),
    ) {
        let way = walk(steps);
        for pair in way.windows(2) {
            prop_assert!(!pair[0].is_locked() || pair[1].is_locked(), "{:?}", way);
            prop_assert!(pair[1] != VersionState::Active || pair[0] == VersionState::Agreed, "{:?}", way);
            prop_assert!(pair[1] != VersionState::Agreed || pair[0] == VersionState::Offered, "{:?}", way);
            prop_assert!(pair[0] != VersionState::Declined || !matches!(pair[1], VersionState::Agreed | VersionState::Active), "{:?}", way);
        }
        prop_assert!(!way.iter().skip(1).any(|state| *state == VersionState::Draft));
    }

    #[test]
    fn what_nobody_agreed_to_yet_can_be_set_aside_and_what_is_frozen_never_written_again(
        from in prop::sample::select(VersionState::ALL),
    ) {
        use VersionState::{Agreed, Declined, Draft, Finalised, Offered, Superseded};
        prop_assert!(!from.may_become(Draft));
        if matches!(from, Finalised | Offered | Declined | Agreed) {
            prop_assert!(from.may_become(Superseded));
        }
        prop_assert_eq!(from.may_become(Offered), matches!(from, Finalised | Declined));
        prop_assert_eq!(from.once_offered().is_some(), from.may_become(Offered));
    }

    #[test]
    fn what_is_over_stays_over(next in prop::sample::select(VersionState::ALL)) {
        for over in VersionState::ALL.iter().filter(|state| state.is_over()) {
            prop_assert!(!over.may_become(next) && over.is_locked());
        }
        prop_assert!(AgreementState::ALL.iter().all(|state| !AgreementState::Ended.may_become(*state)));
    }

    #[test]
    fn the_fingerprint_is_one_for_one_content_and_another_for_any_other(
        at in any::<prop::sample::Index>(), added in "[a-z ]{1,12}", day in 0u64..90,
    ) {
        let frozen = whole().finalise(today(), false).unwrap();
        let again = whole().finalise(today() + Days::new(day), false).unwrap();
        prop_assert_eq!(frozen.fingerprint(), again.fingerprint());
        let mut other = whole();
        let mut clauses: Vec<&mut Clause> = other.sections.iter_mut().flat_map(|s| s.clauses.iter_mut().chain(&mut s.after)).collect();
        let place = at.index(clauses.len());
        clauses[place].text = format!("{}{added}", clauses[place].text.as_str()).into();
        prop_assert_ne!(other.content_sha256(), frozen.sha256.clone());
        prop_assert_eq!(other.changes_since(&frozen).iter().filter(|c| c.change == Change::Changed).count(), 1);
    }
}

#[test]
fn looking_at_it_again_without_a_change_moves_the_day_to_look_again() {
    let day = |text: &str| chrono::NaiveDate::parse_from_str(text, "%Y-%m-%d").unwrap();
    let mut version = blank_version(
        AgreementKind::Safety,
        &crate::practice::Practice::new(crate::practice::Jurisdiction::UkPrivate),
        "en-GB",
    );
    version.finalised_on = Some(day("2026-03-05"));
    version.review_on = Some(day("2026-06-03"));
    let mut agreement =
        Agreement { about: AgreementKind::Safety, review_every_days: 90, looked_at_on: None };
    assert_eq!(agreement.look_again_on(&version), Some(day("2026-06-03")));
    agreement.looked_at_on = Some(day("2026-06-01"));
    assert_eq!(agreement.look_again_on(&version), Some(day("2026-08-30")));
    agreement.looked_at_on = Some(day("2026-01-01"));
    assert_eq!(
        agreement.look_again_on(&version),
        Some(day("2026-06-03")),
        "a look at an earlier version does not count"
    );
}

fn worked_out(about: AgreementKind) -> AgreementVersion {
    let mut version = blank_version(about, &practice(), "en-GB");
    version.review_on = Some(today());
    for clause in version.sections.iter_mut().flat_map(|section| &mut section.clauses) {
        if clause.text.is_blank() {
            clause.text = "as we said.".into();
        }
    }
    version
}

fn section_mut(version: &mut AgreementVersion, part: Part) -> &mut Section {
    version.sections.iter_mut().find(|section| section.part == part).unwrap()
}

#[test]
fn what_is_offered_and_filled_in_can_be_frozen_for_both_the_work_and_what_stays_between() {
    for about in [AgreementKind::Treatment, AgreementKind::Confidentiality] {
        assert_eq!(worked_out(about).what_is_missing(today(), false), [], "{about:?}");
    }
}

#[test]
fn a_beginning_that_nobody_ended_keeps_the_wording_from_being_frozen() {
    let mut version = worked_out(AgreementKind::Treatment);
    section_mut(&mut version, Part::Fees).clauses[0].text = "  ".into();
    let id = section_mut(&mut version, Part::Fees).clauses[0].id.clone();
    let missing = version.what_is_missing(today(), false);
    assert_eq!(missing, [Missing::ClauseBlank { part: Part::Fees, clause: id }]);
}

#[test]
fn each_of_the_five_limits_is_told() {
    for about in [AgreementKind::Treatment, AgreementKind::Confidentiality] {
        for limit in Meaning::OWED_LIMITS {
            let mut version = worked_out(about);
            let section = section_mut(&mut version, Part::Confidentiality);
            section.clauses.retain(|clause| clause.meaning.as_ref() != Some(&limit));
            let missing = version.what_is_missing(today(), false);
            assert_eq!(missing, [Missing::NoLimit { limit }]);
        }
    }
}

#[test]
fn a_part_of_the_work_that_is_not_needed_says_why_and_its_rights_cannot_be_left_out() {
    let mut version = worked_out(AgreementKind::Treatment);
    let fees = section_mut(&mut version, Part::Fees);
    fees.clauses.clear();
    fees.not_needed = true;
    let missing = version.what_is_missing(today(), false);
    assert_eq!(missing, [Missing::NoReason { part: Part::Fees }]);
    section_mut(&mut version, Part::Fees).reason = Some("The service pays.".into());
    assert_eq!(version.what_is_missing(today(), false), []);

    let rights = section_mut(&mut version, Part::RightToStop);
    rights.clauses.clear();
    rights.not_needed = true;
    rights.reason = Some("It is clear.".into());
    let missing = version.what_is_missing(today(), false);
    assert_eq!(missing, [Missing::PartIsOwed { part: Part::RightToStop }]);
}

#[test]
fn a_reason_stands_only_where_a_part_is_not_needed() {
    let mut version = worked_out(AgreementKind::Treatment);
    section_mut(&mut version, Part::Fees).reason = Some("The service pays.".into());
    let problems = version.check().unwrap_err();
    assert_eq!((problems[0].field, problems[0].at), ("reason", Some(5)));
}

#[test]
fn parts_of_one_agreement_do_not_stand_in_another() {
    let mut version = worked_out(AgreementKind::Confidentiality);
    version.sections.remove(3);
    assert!(version.check().is_err());
    let mut version = worked_out(AgreementKind::Treatment);
    section_mut(&mut version, Part::Fees).part = Part::Grounding;
    assert!(version.check().is_err());
}

#[test]
fn a_part_without_a_reason_has_the_content_it_always_had() {
    let version = worked_out(AgreementKind::Safety);
    assert!(!version.content().unwrap().contains("reason"));
}
