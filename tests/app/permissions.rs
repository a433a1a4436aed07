//! What the window may call.

use std::collections::BTreeMap;
use std::fs;

#[test]
fn every_command_stands_in_exactly_one_permission_and_no_permission_names_another() {
    let opened = opened();
    let mut commands = commands();
    commands.sort();
    assert_eq!(opened.keys().cloned().collect::<Vec<_>>(), commands);
    assert!(opened.values().all(|times| *times == 1), "{opened:?}");
}

#[test]
fn the_window_may_call_our_own_commands_and_hear_our_own_events_and_nothing_else() {
    let main: serde_json::Value =
        serde_json::from_str(&fs::read_to_string("src-tauri/capabilities/main.json").unwrap())
            .unwrap();
    let foreign: Vec<&str> = main["permissions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|permission| permission.as_str().unwrap())
        .filter(|permission| permission.contains(':'))
        .collect();
    assert_eq!(foreign, ["core:event:allow-listen", "core:event:allow-unlisten"]);
    assert_eq!(fs::read_dir("src-tauri/capabilities").unwrap().count(), 1);
}

/// The names in the one list of commands.
pub(crate) fn commands() -> Vec<String> {
    let shell = fs::read_to_string("src-tauri/src/lib.rs").unwrap();
    let (_, list) = shell.split_once("generate_handler![").unwrap();
    let (list, _) = list.split_once(']').unwrap();
    let names = list.split(',').map(str::trim).filter(|name| !name.is_empty());
    names.map(|name| name.rsplit("::").next().unwrap().to_owned()).collect()
}

/// Each command that some permission opens, and how many do.
fn opened() -> BTreeMap<String, u32> {
    let mut opened = BTreeMap::new();
    for file in fs::read_dir("src-tauri/permissions").unwrap() {
        let text = fs::read_to_string(file.unwrap().path()).unwrap();
        let (_, list) = text.split_once("commands.allow = [").unwrap();
        for name in list
            .trim_end()
            .trim_end_matches(']')
            .split(',')
            .map(|name| name.trim().trim_matches('"'))
        {
            if !name.is_empty() {
                *opened.entry(name.to_owned()).or_insert(0) += 1;
            }
        }
    }
    opened
}
