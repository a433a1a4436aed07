//! Holdfast without a window: for recovery, and for proving that a vault and its copies are what they should be.

mod answer;
mod backup;
mod clock;
mod output;
mod pacing;
mod print;
mod request;
mod sample;
mod search;
mod secret;
mod sentence;
mod trouble;
mod vault;

use std::process::ExitCode;

use answer::Answer;
use request::{Request, Verb};
use trouble::Trouble;

fn main() -> ExitCode {
    output::keep_stops_quiet();
    let arguments: Vec<_> = std::env::args_os().skip(1).collect();
    // Even what cannot be understood is answered in the form that was asked for.
    let wants_json = arguments.iter().any(|argument| argument == "--json");
    let answered = request::read(arguments).and_then(|request| answer_to(&request, wants_json));
    match answered {
        Ok(answer) => say(&answer, wants_json),
        Err(trouble) => complain(&trouble, wants_json),
    }
}

fn answer_to(request: &Request, wants_json: bool) -> Result<Answer, Trouble> {
    if request.verb.shows_words() {
        output::try_out(wants_json)?;
    }
    match &request.verb {
        Verb::Help => Ok(Answer::new(request::USAGE)),
        Verb::Version => Ok(Answer::new(concat!("holdfast-cli ", env!("CARGO_PKG_VERSION")))
            .with("version", env!("CARGO_PKG_VERSION"))),
        Verb::VaultCreate { dir } => vault::create(dir),
        Verb::VaultCheck { dir } => vault::check(dir, request.by_words),
        Verb::VaultFacts { dir } => vault::info(dir),
        Verb::Sample { dir, scale } => sample::make(dir, *scale),
        Verb::BackupCreate { dir, to } => backup::create(dir, to, request.by_words),
        Verb::BackupVerify { file } => backup::verify(file, request.by_words),
        Verb::BackupList { folder } => backup::list(folder),
        Verb::BackupRestore { file, to } => backup::restore(file, to, request.by_words),
        Verb::PrintAgreement(wanted) => print::agreement(wanted, request.by_words),
        Verb::PacingCheck { case } => pacing::check(case),
        Verb::Search { dir, words } => search::search(dir, words, request.by_words),
    }
}

fn say(answer: &Answer, wants_json: bool) -> ExitCode {
    let written = if wants_json {
        output::line(&answer.json().to_string())
    } else {
        answer.aside().into_iter().for_each(output::beside);
        output::line(answer.sentence())
    };
    match written {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            output::beside(&trouble.sentence());
            ExitCode::from(trouble.exit())
        }
    }
}

fn complain(trouble: &Trouble, wants_json: bool) -> ExitCode {
    // The number that the program ends with says enough where nothing can be written.
    if !wants_json || output::line(&trouble.json().to_string()).is_err() {
        output::beside(&trouble.sentence());
    }
    ExitCode::from(trouble.exit())
}
