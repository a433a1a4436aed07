# The first run: five short steps, and one that can be skipped.
begin-rail = Making your vault
begin-step = { $step } of 5
begin-made = The vault is made
begin-next = Next: { $what }
begin-name-what = What this is, and is not
begin-name-passphrase = Passphrase
begin-name-sheet = Recovery sheet
begin-name-lock = Lock time
begin-name-copy = First backup
begin-name-people = Who do you see?
begin-to-copy = first backup
begin-to-lock = lock time
begin-to-people = who do you see?

begin-what-lead = Holdfast keeps the working relationship: what was agreed, what was promised, where you left off, what is to be left alone.
begin-is = It is
begin-is-local = On this computer only, encrypted. The program has no network and asks nobody anything.
begin-is-paper = For paper too: agreements that two people sign, in print that can be read.
begin-is-copies = Copied to sticks of yours, and every copy is read back before it counts.
begin-is-not = It is not
begin-is-not-reset = Something that anybody can open for you. Nobody can reset it.
begin-is-not-judge = A judge. It scores nobody and diagnoses nothing.
begin-is-not-all = A calendar, an invoice book, a messenger, or somebody to ring at night.
begin-start = Make a vault
begin-restore = Bring back a copy
begin-sample = Look at the sample practice first
begin-sample-hint = Made-up people in a vault of its own, to try everything with. Nothing real should go into it.

begin-pass-title = A passphrase
begin-pass-sample-title = A passphrase for the sample
begin-pass-text = You type it every day, so let it be easy for you and odd for everybody else. Several words that have nothing to do with each other are best. Spaces count.
begin-pass-sample-text = It only opens the made-up practice. The one below will do.
begin-pass-label = Passphrase
begin-pass-again = Once more, the same
begin-pass-differs = These two are not the same yet.
begin-pass-suggested = Made by this computer just now: { $words }
begin-pass-use = Use this one
begin-pass-other = Another
begin-pass-strength-too_short = Too short to keep anybody out.
begin-pass-strength-weak = Could be guessed by somebody with time. Add a word or two.
begin-pass-strength-fair = Good. One more word would make it very good.
begin-pass-strength-strong = Very good. Nobody will guess this.
begin-pass-strength-none = Its strength is said here as you type.
begin-pass-forget = If it is forgotten, only the recovery sheet of the next step opens the vault.
begin-pass-sample-act = Make the sample practice
begin-deriving = Making the key from what you typed. It takes about a second, on purpose.

sheet-title = Your recovery sheet
sheet-text = Twelve words open this vault and every backup of it if the passphrase is ever lost. They are on this sheet and nowhere else. Nobody can send them to you again.
sheet-keep = Keep it in a sealed envelope in a locked place, away from this laptop and from the backup stick. A second copy only with someone who may read everything.
sheet-print = Print the sheet
sheet-print-again = Print it again
sheet-printed = Printed,
sheet-printed-at = at { $time }
sheet-by-hand = Copy the words by hand
sheet-by-hand-hint = Write them on paper with their numbers. They are covered again when you type.
sheet-back = Type two words back from the paper
sheet-back-hint = So that we both know the paper can be read.
sheet-word = Word { $place }
sheet-same = Same as the paper
sheet-not-same = Not the one on the paper yet
sheet-skip = Go on without a sheet
sheet-skip-sure = Without a sheet, a forgotten passphrase means that this vault and all its copies stay shut for ever. The sheet can be made later, in Settings.
sheet-skip-yes = Go on without it
sheet-skip-no = Stay here
sheet-keep-act = Keep the words
sheet-loading = Making twelve words

paper-title = Recovery sheet
paper-text = These 12 words open your records if the passphrase is lost, and every backup made from them. Anyone who has this paper and a backup can read everything.
paper-words = Twelve words
paper-words-covered = Twelve words, covered
paper-read = Read across, 1 to 12. All in small letters, one space between the words.
paper-opens = Opens
paper-opens-what = This vault and all its backups
paper-number = Vault number
paper-made = Made on
paper-with = With Holdfast
paper-with-1 = 1. Choose “{ $act }”.
paper-with-2 = 2. Type the 12 words.
paper-caption-covered = The page as the printer makes it, covered.
paper-caption = The page as the printer makes it. Look who else can see this screen.

lock-title = When should it lock?
lock-text = After so long without a key or the pointer, the vault locks by itself. What you were typing is kept, and is there again when you open it. Closing the lid, Ctrl+L and the screen lock always lock at once.
lock-minutes = { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
  }
lock-choose = Minutes without a key
lock-price = The price, said plainly
lock-price-text = With a short time the lock may fall while somebody is speaking, and opening it takes the passphrase again. With a long time the key stays in this computer’s memory for the whole of it: through a session of fifty minutes, if you choose it so. Whoever takes the laptop in that time has an open vault. The curtain, Ctrl+., hides the page but keeps the key.

copy-title = A first backup
copy-text = A copy on a stick is what is left if this laptop is lost, stolen or broken. It is encrypted, and it counts only once it has been read back.
copy-text-short = Put a stick in, if you have one here. It takes about a minute.
copy-later = Remind me
copy-later-hint = Today will say it until there is a copy.
copy-done-next = Keep it away from the laptop: one bag should not hold both.

people-title = Who do you see?
people-text = One line for each person: a code, a cue that only you understand, the day and time, the minutes. A code alone is enough. From tomorrow on, Today knows your week.
people-person = Person { $place }
people-blank = code, cue, day time, minutes
people-code-only = Only a code. The rest can come later.
people-cue = Cue “{ $cue }”.
people-when = { $day }, { $start } to { $end }
people-every = { $weeks ->
    [one] every week
   *[other] every { $weeks } weeks
  }
people-hint = No names here. The cue stands beside the code on your pages, goes under the curtain, and is never printed. Enter begins the next line.
people-keep = Keep these and see Today
people-later = Do this later
people-example = WREN-07, quince mug, Thu 14:00, 50
