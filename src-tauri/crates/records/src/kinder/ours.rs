//! Our own lists, in English. They hold while the practice has none of its own.

use super::{KinderWord, RepairWording};
use crate::PrivateText;
use crate::rupture::RepairCode;

/// A label, and kinder words for it; blank where it is better left out.
type Row = (&'static str, &'static str);

/// Labels put on a person, and blame: a paper for a client does not go out with them. "Your fault" is not among them
/// and is refused all the same, by a list that knows it from "it was not your fault".
const KEPT_OUT: [Row; 60] = [
    ("resistant", "protected yourself"),
    ("resisted", "protected yourself"),
    ("resistance", "a way to stay safe"),
    ("manipulative", "found a way to get a need met"),
    ("manipulated", "found a way to get a need met"),
    ("manipulating", "finding a way to get a need met"),
    ("attention seeking", "asked for contact"),
    ("non-compliant", "the plan did not fit"),
    ("noncompliant", "the plan did not fit"),
    ("non-compliance", "the plan did not fit"),
    ("uncooperative", "the plan did not fit"),
    ("clingy", "wanted to stay close"),
    ("needy", "asked for support"),
    ("difficult client", "it was hard for both of us"),
    ("difficult person", "it was hard for both of us"),
    ("difficult patient", "it was hard for both of us"),
    ("borderline", ""),
    ("avoidant", "kept a safe distance"),
    ("anxious client", "felt uneasy"),
    ("anxious person", "felt uneasy"),
    ("disorganised", "pulled two ways at once"),
    ("disorganized", "pulled two ways at once"),
    ("secure client", ""),
    ("insecure", "unsure"),
    ("attachment style", "how you stay close and safe"),
    ("anxious attachment", "how you stay close and safe"),
    ("secure attachment", ""),
    ("preoccupied attachment", ""),
    ("failed", "it was not the right size"),
    ("failure", "not the right size"),
    ("refused", "chose not to"),
    ("refuses", "chooses not to"),
    ("refusal", "a no"),
    ("denies", "says no to that"),
    ("in denial", "not ready to look at it"),
    ("claims", "says"),
    ("claimed", "said"),
    ("admits", "says"),
    ("overdramatic", "felt it strongly"),
    ("hysterical", "flooded by feelings"),
    ("lazy", "out of strength"),
    ("unmotivated", "it was not the time for it"),
    ("acting out", "showed it in another way"),
    ("self-sabotage", "an old way to stay safe"),
    ("passive aggressive", "found it safer to show it another way"),
    ("victim mentality", ""),
    ("oversensitive", "noticed a lot"),
    ("too sensitive", "noticed a lot"),
    ("dysfunctional", "helped once, and may not any more"),
    ("damaged", "hurt"),
    ("treatment failure", "the plan did not fit"),
    ("unstable", "up and down"),
    ("demanding", "asked for a lot, and had reasons"),
    ("you made me", "I felt"),
    ("overreacting", "felt it strongly"),
    ("over-reacting", "felt it strongly"),
    ("overreacted", "felt it strongly"),
    ("brought it on yourself", ""),
    ("you let me down", "I had hoped for something else"),
    ("you only have yourself to blame", ""),
];

/// Words that a client may be better without: orders, names of illnesses, and words of the trade that have a plain one.
/// They are pointed out, and nothing waits for it.
const POINTED_OUT: [Row; 52] = [
    ("relapse", "the old way came back for a while"),
    ("relapsed", "the old way came back for a while"),
    ("denied", "said no to that"),
    ("admitted", "said"),
    ("difficult", "hard"),
    ("maladaptive", "helped once, and may not any more"),
    ("compliance", "how well the plan fits"),
    ("risk level", "how safe it is now"),
    ("high risk", "how safe it is now"),
    ("low risk", "how safe it is now"),
    ("prognosis", ""),
    ("disorder", ""),
    ("diagnosis", ""),
    ("symptom", "what you notice"),
    ("symptoms", "what you notice"),
    ("ptsd", ""),
    ("depression", ""),
    ("bipolar", ""),
    ("pathology", ""),
    ("suicidal ideation", "thoughts of dying"),
    ("suicidal", "thoughts of dying"),
    ("self-harm", "hurting yourself"),
    ("must", "could"),
    ("should", "could"),
    ("have to", "could"),
    ("need to", "may want to"),
    ("ought to", "could"),
    ("alliance", "how we work together"),
    ("rupture", "something between us that is not settled yet"),
    ("repair", "putting it right"),
    ("hyperarousal", "revved up"),
    ("hypoarousal", "shut down"),
    ("dysregulated", "too much at once"),
    ("titration", "small pieces"),
    ("disclosure", "telling"),
    ("modality", "way of working"),
    ("contraindicated", "may not suit"),
    ("dissociation", "going far away"),
    ("dissociated", "went far away"),
    ("suds", "how strong it was"),
    ("intervention", "what we tried"),
    ("exposure", "small steps towards it"),
    ("triggered", "stirred up"),
    ("coping mechanism", "what gets you through"),
    ("coping strategies", "what gets you through"),
    ("presenting problem", "what you came with"),
    ("psychoeducation", "how it works"),
    ("transference", "what happens between us"),
    ("cognitive distortion", "a hard thought"),
    ("window of tolerance", "where you can feel and think"),
    ("treatment plan", "what we agreed"),
    ("baseline", "how it was at the start"),
];

/// Sentences to begin a step with, said to somebody who was hurt. None of them explains anything away.
const SAID: [(RepairCode, &str); 46] = [
    (
        RepairCode::Listen,
        "I would like to hear the whole of it. I will not answer until you are done.",
    ),
    (RepairCode::Listen, "I am listening. There is time, and you can stop when you want."),
    (RepairCode::Listen, "Tell me as much or as little as you like."),
    (RepairCode::CheckSelf, "I notice that I want to explain. I will wait and hear you first."),
    (RepairCode::CheckSelf, "Something in me wants to hurry. I am slowing down."),
    (RepairCode::CheckSelf, "I feel myself holding on to my view. Yours comes first now."),
    (RepairCode::Validate, "It makes sense to me that this hurt."),
    (RepairCode::Validate, "Anybody could be angry after that. You can be angry with me."),
    (RepairCode::Validate, "Of course you pulled back. That kept you safe."),
    (RepairCode::ExploreFeeling, "What was it like for you, there and then?"),
    (RepairCode::ExploreFeeling, "Is there something you wished I had done?"),
    (RepairCode::ExploreFeeling, "You can tell me what you feel about me too. I can hear it."),
    (RepairCode::OwnPart, "I went too fast. That was mine."),
    (RepairCode::OwnPart, "I did not hear you the first time. You said it clearly."),
    (RepairCode::OwnPart, "I missed something that mattered to you."),
    (RepairCode::Apologise, "I am sorry. I hurt you."),
    (RepairCode::Apologise, "I am sorry that I did not stop when you asked."),
    (RepairCode::Apologise, "I am sorry. You owe me nothing for that."),
    (RepairCode::CoPlan, "How can we do this another way next time?"),
    (RepairCode::CoPlan, "What would have helped you then? I would like to try that."),
    (RepairCode::CoPlan, "Shall we write down what we change? You choose the words."),
    (RepairCode::Clarify, "I think I said it badly. May I say it once more?"),
    (RepairCode::Clarify, "I may have got you wrong. What did you mean?"),
    (RepairCode::Clarify, "What did you hear me say? I would like to know how it reached you."),
    (RepairCode::ExplainReason, "You can know why I asked that. Shall I tell you?"),
    (
        RepairCode::ExplainReason,
        "I offered it because I hoped it would make things a little easier. It may not suit you, and that is fine.",
    ),
    (RepairCode::PauseRest, "We can stop here for a while. Nothing is lost."),
    (RepairCode::PauseRest, "Would you like tea, or quiet, or to talk of something else?"),
    (RepairCode::PauseRest, "We do not have to settle it today."),
    (
        RepairCode::NameProcess,
        "I notice that we both became quiet. I wonder what is between us now.",
    ),
    (
        RepairCode::NameProcess,
        "It seems to me that we are going round this. Does it seem so to you?",
    ),
    (
        RepairCode::ShareExperience,
        "I notice that I felt uneasy when I said that. How was it for you?",
    ),
    (RepairCode::ShareExperience, "A moment ago I felt far from you. Did you feel it too?"),
    (RepairCode::ValidateProtection, "You kept some of it back. You can go on doing that here."),
    (RepairCode::ValidateProtection, "A part of you is watching out for you. It may stay."),
    (RepairCode::ValidateProtection, "You can keep your guard up here as long as you like."),
    (
        RepairCode::ReturnToFrame,
        "I let the time run on. I would like to keep to the end that we chose.",
    ),
    (RepairCode::ReturnToFrame, "May we look at what we agreed? You can change it."),
    (
        RepairCode::ChangeTaskOrGoal,
        "It was not the right size. Shall we make it smaller, or leave it?",
    ),
    (
        RepairCode::ChangeTaskOrGoal,
        "What we set out to do may not fit any more. What would you like?",
    ),
    (RepairCode::LinkHere, "Was there another time here when it felt like this?"),
    (RepairCode::LinkHere, "I wonder if I have done this before. You can tell me."),
    (
        RepairCode::LinkElsewhere,
        "Does it remind you of anybody else? You can keep that to yourself.",
    ),
    (
        RepairCode::LinkElsewhere,
        "Has it been like this with other people? Only if you want to say.",
    ),
    (
        RepairCode::Supervision,
        "I would like to talk about my part with somebody who helps me to do this well. Is that all right?",
    ),
    (
        RepairCode::Supervision,
        "I want to learn from this. I would speak about what I did, and leave out who you are.",
    ),
];

/// The list that holds while the practice has none of its own.
pub fn our_kinder_words() -> Vec<KinderWord> {
    let word = |is_kept_out: bool| {
        move |(label, kinder): (&str, &str)| KinderWord {
            label: PrivateText::from(label),
            kinder: PrivateText::from(kinder),
            is_kept_out,
        }
    };
    KEPT_OUT.into_iter().map(word(true)).chain(POINTED_OUT.into_iter().map(word(false))).collect()
}

/// The sentences that are offered while the practice has none of its own.
pub fn our_repair_wordings() -> Vec<RepairWording> {
    SAID.into_iter().map(|(step, text)| RepairWording { step, text: text.into() }).collect()
}
