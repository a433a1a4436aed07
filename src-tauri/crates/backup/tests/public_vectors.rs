//! Both readers, the age crate's and our own, give the same verdict on the public vectors of the format.
//!
//! The vectors come with the screen's packages (`cctv-age`); without them this says so and stops.

#![expect(clippy::unwrap_used, reason = "a test stops where something is not as it should be")]

use std::io::{Cursor, Read};
use std::path::Path;

use base64::Engine;
use holdfast_backup::container::{self, Header, UnsealError};
use sha2::{Digest, Sha256};

/// Where the age crate takes more than the format allows: bodies without their last, short line.
const TAKEN_BY_THE_CRATE: [&str; 2] = ["stanza_missing_body", "stanza_missing_final_line"];

const FROM_HERE: &str =
    concat!(env!("CARGO_MANIFEST_DIR"), "/../../../ui/node_modules/cctv-age/index.js");

struct Vector {
    name: String,
    expect: String,
    payload: Option<String>,
    passphrase: Option<String>,
    identity: Option<String>,
    file_key: [u8; 16],
    file: Vec<u8>,
}

/// Whether a vector is about what we read: binary files, opened by a passphrase or by their own key.
fn applies(vector: &Vector) -> bool {
    let by_passphrase = vector.name.starts_with("scrypt");
    let of_the_form = ["stream_", "stanza_", "header_", "hmac_", "version_", "empty"];
    by_passphrase
        || of_the_form.iter().any(|family| vector.name.starts_with(family))
        || vector.name == "x25519"
}

fn vectors(source: &str) -> Vec<Vector> {
    let mut found = Vec::new();
    let mut lines = source.lines();
    while let Some(line) = lines.next() {
        let Some(name) = line.strip_prefix("// ../testdata/") else { continue };
        let coded = lines.next().unwrap().split('"').nth(1).unwrap();
        let bytes = base64::prelude::BASE64_STANDARD.decode(coded).unwrap();
        found.extend(vector(name, &bytes));
    }
    found
}

fn vector(name: &str, bytes: &[u8]) -> Option<Vector> {
    let blank = bytes.windows(2).position(|two| two == b"\n\n")?;
    let head = std::str::from_utf8(&bytes[..blank]).unwrap();
    let value = |key: &str| {
        head.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix(": ")).map(str::to_owned)
    };
    if value("armored").is_some() {
        return None;
    }
    let body = &bytes[blank + 2..];
    let mut file = Vec::new();
    match value("compressed").as_deref() {
        Some("zlib") => {
            flate2::read::ZlibDecoder::new(body).read_to_end(&mut file).map(|_| ()).unwrap()
        }
        Some(other) => panic!("{name} is compressed in a way that is new: {other}"),
        None => file.extend_from_slice(body),
    }
    let digits = value("file key").unwrap_or_default();
    let digit = |mark: &u8| u8::try_from(char::from(*mark).to_digit(16).unwrap()).unwrap();
    let key: Vec<u8> = digits
        .as_bytes()
        .chunks(2)
        .map(|pair| pair.iter().fold(0, |sum, mark| sum << 4 | digit(mark)))
        .collect();
    Some(Vector {
        name: name.to_owned(),
        expect: value("expect").unwrap(),
        payload: value("payload"),
        passphrase: value("passphrase"),
        identity: value("identity"),
        file_key: key.get(..16).and_then(|key| key.try_into().ok()).unwrap_or_default(),
        file,
    })
}

/// What our reader says, in the words of the vectors, and what it gave out before.
fn ours(vector: &Vector) -> (&'static str, Vec<u8>) {
    let mut released = Vec::new();
    let opened = match &vector.passphrase {
        Some(passphrase) => container::unseal(Cursor::new(&vector.file), passphrase),
        None => Header::of(&mut Cursor::new(&vector.file)).and_then(|header| {
            container::unseal_with_file_key(Cursor::new(&vector.file), &header, &vector.file_key)
        }),
    };
    let read = opened.and_then(|mut opened| Ok(opened.read_to_end(&mut released)?));
    let verdict = match read {
        Ok(_) => "success",
        Err(UnsealError::Header(_)) => "header failure",
        Err(UnsealError::WrongKey) => "no match",
        Err(UnsealError::HeaderChanged) => "HMAC failure",
        Err(UnsealError::Damaged { .. } | UnsealError::CutShort) => "payload failure",
        Err(UnsealError::Io(kind)) => panic!("{}: {kind}", vector.name),
    };
    (verdict, released)
}

/// Whether the age crate opens it to the end, and what it gave out before.
fn theirs(vector: &Vector) -> (bool, Vec<u8>) {
    let identity: Box<dyn age::Identity> = match (&vector.passphrase, &vector.identity) {
        (Some(passphrase), _) => {
            let mut identity =
                age::scrypt::Identity::new(age::secrecy::SecretString::from(passphrase.clone()));
            identity.set_max_work_factor(18);
            Box::new(identity)
        }
        (None, Some(identity)) => Box::new(identity.parse::<age::x25519::Identity>().unwrap()),
        (None, None) => return (false, Vec::new()),
    };
    let mut released = Vec::new();
    let opened = age::Decryptor::new(vector.file.as_slice())
        .and_then(|reader| reader.decrypt(std::iter::once(&*identity)));
    let is_whole = opened.is_ok_and(|mut reader| reader.read_to_end(&mut released).is_ok());
    (is_whole, released)
}

#[test]
fn both_readers_agree_on_every_public_vector_that_applies() {
    let path = Path::new(FROM_HERE);
    let Ok(source) = std::fs::read_to_string(path) else {
        println!(
            "SKIPPED: the public vectors are not at {FROM_HERE}; install the screen's packages first"
        );
        return;
    };
    let all = vectors(&source);
    let applicable: Vec<_> = all.into_iter().filter(applies).collect();
    let mut same_release = 0;
    for vector in &applicable {
        let (verdict, released) = ours(vector);
        assert_eq!(verdict, vector.expect, "{}", vector.name);
        let (is_whole, theirs) = theirs(vector);
        let agrees = is_whole == (verdict == "success")
            || TAKEN_BY_THE_CRATE.contains(&vector.name.as_str());
        assert!(agrees, "the age crate disagrees on {}", vector.name);
        assert!(theirs.starts_with(&released), "{} gave out more than was proved", vector.name);
        let sum = container::hex(&Sha256::digest(&released));
        if vector.payload.as_ref().is_none_or(|payload| *payload == sum) {
            same_release += 1;
        } else {
            assert_ne!(verdict, "success", "{} came out wrong", vector.name);
        }
    }
    println!("{} vectors apply; {same_release} give out exactly what they say", applicable.len());
    assert!(applicable.len() >= 75, "only {} vectors apply", applicable.len());
}
