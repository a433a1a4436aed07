# The safety agreement. What the two people wrote comes from the record, never from here.

agreement-title = Notre accord de sécurité
agreement-title-home = Ce que nous avons décidé
agreement-purpose = Nous avons fait ce plan ensemble. Il peut changer. Dites-le-moi quand quelque chose ne va plus. Vous pouvez rayer des choses, ou écrire dessus.

voice-client = Vos mots
voice-joint = Ensemble
voice-therapist = Ma part

mark-new = nouveau
mark-changed = changé
changed-since = Ce qui est nouveau depuis la version { $number }
changed-title = Ce qui est nouveau

part-grounding = Ce qui vous aide à vous sentir stable ici
part-signs = Comment nous voyons que c’est trop
part-stop-signal = Notre signal d’arrêt
part-topics = De quoi nous pouvons parler, et ce que nous laissons de côté
part-check-in = Comment nous faisons le point
part-commitments = Ce que vous pouvez attendre de moi
part-crisis = Ce que je peux et ne peux pas faire en cas de crise
part-line-crossed = Si je dépasse une limite
part-people-and-notes = Les personnes et les notes
part-review = Quand nous regardons ce plan à nouveau

not-needed = Nous avons décidé que nous n’avons pas besoin de cette partie.
nothing-written = Rien n’est encore écrit ici.
topics-aloud = Il y a des sujets que nous laissons de côté. Nous les avons décidés de vive voix, et ils ne sont pas écrits ici.
review-day = Le { $day }, ou plus tôt si vous le demandez.
please-check = Merci de vérifier ce numéro avant d’en avoir besoin.

# A copy that goes home says these things without the thing.
part-topics-home = De quoi nous parlons
part-notes-home = Les notes
topics-home = Vous choisissez de quoi nous parlons. Vous pouvez changer cela à tout moment.
review-home = Le jour que nous avons dit de vive voix, ou plus tôt si vous le demandez.
said-aloud = Cette partie, nous l’avons dite de vive voix.
number-given = Je vous ai donné le numéro.
numbers-given = Je vous ai donné les numéros.
part-stop-read = Quand nous arrêtons
stop-read = Vous ou moi, nous pouvons arrêter quand nous voulons. Vous n’avez pas à expliquer.

closing-title = Cette copie est à vous
closing-leave = Vous pouvez me la laisser, et elle reste à vous.
closing-return = Si vous la rapportez, je la détruis.

sign-title = Si cela vous convient
sign-intro = Signer ou non, c’est à vous de décider. Ce n’est pas un test. Cochez une case, ou aucune. Chaque choix est bon.
sign-yes = Nous le signons.
sign-aloud = Nous sommes d’accord de vive voix, et nous ne signons pas.
sign-aloud-who = Qui était là
sign-not-today = Pas aujourd’hui. Ce que nous avions décidé avant reste valable.
sign-not-today-first = Pas aujourd’hui. Rien ne change.
sign-over = Le troisième choix, signer, est à la page suivante.
sign-date = Date
signer-client = Vous
signer-guardian = Une personne qui peut décider pour vous
signer-interpreter = Interprète
signer-witness = Une personne qui est là pour vous
signer-therapist = Thérapeute

# A loose slip beside an agreement whose numbers may have changed. It lies beside copies for home too, so it names
# nobody and, there, no day.
slip-title = Au sujet des numéros
slip-purpose = Ce que nous avons décidé reste tel quel. Les numéros de téléphone peuvent changer. C’est pourquoi cette feuille est à côté.
slip-others = Voici le numéro maintenant
slip-before = La page dit encore { $number }.
slip-unchecked = Pas vérifiés depuis plus d’un an
slip-checked-on = Dernière vérification le { $day }.
slip-ask = Chacun est peut-être encore bon. Demandez-moi le numéro actuel, et nous le cherchons ensemble. Si l’un ne répond pas, essayez-en un autre.
slip-beside = À garder avec notre accord de sécurité, { $version }, { $day }.
slip-printed = Imprimé le { $day }.
slip-apart = Une feuille à part, à poser à côté de la page.
slip-empty-side = Ce côté reste vide. La feuille à côté est une feuille à part.
