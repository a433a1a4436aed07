# How things seem to be going. What the two wrote comes from the record. To stay, something else and nothing stand there always.

report-title = Comment les choses semblent aller
report-purpose = Voici ce que nous avons remarqué ensemble. Cela peut être faux ou changer. Vous pouvez tout rayer.
report-draft = Nous l’écrivons encore
report-taken-back = Retiré. Cela ne vaut plus
report-set-out = Ce que nous voulions faire
report-movements = Certaines choses semblent un peu plus faciles
report-hard = Certaines choses ont été dures
report-sense = Cela se comprend : { $why }
report-helped = Ce qui semble aider
report-differently = Quelque chose que je ferais autrement
report-unknown = Ce que nous ne savons pas encore
report-next = Ensuite, nous pourrions
report-stay = Rester où nous en sommes.
report-step = Essayer le prochain petit pas.
report-else = Faire autre chose. Vous choisissez.
report-rest = Rien ensuite. Juste du repos.
report-words = Vos mots
report-add = Quelque chose à ajouter :
report-add-until = Nous regardons de nouveau le { $day }. Quelque chose à ajouter d’ici là :
report-rest-title = Le reste demeure chez moi
report-rest-here = Les autres parties sont sur la page qui reste ici. Vous pouvez la lire quand vous le demandez.
