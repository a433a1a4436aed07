# The recovery sheet, for the therapist.

# The name of the button on the unlock screen, word for word.
use-the-recovery-words = Use the recovery words

recovery-title = Recovery sheet
recovery-purpose = If the passphrase is lost, these 12 words open your records. They open every backup too. Whoever has this sheet, and your computer or a backup, can read everything.
recovery-reading = Read across, from 1 to 12. All letters are small, with one space between the words.

fact-opens = Opens
fact-opens-value = the vault with this number, and its backups
fact-number = Vault number
fact-made = Made on
foot-made = made { $day }
foot-vault = vault { $number }

keep-title = Where to keep it
keep-locked = In a closed envelope, in a locked place.
keep-apart = Not with the computer, and not with a backup stick.
keep-second = A second copy only with someone who may read everything.
keep-offline = Never in a photo, an email or online storage. Type the words into Holdfast or age, and nowhere else.

holdfast-title = With Holdfast
holdfast-choose = Start Holdfast and choose “{ use-the-recovery-words }”.
holdfast-type = Type the 12 words. Then choose a new passphrase.

age-title = Without Holdfast, years from now
age-about = A backup is a file whose name ends in .age. The format is public: age, version 1. Free programs called age and rage read it. First take the computer you use for this off the internet.
age-copy = From the backup stick, copy the newest file. Its name begins with the day.
age-terminal = Open a terminal in the folder of that file. Type this, with the name of your file:
age-words = When it asks for a passphrase, type the 12 words with one space between them. Nothing shows while you type.
age-open = Open backup.zip and read README.txt first. The folder “readable” opens in a web browser. Any program for SQLite opens vault.sqlite3.
age-after = Nothing locks backup.zip. Delete it when you are done.

lost-title = If it is lost, or someone has seen it
lost-print = Lost, and nobody can have found it: Holdfast can print it again while you know the passphrase.
lost-seen = Someone may know the words: a new passphrase does not stop them. Keep the computer and every backup where that person cannot reach them.

tried-title = Tried on
tried-about = Four times a year, open the newest backup with this sheet. Write the day here.
