//! The sentences that are offered in French, to somebody called vous. A space before a colon never breaks.

use super::Offers;

pub(super) const OFFERS: Offers = Offers {
    both_stop: "Nous arrêtons tout de suite, vous et moi. Vous n’avez pas à expliquer.",
    move_topic: "Vous pouvez déplacer un sujet à tout moment.",
    at_start_and_end: ("Au début et à la fin\u{a0}:", "toujours."),
    in_the_middle: ("Au milieu\u{a0}:", "si vous le voulez."),
    between_sessions: ("Entre les séances\u{a0}:", "seulement pour les rendez-vous."),
    on_time: "Je commence et je termine à l’heure. Je vous préviens tôt si quelque chose change.",
    ask_first: "Je demande avant chaque nouvelle étape. Si j’ai fait une erreur, je vous le dis.",
    can: ("Je peux\u{a0}:", "proposer un appel de 20 minutes en plus cette semaine-là."),
    cannot: ("Je ne peux pas\u{a0}:", "voir les messages la nuit."),
    no_answer: "Si je ne réponds pas, vous pouvez appeler\u{a0}:",
    no_emergency_service: "Je ne suis pas un service d’urgence.",
    if_i_cross: "Dites-le-moi, écrivez-le ou venez avec quelqu’un. J’arrête et j’écoute.",
    if_i_cross_or_tell: "Dites-le-moi, écrivez-le ou venez avec quelqu’un. J’arrête et j’écoute. Vous pouvez aussi le \
                         dire à quelqu’un d’autre\u{a0}:",
    if_you_cross: "Si vous en dépassez une, je vous le dis avec douceur. On ne vous reproche rien.",
    whom_i_call: "J’appelle quelqu’un pour vous seulement si vous me le demandez, ou si je pense que votre vie ou la \
                  sécurité de quelqu’un est bientôt en danger. Je vous le dis d’abord, si je peux.",
    my_notes: "Je garde des notes sur nos séances, sur ce que vous avez accepté et sur les numéros que vous m’avez \
               donnés. Vous pouvez demander à les lire.",
    not_for_you: "Pas pour vous\u{a0}:",
    work: &super::work::french::WORK,
};
