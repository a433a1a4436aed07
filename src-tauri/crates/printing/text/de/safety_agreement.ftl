# The safety agreement. What the two people wrote comes from the record, never from here.

agreement-title = Unsere Vereinbarung zur Sicherheit
agreement-title-home = Was wir vereinbart haben
agreement-purpose = Diesen Plan haben wir gemeinsam gemacht. Er kann sich ändern. Sagen Sie mir, wenn etwas nicht mehr passt. Sie können Dinge durchstreichen oder etwas dazuschreiben.

voice-client = Ihre Worte
voice-joint = Gemeinsam
voice-therapist = Mein Teil

mark-new = neu
mark-changed = geändert
changed-since = Was seit Fassung { $number } neu ist
changed-title = Was neu ist

part-grounding = Was Ihnen hier Halt gibt
part-signs = Woran wir merken, dass es zu viel wird
part-stop-signal = Unser Zeichen zum Aufhören
part-topics = Worüber wir sprechen können und was wir ruhen lassen
part-check-in = Wie wir nachfragen, wie es geht
part-commitments = Was Sie von mir erwarten können
part-crisis = Was ich in einer Krise tun kann und was nicht
part-line-crossed = Wenn ich eine Grenze überschreite
part-people-and-notes = Menschen und Notizen
part-review = Wann wir uns das wieder ansehen

not-needed = Wir haben vereinbart, dass wir diesen Teil nicht brauchen.
nothing-written = Hier steht noch nichts.
topics-aloud = Manche Themen lassen wir ruhen. Wir haben sie mündlich vereinbart, und sie stehen nicht hier.
review-day = Am { $day }, oder früher, wenn Sie es möchten.
please-check = Bitte prüfen Sie diese Nummer, bevor Sie sie brauchen.

# A copy that goes home says these things without the thing.
part-topics-home = Worüber wir sprechen
part-notes-home = Notizen
topics-home = Sie wählen, worüber wir sprechen. Das können Sie jederzeit ändern.
review-home = An dem Tag, den wir mündlich genannt haben, oder früher, wenn Sie es möchten.
said-aloud = Diesen Teil haben wir mündlich besprochen.
number-given = Ich habe Ihnen die Nummer gegeben.
numbers-given = Ich habe Ihnen die Nummern gegeben.
part-stop-read = Wann wir aufhören
stop-read = Sie oder ich können aufhören, wann immer wir möchten. Sie müssen nichts erklären.

closing-title = Diese Kopie gehört Ihnen
closing-leave = Sie können sie bei mir lassen, und sie gehört weiter Ihnen.
closing-return = Wenn Sie sie zurückbringen, vernichte ich sie.

sign-title = Wenn das für Sie so passt
sign-intro = Ob Sie unterschreiben, entscheiden Sie. Es ist keine Prüfung. Kreuzen Sie eines an oder keines. Alles ist in Ordnung.
sign-yes = Wir unterschreiben.
sign-aloud = Wir haben es mündlich vereinbart und unterschreiben nicht.
sign-aloud-who = Wer dabei war
sign-not-today = Heute nicht. Was wir vorher vereinbart haben, gilt weiter.
sign-not-today-first = Heute nicht. Nichts ändert sich.
sign-over = Die dritte Möglichkeit, zu unterschreiben, steht auf der nächsten Seite.
sign-date = Datum
signer-client = Sie
signer-guardian = Wer für Sie mitentscheidet
signer-interpreter = Wer dolmetscht
signer-witness = Wer für Sie da ist
signer-therapist = Therapeutin oder Therapeut

# A loose slip beside an agreement whose numbers may have changed. It lies beside copies for home too, so it names
# nobody and, there, no day.
slip-title = Zu den Nummern
slip-purpose = Was wir vereinbart haben, bleibt, wie es ist. Telefonnummern können sich ändern. Deshalb liegt dieser Zettel dabei.
slip-others = Das ist die Nummer jetzt
slip-before = Auf der Seite steht noch { $number }.
slip-unchecked = Seit mehr als einem Jahr nicht geprüft
slip-checked-on = Zuletzt geprüft am { $day }.
slip-ask = Jede davon kann noch stimmen. Fragen Sie mich nach der jetzigen Nummer, und wir suchen sie gemeinsam heraus. Wenn sich unter einer niemand meldet, versuchen Sie eine andere.
slip-beside = Liegt bei unserer Vereinbarung zur Sicherheit, { $version }, { $day }.
slip-printed = Gedruckt am { $day }.
slip-apart = Ein loser Zettel, der bei der Seite liegt.
slip-empty-side = Diese Seite bleibt leer. Der Zettel ist ein eigenes Blatt.
