//! The sentences that are offered in English. They were written here first; the others follow them.

use super::Offers;

pub(super) const OFFERS: Offers = Offers {
    both_stop: "We both stop at once. You do not have to explain.",
    move_topic: "You can move a topic at any time.",
    at_start_and_end: ("At the start and the end:", "always."),
    in_the_middle: ("In the middle:", "if you want to."),
    between_sessions: ("Between sessions:", "about times only."),
    on_time: "I start and end on time. I tell you early about changes.",
    ask_first: "I ask before each new step. I tell you if I made a mistake.",
    can: ("I can:", "hold one extra 20-minute call that week."),
    cannot: ("I cannot:", "see messages at night."),
    no_answer: "If I do not answer, you can call:",
    no_emergency_service: "I am not an emergency service.",
    if_i_cross: "Tell me, write it, or bring someone. I stop and listen.",
    if_i_cross_or_tell: "Tell me, write it, or bring someone. I stop and listen. You can also tell someone else:",
    if_you_cross: "If you cross one, I say so kindly. You are not in trouble.",
    whom_i_call: "I call someone for you only if you ask me to, or if I think your life or someone\u{2019}s safety is at \
                  risk soon. I tell you first if I can.",
    my_notes: "I keep notes about our sessions, what you agreed to, and numbers you gave me. You can ask to read them.",
    not_for_you: "Not for you:",
    work: &super::work::english::WORK,
};
