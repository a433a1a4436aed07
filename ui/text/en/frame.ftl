# The rail, the banners, the palette, the curtain and help.
rail-name = Parts of Holdfast
rail-today = Today
rail-clients = Clients
rail-search = Search
rail-practice = Practice
rail-backup = Backup
rail-settings = Settings
rail-curtain = Curtain
rail-lock = Lock
rail-state = { $minutes ->
    [one] Vault open, locks after 1 min idle
   *[other] Vault open, locks after { $minutes } min idle
  }
already-open = Holdfast was already open.
rail-soon = Vault open, locks within a minute. Any key keeps it open.

banner-sample = Sample practice.
banner-sample-more = Everyone in it is made up. Put nothing real here.
sample-leave = Leave the sample, go to my own vault
banner-audit = The list of what was done here does not hold together.
banner-audit-more = Your records can be read and kept as before. Keep a copy that was made before today, and look at Backup.
banner-audit-go = Look at Backup
banner-by-words = The recovery words opened the vault. If you do not know the passphrase any more, you can choose a new one.
banner-by-words-go = Choose one
banner-by-words-not = Not now
banner-changed-outside = Open for reading only.
banner-changed-outside-more = Something other than Holdfast changed this vault while it was locked. Everything can be read and printed. The way forward: back up, then bring that copy back. It opens for writing.
banner-folder-read-only = Open for reading only.
banner-folder-read-only-more = Nothing can be written in the vault’s folder. Everything can be read and printed.
banner-after-crash = Last time, the program ended without locking. Every record was looked at just now and is whole. What you were typing is there as a draft.

page-missing = This page is not in this Holdfast yet
page-missing-more = Nothing of yours is lost by that. Today is a good place to go on.
page-missing-act = Go to Today

palette-name = Find or do
palette-go = Go to
palette-do = Do
palette-search = Search
palette-find = Everything that says “{ $words }”
palette-none = Nothing by that code, cue, name or act.
palette-foot-by = By code, cue or name
palette-foot-move = Arrow keys to move
palette-foot-go = Enter to go
palette-foot-close = Esc to close
palette-overview = Overview
palette-sessions = Sessions
palette-agreement = Agreements
palette-consent = Agreements: consent
palette-check-ins = Check-ins
palette-tonight = Tonight: the notes of the day
palette-new-client = New client
palette-backup = Back up now

curtain-back = Back
curtain-back-passphrase = Back, with the passphrase

key-palette = Find or do: a client, a page, an act
key-lock = Lock. It never asks
key-curtain = Curtain. The same key lifts it within a minute
key-search = Search
key-backup = Back up now
key-next-region = To the next part: rail, sections, page
key-last-region = To the part before
key-leave = Leave the innermost thing. No text is lost
key-back = The page before
key-forward = The page after
key-larger = Larger text
key-smaller = Smaller text
key-usual-size = Usual text
key-help = This help
help-title = Help
help-page = This page
help-page-keys = Keys of this page
help-keys = Keys everywhere
help-close = Back to the page
