//! In Spanish, to somebody called usted.

use super::{Meaning, Part, Work, limit, open, plain};

pub(in crate::agreement::offered) const WORK: Work = Work {
    sentences: &[
        open(Part::WhoIAm, "Mi formación:"),
        plain(
            Part::WhoIAm,
            "Puede preguntarme por mi formación, mi supervisión y mi papel, hoy o después.",
        ),
        plain(
            Part::WhatWeMayDo,
            "Hablamos. También podemos probar maneras de recuperar la calma y otras formas de trabajar. Antes le \
             explico cada una.",
        ),
        plain(
            Part::WhatWeMayDo,
            "Pregunto antes de cada paso nuevo. Usted elige, y siempre hay otro camino.",
        ),
        plain(
            Part::DiscomfortAndBenefits,
            "Una sesión puede remover sentimientos fuertes. Durante unos días puede que sienta cansancio o duerma mal. \
             Dígamelo y vamos más despacio.",
        ),
        plain(
            Part::DiscomfortAndBenefits,
            "Puede que algunas cosas se hagan más fáciles con el tiempo. No puedo saberlo antes.",
        ),
        plain(
            Part::OtherOptions,
            "Hay otros caminos: terapia con otra persona, un grupo, atención médica, personas en quienes confía, o \
             ninguna terapia. Podemos hablar de cada uno.",
        ),
        plain(
            Part::HowLong,
            "Todavía no podemos saber cuánto tiempo lleva. Lo miramos usted y yo cuando volvamos a mirar esta página.",
        ),
        open(Part::Fees, "Una sesión cuesta:"),
        open(Part::Fees, "Si no puede venir:"),
        plain(
            Part::Confidentiality,
            "Lo que usted me cuenta se queda conmigo. Hay unas pocas ocasiones en que puede que tenga que compartir \
             algo.",
        ),
        limit(Meaning::LimitHarmSelf, "Si creo que usted puede sufrir pronto un daño grave."),
        limit(
            Meaning::LimitHarmOther,
            "Si creo que otra persona puede sufrir pronto un daño grave.",
        ),
        limit(
            Meaning::LimitChildOrAdult,
            "Si alguien hace daño a un niño, a una niña o a una persona adulta que no puede protegerse, o no le da los \
             cuidados que necesita.",
        ),
        limit(
            Meaning::LimitCourtOrLaw,
            "Si un juez o una ley me obliga. Comparto lo menos que puedo.",
        ),
        limit(
            Meaning::LimitSupervision,
            "Hablo de mi trabajo con alguien que lo supervisa. No digo el nombre de usted.",
        ),
        limit(
            Meaning::LimitExecutor,
            "Si me enfermo o muero, una persona de mi profesión en quien confío se pone en contacto con usted. Esa \
             persona solo puede ver lo necesario.",
        ),
        plain(
            Part::Confidentiality,
            "Cuando puedo, se lo digo antes a usted, y lo planeamos usted y yo.",
        ),
        plain(
            Part::RecordsAndRights,
            "Puede pedirme que corrija algo en ellas, o que añada sus propias palabras.",
        ),
        plain(
            Part::RecordsAndRights,
            "Las notas están bajo llave. Las guardo el tiempo que piden las reglas de aquí. Después las destruyo.",
        ),
        plain(
            Part::Recording,
            "No grabo sonido ni imágenes. Si alguna vez quiero hacerlo, le pregunto antes, cada vez. Un no está bien.",
        ),
        plain(
            Part::ContactWithOthers,
            "Hablo de usted con otras personas solo si antes acordamos con quién y de qué.",
        ),
        plain(
            Part::RightToStop,
            "Puede decir que no, hacer una pausa o parar, cuando quiera y con cualquier cosa. No tiene que decir por \
             qué.",
        ),
        plain(
            Part::RightToStop,
            "Con un no, entre usted y yo todo sigue igual, y su lugar aquí también.",
        ),
        plain(
            Part::HowWeCheck,
            "De vez en cuando le pregunto cómo le va con esto y si le ayuda. Puede dejar de lado cualquier pregunta.",
        ),
        plain(
            Part::Complaints,
            "Si algo que hago no está bien para usted, puede decírmelo. No tiene que decírmelo a mí primero.",
        ),
        plain(
            Part::IfIAmUnavailable,
            "Si de pronto no estoy, una persona de mi profesión en quien confío se pone en contacto con usted, de la \
             manera que usted eligió.",
        ),
        plain(
            Part::EndingAndReturn,
            "Puede terminar cuando quiera. Si quiere una última sesión para despedirse, es suya.",
        ),
        plain(Part::EndingAndReturn, "Puede pedir volver. No tiene que decir por qué se fue."),
        plain(
            Part::HowIShare,
            "Comparto lo menos que puedo. Le digo qué dije y a quién, en cuanto puedo.",
        ),
        plain(
            Part::HowIShare,
            "Si cree que compartí demasiado, dígamelo. Escucho y le digo qué voy a hacer.",
        ),
        open(Part::WithGuardians, "Lo que se le dice a alguien que puede decidir por usted:"),
        open(Part::WithGuardians, "Lo que no se le dice a esa persona:"),
        plain(Part::WithGuardians, "Si esa persona me pide más, hablo antes con usted, si puedo."),
    ],
    or_tell: "También puede decírselo a otra persona:",
};
