//! One sentence for each code: what happened, what is safe, what to do; and the exit code of its family.

/// The families that the exit code tells apart.
const CANNOT: u8 = 1;
const USAGE: u8 = 2;
const WRONG_KEY: u8 = 3;
const DAMAGED: u8 = 4;
const NEWER: u8 = 5;
const STORAGE: u8 = 6;

/// What is told of one code.
pub(crate) struct Told {
    /// The exit code.
    pub(crate) exit: u8,
    /// The sentence.
    pub(crate) text: &'static str,
}

/// The sentence for a code.
pub(crate) fn of(code: &str) -> Told {
    let (exit, text) = TABLE
        .iter()
        .find(|(known, _, _)| *known == code)
        .map_or((CANNOT, UNKNOWN), |(_, exit, text)| (*exit, *text));
    Told { exit, text }
}

const UNKNOWN: &str = "Something happened that has no sentence yet. Nothing was overwritten. Please keep the code and try again.";

const TABLE: &[(&str, u8, &str)] = &[
    // what was asked
    (
        "usage",
        USAGE,
        "That request was not understood. Nothing was touched. `holdfast-cli --help` lists every request.",
    ),
    (
        "case",
        USAGE,
        "The case does not have the form that the pacing check reads. Nothing was touched. Please look at the place that is named.",
    ),
    (
        "no_case",
        CANNOT,
        "The file with the case could not be opened. Nothing was touched. Please look at its name and whether it may be read.",
    ),
    (
        "no_secret",
        USAGE,
        "Nothing was typed. Nothing was touched. Put the passphrase, or with --recovery the words, on the first line of standard input.",
    ),
    (
        "secret_not_text",
        USAGE,
        "The first line of standard input is not text in UTF-8. Nothing was touched. Please send it as UTF-8.",
    ),
    (
        "new_passphrase_needed",
        USAGE,
        "The words open the copy, and the new vault needs a passphrase. Nothing was made. Put one on the second line of standard input.",
    ),
    (
        "passphrase_empty",
        USAGE,
        "The passphrase is empty. Nothing was touched. Put it on the first line of standard input.",
    ),
    (
        "passphrase_too_weak",
        USAGE,
        "The new passphrase is too easy to guess. Nothing was made. Please take six words that have nothing to do with each other.",
    ),
    (
        "passphrase_too_long",
        USAGE,
        "The passphrase is longer than 1,024 bytes. Nothing was touched. Please choose a shorter one.",
    ),
    (
        "words_wrong_count",
        USAGE,
        "There are twelve recovery words, and another number was typed. Nothing was touched. Please type all twelve on one line.",
    ),
    (
        "words_not_on_the_list",
        USAGE,
        "One of the words is not on the list of recovery words. Nothing was touched. Please compare it with the sheet.",
    ),
    (
        "words_do_not_belong_together",
        WRONG_KEY,
        "All twelve words are on the list, and they do not belong together. Nothing was touched. Please compare each with the sheet.",
    ),
    // what cannot be done
    (
        "no_vault_here",
        CANNOT,
        "There is no vault in that folder. Nothing was touched. Please check the folder's name.",
    ),
    (
        "folder_not_empty",
        CANNOT,
        "There is something in that folder already. It was left as it is. Please name a folder that is new or empty.",
    ),
    (
        "file_exists",
        CANNOT,
        "A file of that name is there already. It was left as it is. Please name another.",
    ),
    (
        "no_such_client",
        CANNOT,
        "No client has that code. Nothing was written. Please check the code.",
    ),
    (
        "no_agreement",
        CANNOT,
        "That client has no such agreement yet. Nothing was written. Draft one first.",
    ),
    (
        "no_practice",
        CANNOT,
        "The practice's details are not written down yet, and they stand at the head of the paper. Nothing was written. Fill them in first.",
    ),
    (
        "no_words_slot",
        CANNOT,
        "This vault has no recovery words: none were ever typed back. It is untouched. The passphrase opens it.",
    ),
    (
        "no_key_file",
        CANNOT,
        "No key file lies beside this copy, so a passphrase cannot open it. The copy is untouched. The recovery words open it: use --recovery.",
    ),
    ("not_found", CANNOT, "There is no such record. Nothing was changed."),
    (
        "read_only",
        CANNOT,
        "The vault can only be read at the moment, so nothing can be kept. What is in it is safe.",
    ),
    ("cancelled", CANNOT, "It was stopped as asked. Everything is as it was."),
    ("interrupted", CANNOT, "It was stopped as asked. Everything is as it was."),
    (
        "no_randomness",
        CANNOT,
        "The system had no random bytes to give. Nothing was touched. Please try again.",
    ),
    (
        "cost_outside_window",
        CANNOT,
        "The cost of the passphrase lies outside what a vault may have. Nothing was made.",
    ),
    (
        "too_large_for_stick",
        CANNOT,
        "The copy would be larger than a file can be there. Earlier copies are untouched. Please use a place with another file system, such as exFAT.",
    ),
    (
        "copy_too_large",
        CANNOT,
        "The copy is larger than this program takes. It is untouched. The public `age` program can open it.",
    ),
    (
        "typeface",
        CANNOT,
        "A typeface inside the program could not be read. Nothing was written. Please install the program again.",
    ),
    (
        "no_words",
        CANNOT,
        "The fixed words for this paper are not complete. Nothing was written. Please install the program again.",
    ),
    (
        "not_prepared",
        CANNOT,
        "The paper could not be prepared. Nothing was written, and the vault is untouched.",
    ),
    (
        "not_set",
        CANNOT,
        "The paper could not be set. Nothing was written, and the vault is untouched.",
    ),
    (
        "not_written",
        CANNOT,
        "The paper was set, and no PDF came of it. Nothing was written, and the vault is untouched.",
    ),
    (
        "not_sealed",
        CANNOT,
        "The copy could not be sealed. Earlier copies are untouched, and so is the vault. Please try again.",
    ),
    // what does not open it
    (
        "wrong_passphrase",
        WRONG_KEY,
        "The passphrase does not open it. Nothing was touched. Spaces, capitals and accents count; the recovery words open it too, with --recovery.",
    ),
    (
        "wrong_words",
        WRONG_KEY,
        "The recovery words do not open it. Nothing was touched. Please compare them with the sheet of this vault.",
    ),
    ("not_these_words", WRONG_KEY, "These are not the words of this vault. Nothing was touched."),
    (
        "copy_wrong_key",
        WRONG_KEY,
        "What was typed does not open this copy. The copy is untouched. An earlier passphrase, or the words of that day, may open it.",
    ),
    // what is damaged
    (
        "header_damaged",
        DAMAGED,
        "The key file is damaged, and so is its second copy. The records were not touched. Please bring the vault back from a copy.",
    ),
    (
        "header_changed",
        DAMAGED,
        "The key file was changed by something other than Holdfast. The records were not touched. Please bring the vault back from a copy.",
    ),
    (
        "damaged",
        DAMAGED,
        "The vault is damaged. Nothing was changed. Please keep the folder as it is, and bring the vault back from a copy.",
    ),
    (
        "changed_outside",
        DAMAGED,
        "The vault was changed by something other than Holdfast. It can be read, and nothing was changed. Please bring it back from a copy.",
    ),
    (
        "unknown_word",
        DAMAGED,
        "The vault holds something that this program never writes. Nothing was changed. Please bring the vault back from a copy.",
    ),
    (
        "body_unreadable",
        DAMAGED,
        "A record cannot be read by this program. Nothing was changed. A newer program may read it.",
    ),
    ("refused", DAMAGED, "The vault refused to break one of its own rules. Nothing was changed."),
    (
        "file_missing",
        DAMAGED,
        "A document that the records name is not in the copy. No vault was made. Please take an earlier copy.",
    ),
    (
        "key_file_damaged",
        DAMAGED,
        "The key file beside the copies is damaged; the copy may be sound. Nothing was touched. The recovery words open it: use --recovery.",
    ),
    (
        "copy_damaged",
        DAMAGED,
        "The copy is damaged. Nothing was made of it. Please take an earlier copy, or one from another stick.",
    ),
    (
        "copy_cut_short",
        DAMAGED,
        "The end of the copy is missing. Nothing was made of it. Please take an earlier copy, or one from another stick.",
    ),
    (
        "copy_contradiction",
        DAMAGED,
        "The copy does not hold what its own list says. Nothing was made of it. Please take an earlier copy.",
    ),
    (
        "copy_foreign",
        DAMAGED,
        "That file is not a copy of a vault. Nothing was made of it. Copies have names like 2026-01-31_1800_000001.age.",
    ),
    (
        "copy_not_read_back",
        DAMAGED,
        "The copy did not read back as it was written, so it does not count. Earlier copies are untouched. Please use another stick.",
    ),
    // what is newer
    (
        "newer",
        NEWER,
        "A newer version of Holdfast wrote it. Nothing was touched. Please use that version.",
    ),
    (
        "copy_newer",
        NEWER,
        "A newer version of Holdfast made this copy. It is untouched. Please use that version.",
    ),
    // where it is kept
    (
        "in_use",
        STORAGE,
        "The vault is open in another program. Nothing was touched. Please lock it there first.",
    ),
    (
        "disk_full",
        STORAGE,
        "The disk is full. What was kept before is safe. Please make room and try again.",
    ),
    (
        "no_permission",
        STORAGE,
        "The system does not allow it. Nothing was changed. Please check who owns the folder.",
    ),
    (
        "stick_full",
        STORAGE,
        "There is not enough room for a copy. Earlier copies are untouched. Please make room or use another stick.",
    ),
    (
        "stick_gone",
        STORAGE,
        "The place is not there. Nothing was lost: earlier copies and the vault are as they were. Please put the stick in and try again.",
    ),
    (
        "stick_read_only",
        STORAGE,
        "The place can only be read. Earlier copies are untouched. Please take off the write protection or use another stick.",
    ),
    (
        "name_taken",
        STORAGE,
        "A file of that name is there already and was left as it is. Please try again in a minute.",
    ),
    (
        "folder_read_only",
        STORAGE,
        "The system does not let anything be written beside the vault. It can be read, and nothing was changed. Please check who owns the folder.",
    ),
    (
        "io",
        STORAGE,
        "The disk did not answer as it should. What was kept before is safe. Please try again, or use another disk.",
    ),
    (
        "storage",
        STORAGE,
        "The database did not answer as it should. What was kept before is safe. Please try again.",
    ),
    (
        "not_shown",
        STORAGE,
        "What was asked for was done, and the answer could not be written out. Please see that the output has room and is read to its end.",
    ),
    (
        "nowhere_to_show",
        STORAGE,
        "The recovery words could not be written out, so no vault was made. Nothing was touched. Please see that the output has room and is read to its end.",
    ),
    (
        "settings",
        CANNOT,
        "This build of the program cannot keep a vault as it should. Nothing was touched. Please install the program again.",
    ),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sentence_says_more_than_what_happened_and_no_code_stands_there_twice() {
        for (at, (code, exit, text)) in TABLE.iter().enumerate() {
            assert!((CANNOT..=STORAGE).contains(exit));
            assert!(text.matches(". ").count() >= 1 && text.ends_with('.'), "{code}");
            assert!(
                !text.contains('!') && !text.contains("invalid") && !text.contains("failed"),
                "{code}"
            );
            assert!(TABLE.iter().skip(at + 1).all(|(other, _, _)| other != code), "{code}");
        }
    }
}
