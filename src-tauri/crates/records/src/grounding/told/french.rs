//! The built-in ways to settle in French, to somebody called vous.

use super::Told;

pub(super) const TOLD: [Told; 20] = [
    (
        "Cinq choses autour de vous",
        "Regardez lentement autour de vous. Nommez cinq choses que vous voyez. Touchez quatre choses \
         près de vous. Écoutez trois sons. Remarquez deux odeurs. Trouvez un goût. Laissez de côté le \
         sens que vous voulez.",
    ),
    (
        "Souffler longuement",
        "Laissez entrer l’air par le nez en comptant jusqu’à trois. Laissez-le sortir en comptant \
         jusqu’à cinq, comme pour refroidir une soupe. Faites-le six fois. Si cela ne va pas, laissez \
         votre souffle suivre son chemin.",
    ),
    (
        "Les bords d’un carré",
        "Regardez une porte, un livre ou un téléphone. Suivez ses bords des yeux. Inspirez le long \
         d’un côté. Expirez le long du suivant. Faites trois tours.",
    ),
    (
        "Les pieds et le sol",
        "Posez les deux pieds à plat. Appuyez, puis relâchez. Appuyez les orteils, puis les talons. \
         Dites-vous\u{a0}: le sol me porte.",
    ),
    (
        "Compter les pas",
        "Mettez-vous debout si vous pouvez. Marchez sur une ligne courte. Comptez chaque pas jusqu’à \
         dix. Tournez-vous. Comptez à rebours jusqu’à un. Si vous restez sur votre chaise, tapez d’un \
         pied, puis de l’autre.",
    ),
    (
        "Où et quand",
        "Dites à voix haute\u{a0}: je m’appelle ..., j’ai ... ans. Aujourd’hui, c’est ... Je suis à ... Le \
         danger dont je me souviens n’est pas dans cette pièce maintenant. Redites-le lentement. \
         Changez chaque mot qui n’est pas vrai.",
    ),
    (
        "Une tasse chaude",
        "Tenez quelque chose de chaud à deux mains. Sentez où la chaleur commence et où elle \
         s’arrête. Remarquez le poids. Buvez une gorgée si vous voulez.",
    ),
    (
        "De l’eau fraîche",
        "Faites couler de l’eau fraîche sur vos mains en comptant lentement jusqu’à dix. Sentez l’eau \
         et le frais. Séchez vos mains, un doigt à la fois.",
    ),
    (
        "Pousser le mur",
        "Mettez-vous face à un mur. Posez-y les paumes. Poussez en comptant lentement jusqu’à cinq. \
         Reposez-vous en comptant jusqu’à cinq. Faites-le trois fois. Sentez la force de vos bras.",
    ),
    (
        "Serrer et lâcher",
        "Serrez les poings en comptant jusqu’à cinq. Lâchez. Levez les épaules. Lâchez. Serrez les \
         genoux l’un contre l’autre. Lâchez. Remarquez ce qui est plus doux.",
    ),
    (
        "Nommer les couleurs",
        "Choisissez une couleur. Trouvez six choses de cette couleur. Dites où est chacune. Puis \
         choisissez une autre couleur.",
    ),
    (
        "Le jeu des groupes",
        "Choisissez un groupe\u{a0}: des soupes, des villes ou des chansons. Nommez-en une pour chaque \
         lettre, ou seulement dix. Si cela bloque, passez et continuez.",
    ),
    (
        "Connaître la pièce",
        "Tournez votre chaise pour voir la porte. Regardez chaque coin de la pièce. Remarquez ce qui \
         est comme la dernière fois. Dites-vous quelle place vous préférez.",
    ),
    (
        "Une voix douce",
        "Dites-vous, ou demandez à quelqu’un de vous dire\u{a0}: c’est dur, et cela va passer. Je n’ai pas \
         à tout faire d’un coup. Je peux aller lentement.",
    ),
    (
        "Un petit objet",
        "Prenez une pierre, une pièce ou une clé. Apprenez-la comme pour la dessiner. Notez ses \
         marques, ses bords et son poids. Puis posez-la à un endroit de votre choix.",
    ),
    (
        "Se balancer",
        "Debout ou sur une chaise, écartez les pieds. Laissez aller votre poids à gauche, puis à \
         droite. Laissez pendre les bras. Trouvez un rythme lent qui vous plaît. Regardez devant \
         vous, pas en bas.",
    ),
    (
        "Deux mains, deux vérités",
        "Tendez une main\u{a0}: c’était avant. Tendez l’autre\u{a0}: c’est maintenant. Nommez une chose qui est \
         différente maintenant. Joignez les mains quand vous voulez.",
    ),
    (
        "Écouter loin et près",
        "Trouvez le son le plus lointain que vous entendez. Puis un son plus proche. Puis le son de \
         votre manche ou de votre chaise. Allez et revenez trois fois.",
    ),
    (
        "Le poser sur une étagère",
        "Imaginez une boîte avec un couvercle sûr. Mettez-y la pensée. Fermez le couvercle. Posez la \
         boîte sur une étagère que vous pourrez atteindre un autre jour. Dites-vous quel jour vous \
         regarderez à nouveau.",
    ),
    (
        "Demander de la compagnie",
        "Choisissez une personne ou un animal qui vous rassure. Restez à côté, ou envoyez un simple \
         bonjour. Vous n’avez rien à expliquer. Restez cinq minutes ensemble.",
    ),
];
