//! The sentences that are offered in German, to somebody called Sie.

use super::Offers;

pub(super) const OFFERS: Offers = Offers {
    both_stop: "Wir hören beide sofort auf. Sie müssen nichts erklären.",
    move_topic: "Sie können über ein Thema jederzeit neu entscheiden.",
    at_start_and_end: ("Am Anfang und am Ende:", "immer."),
    in_the_middle: ("In der Mitte:", "wenn Sie möchten."),
    between_sessions: ("Zwischen den Sitzungen:", "nur wegen Terminen."),
    on_time: "Ich fange pünktlich an und höre pünktlich auf. Änderungen sage ich Ihnen früh.",
    ask_first: "Ich frage vor jedem neuen Schritt. Ich sage Ihnen, wenn ich einen Fehler gemacht habe.",
    can: ("Ich kann:", "in dieser Woche einmal 20 Minuten mehr mit Ihnen telefonieren."),
    cannot: ("Ich kann nicht:", "nachts Nachrichten lesen."),
    no_answer: "Wenn ich nicht antworte, können Sie hier anrufen:",
    no_emergency_service: "Ich bin kein Notdienst.",
    if_i_cross: "Sagen Sie es mir, schreiben Sie es auf oder bringen Sie jemanden mit. Ich halte an und höre zu.",
    if_i_cross_or_tell: "Sagen Sie es mir, schreiben Sie es auf oder bringen Sie jemanden mit. Ich halte an und höre \
                         zu. Sie können es auch jemand anderem sagen:",
    if_you_cross: "Wenn Sie eine überschreiten, sage ich es freundlich. Sie bekommen deshalb keinen Ärger.",
    whom_i_call: "Ich rufe nur dann jemanden für Sie an, wenn Sie mich darum bitten oder wenn ich glaube, dass Ihr \
                  Leben oder die Sicherheit eines Menschen bald in Gefahr ist. Wenn ich kann, sage ich es Ihnen vorher.",
    my_notes: "Ich mache Notizen zu unseren Sitzungen, zu dem, womit Sie einverstanden waren, und zu Nummern, die Sie \
               mir gegeben haben. Sie können darum bitten, sie zu lesen.",
    not_for_you: "Nichts für Sie:",
    work: &super::work::german::WORK,
};
