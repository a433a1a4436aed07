# How the two work together, and what stays between them. What the two wrote comes from the record, never from here.

treatment-title = Comment nous travaillons ensemble
treatment-purpose = Cette page dit comment nous travaillons ensemble. Posez-moi vos questions sur chaque ligne, aujourd’hui ou plus tard. Vous pouvez rayer des choses, ou écrire dessus.
confidentiality-title = Ce qui reste entre nous
confidentiality-purpose = Cette page dit ce qui reste entre nous, et les rares moments où ce n’est peut-être pas possible. Posez-moi vos questions sur chaque ligne, aujourd’hui ou plus tard.

part-who-i-am = Qui je suis
part-what-we-may-do = Ce que nous pouvons faire ensemble
part-discomfort-and-benefits = Ce que cela peut remuer, et ce que cela peut soulager
part-other-options = D’autres possibilités
part-how-long = Combien de temps cela peut prendre
part-fees = Ce que cela coûte
part-confidentiality = Ce qui reste entre nous, et quand ce n’est peut-être pas possible
part-between-sessions = Entre les séances
part-records-and-rights = Ce que j’écris, et ce que vous pouvez demander
part-recording = Le son et l’image
part-contact-with-others = Parler avec d’autres personnes
part-right-to-stop = Vous pouvez dire non, faire une pause ou arrêter
part-how-we-check = Comment nous voyons si cela aide
part-complaints = Si quelque chose ne vous va pas
part-if-i-am-unavailable = Si tout à coup je ne suis pas là
part-ending-and-return = Terminer, et revenir
part-how-i-share = Si je dois partager quelque chose
part-with-guardians = Les personnes qui peuvent décider pour vous

not-needed-because = Nous n’avons pas besoin de cette partie : { $reason }
