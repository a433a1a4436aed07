# The laptop in a client's hands, in German. The words and the form of address are those of the papers: “Sie”, and
# nobody is spoken to as a man or a woman.

hand-title = Unsere Vereinbarung zur Sicherheit
hand-purpose = Diesen Plan haben wir gemeinsam gemacht. Er kann sich ändern. Sagen Sie mir, wenn etwas nicht mehr passt.
hand-title-treatment = Wie wir zusammenarbeiten
hand-title-confidentiality = Was zwischen uns bleibt
hand-purpose-treatment = Hier steht, wie wir zusammenarbeiten. Fragen Sie mich zu jeder Zeile, heute oder später.
hand-purpose-confidentiality = Hier steht, was zwischen uns bleibt und in welchen wenigen Situationen das vielleicht nicht geht. Fragen Sie mich zu jeder Zeile, heute oder später.
hand-way-out = Sie können jederzeit aufhören. Sie müssen nicht alles lesen.
hand-to-answers = Zu den Antworten
hand-version = Fassung { $number }, { $day }
hand-version-draft = Noch nicht fertig. Bisher gilt nichts davon.
hand-sample = Beispielpraxis: Niemand hier ist echt.
hand-day = { $day }. { $month } { $year }
hand-day-first = 1
hand-month-1 = Januar
hand-month-2 = Februar
hand-month-3 = März
hand-month-4 = April
hand-month-5 = Mai
hand-month-6 = Juni
hand-month-7 = Juli
hand-month-8 = August
hand-month-9 = September
hand-month-10 = Oktober
hand-month-11 = November
hand-month-12 = Dezember

# The words of the paper, so that the screen and the paper say the same.
hand-changed = Was neu ist
hand-voice-client_words = Ihre Worte
hand-voice-joint = Gemeinsam
hand-voice-therapist_duty = Mein Teil
hand-quote-open = „
hand-quote-close = “
hand-part-grounding = Was Ihnen hier Halt gibt
hand-part-signs = Woran wir merken, dass es zu viel wird
hand-part-stop_signal = Unser Zeichen zum Aufhören
hand-part-topics = Worüber wir sprechen können und was wir ruhen lassen
hand-part-check_in = Wie wir nachfragen, wie es geht
hand-part-commitments = Was Sie von mir erwarten können
hand-part-crisis = Was ich in einer Krise tun kann und was nicht
hand-part-line_crossed = Wenn ich eine Grenze überschreite
hand-part-people_and_notes = Menschen und Notizen
hand-part-review = Wann wir uns das wieder ansehen
hand-part-who_i_am = Wer ich bin
hand-part-what_we_may_do = Was wir gemeinsam tun können
hand-part-discomfort_and_benefits = Was es aufwühlen und was es leichter machen kann
hand-part-other_options = Andere Wege
hand-part-how_long = Wie lange es dauern kann
hand-part-fees = Was es kostet
hand-part-confidentiality = Was zwischen uns bleibt und wann das vielleicht nicht geht
hand-part-between_sessions = Zwischen den Sitzungen
hand-part-records_and_rights = Was ich aufschreibe und was Sie verlangen können
hand-part-recording = Ton und Bild
hand-part-contact_with_others = Mit anderen Menschen sprechen
hand-part-right_to_stop = Sie können Nein sagen, eine Pause machen oder aufhören
hand-part-how_we_check = Woran wir merken, ob es hilft
hand-part-complaints = Wenn etwas für Sie nicht in Ordnung ist
hand-part-if_i_am_unavailable = Wenn ich plötzlich nicht da bin
hand-part-ending_and_return = Aufhören und wiederkommen
hand-part-how_i_share = Wenn ich etwas weitergeben muss
hand-part-with_guardians = Menschen, die für Sie mitentscheiden
hand-not-needed = Wir haben vereinbart, dass wir diesen Teil nicht brauchen.
hand-nothing-written = Hier steht noch nichts.
hand-topics-aloud = Manche Themen lassen wir ruhen. Wir haben sie mündlich vereinbart, und sie stehen nicht hier.
hand-review-day = Am { $day }, oder früher, wenn Sie es möchten.
hand-number-unchecked = Diese Nummer habe ich länger nicht geprüft. Fragen Sie mich, und wir suchen sie gemeinsam heraus.

# The answers. All four are the same size, and none of them signs anything.
hand-answers = Wenn Sie antworten möchten
hand-answer-have_read = Ich habe es gelesen
hand-answer-read_it_to_me = Lesen Sie es mir vor
hand-answer-not_today = Heute nicht
hand-answer-change_something = Etwas ändern
hand-take-away = Wenn Sie noch einmal auf eine Antwort drücken, ist sie wieder weg. Keine davon ist eine Unterschrift.
hand-write = Was möchten Sie ändern?
hand-write-hint = Ein Wort genügt. Sie können auch nichts schreiben oder es mir mündlich sagen.
hand-write-full = Hier ist kein Platz mehr. Der Rest kann auf Papier stehen.
hand-who-sees = { $therapist } bewahrt das bei den Notizen über Sie auf. Andere dürfen es nur so sehen, wie es in unserer Vereinbarung steht.
hand-who-sees-plain = Ihre Therapeutin oder Ihr Therapeut bewahrt das bei den Notizen über Sie auf. Andere dürfen es nur so sehen, wie es in unserer Vereinbarung steht.
hand-stop = Hier aufhören
hand-done = Fertig

# After Stop here or Done
hand-stopped = Sie haben hier aufgehört. Das ist in Ordnung.
hand-is-done = Sie sind bis zum Schluss gekommen.
hand-back-to-it = Zurück zur Vereinbarung
hand-what-becomes = Was soll mit Ihrer Antwort geschehen?
hand-you-chose = Sie haben gewählt
hand-you-wrote = Sie haben geschrieben
hand-keep = Meine Antwort aufbewahren
hand-throw = Wegwerfen
hand-no-reason = Sie brauchen keinen Grund. Was Sie auch wählen, sonst ändert sich nichts.
hand-nothing-answered = Sie haben nichts geantwortet, und auch das ist in Ordnung. Es wird nichts aufbewahrt.
hand-give-back = Den Laptop zurückgeben
hand-not-yet = Das hat gerade nicht geklappt. Ihre Antwort ist noch da. Bitte versuchen Sie es noch einmal, oder geben Sie den Laptop zurück.

# At rest
hand-resting = Diese Seite ruht. Bitte geben Sie den Laptop zurück.
hand-is-kept = Ihre Antwort ist aufbewahrt.
hand-is-gone = Ihre Antwort ist weg.
hand-thanks = Danke.
hand-back-please = Bitte geben Sie den Laptop zurück.
hand-back-line = Diese Seite ruht. Sie haben nichts falsch gemacht.
hand-for-therapist = Für die Therapeutin oder den Therapeuten

# The six at the end of a session. Our own words; a start for a talk, not a test. No sum, no praise, nothing owed.
hand-six-title = Wie war es heute für Sie?
hand-six-place = { $number } von 6
hand-six-bond = Ich hatte heute das Gefühl, dass meine Therapeutin oder mein Therapeut bei mir und auf meiner Seite war.
hand-six-goals = Unsere Zeit heute galt etwas, das mir wichtig ist.
hand-six-tasks = Die Art, wie wir heute gearbeitet haben, hat für mich Sinn ergeben.
hand-six-pace = Wir sind in einem Tempo gegangen, das sich für mich sicher angefühlt hat.
hand-six-identity = Ich konnte hier ganz ich sein, mit meiner Herkunft, dem, woran ich glaube, und meiner Identität.
hand-six-say_no = Es war in Ordnung, oder wäre in Ordnung gewesen, Nein, Stopp oder Heute nicht zu sagen.
hand-six-least = gar nicht
hand-six-most = ganz und gar
hand-six-again = Wenn Sie noch einmal auf eine Zahl drücken, ist sie wieder weg.
hand-six-pace-again = Wenn Sie noch einmal auf eine Antwort drücken, ist sie wieder weg.
hand-six-skip = Diese auslassen
hand-six-next = Weiter
hand-six-back = Zurück
hand-six-paper = Ich möchte das lieber auf Papier machen
hand-six-not-today = Heute nicht
hand-six-welcome = Es gibt keine richtigen Antworten. Niedrige Zahlen sind willkommen.
hand-six-talk = Das ist ein Anfang für ein Gespräch, keine Prüfung. Sie können alles davon auslassen.
hand-six-pace-asks = Wenn Sie es sagen möchten: Das Tempo war
hand-six-pace-too_fast = Zu schnell
hand-six-pace-about_right = Ungefähr richtig
hand-six-pace-too_slow = Zu langsam
hand-six-open-asks = Gibt es etwas, wovon Sie mehr oder weniger möchten, oder das anders sein soll?
hand-six-open-pace = Das Tempo
hand-six-back-to-it = Zurück zu den Fragen

# A message about a change of time. It is typed by hand; the therapist puts the days in where the dots are.
hand-time-sorry = Diese Änderung tut mir leid.
hand-time-steady = Ich weiß, dass verlässliche Zeiten wichtig sind.
hand-time-offer = Ich kann Ihnen … anbieten.

# A message about time away. Whoever else reads it learns nothing of what the two work on.
hand-away-days = Ich bin vom { $first } bis zum { $last } nicht da.
hand-away-day = Ich bin am { $day } nicht da.
hand-away-cover = In dieser Zeit können Sie sich wenden an: { $cover }
hand-away-next = Unser nächster Termin ist am { $day } um { $time } Uhr.
