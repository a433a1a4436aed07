//! In German, to somebody called Sie.

use super::{Meaning, Part, Work, limit, open, plain};

pub(in crate::agreement::offered) const WORK: Work = Work {
    sentences: &[
        open(Part::WhoIAm, "Meine Ausbildung:"),
        plain(
            Part::WhoIAm,
            "Sie können mich nach meiner Ausbildung, meiner Supervision und meiner Rolle fragen, heute oder später.",
        ),
        plain(
            Part::WhatWeMayDo,
            "Wir sprechen. Wir können auch Wege versuchen, zur Ruhe zu kommen, und andere Arten zu arbeiten. Jede \
             davon erkläre ich Ihnen vorher.",
        ),
        plain(
            Part::WhatWeMayDo,
            "Ich frage vor jedem neuen Schritt. Sie wählen, und es gibt immer einen anderen Weg.",
        ),
        plain(
            Part::DiscomfortAndBenefits,
            "Eine Sitzung kann starke Gefühle wecken. Vielleicht sind Sie einige Tage lang müde oder schlafen \
             schlecht. Sagen Sie es mir, und wir gehen langsamer vor.",
        ),
        plain(
            Part::DiscomfortAndBenefits,
            "Manches kann mit der Zeit leichter werden. Vorher kann ich das nicht wissen.",
        ),
        plain(
            Part::OtherOptions,
            "Es gibt andere Wege: Therapie bei jemand anderem, eine Gruppe, ärztliche Hilfe, Menschen, denen Sie \
             vertrauen, oder keine Therapie. Wir können über jeden davon sprechen.",
        ),
        plain(
            Part::HowLong,
            "Wir können noch nicht wissen, wie lange es dauert. Das sehen wir uns gemeinsam an, wenn wir uns diese \
             Seite wieder ansehen.",
        ),
        open(Part::Fees, "Eine Sitzung kostet:"),
        open(Part::Fees, "Wenn Sie nicht kommen können:"),
        plain(
            Part::Confidentiality,
            "Was Sie mir sagen, bleibt bei mir. Es gibt einige wenige Situationen, in denen ich vielleicht etwas \
             weitergeben muss.",
        ),
        limit(
            Meaning::LimitHarmSelf,
            "Wenn ich denke, dass Sie bald schwer verletzt werden könnten.",
        ),
        limit(
            Meaning::LimitHarmOther,
            "Wenn ich denke, dass ein anderer Mensch bald schwer verletzt werden könnte.",
        ),
        limit(
            Meaning::LimitChildOrAdult,
            "Wenn einem Kind, oder einem erwachsenen Menschen, der sich nicht selbst schützen kann, Leid geschieht \
             oder Fürsorge fehlt.",
        ),
        limit(
            Meaning::LimitCourtOrLaw,
            "Wenn ein Gericht oder ein Gesetz mich dazu verpflichtet. Ich gebe so wenig weiter, wie ich kann.",
        ),
        limit(
            Meaning::LimitSupervision,
            "In der Supervision spreche ich über meine Arbeit. Ihren Namen lasse ich weg.",
        ),
        limit(
            Meaning::LimitExecutor,
            "Wenn ich krank bin oder sterbe, meldet sich bei Ihnen ein Mensch aus meinem Beruf, dem ich vertraue. \
             Dieser Mensch kann nur sehen, was nötig ist.",
        ),
        plain(
            Part::Confidentiality,
            "Wenn ich kann, sage ich es zuerst Ihnen, und wir planen es gemeinsam.",
        ),
        plain(
            Part::RecordsAndRights,
            "Sie können mich bitten, etwas darin richtigzustellen oder Ihre eigenen Worte hinzuzufügen.",
        ),
        plain(
            Part::RecordsAndRights,
            "Die Notizen sind verschlossen. Ich bewahre sie so lange auf, wie die Regeln hier es verlangen. Danach \
             vernichte ich sie.",
        ),
        plain(
            Part::Recording,
            "Ich nehme weder Ton noch Bild auf. Wenn ich es einmal möchte, frage ich Sie vorher, jedes Mal. Ein Nein \
             ist in Ordnung.",
        ),
        plain(
            Part::ContactWithOthers,
            "Ich spreche mit anderen Menschen nur dann über Sie, wenn wir vorher vereinbart haben, mit wem und \
             worüber.",
        ),
        plain(
            Part::RightToStop,
            "Sie können Nein sagen, eine Pause machen oder aufhören, jederzeit und bei allem. Sie müssen nicht sagen, \
             warum.",
        ),
        plain(
            Part::RightToStop,
            "Ein Nein ändert nichts zwischen uns und nichts an Ihrem Platz hier.",
        ),
        plain(
            Part::HowWeCheck,
            "Von Zeit zu Zeit frage ich, wie es Ihnen hiermit geht und ob es hilft. Sie können jede Frage auslassen.",
        ),
        plain(
            Part::Complaints,
            "Wenn etwas, das ich tue, für Sie nicht in Ordnung ist, können Sie es mir sagen. Sie müssen es nicht \
             zuerst mir sagen.",
        ),
        plain(
            Part::IfIAmUnavailable,
            "Wenn ich plötzlich nicht da bin, meldet sich bei Ihnen ein Mensch aus meinem Beruf, dem ich vertraue, auf \
             dem Weg, den Sie gewählt haben.",
        ),
        plain(
            Part::EndingAndReturn,
            "Sie können die Therapie jederzeit beenden. Wenn Sie eine letzte Sitzung zum Abschied möchten, ist sie für \
             Sie da.",
        ),
        plain(
            Part::EndingAndReturn,
            "Sie können fragen, ob Sie wiederkommen können. Sie müssen nicht sagen, warum Sie gegangen sind.",
        ),
        plain(
            Part::HowIShare,
            "Ich gebe so wenig weiter, wie ich kann. Ich sage Ihnen, was ich wem gesagt habe, sobald ich kann.",
        ),
        plain(
            Part::HowIShare,
            "Wenn Sie denken, dass ich zu viel weitergegeben habe, sagen Sie es mir. Ich höre zu und sage, was ich tun \
             werde.",
        ),
        open(Part::WithGuardians, "Das erfährt, wer für Sie mitentscheidet:"),
        open(Part::WithGuardians, "Das erfährt dieser Mensch nicht:"),
        plain(
            Part::WithGuardians,
            "Wenn dieser Mensch mich nach mehr fragt, spreche ich zuerst mit Ihnen, wenn ich kann.",
        ),
    ],
    or_tell: "Sie können es auch jemand anderem sagen:",
};
