# Words that stand on more than one paper. A space before a colon and inside quotation marks never breaks.

draft-mark = Brouillon, pas à signer
sample-mark = Cabinet d’exemple : personne ici n’est réel
stays-here = Reste ici

page-of = Page { $page } sur { $pages }
page-of-home = { $page } sur { $pages }, { $day }
page-of-bare = { $page } sur { $pages }

version-heading = Version { $number }
version-foot = version { $number }
version-updated = { $version }, coordonnées mises à jour
printed-on = imprimé le { $day }
fingerprint = empreinte

quote-open = {"«\u00A0"}
quote-close = {"\u00A0»"}

day-long = { $day } { $month } { $year }
day-short = { $day } { $month }
day-first = 1er
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre

# Words that tell a reader when something happens. A copy that someone else may read carries none of them. “Semaine”
# stands here for “en semaine”.
words-of-time = lundi lundis mardi mardis mercredi mercredis jeudi jeudis vendredi vendredis samedi samedis dimanche dimanches semaine semaines week-end week-ends weekend weekends midi minuit matin matins matinée matinées après-midi soir soirs soirée soirées nuit nuits heure heures minute minutes
