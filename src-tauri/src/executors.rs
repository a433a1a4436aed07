//! The sealed file for a colleague, step by step. The rules are the record's own, and the file is made by `backup`.

use crate::days::has_come;
use crate::opening::{self, refuse_weak};
use crate::pages::executor as page;
use crate::problem::Problem;
use crate::session::Desk;
use crate::session_mode::{follows, revise_beside_draft};
use crate::wire::executor::*;
use holdfast_backup::container::Cost;
use holdfast_backup::executor::{self as pack, PackFound};
use holdfast_backup::storage::Disk;
use holdfast_printing::Setup;
use holdfast_records::client::PrintProfile;
use holdfast_records::executor::{ExecutorPointer, ExecutorState, PackMade};
use holdfast_records::{Act, Moment, Record, Stored};
use holdfast_vault::{KdfCost, Passphrase, Tx};
use std::path::Path;
use zeroize::Zeroizing;

/// Keeps who opens it. Somebody new takes the place of whoever it was, so that there is one.
pub(crate) fn keep(
    tx: &mut Tx<'_>,
    request: &KeepExecutorRequest,
    now: Moment,
) -> Result<(), Problem> {
    has_come("reviewed_on", request.pointer.reviewed_on, now)?;
    let Some(base_rev) = request.base_rev else {
        let pointer = ExecutorPointer { made: None, ..request.pointer.clone() };
        pointer.check()?;
        if let Some(before) = page::current(tx)? {
            tx.set_state::<ExecutorPointer>(&before.id, ExecutorState::Superseded)?;
        }
        tx.insert(request.id.clone(), None, ExecutorState::Current, &pointer, &[])?;
        return Ok(());
    };
    let kept = tx.load::<ExecutorPointer>(&request.id)?;
    let pointer = request.pointer.clone().typed_over(&kept.body);
    pointer.check()?;
    tx.revise(&request.id, base_rev, &pointer)?;
    Ok(())
}

/// Makes the file and reads it back; only then is it kept that there is one.
pub(crate) fn make(
    desk: &mut Desk,
    folder: &Path,
    request: MakePackRequest,
    now: Moment,
) -> Result<PackMadeView, Problem> {
    let (phrase, words) = phrase(request.passphrase)?;
    let (vault, press) = desk.both()?;
    let reader = vault.read();
    let pointer = page::current(&reader)?.ok_or(Problem::NotFound)?;
    let chosen = page::chosen(&reader, &pointer.body, &request.on, &request.off, now)?;
    let told = page::pack(&reader, &pointer.body, &chosen, now)?;
    let everybody = page::everybody(&reader, &pointer.body, now)?;
    let of_everybody = Some(page::pack(&reader, &pointer.body, &everybody, now)?.content());
    let list = page::list_page(&reader, &pointer.body, &chosen, vault.is_demo(), now)?;
    let paper = crate::pages::practice::current(&reader)?.paper;
    let setup = Setup { profile: PrintProfile::Clear, paper, printed_on: now.day() };
    let pdf = Zeroizing::new(press.set(&list, &setup)?.pdf);
    press.forget();
    let people = u16::try_from(told.people.len()).unwrap_or(u16::MAX);
    let (name, page) = vault.change(now, Act::MakeExecutorPack, |tx| {
        let file = pack::make(&Disk, folder, &told, &pdf, &phrase, cost())?;
        let made_on = now.day();
        let content = file.content;
        let made = PackMade { made_on, people, content, of_everybody, tested_on: None };
        set_made(tx, &pointer, Some(made))?;
        Ok::<_, Problem>((file.name, page::page(tx, now)?))
    })?;
    desk.executor_words = words.clone();
    Ok(PackMadeView { page, name, words: words.map(|words| words.to_string()) })
}

/// Opens the newest file of a place with what was typed, and keeps that it was tried.
pub(crate) fn test(
    desk: &mut Desk,
    folder: &Path,
    typed: String,
    now: Moment,
) -> Result<PackTestedView, Problem> {
    let typed = Zeroizing::new(typed);
    let found = pack::test(&Disk, folder, typed.trim())?.ok_or(Problem::NotFound)?;
    let vault = desk.vault()?;
    let pointer = page::current(&vault.read())?.ok_or(Problem::NotFound)?;
    let made = pointer.body.made.clone();
    let newest = made.filter(|made| is_it(&found, made));
    let is_newest = newest.is_some();
    let page = vault.change(now, Act::TestExecutorPack, |tx| {
        let tested = newest.map(|made| PackMade { tested_on: Some(now.day()), ..made });
        if tested.is_some() {
            set_made(tx, &pointer, tested)?;
        }
        page::page(tx, now)
    })?;
    let people = u32::try_from(found.people).unwrap_or(u32::MAX);
    Ok(PackTestedView { page, name: found.name, made_on: found.made_on, people, is_newest })
}

fn is_it(found: &PackFound, made: &PackMade) -> bool {
    found.made_on == made.made_on && found.content == made.content
}

fn set_made(
    tx: &mut Tx<'_>,
    kept: &Stored<ExecutorPointer>,
    made: Option<PackMade>,
) -> Result<(), Problem> {
    let next = ExecutorPointer { made, ..kept.body.clone() };
    next.check()?;
    revise_beside_draft(tx, kept, &next, |draft| follows(draft, kept.rev))?;
    Ok(())
}

/// What opens the file: what was typed, if it is not easy to guess, or six words that are made now.
type Phrase = (Zeroizing<String>, Option<Zeroizing<String>>);

fn phrase(typed: Option<String>) -> Result<Phrase, Problem> {
    if let Some(typed) = typed.map(Zeroizing::new) {
        let passphrase = Passphrase::new(&typed)?;
        refuse_weak(&passphrase)?;
        return Ok((Zeroizing::new(passphrase.as_str().to_owned()), None));
    }
    let words = holdfast_vault::suggest_passphrase();
    let words = words.map_err(|_| Problem::unexpected("randomness"))?;
    Ok((words.clone(), Some(words)))
}

fn cost() -> Cost {
    if opening::cost() == KdfCost::LEAST { Cost::Least } else { Cost::Passphrase }
}
