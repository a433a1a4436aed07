//! In English. The sentences were written here first; the other languages follow them.

use super::{Meaning, Part, Work, limit, open, plain};

pub(in crate::agreement::offered) const WORK: Work = Work {
    sentences: &[
        open(Part::WhoIAm, "My training:"),
        plain(
            Part::WhoIAm,
            "You can ask me about my training, my supervision and my role, today or later.",
        ),
        plain(
            Part::WhatWeMayDo,
            "We talk. We may also try ways to settle, and other ways of working. I explain each one first.",
        ),
        plain(
            Part::WhatWeMayDo,
            "I ask before each new step. You choose, and there is always another way.",
        ),
        plain(
            Part::DiscomfortAndBenefits,
            "A session can bring up strong feelings. For some days you may be tired or sleep badly. Tell me, and we slow down.",
        ),
        plain(
            Part::DiscomfortAndBenefits,
            "Some things may get easier with time. I cannot know that before.",
        ),
        plain(
            Part::OtherOptions,
            "There are other ways: another therapist, a group, a doctor, people you trust, or no therapy. We can talk about each of them.",
        ),
        plain(
            Part::HowLong,
            "We cannot know yet how long it takes. We look at that together when we look at this page again.",
        ),
        open(Part::Fees, "A session costs:"),
        open(Part::Fees, "If you cannot come:"),
        plain(
            Part::Confidentiality,
            "What you tell me stays with me. There are a few times when I may have to share something.",
        ),
        limit(Meaning::LimitHarmSelf, "If I think you may be badly hurt soon."),
        limit(Meaning::LimitHarmOther, "If I think someone else may be badly hurt soon."),
        limit(
            Meaning::LimitChildOrAdult,
            "If a child, or an adult who cannot protect themselves, is being harmed or neglected.",
        ),
        limit(
            Meaning::LimitCourtOrLaw,
            "If a judge or a law makes me. I will share as little as I can.",
        ),
        limit(
            Meaning::LimitSupervision,
            "I talk about my work with a supervisor. I leave out your name.",
        ),
        limit(
            Meaning::LimitExecutor,
            "If I am ill or die, one trusted colleague will contact you. That person can see only what is needed.",
        ),
        plain(
            Part::Confidentiality,
            "When I can, I will tell you first, and we will plan it together.",
        ),
        plain(
            Part::RecordsAndRights,
            "You can ask me to put something right in them, or to add your own words.",
        ),
        plain(
            Part::RecordsAndRights,
            "They are locked. I keep them as long as the rules here say, and then I destroy them.",
        ),
        plain(
            Part::Recording,
            "I do not record sound or pictures. If I ever want to, I ask you first, each time. No is fine.",
        ),
        plain(
            Part::ContactWithOthers,
            "I speak with other people about you only if we agreed first with whom, and about what.",
        ),
        plain(
            Part::RightToStop,
            "You can say no, pause or stop, at any time and with anything. You do not have to say why.",
        ),
        plain(
            Part::RightToStop,
            "A no changes nothing between us, and nothing about your place here.",
        ),
        plain(
            Part::HowWeCheck,
            "From time to time I ask how this is for you, and whether it helps. You can leave out any question.",
        ),
        plain(
            Part::Complaints,
            "If something I do is not right for you, you can tell me. You do not have to tell me first.",
        ),
        plain(
            Part::IfIAmUnavailable,
            "If I am suddenly not there, one trusted colleague will contact you, in the way you chose.",
        ),
        plain(
            Part::EndingAndReturn,
            "You can end at any time. If you want a last session to say goodbye, it is yours.",
        ),
        plain(
            Part::EndingAndReturn,
            "You can ask to come back. You do not have to say why you left.",
        ),
        plain(
            Part::HowIShare,
            "I share as little as I can. I tell you what I said, and to whom, as soon as I can.",
        ),
        plain(
            Part::HowIShare,
            "If you think I shared too much, tell me. I listen, and I say what I will do.",
        ),
        open(Part::WithGuardians, "What someone who has a say for you is told:"),
        open(Part::WithGuardians, "What they are not told:"),
        plain(Part::WithGuardians, "If they ask me for more, I talk with you first if I can."),
    ],
    or_tell: "You can also tell someone else:",
};
