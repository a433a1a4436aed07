//! The page inside of a copy that says what is in it.

use super::pile::Pile;
use super::{About, ExportFor};

/// What `README.txt` says.
pub(crate) fn readme(about: &About, pile: &Pile) -> String {
    let mut text = match about.whom {
        ExportFor::Client => FOR_THE_CLIENT.to_owned(),
        ExportFor::Keeping => FOR_KEEPING.to_owned(),
    };
    text.push_str(IN_IT);
    match about.whom {
        ExportFor::Client => text.push_str(NOT_IN_THEIRS),
        ExportFor::Keeping => {
            text.push_str(LISTS_IN_IT);
            text.push_str(KEEPING_JSON);
            text.push_str(LISTS);
        }
    }
    if !about.with_private && about.whom == ExportFor::Keeping && pile.apart > 0 {
        text.push_str(WITHOUT_APART);
    }
    if pile.files_left_out > 0 {
        text.push_str(&format!(
            "\nPAPERS THAT ARE NOT HERE\nPapers and scans that show covered words, or may show them, are left out: {}.\n",
            pile.files_left_out
        ));
    }
    if about.is_demo {
        text.push_str("\nNobody in this file is real. It comes from the sample practice.\n");
    }
    text
}

const FOR_THE_CLIENT: &str = "\
A COPY OF A RECORD, FOR THE PERSON IT IS ABOUT

This is a copy of what a therapist keeps about the work with you. It may be hard to read in places.
You can read it at your own pace, with somebody beside you, or not at all; and you can ask about
anything in it. Whoever finds these files can read them: think about where you keep them.

Where you see words in brackets such as [covered: about another person], something was left out
for the reason that stands there. What the therapist keeps was not changed by it.
";

const FOR_KEEPING: &str = "\
THE WHOLE RECORD OF ONE CLIENT

Confidential. This is a therapist's record of one person. Whoever has these files can read them.
Keep them where nobody else comes, and delete what you unpacked when you are done.
";

const IN_IT: &str = "
WHAT IS IN IT
index.html            start here: everything by day, for any web browser
record.pdf            the same for paper
record.json           the same for a program; record.schema.json says what it looks like
files/                papers as they were printed, and scans, named by their SHA-256
hashes.txt            the SHA-256 of every file, to see whether one was changed

What was entered in error stays readable and says so. What was added to a finished note stands
after it, and the note itself is as it was.
";

const LISTS_IN_IT: &str = "
lists/ has lists for a spreadsheet.
";

const NOT_IN_THEIRS: &str = "
WHAT IS NOT IN IT
What the therapist noted in numbers for themselves, moments they noticed and the program's look at
the pace are not in it, and neither are ways to reach other people. You can ask about those too.
The pages and record.json say nowhere of themselves who the therapist is or where, so that nobody
who finds them can look it up. Papers in files/ are as they were printed and may say it.
";

const KEEPING_JSON: &str = "
record.json has the form holdfast-export, version 1. Each record stands in it with its identity, its
kind, how it stands, what it is tied to, and every version that was kept of it, the first first.
Times are milliseconds since 1970 in UTC, with the minutes of the clock beside them.
";

const LISTS: &str = "
LISTS
They are comma-separated, in UTF-8, with a line at the top that names the columns. A text that
begins with =, +, - or @ has an apostrophe in front, so that no program takes it for a formula.
Numbers are as they were.
";

const WITHOUT_APART: &str = "
WHAT IS NOT IN IT
What the therapist keeps apart from the record, such as private notes, is not in this file.
";
