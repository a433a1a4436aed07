# The Check-in Six, its second wording. Nobody is spoken to or of as a man or a woman.

six-title = Wie es heute war
six-purpose = Es gibt keine richtigen Antworten. Niedrige Zahlen sind willkommen. Es passiert nichts Schlimmes, wenn Sie etwas auslassen.
six-how = Kreisen Sie eine Zahl ein, oder „möchte ich nicht sagen“.
six-day = Tag
six-bond = Ich habe heute gespürt, dass die Person, die mich begleitet, bei mir und auf meiner Seite ist.
six-goals = Unsere Zeit heute galt etwas, das mir wichtig ist.
six-tasks = Wie wir heute gearbeitet haben, ergab für mich Sinn.
six-pace = Das Tempo heute fühlte sich für mich sicher an.
six-identity = Ich konnte hier ganz ich selbst sein, mit meiner Herkunft, meinen Überzeugungen und meiner Identität.
six-say-no = Es war in Ordnung, oder wäre in Ordnung gewesen, Nein, Stopp oder Heute nicht zu sagen.
six-low = gar nicht
six-high = völlig
six-skip = möchte ich nicht sagen
six-pace-was = Das Tempo war:
six-too-fast = zu schnell
six-about-right = ungefähr richtig
six-too-slow = zu langsam
six-open-line = Etwas, das Sie sich mehr, weniger oder anders wünschen:
six-place = Ausgefüllt:
six-in-room = im Raum
six-at-home = zu Hause
six-aloud = vorgelesen
six-foot = Ein Anfang für ein Gespräch, kein Test.
