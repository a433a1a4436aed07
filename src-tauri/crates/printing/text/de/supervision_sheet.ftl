# What the therapist takes to supervision. For the therapist alone.

supervision-title = Für die Supervision
supervision-place = Für die Supervision
supervision-purpose = Fragen in meinen eigenen Worten. Ein Buchstabe steht für einen Menschen; hier steht kein Name.
supervision-person = { $letter }: { $sentence }
supervision-theme-rupture = Eine Spannung zwischen uns
supervision-theme-boundary = Grenzen zwischen uns
supervision-theme-dose = Wie viel eine Sitzung trägt
supervision-theme-own-reaction = Meine eigene Reaktion
supervision-theme-culture = Kultur, Sprache, Macht
supervision-theme-safety = Sicherheit
supervision-theme-ending = Ein Ende
supervision-theme-admin = Aufbewahren und Aufschreiben
supervision-theme-other = Etwas anderes
supervision-room = Was wir sagen, und was ich danach tue
