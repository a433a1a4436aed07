# What the therapist takes to supervision. For the therapist alone.

supervision-title = Pour la supervision
supervision-place = Pour la supervision
supervision-purpose = Des questions avec mes propres mots. Une lettre désigne une personne ; aucun nom ne figure ici.
supervision-person = { $letter } : { $sentence }
supervision-theme-rupture = Une tension entre nous
supervision-theme-boundary = Les limites entre nous
supervision-theme-dose = Ce qu’une séance peut contenir
supervision-theme-own-reaction = Ma propre réaction
supervision-theme-culture = Culture, langue, pouvoir
supervision-theme-safety = Sécurité
supervision-theme-ending = Une fin
supervision-theme-admin = Conserver et écrire
supervision-theme-other = Autre chose
supervision-room = Ce que nous disons, et ce que je fais ensuite
