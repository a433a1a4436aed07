//! What the sample's therapist wrote after each session.

use super::desk::NoteLines;

/// WREN-07, sessions 1 to 14. The eighth was cancelled, so its lines are not used.
pub(super) const WREN: [NoteLines; 14] = [
    [
        "First meeting. How this room works, what I write down, who reads it. She chose the chair by the window.",
        "Send the times of the next four sessions by text.",
        "Asked to begin next time with how to stop.",
    ],
    [
        "How to stop: she wants one word, nothing with hands. Tried the warm mug. Slow talk about the week.",
        "Keep the lamp on and the overhead light off.",
        "Wants the agreement on paper, in large print.",
    ],
    [
        "Wrote the first agreement together. She corrected two lines and signed with her own pen.",
        "Bring a copy in large print for her to keep.",
        "Feet cold at the end. Blanket next time.",
    ],
    [
        "A quiet session. The allotment, the neighbour's help, sleep a little longer.",
        "Nothing new.",
        "She may want to name what we leave alone.",
    ],
    [
        "Named two topics. One is open, one she moved to not yet. No detail of either.",
        "Not to bring up the choir years before she does.",
        "Began to write a list of what helps.",
    ],
    [
        "Used the stop word once, to try it. We stopped at once and looked out of the window.",
        "Say thank you when she uses it.",
        "Said it was easier than she had thought.",
    ],
    [
        "Came in tired. Half the time on rest and on the week. Check-in in the middle helped.",
        "Ask about the middle check-in each time.",
        "Will miss next week, a cold in the house.",
    ],
    ["", "", ""],
    [
        "Looked at the agreement again. Added how she shuts down, and how to reach me between sessions. Signed.",
        "Text on weekdays between ten and three, about times only.",
        "Wants to try a small piece of one memory, soon.",
    ],
    [
        "Planned the small piece: how long, what first, how to end. Nothing begun today.",
        "Start nothing without asking.",
        "Ten minutes at the most.",
    ],
    [
        "First small piece, six minutes. Mug before and after. She stayed in the room.",
        "Close earlier than last time.",
        "Tired and glad. A walk home by the long way.",
    ],
    [
        "Rested from it. Talked about who is good company. Petra may be called.",
        "Write Petra into the agreement only if she asks for it.",
        "Brought a photograph of the quince tree.",
    ],
    [
        "Second small piece, nine minutes. I began something new too late and said so. We closed in a hurry.",
        "Start nothing new after minute 30.",
        "She said the hurry was hard. We put it right together.",
    ],
    [
        "50 minutes in person. Started 14:02. One memory approached in small pieces, 10 minutes. Distress 3, 6, 3. \
         Closing began at minute 35. Consent asked three times, one change honoured. Signed the new agreement.",
        "Same size next week. Bring the blue pen.",
        "Palm on the table worked. Warm mug at the end.",
    ],
];

/// HOLT-12, his last three sessions.
pub(super) const HOLT: [NoteLines; 3] = [
    [
        "By video with the interpreter. Who hears what, and that nothing is posted home.",
        "Phone, never text.",
        "Wants to bring a poem.",
    ],
    [
        "He read the poem first in his own language, then told what it is about. Feet on the floor helped.",
        "Read each page aloud.",
        "Two fingers raised means stop.",
    ],
    [
        "I had sent a text about the time. I said that it was wrong of me and did not explain. No trauma work.",
        "Phone after six, as agreed.",
        "Began a draft of the agreement. He wants to sleep on it.",
    ],
];

/// SLATE-03, the last three sessions before the planned end.
pub(super) const SLATE: [NoteLines; 3] = [
    [
        "Counted what is left: four sessions. What has changed since the first.",
        "Say the number each time.",
        "Proud of the exam.",
    ],
    [
        "A letter to the first month. Read aloud, twice.",
        "Keep a copy in the folder.",
        "Laughing at the end.",
    ],
    [
        "What to do when an old week comes back. A list of people, in order.",
        "A door that stays open.",
        "One more, then the last.",
    ],
];

/// PLUM-15, the first three sessions.
pub(super) const PLUM: [NoteLines; 3] = [
    [
        "First meeting, the guardian there for ten minutes. What stays between us and what cannot.",
        "Ask before each call home.",
        "Likes to draw while talking.",
    ],
    [
        "Drew the week as weather. A thick line on Wednesday, not asked about.",
        "Sharp pencils.",
        "Wants to come alone.",
    ],
    [
        "Came alone. School, the bus, the dog. Cool water on the hands helped.",
        "Not to ask about Wednesday before they do.",
        "Drawing left here on purpose.",
    ],
];
