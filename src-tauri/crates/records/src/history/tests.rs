use super::*;
use proptest::prelude::*;
use serde_json::json;

fn places(changes: &[Change]) -> Vec<String> {
    let step = |step: &Step| match step {
        Step::Field(name) => name.clone(),
        Step::Place(at) => at.to_string(),
    };
    changes.iter().map(|one| one.path.iter().map(step).collect::<Vec<_>>().join(".")).collect()
}

#[test]
fn a_field_that_changed_is_named_with_both_words() {
    let found = compare(&json!({ "a": "one", "b": 2 }), &json!({ "a": "two", "b": 2 }));
    let text = |said: &str| Some(Leaf::Text(said.into()));
    assert_eq!(places(&found), ["a"]);
    assert_eq!((found[0].before.clone(), found[0].after.clone()), (text("one"), text("two")));
}

#[test]
fn not_recorded_is_the_same_however_it_is_kept() {
    let (before, after) = (json!({ "a": null, "b": [], "c": " " }), json!({ "d": {} }));
    assert_eq!(compare(&before, &after), []);
}

#[test]
fn lines_with_names_of_their_own_are_compared_by_them_and_others_by_what_they_say() {
    let before = json!({ "lines": [{ "id": "x", "t": "one" }, { "id": "y", "t": "two" }] });
    let after = json!({ "lines": [{ "id": "y", "t": "two" }, { "id": "x", "t": "uno" }] });
    let found = compare(&before, &after);
    assert_eq!(places(&found), ["lines.2.t"]);
    let found = compare(&json!({ "l": ["a", "b", "c"] }), &json!({ "l": ["a", "c"] }));
    assert_eq!((places(&found), found[0].after.clone()), (vec!["l.2".to_owned()], None));
}

#[test]
fn days_times_instants_and_our_own_words_are_told_from_what_somebody_wrote() {
    let body = json!({
        "day": "2026-03-05", "at": "2026-03-05T14:00:00", "kept": { "at": 5, "offset": 60 },
        "way": "on_paper", "said": "Half past_two", "is": true, "n": 3,
    });
    let kinds: Vec<_> = everything(&body).into_iter().filter_map(|one| one.after).collect();
    let is = |test: fn(&Leaf) -> bool| kinds.iter().filter(|leaf| test(leaf)).count();
    assert_eq!(is(|leaf| matches!(leaf, Leaf::Day(_))), 1);
    assert_eq!(is(|leaf| matches!(leaf, Leaf::DayAndTime(_))), 1);
    assert_eq!(is(|leaf| matches!(leaf, Leaf::At(Moment { at: 5, offset: 60 }))), 1);
    assert_eq!(is(|leaf| matches!(leaf, Leaf::Token(word) if word == "on_paper")), 1);
    assert_eq!(is(|leaf| matches!(leaf, Leaf::Text(_))), 1);
}

#[test]
fn what_has_another_shape_now_is_gone_and_came() {
    let found = compare(&json!({ "a": "one" }), &json!({ "a": { "b": "two" } }));
    assert_eq!(places(&found), ["a.b", "a"]);
}

/// Bodies of any shape, as deep as ours are.
fn body() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        (0..50_i64).prop_map(Value::from),
        "[a-z ]{0,6}".prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 24, 4, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            proptest::collection::btree_map("[a-e]", inner, 0..4)
                .prop_map(|fields| Value::Object(fields.into_iter().collect())),
        ]
    })
}

/// A body of plain fields, some inside of others, so that one of them can be changed.
fn fields() -> impl Strategy<Value = Value> {
    proptest::collection::btree_map("[a-f]", "[a-z]{1,6}", 1..6).prop_map(|flat| {
        let inner: Map<_, _> =
            flat.iter().map(|(k, v)| (k.clone(), Value::from(v.as_str()))).collect();
        json!({ "outer": inner, "list": flat.values().collect::<Vec<_>>() })
    })
}

proptest! {
    #[test]
    fn equal_bodies_say_nothing(one in body()) {
        prop_assert_eq!(compare(&one, &one), vec![]);
    }

    #[test]
    fn no_change_says_the_same_on_both_sides(one in body(), other in body()) {
        for change in compare(&one, &other) {
            prop_assert_ne!(&change.before, &change.after);
            prop_assert!(change.before.is_some() || change.after.is_some());
        }
    }

    #[test]
    fn everything_said_by_a_new_body_is_named_once(one in body()) {
        let mut named = places(&everything(&one));
        let said = leaves(&[], &one).len();
        named.sort();
        named.dedup();
        prop_assert_eq!(named.len(), said);
    }

    #[test]
    fn a_leaf_that_changed_is_named_once_and_no_other_is(one in fields(), pick in 0..6_usize) {
        let mut other = one.clone();
        let outer = other["outer"].as_object_mut().unwrap();
        let name = outer.keys().nth(pick % outer.len()).unwrap().clone();
        outer.insert(name.clone(), Value::from("Another word"));
        prop_assert_eq!(places(&compare(&one, &other)), vec![format!("outer.{name}")]);
    }

    #[test]
    fn going_back_names_the_same_number_of_leaves(one in fields(), other in fields()) {
        prop_assert_eq!(compare(&one, &other).len(), compare(&other, &one).len());
    }

    #[test]
    fn the_pieces_are_both_texts_letter_by_letter(before in "[ab \n]{0,40}", after in "[ab \n]{0,40}") {
        let pieces = word_by_word(&before, &after);
        let without = |fate: Word| {
            pieces.iter().filter(|one| one.word != fate).map(|one| one.text.as_str()).collect::<String>()
        };
        prop_assert_eq!(without(Word::Added), before.clone());
        prop_assert_eq!(without(Word::TakenAway), after.clone());
        let changed = pieces.iter().any(|one| one.word != Word::Same);
        prop_assert_eq!(changed, before != after);
    }
}
