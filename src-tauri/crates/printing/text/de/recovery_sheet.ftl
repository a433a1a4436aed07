# The recovery sheet, for the therapist.

# The name of the button on the unlock screen, word for word. The screen speaks English so far.
use-the-recovery-words = Use the recovery words

recovery-title = Blatt zur Wiederherstellung
recovery-purpose = Wenn die Passphrase verloren geht, öffnen diese 12 Wörter Ihre Aufzeichnungen. Sie öffnen auch jede Sicherung. Wer dieses Blatt hat, und dazu Ihren Computer oder eine Sicherung, kann alles lesen.
recovery-reading = Lesen Sie quer, von 1 bis 12. Alle Buchstaben sind klein, mit einem Leerzeichen zwischen den Wörtern.

fact-opens = Öffnet
fact-opens-value = den Tresor mit dieser Nummer und seine Sicherungen
fact-number = Nummer des Tresors
fact-made = Gemacht am
foot-made = gemacht am { $day }
foot-vault = Tresor { $number }

keep-title = Wo Sie es aufbewahren
keep-locked = In einem geschlossenen Umschlag, an einem verschlossenen Ort.
keep-apart = Nicht beim Computer und nicht bei einem Sicherungs-Stick.
keep-second = Eine zweite Kopie nur bei jemandem, der alles lesen darf.
keep-offline = Nie in einem Foto, einer E-Mail oder einem Online-Speicher. Tippen Sie die Wörter in Holdfast oder age, und nirgends sonst.

holdfast-title = Mit Holdfast
holdfast-choose = Starten Sie Holdfast und wählen Sie „{ use-the-recovery-words }“.
holdfast-type = Tippen Sie die 12 Wörter. Wählen Sie dann eine neue Passphrase.

age-title = Ohne Holdfast, in vielen Jahren
age-about = Eine Sicherung ist eine Datei, deren Name auf .age endet. Das Format ist öffentlich: age, Version 1. Die freien Programme age und rage lesen es. Trennen Sie zuerst den Computer, den Sie dafür nehmen, vom Internet.
age-copy = Kopieren Sie vom Sicherungs-Stick die neueste Datei. Ihr Name beginnt mit dem Tag.
age-terminal = Öffnen Sie ein Terminal im Ordner dieser Datei. Tippen Sie dies, mit dem Namen Ihrer Datei:
age-words = Wenn nach einer Passphrase gefragt wird, tippen Sie die 12 Wörter mit einem Leerzeichen dazwischen. Beim Tippen sieht man nichts.
age-open = Öffnen Sie backup.zip und lesen Sie zuerst README.txt. Den Ordner „readable“ öffnet ein Webbrowser. Jedes Programm für SQLite öffnet vault.sqlite3.
age-after = Nichts schützt backup.zip. Löschen Sie die Datei, wenn Sie fertig sind.

lost-title = Wenn es verloren ist oder jemand es gesehen hat
lost-print = Verloren, und niemand kann es gefunden haben: Holdfast kann es neu drucken, solange Sie die Passphrase kennen.
lost-seen = Jemand kennt vielleicht die Wörter: Eine neue Passphrase hält diesen Menschen nicht auf. Bewahren Sie den Computer und jede Sicherung dort auf, wo dieser Mensch sie nicht erreicht.

tried-title = Ausprobiert am
tried-about = Öffnen Sie viermal im Jahr die neueste Sicherung mit diesem Blatt. Schreiben Sie den Tag hierher.
