//! In French, to somebody called vous. A space before a colon never breaks.

use super::{Meaning, Part, Work, limit, open, plain};

pub(in crate::agreement::offered) const WORK: Work = Work {
    sentences: &[
        open(Part::WhoIAm, "Ma formation\u{a0}:"),
        plain(
            Part::WhoIAm,
            "Vous pouvez me poser des questions sur ma formation, ma supervision et mon rôle, aujourd’hui ou plus \
             tard.",
        ),
        plain(
            Part::WhatWeMayDo,
            "Nous parlons. Nous pouvons aussi essayer des façons de retrouver le calme, et d’autres façons de \
             travailler. J’explique chacune d’abord.",
        ),
        plain(
            Part::WhatWeMayDo,
            "Je demande avant chaque nouvelle étape. Vous choisissez, et il y a toujours une autre façon de faire.",
        ),
        plain(
            Part::DiscomfortAndBenefits,
            "Une séance peut faire remonter des émotions fortes. Pendant quelques jours, vous ressentirez peut-être de \
             la fatigue, ou vous dormirez mal. Dites-le-moi, et nous ralentissons.",
        ),
        plain(
            Part::DiscomfortAndBenefits,
            "Certaines choses deviendront peut-être plus faciles avec le temps. Je ne peux pas le savoir avant.",
        ),
        plain(
            Part::OtherOptions,
            "Il y a d’autres possibilités\u{a0}: un ou une autre thérapeute, un groupe, un médecin, des personnes en \
             qui vous avez confiance, ou pas de thérapie. Nous pouvons parler de chacune.",
        ),
        plain(
            Part::HowLong,
            "Nous ne pouvons pas encore savoir combien de temps cela prend. Nous en parlons ensemble quand nous \
             regardons cette page à nouveau.",
        ),
        open(Part::Fees, "Une séance coûte\u{a0}:"),
        open(Part::Fees, "Si vous ne pouvez pas venir\u{a0}:"),
        plain(
            Part::Confidentiality,
            "Ce que vous me dites reste avec moi. Il y a quelques rares moments où je dois peut-être partager quelque \
             chose.",
        ),
        limit(
            Meaning::LimitHarmSelf,
            "Si je pense que vous risquez bientôt de subir un mal grave.",
        ),
        limit(
            Meaning::LimitHarmOther,
            "Si je pense que quelqu’un d’autre risque bientôt de subir un mal grave.",
        ),
        limit(
            Meaning::LimitChildOrAdult,
            "Si quelqu’un fait du mal à un enfant, ou à un adulte qui ne peut pas se protéger, ou le laisse sans ce \
             qu’il lui faut.",
        ),
        limit(
            Meaning::LimitCourtOrLaw,
            "Si un juge ou une loi m’y oblige. Je partage le moins possible.",
        ),
        limit(
            Meaning::LimitSupervision,
            "Je parle de mon travail à une personne qui me supervise. Je ne dis pas votre nom.",
        ),
        limit(
            Meaning::LimitExecutor,
            "Si je tombe malade ou si je meurs, une personne de mon métier en qui j’ai confiance prend contact avec \
             vous. Cette personne voit seulement ce qui est nécessaire.",
        ),
        plain(
            Part::Confidentiality,
            "Quand je peux, je vous le dis d’abord, et nous préparons cela ensemble.",
        ),
        plain(
            Part::RecordsAndRights,
            "Vous pouvez me demander d’y corriger quelque chose, ou d’y ajouter vos propres mots.",
        ),
        plain(
            Part::RecordsAndRights,
            "Ces notes sont sous clé. Je les garde aussi longtemps que les règles d’ici le demandent. Ensuite, je les \
             détruis.",
        ),
        plain(
            Part::Recording,
            "Je n’enregistre ni son ni image. Si un jour je veux le faire, je vous demande d’abord, chaque fois. Un \
             non va bien.",
        ),
        plain(
            Part::ContactWithOthers,
            "Je parle de vous avec d’autres personnes seulement si nous avons d’abord décidé avec qui, et de quoi.",
        ),
        plain(
            Part::RightToStop,
            "Vous pouvez dire non, faire une pause ou arrêter, à tout moment et quoi que nous fassions. Vous n’avez \
             pas à dire pourquoi.",
        ),
        plain(Part::RightToStop, "Un non ne change rien entre nous, et rien à votre place ici."),
        plain(
            Part::HowWeCheck,
            "De temps en temps, je vous demande comment cela se passe pour vous, et si cela aide. Vous pouvez laisser \
             une question de côté.",
        ),
        plain(
            Part::Complaints,
            "Si quelque chose que je fais ne vous va pas, vous pouvez me le dire. Vous n’avez pas à commencer par moi.",
        ),
        plain(
            Part::IfIAmUnavailable,
            "Si tout à coup je ne suis pas là, une personne de mon métier en qui j’ai confiance prend contact avec \
             vous, de la manière que vous avez choisie.",
        ),
        plain(
            Part::EndingAndReturn,
            "Vous pouvez terminer à tout moment. Si vous voulez une dernière séance pour dire au revoir, elle est à \
             vous.",
        ),
        plain(
            Part::EndingAndReturn,
            "Vous pouvez demander à revenir. Vous n’avez pas à dire pourquoi vous avez arrêté.",
        ),
        plain(
            Part::HowIShare,
            "Je partage le moins possible. Je vous dis ce que j’ai dit, et à qui, dès que je peux.",
        ),
        plain(
            Part::HowIShare,
            "Si vous pensez que j’ai trop partagé, dites-le-moi. J’écoute, et je vous dis ce que je vais faire.",
        ),
        open(
            Part::WithGuardians,
            "Ce qui est dit à une personne qui peut décider pour vous\u{a0}:",
        ),
        open(Part::WithGuardians, "Ce qui n’est pas dit à cette personne\u{a0}:"),
        plain(
            Part::WithGuardians,
            "Si cette personne m’en demande plus, j’en parle d’abord avec vous, si je peux.",
        ),
    ],
    or_tell: "Vous pouvez aussi le dire à quelqu’un d’autre\u{a0}:",
};
