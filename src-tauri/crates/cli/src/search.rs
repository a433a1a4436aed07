//! `search`: finds records by words. Private notes are never looked into from here.

use std::path::Path;

use holdfast_records::client::Client;
use holdfast_vault::{Scope, Vault};
use serde_json::json;

use crate::answer::Answer;
use crate::trouble::Trouble;
use crate::{clock, secret};

/// Finds records.
pub(crate) fn search(dir: &Path, words: &str, by_words: bool) -> Result<Answer, Trouble> {
    let secret = secret::secret(by_words)?;
    let now = clock::now();
    let vault = Vault::open(dir, &secret, now)?;
    let found = found(&vault, words);
    let locked = vault.lock(now);
    let answer = found?;
    locked?;
    Ok(answer)
}

fn found(vault: &Vault, words: &str) -> Result<Answer, Trouble> {
    let reader = vault.read();
    let mut told = Vec::new();
    let mut listed = Vec::new();
    for hit in reader.search(words, &Scope::default())?.hits {
        let excerpt: String = hit.excerpt.iter().map(|part| part.text.as_str()).collect();
        let client = match &hit.client {
            Some(id) => reader.find::<Client>(id)?.map(|client| client.body.code),
            None => None,
        };
        let code = client.as_ref().map(|code| code.as_str()).unwrap_or_default();
        let day = hit.occurred_on.map(|day| day.to_string());
        let kind = hit.kind.token();
        told.push(format!("{}  {kind}  {code}  {excerpt}", day.as_deref().unwrap_or("-")));
        listed.push(json!({
            "id": hit.id, "kind": kind, "client": client.as_ref().map(|code| code.as_str()),
            "occurred_on": day, "excerpt": excerpt,
        }));
    }
    let sentence = if told.is_empty() { "Nothing was found.".to_owned() } else { told.join("\n") };
    Ok(Answer::new(sentence).with("hits", listed).of_a_vault(vault.condition()))
}
