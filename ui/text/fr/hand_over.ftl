# The laptop in a client's hands, in French. The words and the form of address are those of the papers: “vous”, and
# nobody is spoken to as a man or a woman. A space before a colon or a question mark and inside quotation marks never
# breaks.

hand-title = Notre accord de sécurité
hand-purpose = Nous avons fait ce plan ensemble. Il peut changer. Dites-le-moi quand quelque chose ne va plus.
hand-title-treatment = Comment nous travaillons ensemble
hand-title-confidentiality = Ce qui reste entre nous
hand-purpose-treatment = Cette page dit comment nous travaillons ensemble. Posez-moi vos questions sur chaque ligne, aujourd’hui ou plus tard.
hand-purpose-confidentiality = Cette page dit ce qui reste entre nous, et les rares moments où ce n’est peut-être pas possible. Posez-moi vos questions sur chaque ligne, aujourd’hui ou plus tard.
hand-way-out = Vous pouvez arrêter à tout moment. Vous n’avez pas à tout lire.
hand-to-answers = Aller aux réponses
hand-version = Version { $number }, { $day }
hand-version-draft = Pas encore terminé. Rien de cela ne s’applique pour l’instant.
hand-sample = Cabinet d’exemple : personne ici n’est réel.
hand-day = { $day } { $month } { $year }
hand-day-first = 1er
hand-month-1 = janvier
hand-month-2 = février
hand-month-3 = mars
hand-month-4 = avril
hand-month-5 = mai
hand-month-6 = juin
hand-month-7 = juillet
hand-month-8 = août
hand-month-9 = septembre
hand-month-10 = octobre
hand-month-11 = novembre
hand-month-12 = décembre

# The words of the paper, so that the screen and the paper say the same.
hand-changed = Ce qui est nouveau
hand-voice-client_words = Vos mots
hand-voice-joint = Ensemble
hand-voice-therapist_duty = Ma part
hand-quote-open = {"«\u00A0"}
hand-quote-close = {"\u00A0»"}
hand-part-grounding = Ce qui vous aide à vous sentir stable ici
hand-part-signs = Comment nous voyons que c’est trop
hand-part-stop_signal = Notre signal d’arrêt
hand-part-topics = De quoi nous pouvons parler, et ce que nous laissons de côté
hand-part-check_in = Comment nous faisons le point
hand-part-commitments = Ce que vous pouvez attendre de moi
hand-part-crisis = Ce que je peux et ne peux pas faire en cas de crise
hand-part-line_crossed = Si je dépasse une limite
hand-part-people_and_notes = Les personnes et les notes
hand-part-review = Quand nous regardons ce plan à nouveau
hand-part-who_i_am = Qui je suis
hand-part-what_we_may_do = Ce que nous pouvons faire ensemble
hand-part-discomfort_and_benefits = Ce que cela peut remuer, et ce que cela peut soulager
hand-part-other_options = D’autres possibilités
hand-part-how_long = Combien de temps cela peut prendre
hand-part-fees = Ce que cela coûte
hand-part-confidentiality = Ce qui reste entre nous, et quand ce n’est peut-être pas possible
hand-part-between_sessions = Entre les séances
hand-part-records_and_rights = Ce que j’écris, et ce que vous pouvez demander
hand-part-recording = Le son et l’image
hand-part-contact_with_others = Parler avec d’autres personnes
hand-part-right_to_stop = Vous pouvez dire non, faire une pause ou arrêter
hand-part-how_we_check = Comment nous voyons si cela aide
hand-part-complaints = Si quelque chose ne vous va pas
hand-part-if_i_am_unavailable = Si tout à coup je ne suis pas là
hand-part-ending_and_return = Terminer, et revenir
hand-part-how_i_share = Si je dois partager quelque chose
hand-part-with_guardians = Les personnes qui peuvent décider pour vous
hand-not-needed = Nous avons décidé que nous n’avons pas besoin de cette partie.
hand-nothing-written = Rien n’est encore écrit ici.
hand-topics-aloud = Il y a des sujets que nous laissons de côté. Nous les avons décidés de vive voix, et ils ne sont pas écrits ici.
hand-review-day = Le { $day }, ou plus tôt si vous le demandez.
hand-number-unchecked = Je n’ai pas vérifié ce numéro depuis un moment. Demandez-moi, et nous le cherchons ensemble.

# The answers. All four are the same size, and none of them signs anything.
hand-answers = Si vous voulez répondre
hand-answer-have_read = Je l’ai lu
hand-answer-read_it_to_me = Lisez-le-moi
hand-answer-not_today = Pas aujourd’hui
hand-answer-change_something = Changer quelque chose
hand-take-away = Appuyez à nouveau sur une réponse pour l’enlever. Aucune n’est une signature.
hand-write = Qu’aimeriez-vous changer ?
hand-write-hint = Un mot suffit. Vous pouvez aussi ne rien écrire, ou le dire de vive voix.
hand-write-full = Il n’y a plus de place ici. Le reste peut aller sur papier.
hand-who-sees = { $therapist } garde cela avec les notes à votre sujet. D’autres personnes ne peuvent le voir que comme notre accord le dit.
hand-who-sees-plain = Votre thérapeute garde cela avec les notes à votre sujet. D’autres personnes ne peuvent le voir que comme notre accord le dit.
hand-stop = Arrêter ici
hand-done = J’ai fini

# After Stop here or Done
hand-stopped = Vous avez arrêté ici. C’est bien ainsi.
hand-is-done = Vous voici à la fin.
hand-back-to-it = Revenir à l’accord
hand-what-becomes = Que faut-il faire de ce que vous avez répondu ?
hand-you-chose = Vous avez choisi
hand-you-wrote = Vous avez écrit
hand-keep = Garder ce que j’ai répondu
hand-throw = L’effacer
hand-no-reason = Vous n’avez pas besoin de raison. Quel que soit votre choix, rien d’autre ne change.
hand-nothing-answered = Vous n’avez rien répondu, et c’est bien aussi. Rien n’est gardé.
hand-give-back = Rendre l’ordinateur
hand-not-yet = Cela n’a pas marché pour l’instant. Ce que vous avez répondu est toujours là. Essayez encore une fois, s’il vous plaît, ou rendez l’ordinateur.

# At rest
hand-resting = En pause. Merci de rendre l’ordinateur.
hand-is-kept = Ce que vous avez répondu est gardé.
hand-is-gone = Ce que vous avez répondu est effacé.
hand-thanks = Merci.
hand-back-please = Merci de rendre l’ordinateur.
hand-back-line = Cette page est en pause. Vous n’avez rien fait de mal.
hand-for-therapist = Pour votre thérapeute

# The six at the end of a session. Our own words; a start for a talk, not a test. No sum, no praise, nothing owed.
hand-six-title = Comment était-ce pour vous aujourd’hui ?
hand-six-place = { $number } sur 6
hand-six-bond = Aujourd’hui, j’ai senti que mon ou ma thérapeute était avec moi et de mon côté.
hand-six-goals = Notre temps d’aujourd’hui est allé à quelque chose qui compte pour moi.
hand-six-tasks = Notre façon de travailler aujourd’hui avait du sens pour moi.
hand-six-pace = Nous avons avancé à un rythme où je me sentais en sécurité.
hand-six-identity = J’ai pu être pleinement moi-même ici, avec mes origines, mes croyances et mon identité.
hand-six-say_no = Je pouvais, ou j’aurais pu, dire non, stop ou pas aujourd’hui, et cela allait.
hand-six-least = pas du tout
hand-six-most = tout à fait
hand-six-again = Appuyez à nouveau sur un nombre pour l’enlever.
hand-six-pace-again = Appuyez à nouveau sur une réponse pour l’enlever.
hand-six-skip = Passer celle-ci
hand-six-next = Suivant
hand-six-back = Retour
hand-six-paper = Je préfère le faire sur papier
hand-six-not-today = Pas aujourd’hui
hand-six-welcome = Il n’y a pas de bonne réponse. Les nombres bas sont les bienvenus.
hand-six-talk = C’est un point de départ pour parler, pas un examen. Vous pouvez passer ce que vous voulez.
hand-six-pace-asks = Si vous voulez le dire : le rythme était
hand-six-pace-too_fast = Trop rapide
hand-six-pace-about_right = À peu près juste
hand-six-pace-too_slow = Trop lent
hand-six-open-asks = Y a-t-il une chose que vous aimeriez avoir plus, avoir moins, ou faire autrement ?
hand-six-open-pace = Le rythme
hand-six-back-to-it = Revenir aux questions

# A message about a change of time. It is typed by hand; the therapist puts the days in where the dots are.
hand-time-sorry = Je vous présente mes excuses pour ce changement.
hand-time-steady = Je sais que des horaires stables comptent.
hand-time-offer = Je peux vous proposer …

# A message about time away. Whoever else reads it learns nothing of what the two work on.
hand-away-days = Je ne serai pas là du { $first } au { $last }.
hand-away-day = Je ne serai pas là le { $day }.
hand-away-cover = Pendant ce temps, vous pouvez vous adresser à : { $cover }
hand-away-next = Notre prochain rendez-vous est le { $day } à { $time }.
