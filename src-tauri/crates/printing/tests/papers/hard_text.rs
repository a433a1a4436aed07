//! Text that looks like markup, and characters no typeface has.

use holdfast_printing::{Press, Standard};

use crate::cast::{agreement, clear, saying, set};
use crate::reading::text;

#[test]
fn text_that_looks_like_markup_stands_as_it_was_typed() {
    let typed = r#"#eval("1+1") *x* _y_ <img src=x> $z$ \alpha @ref // c /* d */ = h - i [j] {k} `l` ~ -- --- ... "m" 'n'"#;
    let printed = set(&agreement(saying(typed)), &clear());
    assert_eq!(printed.standard, Standard::TaggedArchival);
    assert!(printed.replaced.is_empty());
    let Some(read) = text(&printed) else { return };
    assert!(read.contains(typed), "{read}");
}

#[test]
fn characters_no_typeface_has_are_drawn_as_their_code_point_and_reported() {
    for (typed, replaced, seen) in [
        ("a 😀 b", vec!['😀'], "a 1F600 b"),
        ("日本", vec!['日', '本'], "65E5 672C"),
        ("x\u{e000}y", vec!['\u{e000}'], "E000"),
        ("x\u{f8ff}\u{10fffd}y", vec!['\u{f8ff}', '\u{10fffd}'], "10FFFD"),
        ("x\u{202e}y", vec!['\u{202e}'], "202E"),
        ("→ ✓", vec![], ""),
    ] {
        let printed = set(&agreement(saying(typed)), &clear());
        assert_eq!(printed.standard, Standard::TaggedArchival, "{typed:?}");
        if !replaced.is_empty() {
            assert_eq!(printed.replaced, replaced, "{typed:?}");
        }
        let Some(read) = text(&printed) else { return };
        assert!(read.contains(seen), "{seen} is not in {read}");
    }
}

#[test]
fn control_characters_in_a_name_are_drawn_and_reported_too() {
    let mut page = saying("A clause.");
    page.client_name = Some("x\u{7}y\u{9f}z".into());
    let printed = set(&agreement(page), &clear());
    assert_eq!(printed.replaced, ['\u{7}', '\u{9f}']);
    assert_eq!(printed.standard, Standard::TaggedArchival);
    let Some(read) = text(&printed) else { return };
    assert!(read.contains("0007") && read.contains("009F"), "{read}");
}

#[test]
fn names_in_greek_cyrillic_hebrew_arabic_and_with_accents_need_no_boxes() {
    for typed in [
        "Ελένη Παπαδοπούλου",
        "Ольга Щербакова Ѕѓ",
        "נועה לוי",
        "محمد بن رشد",
        "Nguyễn Thị Hồng",
        "Łukasz Żółć Ørsted Þór Şükrü Ő",
        "e\u{301}a\u{30a}x\u{30c}",
        "soft\u{ad}hyphen zero\u{200b}width join\u{200d}er non\u{200c}joiner \u{200f}mark\u{200e} \u{2060}word",
        "\u{61c}mark \u{202a}embedded\u{202c} \u{202b}too\u{202c}",
        "\u{2068}apart\u{2069} em\u{2003}space thin\u{2009}space fixed\u{a0}space ideo\u{3000}space",
        "½ × ÷ € £ ¥ § ¶ † ‡ • … ‰ ™ © ® ° ± ² ³ µ « » „ ‚ ‹ ›",
    ] {
        let printed = set(&agreement(saying(typed)), &clear());
        assert!(printed.replaced.is_empty(), "{typed}: {:?}", printed.replaced);
        assert_eq!(printed.standard, Standard::TaggedArchival, "{typed}");
    }
}

#[test]
fn new_lines_tabs_and_empty_text_do_not_stop_the_press() {
    for typed in
        ["one\ntwo\r\nthree\tfour\u{b}five\u{c}six\u{2028}seven", "", " ", "\n\n", "a\u{0}b"]
    {
        let printed = set(&agreement(saying(typed)), &clear());
        assert_eq!(printed.standard, Standard::TaggedArchival, "{typed:?}");
    }
    let Some(read) = text(&set(&agreement(saying("one\ntwo")), &clear())) else { return };
    assert!(read.contains("one two"));
}

#[test]
fn every_character_of_the_first_plane_leaves_the_pdf_tagged_and_lasting() {
    let mut press = Press::new().unwrap();
    let all: Vec<char> = (0..0x3000)
        .chain(0xa000..0xabff)
        .chain(0xd000..0x10000)
        .filter_map(char::from_u32)
        .collect();
    for chunk in all.chunks(1024) {
        let typed: String = chunk.iter().flat_map(|c| ['a', *c, 'b', ' ', *c, ' ']).collect();
        let printed = press.set(&agreement(saying(&typed)), &clear()).unwrap();
        assert_eq!(printed.standard, Standard::TaggedArchival, "from {:?}", chunk.first());
    }
}

#[test]
fn marks_of_one_script_on_letters_of_another_do_not_stop_the_press() {
    let mut press = Press::new().unwrap();
    for typed in [
        "א\u{30c}",
        "ب\u{301}",
        "Ω\u{5b0}",
        "я\u{651}",
        "\u{301}",
        "😀\u{301}",
        "1\u{20e3}",
        "\u{2067}open",
    ] {
        let printed = press.set(&agreement(saying(typed)), &clear()).unwrap();
        assert_eq!(printed.standard, Standard::TaggedArchival, "{typed:?}");
    }
}
