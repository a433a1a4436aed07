# A letter for whoever comes next, made with the client. “I” is the therapist; the reader is “you”. Nothing stands in it that the client did not want there.

letter-title = Une lettre, écrite ensemble
letter-place = Une lettre
letter-to = À : { $to }
letter-to-anybody = À qui lira ceci
letter-purpose = Cette lettre parle de { $called }, qui a lu et voulu chaque ligne.
letter-purpose-plain = La personne dont il s’agit a lu et voulu chaque ligne.
letter-worked = Ce sur quoi nous avons travaillé
letter-helps = Ce qui aide
letter-alone = Ce qu’il vaut mieux laisser de côté
letter-alone-home = Ce n’est pas écrit ici. Cela peut se dire de vive voix, ou s’écrire à la main.
letter-words = Avec ses propres mots
letter-back = Si vous avez des questions
letter-back-yes = Vous pouvez m’interroger sur cette lettre. Mon numéro est en haut.
letter-back-home = Vous pouvez aussi interroger la personne qui a écrit ceci. Nom et numéro, s’ils sont voulus ici :
letter-back-no = Adressez-vous à la personne dont il s’agit, et à personne d’autre.
letter-sign = Signer est un choix
letter-sign-client = La personne dont il s’agit
letter-sign-with = Écrite avec
