# The lock page, and bringing back a copy.
unlock-title = The vault is locked
unlock-sample = It is locked. Its passphrase opens it.
unlock-passphrase = Passphrase
unlock-act = Unlock
unlock-spaces = Spaces count.
unlock-show = Show what I type
unlock-hide = Hide what I type
unlock-deriving = Making the key from what you typed. It takes about a second, on purpose.
unlock-copy-good = Backed up and checked
unlock-copy-where = { $when }, on stick { $stick }.
unlock-copy-when = { $when }.
unlock-copy-old = The last copy is { $when }.
unlock-copy-none = No copy of this vault has been made from this computer yet.
unlock-nothing-lost = Nothing you had typed was lost.
unlock-by-words = Use the recovery words
unlock-by-passphrase = Use the passphrase
unlock-restore = Bring back a copy
unlock-words = The twelve words
unlock-words-hint = From your recovery sheet, read across, with a space between. Capital letters make no difference.
unlock-words-act = Open with the words
unlock-network = This program has no network. Everything stays on this computer and on your sticks.
unlock-reset = Nobody can reset the passphrase.

restore-title = Bring back a copy
restore-line = A copy becomes a new vault beside the present one. Nothing that is here now is changed or overwritten.
restore-line-first = A copy becomes the vault on this computer.
restore-looking = Looking for copies
restore-none = No copies were found
restore-none-more = Put in the stick that holds them, then look again. A folder works as well.
restore-look-again = Look again
restore-choose-folder = Choose a folder
restore-which = Which copy?
restore-newest = the newest
restore-key = What opens it?
restore-key-own = This vault’s own words
restore-key-words = The twelve words
restore-key-passphrase = The passphrase of that day
restore-key-own-hint = The open vault knows them. If the copy is from another vault, take one of the others.
restore-words = The twelve words of its sheet
restore-passphrase = Passphrase of the day it was made
restore-new-passphrase = A new passphrase for it
restore-new-passphrase-hint = The words open the copy; this is what you will type every day.
restore-will = What will happen
restore-will-text = The copy of { $day } is read in full and checked. It then lies in a folder of its own. The present vault stays exactly as it is, until you say which one to open.
restore-will-passphrase = It opens with the passphrase of that day, which may not be today’s.
restore-erased-since = Somebody was erased on { $day }, after this copy was made or on that day. With it they may come back.
restore-erased-maybe = If somebody was erased after this copy was made, they come back with it.
restore-act = Bring it back
restore-doing = Bringing back the copy
restore-done = Everything in the copy of { $day } is back
restore-counts = { $clients ->
    [one] 1 client
   *[other] { $clients } clients
  }, { $sessions ->
    [one] 1 session
   *[other] { $sessions } sessions
  }, { $agreements ->
    [one] 1 agreement
   *[other] { $agreements } agreements
  }.
restore-done-next = It is not open yet. The vault that was here before is kept beside it either way.
restore-open = Open this one from now on
restore-leave = Leave it for now
restore-stopped = It was stopped. Nothing was brought back and nothing was changed.
