# Copies: how old, where, made, tested, brought back.
backup-title = Backup
backup-line = Encrypted copies on sticks of yours. The twelve words on your recovery sheet open them.
backup-line-no-words = Encrypted copies on sticks of yours. Until there is a recovery sheet, only the passphrase opens them.
backup-now = Back up now
backup-test = Test a copy
backup-restore = Bring back a copy
backup-state = Now
backup-state-fresh = { $days ->
    [0] The newest copy is from today,
    [1] The newest copy is 1 day old,
   *[other] The newest copy is { $days } days old,
  }
backup-state-where = on { $place }, and checked.
backup-state-checked = and it was checked.
backup-state-none = There is no copy yet.
backup-state-none-more = If this laptop is lost, everything in it is lost with it. A copy takes about a minute.
backup-state-at = Made { $moment }.
backup-words-missing = No recovery sheet yet.
backup-words-missing-more = A copy can be opened with the passphrase only.
backup-words-make = Make the sheet
backup-copying-to = Copying to { $place }
backup-just-now = Just now
backup-testing = Testing a copy
backup-copying = Copying
backup-done = Copied to { $place } and read back
backup-done-counts = { $clients ->
    [one] 1 client
   *[other] { $clients } clients
  }, { $sessions ->
    [one] 1 session
   *[other] { $sessions } sessions
  }, { $agreements ->
    [one] 1 agreement
   *[other] { $agreements } agreements
  }; { $size }.
backup-done-passphrase = Today’s passphrase opens it too.
backup-done-words-only = The twelve words open it. Today’s passphrase does not.
backup-done-papers = { $count ->
    [one] 1 agreement in force is in it in words, but not as a page to print.
   *[other] { $count } agreements in force are in it in words, but not as pages to print.
  }
backup-done-ahead = There was a copy number { $highest } already, and this vault did not know of it. Somebody may have put an older vault in its place. The older copies are as they were; this one is number { $number }. Look into the newest of them before you go on.
backup-done-not-recorded = The copy is good, but the vault could not write down that it was made.
backup-done-out = Take the stick out now: one bag should not hold laptop and stick.
backup-stopped = It was stopped. The older copies are as they were.
backup-places = Places
backup-places-none = No stick is in the computer
backup-places-none-more = Put one in, then look again. A folder can be used too, if it lies on another disk.
backup-look-again = Look again
backup-choose-folder = Choose a folder
backup-here = Back up here
backup-here-name = Back up here: { $place }
backup-place-stick = in the computer
backup-place-folder = a folder
backup-place-away = not here now
backup-place-empty = No copy here yet.
backup-place-newest = The newest is of { $day }, { $time }.
backup-place-same-disk = On the same disk as the vault.
backup-place-same-disk-more = It would be lost together with it. Better use a stick.
backup-place-earlier = Older copies here still open with an earlier passphrase.
backup-place-copies = { $count ->
    [0] no copies
    [one] 1 copy kept
   *[other] { $count } copies kept
  }
backup-place-free = { $size } free
backup-history = What was done
backup-act-backup = A copy was made and read back.
backup-act-test_backup = A copy was opened and checked, to be sure.
backup-act-restore = A copy was brought back.
backup-act-other = Something was done with a copy.
backup-test-title = Test a copy
backup-test-text = It is opened and read in full, as if you needed it. Nothing is brought back, nothing is changed. With the words from the paper it also proves that the paper can be read.
backup-test-none = There is no copy within reach to test. Put in a stick that holds one.
backup-test-which = Which copy?
backup-test-key = Open it with
backup-test-own = This vault’s own words
backup-test-words = The words on the paper
backup-test-passphrase = A passphrase
backup-test-words-label = The twelve words, as the paper says
backup-test-passphrase-label = Passphrase of the day it was made
backup-test-act = Test it
backup-test-done = This copy opens and is whole
backup-help = Here you make copies, see how old they are, test that one opens, and bring one back. A copy counts only after it was read back in full.
