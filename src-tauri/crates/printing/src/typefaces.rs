//! The typefaces that ship inside the program, and which characters they can draw.

use std::collections::HashSet;
use typst::foundations::Bytes;
use typst::text::Font;

use crate::PrintError;

mod files {
    //! The font files, as the build script found them.
    include!(concat!(env!("OUT_DIR"), "/typefaces.rs"));
}

/// Reads every typeface that ships with the program.
pub(crate) fn load() -> Result<Vec<Font>, PrintError> {
    files::FILES
        .iter()
        .map(|bytes| Font::new(Bytes::new(*bytes), 0).ok_or(PrintError::Typeface))
        .collect()
}

/// The characters that at least one family can draw in all its weights.
pub(crate) fn drawable(fonts: &[Font]) -> HashSet<char> {
    let mut families: Vec<(String, HashSet<char>)> = Vec::new();
    for font in fonts {
        let characters = characters_of(font);
        let name = font.info().family.to_string();
        match families.iter_mut().find(|(family, _)| *family == name) {
            Some((_, known)) => known.retain(|c| characters.contains(c)),
            None => families.push((name, characters)),
        }
    }
    families.into_iter().flat_map(|(_, characters)| characters).collect()
}

fn characters_of(font: &Font) -> HashSet<char> {
    let mut found = HashSet::new();
    let Ok(face) = ttf_parser::Face::parse(font.data().as_slice(), font.index()) else {
        return found;
    };
    for table in face.tables().cmap.iter().flat_map(|cmap| cmap.subtables) {
        if table.is_unicode() {
            table.codepoints(|code| {
                let drawn = table.glyph_index(code).is_some_and(|glyph| glyph.0 != 0);
                found.extend(char::from_u32(code).filter(|_| drawn));
            });
        }
    }
    found
}
