# What is kept, where, how long, who may read it, and what a client can ask for. A starting text that each practice
# checks with whoever advises it; it promises nothing that a law may take back.

privacy-title = Ce que je garde, et qui peut le lire
privacy-title-home = Ce qui est gardé
privacy-purpose = Vous avez le droit de savoir cela. Posez-moi vos questions sur chaque point, maintenant ou plus tard.

privacy-keep = Ce que je garde
privacy-keep-reach = Comment vous joindre, et quand c’est sans danger.
privacy-keep-notes = Des notes sur nos séances. Je dois en garder certaines. Nous pouvons parler de ce qui y est écrit.
privacy-keep-answers = Ce que nous avons décidé, à quoi vous avez dit non, et quand.
privacy-keep-numbers = Des réponses et des nombres que vous m’avez donnés, si vous le vouliez.
privacy-keep-more = Des lettres, des dessins ou des images, seulement si vous dites oui.

privacy-where = Où c’est gardé
privacy-where-computer = Sur un seul ordinateur, dans un programme qui ferme tout avec une phrase de passe et n’utilise pas internet.
privacy-where-copies = Dans des copies fermées elles aussi, pour que cela ne se perde pas.
privacy-where-paper = Une partie sur papier, dans un endroit fermé à clé.
privacy-where-laptop = Vous pouvez me demander de fermer l’ordinateur pendant que nous parlons.

privacy-long = Combien de temps
privacy-long-uk = En général, 7 ans après notre dernier contact. Si vous aviez alors moins de 18 ans, en général jusqu’à vos 25 ans, si c’est plus tard.
privacy-long-us = En général, 7 ans après notre dernière séance. Si vous aviez alors moins de 18 ans, au moins jusqu’à vos 21 ans. La loi du lieu où nous sommes peut demander plus longtemps.
privacy-long-au = En général, 7 ans après notre dernier contact. Si vous aviez alors moins de 18 ans, en général jusqu’à vos 25 ans.
privacy-long-other = Aussi longtemps que la loi d’ici le demande. Voici combien d’années :
privacy-long-then = Ensuite, je détruis tout. Je garde seulement une ligne qui dit que je l’ai fait.
privacy-long-aloud = Nous avons dit de vive voix combien de temps. Ensuite, je détruis tout.

privacy-who = Qui peut le lire
privacy-who-you = Vous. Demandez, et nous le lisons ensemble, ou je vous donne une copie.
privacy-who-me = Moi. C’est moi qui en réponds.
privacy-who-supervisor = Je parle de mon travail à une personne qui me supervise. Je ne dis pas votre nom.
privacy-who-ill = Si je tombe malade ou si je meurs, une personne de mon métier en qui j’ai confiance prend contact avec vous. Cette personne voit seulement ce qui est nécessaire.
privacy-who-die = Si vous mourez, je continue à tout garder fermé, sauf si une loi me demande de l’ouvrir.
privacy-who-others = Toute autre personne, seulement si vous dites oui.

privacy-questions = Vos questions

privacy-must = Quand je dois peut-être le dire à quelqu’un
privacy-must-harm = Si je pense que vous, ou quelqu’un d’autre, risquez bientôt de subir un mal grave.
privacy-must-child = Si quelqu’un fait du mal à un enfant, ou à un adulte qui ne peut pas se protéger.
privacy-must-law = Si un juge ou une loi m’y oblige.
privacy-must-first = Si je peux, je vous le dis d’abord, et nous préparons cela ensemble. Je partage le moins possible.

privacy-ask = Ce que vous pouvez demander
privacy-ask-read-month = Lire ce que je garde, ou en avoir une copie. Je réponds en un mois au plus. Cela ne coûte rien.
privacy-ask-read-30 = Lire ce que je garde, ou en avoir une copie. Je réponds en 30 jours au plus.
privacy-ask-read = Lire ce que je garde, ou en avoir une copie. Je vous dis combien de temps cela prend.
privacy-ask-mend = Corriger ce qui est faux. Si nous ne le voyons pas de la même façon, vos mots restent à côté des miens.
privacy-ask-told = Savoir ce que j’ai dit, et à qui.
privacy-ask-delete = Effacer quelque chose. Il se peut que je doive le garder tant que la loi le demande, et alors je vous dis pourquoi.
privacy-ask-open = Mes propres notes de travail en font partie. Vous pouvez demander à les voir aussi.
privacy-ask-apart = J’ai peut-être d’autres notes, à part, pour ma propre réflexion. En général, une demande ne les comprend pas.
privacy-ask-complain = Faire une réclamation. Vous pouvez me le dire, ou le dire à quelqu’un d’autre :
privacy-ask-complain-me = Faire une réclamation. Dites-le-moi, et je vous dis qui d’autre peut l’entendre.
privacy-ask-uk = l’Information Commissioner’s Office, pour tout ce qui touche aux données
privacy-ask-eu = l’autorité de protection des données, pour tout ce qui touche aux données
