//! The page inside each copy that says how to read it when this program is no longer at hand.

/// What `README.txt` inside a copy says.
pub(crate) const README: &str = "\
HOLDFAST: A COPY OF A VAULT

If you can read this, the copy is open already. This page says what is in it and how to read it
without Holdfast. Treat all of it as confidential: it is a therapist's record and it is not
encrypted any more. Delete what you unpacked when you are done.

HOW IT WAS OPENED
The copy is one file whose name ends in .age. That is a public format (age, version 1) with
several independent programs that read it. On a computer with the program `age`:

    age -d -o copy.zip 2026-01-31_1800_000001.age

It asks for a passphrase. That is the twelve recovery words, in lower case, with one space between
them. Somebody who has the passphrase of the vault but not the words can open the small file
key-for-passphrase.age beside the copies in the same way: it holds the words.
Then unpack copy.zip with any program for ZIP files.

WHAT IS IN IT
readable/index.html     start here: the practice, who can be named to clients, and a list of clients
readable/client-*.html  one page for each client, for any web browser
readable/private/       the therapist's private notes, apart from the rest. They may be under
                        special protection in law: ask before you read, copy or hand them on.
readable/agreements/    the safety agreements that were in force, as PDF
files/                  documents that were printed or saved, and scans, named by their SHA-256
vault.sqlite3           everything, as a plain SQLite 3 database
vault.key               what the passphrase opens; only Holdfast needs it
manifest.json           the list of all this with sizes and SHA-256 sums
padding.bin             zeros, so that the size of the copy tells little

READING THE DATABASE
Any program for SQLite 3 opens it, for instance:

    sqlite3 vault.sqlite3 \"SELECT kind, occurred_on, state FROM record ORDER BY occurred_on\"

The table `record` has one row for each thing that was kept, and `revision` has every version of
its text as JSON in the column `body`. `link` ties them together, `act` is the log of what was
done and when. Times are milliseconds since 1970 in UTC, with the minutes of the clock beside them.

IF SOMETHING DOES NOT OPEN
A copy that was cut short or changed does not open at all. Take an older one from the same stick:
each copy is complete in itself.
";
