# The recovery sheet, for the therapist.

# The name of the button on the unlock screen, word for word. The screen speaks English so far.
use-the-recovery-words = Use the recovery words

recovery-title = Feuille de récupération
recovery-purpose = Si la phrase de passe est perdue, ces 12 mots ouvrent vos dossiers. Ils ouvrent aussi chaque sauvegarde. Qui a cette feuille, et votre ordinateur ou une sauvegarde, peut tout lire.
recovery-reading = Lisez en travers, de 1 à 12. Toutes les lettres sont minuscules, avec une espace entre les mots.

fact-opens = Ouvre
fact-opens-value = le coffre qui a ce numéro, et ses sauvegardes
fact-number = Numéro du coffre
fact-made = Faite le
foot-made = faite le { $day }
foot-vault = coffre { $number }

keep-title = Où la garder
keep-locked = Dans une enveloppe fermée, dans un endroit fermé à clé.
keep-apart = Pas avec l’ordinateur, et pas avec une clé de sauvegarde.
keep-second = Une deuxième copie seulement chez une personne qui peut tout lire.
keep-offline = Jamais dans une photo, un courriel ou un stockage en ligne. Tapez les mots dans Holdfast ou age, et nulle part ailleurs.

holdfast-title = Avec Holdfast
holdfast-choose = Ouvrez Holdfast et choisissez « { use-the-recovery-words } ».
holdfast-type = Tapez les 12 mots. Puis choisissez une nouvelle phrase de passe.

age-title = Sans Holdfast, dans des années
age-about = Une sauvegarde est un fichier dont le nom finit par .age. Le format est public : age, version 1. Les programmes gratuits age et rage le lisent. D’abord, coupez d’internet l’ordinateur que vous utilisez pour cela.
age-copy = De la clé de sauvegarde, copiez le fichier le plus récent. Son nom commence par le jour.
age-terminal = Ouvrez un terminal dans le dossier de ce fichier. Tapez ceci, avec le nom de votre fichier :
age-words = Quand une phrase de passe (passphrase) est demandée, tapez les 12 mots avec une espace entre eux. Rien ne s’affiche pendant que vous tapez.
age-open = Ouvrez backup.zip et lisez d’abord README.txt. Le dossier « readable » s’ouvre dans un navigateur. Tout programme pour SQLite ouvre vault.sqlite3.
age-after = Rien ne protège backup.zip. Effacez-le quand vous avez fini.

lost-title = Si elle est perdue, ou si quelqu’un l’a vue
lost-print = Perdue, et personne ne peut l’avoir trouvée : Holdfast peut l’imprimer à nouveau tant que vous connaissez la phrase de passe.
lost-seen = Si quelqu’un connaît peut-être les mots, une nouvelle phrase de passe ne l’arrête pas. Gardez l’ordinateur et chaque sauvegarde là où cette personne ne peut pas les atteindre.

tried-title = Essayée le
tried-about = Quatre fois par an, ouvrez la sauvegarde la plus récente avec cette feuille. Écrivez le jour ici.
