//! What was asked for on the command line.

use std::ffi::OsString;
use std::path::PathBuf;

use holdfast_records::agreement::{AgreementKind, Signer};
use holdfast_records::client::PrintProfile;
use holdfast_records::practice::Paper;
use holdfast_vault::sample::Scale;
use lexopt::{Arg, Parser, ValueExt};

use crate::trouble::Trouble;

/// Every request.
pub(crate) const USAGE: &str = "\
holdfast-cli: Holdfast without a window

  vault create DIR                    make a new vault, and print its recovery words once
  vault check DIR                     prove that a vault is whole
  vault info DIR                      say what can be said without opening it
  sample DIR [--clients N] [--years Y] [--seed S]
                                      make the sample practice in a vault of its own
  backup create DIR --to FOLDER       copy a vault to a stick or a folder, and read it back
  backup verify FILE                  test a copy from its first byte to its last
  backup list FOLDER                  list the copies on a stick
  backup restore FILE --to NEWDIR     make a vault from a copy, in a new folder
  print agreement DIR --code CODE --to FILE.pdf [--about safety|treatment|confidentiality]
        [--size clear|large|extra] [--paper a4|letter] [--line guardian|interpreter|witness]...
                                      save one of a client's agreements as a PDF
  pacing check CASE.json              run the rules of the pacing check over a case from a file; no vault is opened
  search DIR WORDS                    find records; private notes are left out

The passphrase is read from the first line of standard input. With --recovery the recovery words are
read there instead, and for `backup restore` the new passphrase from the second line.
With --json the answer is one JSON object on standard output.
Exit codes: 0 done, 1 the request cannot be met, 2 not understood, 3 wrong passphrase or words,
4 damaged or changed, 5 made by a newer version, 6 storage trouble (full, gone, read-only, in use).";

/// A request.
#[derive(Debug)]
pub(crate) struct Request {
    /// What to do.
    pub(crate) verb: Verb,
    /// Whether the recovery words are typed instead of the passphrase.
    pub(crate) by_words: bool,
}

/// What to do.
#[derive(Debug)]
pub(crate) enum Verb {
    /// Say what there is.
    Help,
    /// Say which version this is.
    Version,
    /// Make a vault.
    VaultCreate { dir: PathBuf },
    /// Prove that a vault is whole.
    VaultCheck { dir: PathBuf },
    /// Say what can be said without opening it.
    VaultFacts { dir: PathBuf },
    /// Make the sample practice.
    Sample { dir: PathBuf, scale: Option<Scale> },
    /// Make a copy.
    BackupCreate { dir: PathBuf, to: PathBuf },
    /// Test a copy.
    BackupVerify { file: PathBuf },
    /// List copies.
    BackupList { folder: PathBuf },
    /// Make a vault from a copy.
    BackupRestore { file: PathBuf, to: PathBuf },
    /// Save an agreement as a PDF.
    PrintAgreement(AgreementWanted),
    /// Run the pacing check over a case.
    PacingCheck { case: PathBuf },
    /// Find records.
    Search { dir: PathBuf, words: String },
}

impl Verb {
    /// Whether its answer holds recovery words, which are shown this once.
    pub(crate) fn shows_words(&self) -> bool {
        match self {
            Verb::VaultCreate { .. } | Verb::Sample { .. } => true,
            Verb::Help
            | Verb::Version
            | Verb::VaultCheck { .. }
            | Verb::VaultFacts { .. }
            | Verb::BackupCreate { .. }
            | Verb::BackupVerify { .. }
            | Verb::BackupList { .. }
            | Verb::BackupRestore { .. }
            | Verb::PrintAgreement(_)
            | Verb::PacingCheck { .. }
            | Verb::Search { .. } => false,
        }
    }
}

/// Which agreement to save, and how.
#[derive(Debug)]
pub(crate) struct AgreementWanted {
    pub(crate) dir: PathBuf,
    pub(crate) code: String,
    pub(crate) to: PathBuf,
    /// The safety agreement if not said.
    pub(crate) about: AgreementKind,
    /// Who has a line to sign on beside the client and the therapist.
    pub(crate) lines: Vec<Signer>,
    /// The client's own size if not said.
    pub(crate) size: Option<PrintProfile>,
    /// The practice's own paper if not said.
    pub(crate) paper: Option<Paper>,
}

/// Everything on the line, before it is known what it means together.
#[derive(Default)]
struct Line {
    words: Vec<OsString>,
    to: Option<PathBuf>,
    code: Option<String>,
    about: Option<String>,
    lines: Vec<String>,
    size: Option<String>,
    paper: Option<String>,
    clients: Option<u32>,
    years: Option<u32>,
    seed: Option<u64>,
    by_words: bool,
    wants_help: bool,
    wants_version: bool,
}

/// Reads a request. Nothing that could be a secret is taken from here.
pub(crate) fn read(arguments: Vec<OsString>) -> Result<Request, Trouble> {
    let line = split(arguments).map_err(|_| usage())?;
    let by_words = line.by_words;
    Ok(Request { verb: verb(line)?, by_words })
}

fn usage() -> Trouble {
    Trouble::new("usage")
}

fn split(arguments: Vec<OsString>) -> Result<Line, lexopt::Error> {
    let mut parser = Parser::from_args(arguments);
    let mut line = Line::default();
    while let Some(argument) = parser.next()? {
        match argument {
            Arg::Long("json") => {}
            Arg::Long("recovery") => line.by_words = true,
            Arg::Long("help") | Arg::Short('h') => line.wants_help = true,
            Arg::Long("version") => line.wants_version = true,
            Arg::Long("to") => line.to = Some(parser.value()?.into()),
            Arg::Long("code") => line.code = Some(parser.value()?.string()?),
            Arg::Long("about") => line.about = Some(parser.value()?.string()?),
            Arg::Long("line") => line.lines.push(parser.value()?.string()?),
            Arg::Long("size") => line.size = Some(parser.value()?.string()?),
            Arg::Long("paper") => line.paper = Some(parser.value()?.string()?),
            Arg::Long("clients") => line.clients = Some(parser.value()?.parse()?),
            Arg::Long("years") => line.years = Some(parser.value()?.parse()?),
            Arg::Long("seed") => line.seed = Some(parser.value()?.parse()?),
            Arg::Value(word) => line.words.push(word),
            Arg::Long(_) | Arg::Short(_) => return Err(argument.unexpected()),
        }
    }
    Ok(line)
}

fn verb(mut line: Line) -> Result<Verb, Trouble> {
    if line.wants_help {
        return Ok(Verb::Help);
    }
    if line.wants_version {
        return Ok(Verb::Version);
    }
    let said: Vec<OsString> = std::mem::take(&mut line.words);
    let words: Vec<&str> = said.iter().map(|word| word.to_str().unwrap_or_default()).collect();
    let path = |at: usize| {
        said.get(at).filter(|path| !path.is_empty()).map(PathBuf::from).ok_or_else(usage)
    };
    let is = |count: usize| if said.len() == count { Ok(()) } else { Err(usage()) };
    line.check_options(words.first().copied(), words.get(1).copied())?;
    match words.as_slice() {
        ["vault", "create", ..] => is(3).and(Ok(Verb::VaultCreate { dir: path(2)? })),
        ["vault", "check", ..] => is(3).and(Ok(Verb::VaultCheck { dir: path(2)? })),
        ["vault", "info", ..] => is(3).and(Ok(Verb::VaultFacts { dir: path(2)? })),
        ["sample", ..] => is(2).and(Ok(Verb::Sample { dir: path(1)?, scale: line.scale() })),
        ["backup", "create", ..] => {
            is(3).and(Ok(Verb::BackupCreate { dir: path(2)?, to: line.to.ok_or_else(usage)? }))
        }
        ["backup", "verify", ..] => is(3).and(Ok(Verb::BackupVerify { file: path(2)? })),
        ["backup", "list", ..] => is(3).and(Ok(Verb::BackupList { folder: path(2)? })),
        ["backup", "restore", ..] => {
            is(3).and(Ok(Verb::BackupRestore { file: path(2)?, to: line.to.ok_or_else(usage)? }))
        }
        ["print", "agreement", ..] => {
            is(3).and(Ok(Verb::PrintAgreement(line.agreement(path(2)?)?)))
        }
        ["pacing", "check", ..] => is(3).and(Ok(Verb::PacingCheck { case: path(2)? })),
        ["search", _, rest @ ..] if !rest.is_empty() => {
            Ok(Verb::Search { dir: path(1)?, words: rest.join(" ") })
        }
        ["help"] => Ok(Verb::Help),
        _ => Err(usage()),
    }
}

impl Line {
    /// An option that the request has no use for is a slip, and better told than passed over.
    fn check_options(&self, noun: Option<&str>, act: Option<&str>) -> Result<(), Trouble> {
        let takes_to = matches!(
            (noun, act),
            (Some("backup"), Some("create" | "restore")) | (Some("print"), _)
        );
        let has_print = self.code.is_some()
            || self.about.is_some()
            || !self.lines.is_empty()
            || self.size.is_some()
            || self.paper.is_some();
        let has_scale = self.clients.is_some() || self.years.is_some() || self.seed.is_some();
        let takes_words =
            !matches!((noun, act), (Some("sample"), _) | (Some("vault"), Some("create" | "info")));
        let is_odd = (self.to.is_some() && !takes_to)
            || (has_print && noun != Some("print"))
            || (has_scale && noun != Some("sample"))
            || (self.by_words && !takes_words);
        if is_odd { Err(usage()) } else { Ok(()) }
    }

    /// A larger sample for measuring, if any number was said.
    fn scale(&self) -> Option<Scale> {
        let is_said = self.clients.is_some() || self.years.is_some() || self.seed.is_some();
        is_said.then(|| Scale {
            clients: self.clients.unwrap_or(20),
            years: self.years.unwrap_or(1),
            seed: self.seed.unwrap_or(1),
        })
    }

    fn agreement(self, dir: PathBuf) -> Result<AgreementWanted, Trouble> {
        let about = match self.about.as_deref() {
            None | Some("safety") => AgreementKind::Safety,
            Some("treatment") => AgreementKind::Treatment,
            Some("confidentiality") => AgreementKind::Confidentiality,
            Some(_) => return Err(usage()),
        };
        let lines = self.lines.iter().map(|who| match who.as_str() {
            "guardian" => Ok(Signer::Guardian),
            "interpreter" => Ok(Signer::Interpreter),
            "witness" => Ok(Signer::Witness),
            _ => Err(usage()),
        });
        let lines = lines.collect::<Result<_, _>>()?;
        let size = match self.size.as_deref() {
            None => None,
            Some("clear") => Some(PrintProfile::Clear),
            Some("large") => Some(PrintProfile::Large),
            Some("extra") => Some(PrintProfile::Extra),
            Some(_) => return Err(usage()),
        };
        let paper = match self.paper.as_deref() {
            None => None,
            Some("a4") => Some(Paper::A4),
            Some("letter") => Some(Paper::Letter),
            Some(_) => return Err(usage()),
        };
        let (code, to) = (self.code.ok_or_else(usage)?, self.to.ok_or_else(usage)?);
        Ok(AgreementWanted { dir, code, to, about, lines, size, paper })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(line: &str) -> Result<Request, Trouble> {
        read(line.split(' ').map(OsString::from).collect())
    }

    #[test]
    fn every_request_of_the_list_is_understood() {
        for line in [
            "vault create v",
            "vault check v --recovery",
            "vault info v --json",
            "sample v --clients 3 --years 2 --seed 9",
            "backup create v --to s",
            "backup verify f",
            "backup list s",
            "backup restore f --to n --recovery",
            "print agreement v --code WREN-07 --to a.pdf --size large --paper letter",
            "print agreement v --code W --to a.pdf --about treatment --line guardian --line witness",
            "search v quince mug",
            "--help",
        ] {
            assert!(asked(line).is_ok(), "{line}");
        }
    }

    #[test]
    fn what_is_not_understood_is_said_and_never_guessed() {
        for line in [
            "vault",
            "vault create",
            "vault create a b",
            "vault burn v",
            "backup create v",
            "backup restore f",
            "print agreement v --to a.pdf",
            "print agreement v --code W --to a.pdf --size huge",
            "print agreement v --code W --to a.pdf --about work",
            "print agreement v --code W --to a.pdf --line nobody",
            "vault check v --about safety",
            "search v",
            "vault info v --recovery",
            "vault check v --to s",
            "backup list s --seed 3",
            "--passphrase x",
            "sample v --clients many",
        ] {
            assert_eq!(asked(line).map(|_| ()).map_err(|trouble| trouble.exit()), Err(2), "{line}");
        }
    }
}
