//! A sealed file is either whole and ours, or it says what is wrong with it.

#![expect(clippy::unwrap_used, reason = "a test stops where something is not as it should be")]

use std::io::{Cursor, Read, Write};

use holdfast_backup::container::{self, Cost, HeaderError, Opened, UnsealError};

const CHUNK: usize = 64 * 1024;
const SEALED: usize = CHUNK + 16;
const KEY: &str = "legal winner thank year wave sausage worth useful legal winner thank yellow";

fn sealed(content: &[u8]) -> Vec<u8> {
    let mut out = container::seal(Vec::new(), KEY, Cost::Least).unwrap();
    out.write_all(content).unwrap();
    out.finish().unwrap()
}

fn content(length: usize) -> Vec<u8> {
    (0..length).map(|at| u8::try_from(at % 251).unwrap()).collect()
}

fn opened(file: &[u8]) -> Result<Opened<Cursor<&[u8]>>, UnsealError> {
    container::unseal(Cursor::new(file), KEY)
}

fn verdict(file: &[u8]) -> Result<(), UnsealError> {
    opened(file)?.prove::<UnsealError>(|_| Ok(())).map(|_| ())
}

fn header_length(file: &[u8]) -> usize {
    let mac = file.windows(4).position(|four| four == b"--- ").unwrap();
    mac + file[mac..].iter().position(|byte| *byte == b'\n').unwrap() + 1
}

/// The place where the pieces begin: after the header and the nonce.
fn payload(file: &[u8]) -> usize {
    header_length(file) + 16
}

#[test]
fn what_was_sealed_comes_back_whatever_its_length() {
    for length in [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 200_000] {
        let file = sealed(&content(length));
        let mut found = Vec::new();
        opened(&file).unwrap().read_to_end(&mut found).unwrap();
        assert_eq!(found, content(length), "{length}");
        assert_eq!(verdict(&file), Ok(()));
    }
}

#[test]
fn the_age_crate_reads_what_we_read() {
    let file = sealed(&content(100_000));
    let identity = age::scrypt::Identity::new(age::secrecy::SecretString::from(KEY.to_owned()));
    let reader = age::Decryptor::new(file.as_slice()).unwrap();
    let mut found = Vec::new();
    reader
        .decrypt(std::iter::once(&identity as &dyn age::Identity))
        .unwrap()
        .read_to_end(&mut found)
        .unwrap();
    assert_eq!(found, content(100_000));
}

#[test]
fn the_wrong_words_are_told_from_damage() {
    let file = sealed(b"kettle");
    assert_eq!(container::unseal(Cursor::new(&file), "zoo zoo").err(), Some(UnsealError::WrongKey));
    assert_eq!(container::fits(Cursor::new(&file), KEY), Ok(()));
    assert_eq!(container::fits(Cursor::new(&file), "zoo"), Err(UnsealError::WrongKey));
}

#[test]
fn a_file_of_somebody_else_is_foreign() {
    for other in [&b""[..], b"PK\x03\x04", b"-----BEGIN AGE ENCRYPTED FILE-----\n", &[0; 300]] {
        assert_eq!(verdict(other), Err(UnsealError::Header(HeaderError::Foreign)));
    }
}

#[test]
fn every_cut_is_noticed() {
    let file = sealed(&content(3 * CHUNK + 100));
    let begins = payload(&file);
    let borders = (0..=3).map(|piece| begins + piece * SEALED);
    let others = [begins + 1, begins + 15, begins + 16, begins + SEALED - 1, begins + SEALED + 15];
    let ends = [file.len() - 1, file.len() - 16, file.len() - 17];
    for length in (0..begins).chain(borders).chain(others).chain(ends) {
        assert!(verdict(&file[..length]).is_err(), "cut to {length}");
    }
    for piece in 1..=3 {
        assert_eq!(
            verdict(&file[..begins + piece * SEALED]),
            Err(UnsealError::CutShort),
            "cut after piece {piece}"
        );
    }
}

#[test]
fn a_cut_at_the_border_of_a_full_last_piece_is_noticed() {
    let file = sealed(&content(2 * CHUNK));
    assert_eq!(verdict(&file[..payload(&file) + SEALED]), Err(UnsealError::CutShort));
}

#[test]
fn pieces_that_were_swapped_doubled_or_dropped_are_noticed() {
    let file = sealed(&content(3 * CHUNK + 100));
    let begins = payload(&file);
    let piece =
        |at: usize| &file[begins + at * SEALED..(begins + (at + 1) * SEALED).min(file.len())];
    let arranged = |order: &[usize]| {
        let mut other = file[..begins].to_vec();
        order.iter().for_each(|at| other.extend_from_slice(piece(*at)));
        other
    };
    assert_eq!(verdict(&arranged(&[0, 1, 2, 3])), Ok(()));
    for order in [
        &[1, 0, 2, 3][..],
        &[0, 2, 1, 3],
        &[0, 0, 1, 2, 3],
        &[0, 1, 2, 2, 3],
        &[1, 2, 3],
        &[0, 2, 3],
        &[3],
    ] {
        assert!(verdict(&arranged(order)).is_err(), "{order:?}");
    }
}

#[test]
fn anything_appended_is_noticed() {
    let file = sealed(&content(CHUNK));
    for extra in
        [vec![0], vec![0; 16], vec![0; 17], file[payload(&file)..].to_vec(), vec![9; 3 * SEALED]]
    {
        let longer = [file.clone(), extra].concat();
        assert!(matches!(
            verdict(&longer),
            Err(UnsealError::Damaged { .. } | UnsealError::CutShort)
        ));
    }
}

#[test]
fn each_flipped_byte_of_the_header_and_the_nonce_is_noticed() {
    let file = sealed(b"kettle");
    for at in 0..payload(&file) {
        for bit in [1, 0x20, 0x80] {
            let mut other = file.clone();
            other[at] ^= bit;
            assert!(verdict(&other).is_err(), "byte {at}");
        }
    }
}

#[test]
fn each_flipped_byte_of_a_piece_is_noticed() {
    let file = sealed(&content(90));
    for at in payload(&file)..file.len() {
        let mut other = file.clone();
        other[at] ^= 1;
        assert_eq!(verdict(&other), Err(UnsealError::Damaged { chunk: 0 }), "byte {at}");
    }
}

#[test]
fn nothing_of_a_damaged_piece_is_given_out() {
    let mut file = sealed(&content(2 * CHUNK));
    let last = file.len() - 1;
    file[last] ^= 1;
    let mut found = Vec::new();
    assert!(opened(&file).unwrap().read_to_end(&mut found).is_err());
    assert_eq!(
        found,
        content(CHUNK),
        "the first piece was proved, and no byte of the second came out"
    );
}

#[test]
fn a_work_factor_above_eighteen_is_refused_before_any_work() {
    let file = sealed(b"kettle");
    let text = file.iter().map(|byte| char::from(*byte)).collect::<String>();
    let salt_line = text.lines().nth(1).unwrap();
    let swapped = text.replacen(salt_line, &salt_line.replace(" 10", " 30"), 1);
    let other: Vec<u8> =
        swapped.chars().map(|mark| u8::try_from(u32::from(mark)).unwrap()).collect();
    assert_eq!(verdict(&other), Err(UnsealError::Header(HeaderError::WorkFactor)));
}

mod anything {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn no_bytes_at_all_make_the_reader_stumble(bytes in prop::collection::vec(any::<u8>(), 0..2000)) {
            prop_assert!(verdict(&bytes).is_err());
            let front = [b"age-encryption.org/v1\n-> scrypt ".to_vec(), bytes].concat();
            prop_assert!(verdict(&front).is_err());
        }
    }
}
