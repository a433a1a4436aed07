//! The sentences that are offered in Arabic. Nobody is spoken to as a man or a woman: no order, and no verb that is
//! written otherwise for the one than for the other.

use super::Offers;

pub(super) const OFFERS: Offers = Offers {
    both_stop: "نتوقف معًا في الحال. لا حاجة إلى أي تفسير.",
    move_topic: "يمكنك تغيير رأيك في أي موضوع في أي وقت.",
    at_start_and_end: ("في البداية والنهاية:", "دائمًا."),
    in_the_middle: ("في المنتصف:", "برغبة منك فقط."),
    between_sessions: ("بين الجلسات:", "بشأن المواعيد فقط."),
    on_time: "أبدأ وأنتهي في الموعد. أخبرك مبكرًا بأي تغيير.",
    ask_first: "أسأل قبل كل خطوة جديدة. وإذا صدر عني خطأ، أخبرك به.",
    can: ("أستطيع:", "إجراء مكالمة إضافية واحدة مدتها 20 دقيقة في ذلك الأسبوع."),
    cannot: ("لا أستطيع:", "الاطلاع على الرسائل ليلًا."),
    no_answer: "إذا لم أجب، يمكنك الاتصال على:",
    no_emergency_service: "لست خدمة طوارئ.",
    if_i_cross: "يمكنك إخباري، أو كتابة ذلك، أو إحضار شخص معك. أتوقف وأستمع.",
    if_i_cross_or_tell: "يمكنك إخباري، أو كتابة ذلك، أو إحضار شخص معك. أتوقف وأستمع. يمكنك أيضًا إخبار شخص آخر:",
    if_you_cross: "وإذا حدث تجاوز منك، أقول ذلك بلطف. لا لوم عليك.",
    whom_i_call: "لا أتصل بأحد من أجلك إلا بطلب منك، أو إذا بدا لي أن حياتك أو سلامة شخص ما في خطر قريب. أخبرك أولًا \
                  إن كان ذلك ممكنًا.",
    my_notes: "أحتفظ بملاحظات عن جلساتنا، وعما نال موافقتك، وعن الأرقام التي وصلتني منك. يمكنك طلب قراءتها.",
    not_for_you: "لا يناسبك:",
    work: &super::work::arabic::WORK,
};
