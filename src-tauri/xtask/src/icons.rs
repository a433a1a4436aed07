//! Draws every icon that the systems ask for from the two SVG sources in `icons/`.

use std::fs;
use std::path::Path;

use crate::Outcome;
use crate::shell::{has, root, run, target};

/// Up to this size, in pixels, the simpler drawing is the legible one.
const SMALL: u32 = 32;

/// Pixels of each picture inside the Windows icon. The first is the one a window shows.
const ICO: [u32; 6] = [32, 16, 24, 48, 64, 256];

/// Name and pixels of each picture inside the macOS icon.
const ICNS: [(&str, u32); 8] = [
    ("icp4", 16),
    ("icp5", 32),
    ("ic11", 32),
    ("ic12", 64),
    ("ic07", 128),
    ("ic08", 256),
    ("ic09", 512),
    ("ic10", 1024),
];

/// Draws them all. Needs `rsvg-convert`.
pub(crate) fn draw() -> Outcome {
    if !has("rsvg-convert") {
        return Err("Drawing needs rsvg-convert, from librsvg2-bin.".to_owned());
    }
    let icons = root().join("icons");
    for (name, pixels) in
        [("32x32.png", 32), ("128x128.png", 128), ("128x128@2x.png", 256), ("icon.png", 512)]
    {
        draw_one(pixels, &icons.join(name))?;
    }
    let scratch = target().join("icons");
    fs::create_dir_all(&scratch).map_err(|why| format!("{}: {why}", scratch.display()))?;
    let drawn = |pixels: u32| {
        let file = scratch.join(format!("{pixels}.png"));
        draw_one(pixels, &file)?;
        fs::read(&file).map_err(|why| format!("{}: {why}", file.display()))
    };
    let ico = ICO
        .into_iter()
        .map(|pixels| Ok((pixels, drawn(pixels)?)))
        .collect::<Result<Vec<_>, String>>()?;
    let icns = ICNS
        .into_iter()
        .map(|(name, pixels)| Ok((name, drawn(pixels)?)))
        .collect::<Result<Vec<_>, String>>()?;
    keep(&icons.join("icon.ico"), &pack_ico(&ico))?;
    keep(&icons.join("icon.icns"), &pack_icns(&icns))
}

fn draw_one(pixels: u32, file: &Path) -> Outcome {
    let source = if pixels <= SMALL { "icons/holdfast-small.svg" } else { "icons/holdfast.svg" };
    let (size, file) = (pixels.to_string(), file.display().to_string());
    run("rsvg-convert", &["--width", &size, "--height", &size, source, "--output", &file])
}

fn keep(file: &Path, bytes: &[u8]) -> Outcome {
    fs::write(file, bytes).map_err(|why| format!("{}: {why}", file.display()))
}

/// A Windows icon: a table of pictures, then the pictures as PNG.
fn pack_ico(pictures: &[(u32, Vec<u8>)]) -> Vec<u8> {
    const HEAD: usize = 6;
    const ENTRY: usize = 16;
    let mut table = vec![0, 0, 1, 0];
    table.extend(little(pictures.len()).into_iter().take(2));
    let mut start = HEAD + ENTRY * pictures.len();
    let mut body = Vec::new();
    for (pixels, png) in pictures {
        // 256 does not fit in a byte and is written as 0.
        let side = u8::try_from(*pixels).unwrap_or(0);
        table.extend([side, side, 0, 0, 1, 0, 32, 0]);
        table.extend(little(png.len()));
        table.extend(little(start));
        start += png.len();
        body.extend_from_slice(png);
    }
    [table, body].concat()
}

fn little(number: usize) -> [u8; 4] {
    u32::try_from(number).unwrap_or(u32::MAX).to_le_bytes()
}

/// A macOS icon: each picture behind its name and its length, all behind one such head.
fn pack_icns(pictures: &[(&str, Vec<u8>)]) -> Vec<u8> {
    let block = |name: &str, bytes: &[u8]| {
        let length = u32::try_from(bytes.len() + 8).unwrap_or(u32::MAX);
        [name.as_bytes(), &length.to_be_bytes(), bytes].concat()
    };
    let body: Vec<u8> = pictures.iter().flat_map(|(name, png)| block(name, png)).collect();
    block("icns", &body)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_windows_icon_says_where_each_picture_begins() {
        let ico = pack_ico(&[(16, vec![7; 3]), (256, vec![9; 2])]);
        assert_eq!(ico.get(..6), Some(&[0, 0, 1, 0, 2, 0][..]));
        assert_eq!(ico.get(6 + 12..6 + 16), Some(&[38, 0, 0, 0][..]));
        assert_eq!(ico.get(22), Some(&0));
        assert_eq!(ico.get(38..), Some(&[7, 7, 7, 9, 9][..]));
    }

    #[test]
    fn a_macos_icon_counts_its_heads() {
        let icns = pack_icns(&[("ic07", vec![1, 2])]);
        assert_eq!(icns, [&b"icns"[..], &[0, 0, 0, 18], b"ic07", &[0, 0, 0, 10], &[1, 2]].concat());
    }
}
