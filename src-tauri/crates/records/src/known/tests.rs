use super::*;
use proptest::prelude::*;

fn known() -> Vec<Known> {
    vec![
        Known::Name("Ilse Marrow".into()),
        Known::Code("WREN-07".into()),
        Known::Name("Grace".into()),
        Known::Name("أحمد".into()),
    ]
}

fn found(text: &str, name: &str) -> Vec<String> {
    named_in(text, &[Known::Name(name.into())])
}

#[test]
fn names_and_codes_are_found_however_they_are_written() {
    assert_eq!(named_in("About ilse marrow again", &known()), ["Ilse Marrow"]);
    assert_eq!(named_in("What Marrow’s sister said", &known()), ["Marrow"]);
    assert_eq!(named_in("wren-07 and WREN\u{2011}07", &known()), ["WREN-07"]);
    assert_eq!(named_in("قال احمد", &known()), ["أحمد"]);
    assert_eq!(named_in("then ilse came", &known()), ["Ilse"], "typed in a hurry, it is her name");
    assert_eq!(found("with ilse\n marrow", "Ilse Marrow"), ["Ilse Marrow"]);
}

#[test]
fn a_word_that_could_be_a_name_is_none_where_it_is_written_small() {
    assert!(named_in("a moment of grace, and a tomorrow", &known()).is_empty());
    assert_eq!(named_in("Grace left early", &known()), ["Grace"]);
    assert_eq!(named_in("GRACE left early", &known()), ["Grace"]);
    assert!(named_in("The same question as last time.", &known()).is_empty());
    for (text, name) in [
        ("With some grace, it will pass.", "Grace Will"),
        ("it will take long", "Petra Long"),
        ("a rose and a mark", "Rose Mark"),
        ("come what may", "May"),
        ("una luz", "Luz"),
    ] {
        assert!(found(text, name).is_empty(), "{text}");
    }
    assert_eq!(found("Will asked for more", "Will"), ["Will"]);
    assert_eq!(found("Ask Long", "Petra Long"), ["Long"]);
}

#[test]
fn accents_capitals_and_left_out_dashes_hide_nobody() {
    let known = [Known::Name("Zoë Ångström".into()), Known::Code("WREN-07".into())];
    for (text, found) in [
        ("ZOE left early", "Zoë"),
        ("zoe left early", "Zoë"),
        ("With Zoe\u{308} again", "Zoë"),
        ("Angstrom said", "Ångström"),
        ("about zoe angstrom", "Zoë Ångström"),
        ("about wren07", "WREN-07"),
        ("about WREN 07", "WREN-07"),
    ] {
        assert_eq!(named_in(text, &known), [found], "{text}");
    }
    assert!(named_in("a wrench, 07", &known).is_empty());
    assert_eq!(found("with anne marie", "Anne-Marie"), ["Anne-Marie"]);
    assert_eq!(found("with annemarie", "Anne-Marie"), ["Anne-Marie"]);
}

#[test]
fn one_letter_a_title_or_a_short_word_is_no_name() {
    assert!(found("A question of pace", "A. Brandt").is_empty());
    assert_eq!(found("Brandt said", "A. Brandt"), ["Brandt"]);
    assert!(found("Dr Okafor called. La puerta, de nada", "Dr Ana de La Vega").is_empty());
    assert_eq!(found("ask halima", "Dr Halima Ostrander"), ["Halima"], "what follows a title");
    assert!(found("an aunt called", "Aunt Petra").is_empty());
    assert_eq!(found("ask petra", "Aunt Petra"), ["Petra"]);
    assert!(found("بيت أم سوق", "أم علي").is_empty());
    assert_eq!(found("قال علي", "أم علي"), ["علي"]);
    assert!(found("anything", " - ").is_empty());
}

#[test]
fn a_name_that_is_known_in_small_letters_is_found_as_it_stands() {
    assert_eq!(found("my mum, and Mum", "mum"), ["mum"]);
    assert_eq!(found("what my sister said", "my sister"), ["my sister"]);
    assert!(found("what my hands say", "my sister").is_empty());
    assert_eq!(found("MUM called", "Mum"), ["Mum"]);
    assert_eq!(found("call mum", "Mum"), ["Mum"], "no name hides behind a small letter");
}

#[test]
fn arabic_names_are_found_with_the_short_words_joined_to_them() {
    assert_eq!(found("ذهبت وأحمد", "أحمد"), ["أحمد"]);
    assert_eq!(found("أتصل لبترا", "بترا"), ["بترا"]);
}

#[test]
fn what_somebody_is_to_a_client_says_of_nobody_who_they_are() {
    for name in ["Mum", "her sister", "Mamá", "Mère", "أمي", "My ex"] {
        assert!(!Known::Name(name.into()).tells_who(), "{name}");
    }
    for name in ["Tariq", "Aunt Petra", "Mum Marrow"] {
        assert!(Known::Name(name.into()).tells_who(), "{name}");
    }
}

#[test]
fn letters_that_other_keyboards_do_not_have_hide_nobody() {
    for (text, name, part) in [
        ("then LUCJA came", "Łucja Nowak", "Łucja"),
        ("then soren came", "Søren Holm", "Søren"),
        ("ask GROSS", "Anna Groß", "Groß"),
        ("then Isil came", "Işıl Kaya", "Işıl"),
        ("then ISIL came", "Işıl Kaya", "Işıl"),
        ("Aethelred left", "Æthelred", "Æthelred"),
        ("then Ilknur came", "İlknur", "İlknur"),
        ("then Mueller came", "Jan Müller", "Müller"),
        ("then MUELLER came", "Jan Müller", "Müller"),
        ("then soeren came", "Søren Holm", "Søren"),
        ("then Aase came", "Åse", "Åse"),
        ("ο ΝΙΚΟΣ ήρθε", "Νίκος", "Νίκος"),
        ("тогда Федор пришел", "Фёдор", "Фёдор"),
        ("قالت فاطمه", "فاطمة", "فاطمة"),
        ("قالت وفاطمه", "فاطمة", "فاطمة"),
        ("قلت للمصري", "المصري", "المصري"),
    ] {
        assert_eq!(found(text, name), [part], "{text}");
    }
}

#[test]
fn apostrophes_that_are_left_out_or_other_marks_hide_nobody() {
    for text in [
        "Obrien said",
        "OBrien said",
        "O Brien said",
        "O’Brien said",
        "O´Brien said",
        "O`BRIEN said",
    ] {
        assert_eq!(found(text, "Sean O'Brien"), ["O'Brien"], "{text}");
    }
    assert_eq!(found("sean obrien said", "Sean O’Brien"), ["Sean O’Brien"]);
    assert_eq!(found("Long´s way", "Petra Long"), ["Long"]);
    assert_eq!(found("kaʻiulani came", "Ka'iulani"), ["Ka'iulani"]);
}

#[test]
fn two_names_for_one_person_are_found_each_for_itself() {
    for (text, name, part) in [
        ("then Sammy came", "Sam/Sammy", "Sammy"),
        ("then sam came", "Sam/Sammy", "Sam"),
        ("then Bob came", "Robert(Bob)", "Bob"),
        ("then Alex came", "Sam&Alex", "Alex"),
        ("about WREN_07 and Marrow", "Ilse_Marrow", "Marrow"),
    ] {
        assert_eq!(found(text, name), [part], "{text}");
    }
    let code = [Known::Code("WREN-07".into())];
    for text in ["WREN\u{2212}07", "wren \u{2013} 07", "WREN\u{ff0d}07", "wren_07"] {
        assert_eq!(named_in(text, &code), ["WREN-07"], "{text}");
    }
}

#[test]
fn a_name_that_was_typed_in_a_hurry_is_found_where_it_is_written_as_one() {
    assert_eq!(found("Ilse left early", "ilse marrow"), ["ilse"]);
    assert_eq!(found("What Marrow said", "ilse marrow"), ["marrow"]);
    assert_eq!(found("ilse marrow left", "ilse marrow"), ["ilse marrow"]);
    for name in ["the neighbour", "my sister", "boss at the mill", "the man", "old friend"] {
        assert!(
            found("The old way. My way. At work, Man or not. Old friends.", name).is_empty(),
            "{name}"
        );
    }
}

#[test]
fn somebody_who_is_called_by_a_short_word_alone_is_found_where_it_has_a_capital() {
    assert_eq!(found("then Van came", "Van"), ["Van"]);
    assert_eq!(found("then San came", "San"), ["San"]);
    assert!(found("a van came", "Van").is_empty());
    assert!(found("then Dr Okafor called", "Dr").is_empty(), "a title is nobody");
    assert!(found("then Van Houten came", "Petra van Dyke").is_empty());
}

#[test]
fn marks_that_nobody_sees_hide_nobody() {
    for mark in [
        '\u{200b}', '\u{200d}', '\u{2060}', '\u{ad}', '\u{feff}', '\u{34f}', '\u{fe0f}', '\u{202e}',
    ] {
        assert_eq!(found(&format!("then Ta{mark}riq came"), "Tariq Lyle"), ["Tariq"], "{mark:?}");
    }
    assert_eq!(found("then Ｔａｒｉｑ came", "Tariq Lyle"), ["Tariq"], "wide letters");
    assert_eq!(found("then 𝐓𝐚𝐫𝐢𝐪 came", "Tariq Lyle"), ["Tariq"], "letters of formulas");
}

proptest! {
    #[test]
    fn a_whole_name_is_found_between_any_marks_in_any_letters(
        first in "[A-ZÉÖ][a-zéöñ]{2,8}", last in "[A-ZÅÇ][a-zåçü]{2,8}",
        before in "[a-z ,.“]{0,20}[ ,(“]", after in "[ ,.)’\n][a-z ,.]{0,20}",
    ) {
        let name = format!("{first} {last}");
        let plain: String = name.nfkd().filter(|mark| !is_combining_mark(*mark)).collect();
        let apart: String = name.nfd().collect();
        for written in [name.clone(), name.to_uppercase(), name.to_lowercase(), plain, apart,
            name.replace(' ', "\u{a0}"), name.replace(' ', "-")] {
            prop_assert_eq!(found(&format!("{before}{written}{after}"), &name), vec![name.clone()]);
        }
    }

    #[test]
    fn a_first_name_is_found_unless_it_is_a_word_written_small(
        first in "[A-ZÉÖ][a-zéöñ]{2,8}", last in "[A-Z][a-z]{2,8}",
    ) {
        let name = format!("{first} {last}");
        prop_assume!(bare(&first) != bare(&last) && !words::is_beside_a_name(&bare(&first)) && !words::is_relation(&bare(&first)));
        prop_assert_eq!(found(&format!("then {first} came"), &name), vec![first.clone()]);
        let small = found(&format!("xx {} xx", first.to_lowercase()), &name);
        prop_assert_eq!(small.is_empty(), words::is_everyday(&bare(&first)));
    }

    #[test]
    fn nothing_is_found_inside_of_a_longer_word(
        name in "[A-Z][a-z]{2,8}", before in "[a-z]{1,3}", after in "[a-z0-9]{1,3}",
    ) {
        let inside = [format!("{before}{name}"), format!("{name}{after}"), format!("{before}{name}{after}")];
        for text in inside {
            prop_assert!(found(&text, &name).is_empty(), "{}", text);
        }
    }

    #[test]
    fn any_text_can_be_looked_through(text in "\\PC{0,60}", name in "\\PC{0,20}") {
        let known = [Known::Name(name.clone()), Known::Code(name)];
        prop_assert_eq!(names_one_of(&text, &known), !named_in(&text, &known).is_empty());
    }
}

#[test]
fn nobody_hides_behind_a_name_that_is_short_a_title_or_a_relation_for_others() {
    for (text, name) in [
        ("Les came along", "Les"),
        ("with Van again", "Van"),
        ("then Tia called", "Tia Marrow"),
        ("An was there", "An Nguyen"),
        ("ilse came", "ilse marrow"),
        ("J. was waiting", "J."),
        ("Li 李 called", "李"),
        ("about rob and jack", "Rob"),
        ("about rob and jack", "Jack"),
    ] {
        assert!(!found(text, name).is_empty(), "{name} in: {text}");
    }
    for (text, name) in [
        ("les portes, the van", "Les"),
        ("an aunt of a friend", "Tia Marrow"),
        ("an hour", "An Nguyen"),
        ("her sister came", "my sister"),
        ("a just cause, j", "J."),
    ] {
        assert!(found(text, name).is_empty(), "{name} in: {text}");
    }
}
