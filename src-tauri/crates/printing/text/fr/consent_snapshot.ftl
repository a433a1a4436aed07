# "Your no and your yes": how a client's answers stand on a day. What was asked comes from the record.

snapshot-title = Votre non et votre oui
snapshot-title-home = Vos réponses, en bref
snapshot-purpose = Voici ce que vous m’avez dit, à la date du { $day }. Vous pouvez changer une réponse à tout moment. Vous n’avez pas besoin de raison.
snapshot-purpose-home = Vous pouvez changer une réponse à tout moment. Vous n’avez pas besoin de raison.

snapshot-no = Vous avez dit non
snapshot-no-intro = Cela reste fermé. Je ne repose pas la question, sauf si vous en parlez.
snapshot-no-intro-dated = Cela reste fermé. Je ne repose pas la question si vous n’en parlez pas, ni avant le jour que vous avez dit.
snapshot-not-now = Vous avez dit pas maintenant
snapshot-not-now-intro = Je reposerai peut-être la question un autre jour. Un non va bien aussi.
snapshot-stopped = Vous avez arrêté
snapshot-limits = Vous avez dit oui, avec des limites
snapshot-yes = Vous avez dit oui
snapshot-over = Vous avez dit oui jusqu’à un jour qui est passé
snapshot-over-intro = Je repose la question avant que nous fassions cela.
snapshot-told = Ce n’est pas un choix, mais c’est bon à savoir
snapshot-nothing = Aucune réponse n’est encore écrite. Rien ne compte comme un oui avant que vous le disiez.

snapshot-stopped-note = Vous avez arrêté cela. Je garde une note qui dit que nous l’avons fait avant.
snapshot-paused-note = Pour l’instant, c’est en pause.
snapshot-ask-from = Vous avez dit que je peux reposer la question à partir du { $day }.
snapshot-look-again = Nous regardons cela à nouveau le { $day }.
snapshot-lasts = Ce oui vaut jusqu’au { $day }.
snapshot-guardian = Une personne qui peut décider pour vous a répondu.
snapshot-topic = Un sujet. Nous avons dit de vive voix lequel.
snapshot-unnamed = Quelque chose au sujet d’une personne. Le nom n’est pas écrit ici.
snapshot-limit-unnamed = Avec une limite qui nomme quelqu’un. Je la respecte. Elle n’est pas écrite ici.
snapshot-closing = Un non ne change rien à votre suivi. Si quelque chose ici n’est pas ce que vous avez dit, dites-le-moi, ou rayez-le.

# The copy that goes home says how many, not which.
snapshot-home-no = Non
snapshot-home-no-one = Vous avez dit non à une chose. Elle reste fermée. Je ne repose pas la question, sauf si vous en parlez.
snapshot-home-no-many = Vous avez dit non à { $count } choses. Elles restent fermées. Je ne repose pas la question, sauf si vous en parlez.
snapshot-home-no-dated = Vous avez dit non à { $count }. Je ne repose pas la question si vous n’en parlez pas, ni avant le jour que vous avez dit.
snapshot-home-count-one = une chose
snapshot-home-count-many = { $count } choses
snapshot-home-not-now = Pas maintenant
snapshot-home-not-now-said = Vous avez dit pas maintenant à { $count }. Je reposerai peut-être la question un autre jour. Un non va bien aussi.
snapshot-home-stopped = Arrêté
snapshot-home-stopped-said = Vous avez arrêté { $count }.
snapshot-home-yes = Oui
snapshot-home-yes-said = Vous avez dit oui à { $count }.
snapshot-home-limits-one = Pour l’une d’elles, vous avez mis des limites. Je les respecte.
snapshot-home-limits-many = Pour { $count } d’entre elles, vous avez mis des limites. Je les respecte.
snapshot-home-limits-all = Vous avez mis des limites. Je les respecte.
snapshot-home-list = La liste complète
snapshot-home-list-said = Elle reste avec moi. Vous pouvez la lire ou l’écouter ici, chaque fois que vous le demandez.
snapshot-home-closing = Un non ne change rien entre nous.
snapshot-read = Vos réponses
snapshot-read-said = Vous m’avez dit ce qui vous va et ce qui ne vous va pas. Je le respecte.
snapshot-read-no = Un non reste un non. Je ne demande pas de raisons.

# The slip after a client took a yes back.
withdrawal-title = Ce que vous avez arrêté
withdrawal-title-home = Quelque chose que vous avez changé
withdrawal-purpose = Vous pouvez arrêter ce que vous voulez, à tout moment. Vous n’avez pas besoin de raison.
withdrawal-what = Voici ce que vous avez arrêté
withdrawal-when = Le { $day }, { $how }.
withdrawal-note = Vous avez arrêté cela. Je garde une note qui dit que nous l’avons fait avant.
withdrawal-home = Vous avez arrêté une chose que nous avions décidée. Elle n’est pas écrite ici.
withdrawal-now = Ce qui se passe maintenant
withdrawal-now-stop = Nous ne faisons plus cela.
withdrawal-now-ask = Je ne repose pas la question, sauf si vous en parlez.
withdrawal-now-ask-from = Je ne repose pas la question avant le { $day }, sauf si vous en parlez.
withdrawal-now-ask-home = Je ne repose pas la question si vous n’en parlez pas, ni avant le jour que vous avez dit.
withdrawal-now-rest = Vos autres réponses restent comme elles sont.
withdrawal-now-care = Cela ne change rien à votre suivi. Je ne le prends pas mal.
withdrawal-now-back = Si un jour vous voulez y revenir, vous me le dites.
withdrawal-add = Si vous voulez ajouter quelque chose
