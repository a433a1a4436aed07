//! Finds the typefaces of the paper among the screen's packages and hands them to the compiler.

use std::env;
use std::error::Error;
use std::fmt::{self, Debug, Formatter};
use std::fs;
use std::path::{Path, PathBuf};

/// Folder in `@expo-google-fonts`, and how its files begin.
const FAMILIES: [(&str, &str); 4] = [
    ("atkinson-hyperlegible-next", "AtkinsonHyperlegibleNext"),
    ("vazirmatn", "Vazirmatn"),
    ("noto-sans", "NotoSans"),
    ("noto-sans-hebrew", "NotoSansHebrew"),
];
const WEIGHTS: [&str; 3] = ["400Regular", "600SemiBold", "700Bold"];
const WHERE: &str = "HOLDFAST_FONTS_DIR";

/// Why the typefaces are not there, in words for whoever builds.
struct Missing(String);

impl Debug for Missing {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for Missing {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Error for Missing {}

fn main() -> Result<(), Box<dyn Error>> {
    tell(&format!("cargo::rerun-if-env-changed={WHERE}"));
    tell("cargo::rerun-if-changed=build.rs");
    tell("cargo::rerun-if-changed=templates");
    tell("cargo::rerun-if-changed=text");
    let from = match env::var_os(WHERE) {
        Some(folder) => PathBuf::from(folder),
        None => Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../../../ui/node_modules"),
    };
    let to = PathBuf::from(env::var("OUT_DIR")?);
    let mut list = String::from("pub(super) static FILES: &[&[u8]] = &[\n");
    for (family, stem) in FAMILIES {
        for weight in WEIGHTS {
            let file = format!("{stem}_{weight}.ttf");
            let source = find(&from, family, weight, &file)?;
            tell(&format!("cargo::rerun-if-changed={}", source.display()));
            fs::write(to.join(&file), fs::read(&source)?)?;
            list.push_str(&format!(
                "    include_bytes!(concat!(env!(\"OUT_DIR\"), \"/{file}\")),\n"
            ));
        }
    }
    list.push_str("];\n");
    fs::write(to.join("typefaces.rs"), list)?;
    Ok(())
}

/// The file as the package lays it out, or flat in the folder.
fn find(from: &Path, family: &str, weight: &str, file: &str) -> Result<PathBuf, Missing> {
    let packaged = from.join("@expo-google-fonts").join(family).join(weight).join(file);
    [packaged.clone(), from.join(file)].into_iter().find(|path| path.is_file()).ok_or_else(|| {
        Missing(format!(
            "the typeface {file} is not there: looked for {}. Run `npm ci` in ui/, or set {WHERE} to a folder that holds it",
            packaged.display()
        ))
    })
}

/// A build script speaks to cargo by what it prints.
fn tell(line: &str) {
    println!("{line}");
}
