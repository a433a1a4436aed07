# The plan for hard moments, and the card made from it. The order, the headings and the words are our own.

hard-title = Mon plan pour les moments difficiles
hard-title-home = Ce qui m’aide quand c’est dur
hard-title-read = Ce qui m’aide
hard-purpose = C’est un plan, pas une promesse. Je peux le changer à tout moment.
hard-purpose-until = C’est un plan, pas une promesse. Je peux le changer à tout moment. Nous le regardons à nouveau le { $day }, ou plus tôt si je le demande.
hard-purpose-read = Je peux changer cela à tout moment.
hard-draft = Ce plan est encore en cours d’écriture
hard-danger = Si je suis peut-être en danger maintenant, j’appelle
hard-earn = Je n’ai pas à attendre ni à le mériter.
hard-check = à vérifier
hard-signs = Ce que je remarque en premier, dans mes pensées, dans mon corps et dans ce que je fais
hard-safer = Ce qui rendrait la prochaine heure plus sûre là où je suis
hard-helped = Ce qui m’a déjà permis de tenir, par moi-même ou près d’autres personnes
hard-people = Les personnes
hard-company = Avec qui je me sens bien :
hard-can-tell = À qui je peux dire à quel point ça va mal :
hard-not-helpful = Ce qui n’aide pas (merci de ne pas me le proposer)
hard-hold-on = Ce qui me fait tenir, petit ou grand
hard-first = Ce que je veux bien essayer en premier
hard-afterwards = Après : à qui je le dis, ce qu’il me faut, ce que nous changeons ici
hard-add = Ce que je veux ajouter

card-title = Une carte à emporter
card-title-plain = Une carte simple
card-purpose = Découpez le long de la ligne extérieure. Pliez sur les pointillés, avec les mots à l’intérieur. L’extérieur reste blanc. Vous n’avez pas à la porter sur vous. Laissez ici le reste de cette feuille.
card-left-out = Un numéro qui n’a pas été vérifié depuis un an n’est pas sur la carte. Demandez-moi, et nous le cherchons ensemble.
card-hard = Si je suis en sécurité mais que c’est dur :
card-checked = Numéros vérifiés le { $day }

# Words in a sentence about a stop signal that are not the signal itself.
words-around-a-signal = les des une deux trois avec pour par mais que qui sans sur dans quand alors puis ensuite tous toutes vous nous moi mon mes votre vos notre nos signal signaux signe arrêt arrêter arrête arrêtez arrêtons stop assez suffit dire dis dit dites disons mot mots main mains paume paumes plat plate poser pose posez mettre mets met mettez table lever lève levez toucher touche touchez taper tape tapez tapoter tapote fois peux peut pouvez pouvons veux veut voulez voulons signifie ces cette cet cela ceci est sont depuis non pas faire fais fait faites faisons avoir avez ont appeler appelle appelez tenir tiens tient tenez soit
