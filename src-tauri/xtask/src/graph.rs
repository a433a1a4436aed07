//! Holds the shipped programs to what they may be made of: no network, walls kept, licences known.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::Outcome;
use crate::shell::output;

/// The programs that people receive.
const SHIPPED: [&str; 2] = ["holdfast", "holdfast-cli"];

/// The systems they are made for.
const SYSTEMS: [&str; 3] =
    ["x86_64-unknown-linux-gnu", "x86_64-pc-windows-msvc", "aarch64-apple-darwin"];

/// Crates that speak to a network, or exist to.
const NETWORK: [&str; 24] = [
    "attohttpc",
    "curl",
    "h2",
    "hyper",
    "hyper-util",
    "isahc",
    "native-tls",
    "openssl",
    "quinn",
    "reqwest",
    "rustls",
    "surf",
    "tauri-plugin-deep-link",
    "tauri-plugin-http",
    "tauri-plugin-localhost",
    "tauri-plugin-opener",
    "tauri-plugin-shell",
    "tauri-plugin-updater",
    "tauri-plugin-upload",
    "tauri-plugin-websocket",
    "tokio-tungstenite",
    "tungstenite",
    "ureq",
    "websocket",
];

/// Features that switch a network on in a crate that is harmless without.
const NETWORK_FEATURES: [(&str, &str); 3] =
    [("tokio", "net"), ("tokio", "full"), ("typst-kit", "system-downloader")];

/// What each of our crates may stand on.
const ARROWS: [(&str, &[&str]); 6] = [
    ("holdfast-records", &[]),
    ("holdfast-vault", &["holdfast-records"]),
    ("holdfast-printing", &["holdfast-records"]),
    ("holdfast-backup", &["holdfast-vault", "holdfast-printing", "holdfast-records"]),
    (
        "holdfast-cli",
        &["holdfast-backup", "holdfast-vault", "holdfast-printing", "holdfast-records"],
    ),
    ("holdfast", &["holdfast-backup", "holdfast-vault", "holdfast-printing", "holdfast-records"]),
];

/// What only one of our crates may touch.
const WALLS: [(&str, &str); 3] =
    [("rusqlite", "holdfast-vault"), ("tauri", "holdfast"), ("typst", "holdfast-printing")];

/// Licences that ask for nothing but to be named, or only for their own files to stay open.
const LICENCES: [&str; 15] = [
    "0BSD",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "CDLA-Permissive-2.0",
    "ISC",
    "MIT",
    "MIT-0",
    "MPL-2.0",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
];

/// Checks what the shipped programs are made of on every system.
pub(crate) fn check() -> Outcome {
    let mut found = BTreeSet::new();
    for system in SYSTEMS {
        let parts = parts_on(system)?;
        let described = described_on(system)?;
        found.extend(networks(&parts).into_iter().map(|one| format!("{one} ({system})")));
        found.extend(unknown_licences(&parts, &described));
        found.extend(broken_walls(&described));
        println!("{system}: {} crates looked at", parts.len());
    }
    if found.is_empty() {
        return Ok(());
    }
    let lines: Vec<_> = found.into_iter().collect();
    Err(format!("The shipped programs are made of what they may not be:\n  {}", lines.join("\n  ")))
}

/// The crates of the shipped programs with the features that are on in them.
type Parts = BTreeMap<(String, String), BTreeSet<String>>;

/// Asks cargo for the crates that end up in the shipped programs, and only those: what tests and
/// build scripts use is not in there, nor are the features that tests switch on.
fn parts_on(system: &str) -> Result<Parts, String> {
    let mut words = vec!["tree", "--edges", "normal", "--prefix", "none", "--format", "{p}|{f}"];
    words.extend(["--target", system]);
    words.extend(SHIPPED.iter().flat_map(|name| ["--package", name]));
    let listed = output("cargo", &words)?;
    Ok(listed.lines().filter_map(part).collect())
}

/// Reads a line such as `tokio v1.2.3 (proc-macro)|rt,time`.
fn part(line: &str) -> Option<((String, String), BTreeSet<String>)> {
    let (crate_, features) = line.split_once('|')?;
    let mut words = crate_.split_whitespace();
    let (name, version) = (words.next()?, words.next()?.trim_start_matches('v'));
    let features = features.trim_end_matches(" (*)").split(',').filter(|one| !one.is_empty());
    Some(((name.to_owned(), version.to_owned()), features.map(str::to_owned).collect()))
}

fn networks(parts: &Parts) -> Vec<String> {
    let crates = parts.keys().filter(|(name, _)| NETWORK.contains(&name.as_str()));
    let crates = crates.map(|(name, version)| format!("{name} {version} speaks to a network"));
    let features = NETWORK_FEATURES.iter().filter(|(name, feature)| {
        parts.iter().any(|((one, _), on)| one == name && on.contains(*feature))
    });
    let features = features.map(|(name, feature)| format!("{name} has its feature {feature} on"));
    crates.chain(features).collect()
}

fn described_on(system: &str) -> Result<Vec<Value>, String> {
    let words = ["metadata", "--format-version", "1", "--filter-platform", system];
    let text = output("cargo", &words)?;
    let all: Value = serde_json::from_str(&text).map_err(|why| format!("cargo metadata: {why}"))?;
    let packages = all.get("packages").and_then(Value::as_array).cloned();
    packages.ok_or_else(|| "cargo metadata names no packages".to_owned())
}

fn word<'v>(value: &'v Value, key: &str) -> &'v str {
    value.get(key).and_then(Value::as_str).unwrap_or_default()
}

fn unknown_licences(parts: &Parts, described: &[Value]) -> Vec<String> {
    let shipped = described.iter().filter(|package| {
        parts.contains_key(&(word(package, "name").to_owned(), word(package, "version").to_owned()))
    });
    let unknown = shipped.filter(|package| !is_allowed(word(package, "license")));
    unknown
        .map(|package| {
            format!("{} has the licence {:?}", word(package, "name"), word(package, "license"))
        })
        .collect()
}

/// Whether one of the ways to take a licence expression is on the list. The old way of writing
/// "or" is a stroke; brackets are taken for what they enclose.
fn is_allowed(expression: &str) -> bool {
    let spaced = expression.replace('/', " OR ").replace('(', " ( ").replace(')', " ) ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut rest = words.as_slice();
    either(&mut rest) && rest.is_empty()
}

fn either(rest: &mut &[&str]) -> bool {
    let mut allowed = both(rest);
    while let Some((&"OR", more)) = rest.split_first() {
        *rest = more;
        allowed |= both(rest);
    }
    allowed
}

fn both(rest: &mut &[&str]) -> bool {
    let mut allowed = single(rest);
    while let Some((&"AND", more)) = rest.split_first() {
        *rest = more;
        allowed &= single(rest);
    }
    allowed
}

fn single(rest: &mut &[&str]) -> bool {
    let Some((first, more)) = rest.split_first() else { return false };
    *rest = more;
    if *first == "(" {
        let allowed = either(rest);
        let closed = rest.split_first().is_some_and(|(word, _)| *word == ")");
        *rest = rest.get(1..).unwrap_or_default();
        return allowed && closed;
    }
    if let [with @ "WITH", exception, after @ ..] = *rest {
        *rest = after;
        return LICENCES.contains(&format!("{first} {with} {exception}").as_str());
    }
    LICENCES.contains(first)
}

fn broken_walls(described: &[Value]) -> Vec<String> {
    let ours = |package: &&Value| {
        package.get("source").is_some_and(Value::is_null)
            && ARROWS.iter().any(|(name, _)| *name == word(package, "name"))
    };
    described
        .iter()
        .filter(ours)
        .flat_map(|package| broken_by(word(package, "name"), &stands_on(package)))
        .collect()
}

/// What a crate needs outside its tests.
fn stands_on(package: &Value) -> Vec<&str> {
    let all = package.get("dependencies").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let normal = all.iter().filter(|one| one.get("kind").is_none_or(Value::is_null));
    normal.map(|one| word(one, "name")).collect()
}

fn broken_by(name: &str, needs: &[&str]) -> Vec<String> {
    let allowed = ARROWS.iter().find(|(one, _)| *one == name).map_or(&[][..], |(_, to)| to);
    let arrows =
        needs.iter().filter(|need| need.starts_with("holdfast") && !allowed.contains(need));
    let walls = WALLS.iter().filter(|(what, owner)| needs.contains(what) && *owner != name);
    arrows
        .map(|need| format!("{name} may not stand on {need}"))
        .chain(
            walls
                .map(|(what, owner)| format!("{name} uses {what}, which belongs to {owner} alone")),
        )
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_licence_counts_when_one_way_to_take_it_is_on_the_list() {
        assert!(is_allowed("MIT OR Apache-2.0"));
        assert!(is_allowed("MIT/Apache-2.0"));
        assert!(is_allowed("(MIT OR GPL-3.0-only) AND Unicode-3.0"));
        assert!(is_allowed("Apache-2.0 WITH LLVM-exception OR GPL-3.0-only"));
        assert!(!is_allowed("GPL-3.0-only"));
        assert!(!is_allowed("MIT AND LGPL-2.1-only"));
        assert!(!is_allowed("MPL-2.0 WITH Something-else"));
        assert!(!is_allowed("(MIT"));
        assert!(!is_allowed(""));
    }

    #[test]
    fn a_network_is_found_by_crate_and_by_feature() {
        let parts =
            ["hyper v1.2.0|client", "tokio v1.0.0|net,rt (*)"].iter().filter_map(|line| part(line));
        assert_eq!(
            networks(&parts.collect()),
            ["hyper 1.2.0 speaks to a network", "tokio has its feature net on"]
        );
    }

    #[test]
    fn a_crate_on_the_wrong_side_of_a_wall_is_named() {
        let broken = broken_by("holdfast-printing", &["typst", "rusqlite", "holdfast-vault"]);
        assert_eq!(
            broken,
            [
                "holdfast-printing may not stand on holdfast-vault",
                "holdfast-printing uses rusqlite, which belongs to holdfast-vault alone",
            ]
        );
    }
}
