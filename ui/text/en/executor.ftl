# If something happens to the therapist: who opens the sealed file, and the file.

search-kind-executor_pointer = If something happens to me
day-begun-executor_pointer = Who opens the sealed file, not kept yet
client-draft-executor_pointer = Who opens the sealed file is being written, last typed { $time }.

executor-title = If something happens to me
executor-place = A sealed file for a colleague: whom to tell, and how, if you die or cannot work any more.
executor-help = Choose one person, write what they need, and make a sealed file for them. It holds names and ways of being reached, and no notes. Once a year, open it to test it.
executor-line = One trusted person gets a sealed file. It says whom to tell and how, so that nobody comes to a closed door. No notes are in it, and no passphrase of yours.
executor-none-title = Nobody is chosen yet
executor-none = A colleague who can be gentle on the telephone. They open the file only if you have died or cannot work any more.
executor-choose = Choose somebody
executor-new = Who opens it
executor-change = Change
executor-change-of = Change: { $name }
executor-other = Choose somebody else
executor-from-directory = From the directory

executor-name = Who
executor-relation = What they are to you
executor-contact = How to reach them
executor-language = Their papers in
executor-envelope = Where the instructions lie
executor-envelope-hint = The sheet with the words, in a closed envelope. Not beside the file.
executor-sees = What the file may hold
executor-sees-contact_list_only = Names to use and how to reach people
executor-sees-active_clients = Also codes, and since when they come, of those who said yes to “More on the list for that day”
executor-sees-all = The same, and of those whose work rests or has ended
executor-more-because = Why more than the list
executor-more-because-hint = A sentence that you would say to the people it is about.
executor-tell-first = Whom to tell first
executor-words = Words to tell it with
executor-words-hint = A draft: “I am sorry to have to tell you that your therapist cannot work any more. You did nothing to cause this. I can give you two names of people who could go on with you.”
executor-papers = Where papers and sticks are
executor-keeping = How long records are kept, and by whom
executor-instructions = What else you ask of them
executor-reviewed-on = Last looked at
executor-reviewed-on-hint = The day on which you knew that all of this was right.
executor-said-kept = { $name } is kept as the one who opens the file.

executor-people-title = Who would be on the list
executor-people =
    { $count ->
        [0] Nobody said yes to it so far.
        [one] One person said yes, and is on it.
       *[other] { $count } people said yes, and are on it.
    }
executor-not-asked = These gave no answer that holds today. You can ask them on their page of consent, under “If I die or cannot work any more”. Until then, please decide about each before a file is made. On the list they have the name they use and how to reach them safely, and no more.
executor-decide-on = On the list
executor-decide-off = Left off
executor-undecided =
    { $count ->
        [one] One person is still to be decided about.
       *[other] { $count } people are still to be decided about.
    }
executor-left-out = Left out, because they said no: { $codes }.

executor-file-title = The sealed file
executor-file-none = No file was made so far.
executor-file-made =
    { $count ->
        [one] Made on { $day }, with one person on it.
       *[other] Made on { $day }, with { $count } people on it.
    }
executor-file-tested = Opened to test it on { $day }.
executor-file-not-tested = Not opened so far to test it.
executor-file-changed = People or ways of reaching them have changed since. A new file would say so.
executor-file-due = It has been a year, or nobody looked so far: a look or a test is due.
executor-make = Make a file
executor-make-line = It goes onto a stick or into a folder of its own, for { $name } alone. Six words open it. They are shown once, and can be printed on the sheet of instructions until the vault is locked.
executor-make-act = Choose where, and make it
executor-own = A passphrase of your own instead
executor-own-again = The same once more
executor-own-differs = The two are not the same so far.
executor-making = The file is being made and read back.
executor-made = { $name } was made and read back.
executor-made-words = The words that open it. Write them down, or print the sheet now: they are not shown again.
executor-sheet = Print the sheet of instructions
executor-sheet-hint = Keep the sheet and the file in two places.
executor-test = Open it to test
executor-test-words = The words, or the passphrase
executor-test-act = Choose where it lies, and open it
executor-tested =
    { $count ->
        [one] { $file } opens. It is of { $day } and has one person on it.
       *[other] { $file } opens. It is of { $day } and has { $count } people on it.
    }
executor-tested-older = It is not the newest that was made here, so the test of the newest is still to be done.

