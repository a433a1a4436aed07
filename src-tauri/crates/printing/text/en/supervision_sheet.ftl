# What the therapist takes to supervision. For the therapist alone; it may be left behind, so nothing on it says who anybody is.

supervision-title = For supervision
supervision-place = For supervision
supervision-purpose = Questions in my own words. A letter stands for a person; nobody is named here.
supervision-person = { $letter }: { $sentence }
supervision-theme-rupture = A strain between us
supervision-theme-boundary = Lines between us
supervision-theme-dose = How much a session holds
supervision-theme-own-reaction = My own reaction
supervision-theme-culture = Culture, language, power
supervision-theme-safety = Safety
supervision-theme-ending = An ending
supervision-theme-admin = Keeping and writing
supervision-theme-other = Something else
supervision-room = What we say, and what I do next
