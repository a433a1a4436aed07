# How long records are kept, the trash, and erasing.

day-begun-retention = How long records are kept, not kept yet
client-draft-retention = How long these records are kept is being written, last typed { $time }.
search-kind-retention = How long it is kept
search-kind-erasure = Certificate

keeping-title = How long it is kept
keeping-more = Until when the records are kept and why, a legal hold, and how they are erased.
keeping-line = Nothing goes by time alone. What is past its day waits until you decide.
keeping-help = Until when this client’s records are kept and why. A legal hold keeps everything where it is; it never stops a withdrawal or an addition.
keeping-until = Until when
keeping-no-numbers = Your practice has no numbers for this yet, so no day is worked out.
keeping-because-last_contact = Until { $day }, counted from the last contact.
keeping-because-came_as_minor = Until { $day }: whoever came as a minor is to reach the age in your numbers first.
keeping-because-birth_unknown = Until { $day }: the day of birth is not known, so eighteen years are added.
keeping-because-own_day = Until { $day }: a day of their own.
keeping-past = That day is over. You can look at what erasing would mean, or leave it as it is.
keeping-birth = With a day of birth, if it is right to ask for one, this may become shorter.
keeping-not-advice = The numbers are a starting value, not legal advice: confirm them with your insurer or regulator.
keeping-hold = Legal hold
keeping-hold-on = On since { $from }. Nothing of this client can be erased or put into the trash.
keeping-hold-off = Off.
keeping-hold-court = If papers came from a court or a lawyer: tell your insurer before you answer, and alter nothing that is here. Whatever you write keeps every earlier version.
keeping-hold-day = From which day
keeping-hold-reason = Why
keeping-hold-lift-reason = Why it is lifted, if you want to say
keeping-hold-begin = Write down a hold
keeping-hold-end = Write down that it is over
keeping-hold-put = Put a hold on
keeping-hold-lift = Lift the hold
keeping-said-held = The hold is on.
keeping-said-lifted = The hold is lifted.
keeping-own = A day of their own
keeping-own-line = Where the numbers of your practice do not fit this client.
keeping-own-begin = Write down a day
keeping-own-day = Keep until
keeping-own-reason = Why
keeping-own-keep = Keep this day
keeping-own-clear = Use the practice’s numbers again
keeping-said-own = It is kept.
keeping-erase = Erasing
keeping-erase-line = A page first shows what would go, and what has to be done by hand. Nothing happens there until you type the code.
keeping-erase-look = Look at what would be erased

retention-title = Keeping records
retention-more = For how many years records are kept, whose day has come, and certificates.
retention-line = How long this practice keeps records, and with whom the day has come.
retention-help = The numbers of your practice, everybody with whom the work has ended, and what remains of those who were erased. Nothing is erased by time alone.
retention-numbers = The numbers
retention-no-numbers = Every country has its own numbers here, so none are filled in.
retention-years = Years after the last contact
retention-age = For whoever came as a minor, at least until this age
retention-reason = Why these numbers
retention-keep = Keep these numbers
retention-usual = Use the starting values again
retention-said = It is kept.
retention-review = Ended, by their day
retention-nobody = The work has ended with nobody so far.
retention-past = The day has passed
retention-held = A legal hold is on.
retention-certificates = Certificates

trash-title = Trash
trash-more = What was put into the trash, and how it comes back.
trash-line = What lies here is on no list and in no search. It stays until you put it back or erase it.
trash-help = Each thing can be put back as it was. After thirty days it may be erased, and only by you.
trash-none-title = Nothing lies here
trash-none = What you put into the trash comes here first, and can be put back.
trash-practice = Practice
trash-kind = { $kind ->
    [directory_entry] Directory
    [note_template] Words that are used often
    [goal] Goal
    [strength] Strength
    [exposure_step] Step
    [progress_report] Progress report
   *[other] Record
  }
trash-since = Here since { $since }. It may be erased from { $on }.
trash-may-go = Here since { $since }. It may be erased now.
trash-put = To the trash
trash-put-of = To the trash: { $name }
trash-said-put = “{ $name }” is in the trash.
trash-said-back = “{ $name }” is back where it was.
trash-back = Put back
trash-back-of = Put back: { $name }
trash-erase = Erase
trash-erase-of = Erase: { $name }
trash-erase-ask = Erase this for good?
trash-erase-what = It cannot come back, except from an older copy. The vault is written anew, which can take a while.
trash-erase-not = Leave it here
trash-said-erased = It is erased.

erasing-title = Erasing { $code }
erasing-line = What would go, and what has to be done by hand. Nothing has happened yet.
erasing-help = Erasing takes every record of one client out of the vault. A certificate stays, with the code and counts.
erasing-what = What goes
erasing-items = Records: { $items }, each with every earlier version. Files that only they use, with kept pages of sheets that several people stand on: { $files }. Drafts: { $drafts }.
erasing-range = From { $first } to { $last }.
erasing-kind = { $kind }: { $count }
erasing-tied = Other records that are tied to these stay, and the tie goes: { $count }. Words about this person may stand in them. After erasing, nothing leads there any more, so look now:
erasing-tied-on = { $kind }, { $on }
erasing-tied-one = { $kind }
erasing-tied-versions = Words found there can be taken out of what stands now. Earlier versions of such a record stay and still hold them. Words about this person in records without a tie, such as a meeting for supervision or time away, are found by search alone.
erasing-asked = Requests about these records that wait for an answer: { $count }. What is erased can answer none of them.
erasing-asked-look = See what was asked
erasing-audit = The list of what was done keeps numbers and kinds, without a name or a word. A certificate keeps the code.
erasing-hand = What has to be done by hand
erasing-hand-line = The program does not reach these:
erasing-place = { $name }: copies that lie there now: { $copies }
erasing-copy = A copy made on { $on }
erasing-beside = Older folders of this vault on this computer: { $count }
erasing-hand-paper = Paper: agreements, notes and letters that were printed
erasing-hand-exports = Files that were saved or sent
erasing-hand-sealed = The sealed file for a colleague, if one was made: it holds a name and how to reach them until a new one takes its place
erasing-older-copy = A copy from before today brings this person back when it is restored.
erasing-confirm = Confirm
erasing-held = A legal hold is on, so nothing can be erased. Everything is where it was. The hold can be lifted on the page before.
erasing-not-ended = The work with this client has not ended.
erasing-early = The records are to be kept until { $until }. Erasing them before then has a reason:
erasing-early-none = No day is worked out until when they are kept. Erasing them has a reason:
erasing-early-label = Reason
erasing-early-asked_by_client = The client asked for it
erasing-early-ordered = A law, a court or a regulator asks for it
erasing-early-kept_elsewhere = The records are kept by another practice
erasing-early-never_a_client = There never was such a client
erasing-read = I have read this and want to go on
erasing-code = Type { $code } to erase
erasing-not = Leave everything as it is
erasing-do = Erase for good
erasing-done-title = Erased
erasing-done-line = This is what remains.
erasing-certificate = Certificate
erasing-paper = The records of { $code } were erased on { $on }.
erasing-paper-range = They reached from { $first } to { $last }.
erasing-paper-no-range = They held no day.
erasing-paper-items = Records: { $items }. Files: { $files }.
erasing-method-new_file_new_key = Everything was removed in a new file under a new key, without the empty pages of the old one, and the search was built anew. The new file took the place of the old one, which was deleted, with the copies that the program puts beside the vault before it changes its shape. A disk may still hold deleted pages, encrypted, until it uses their place again. Older folders of this vault, where there were any, were not reached. Nor were copies on sticks, the sealed file for a colleague, paper, and what was saved elsewhere.
erasing-copies-removed = Earlier copies beside the vault that went with it: { $count }
erasing-new-copy = A new copy, made now, is free of these records.
erasing-all-certificates = All certificates
erasing-print-list = Print this list
erasing-print-certificate = Print the certificate
retention-print = Print
retention-print-of = Print the certificate of { $code }
