//! The built-in ways to settle. Common knowledge; the wording is our own.

use super::{GroundingChoice, Preference};
use serde::Serialize;

/// What is said before any of them is tried.
pub const BEFORE_ANY: &str = "Eyes may stay open. If it feels worse, stop; that is useful to know.";

/// A way to settle from the built-in list. What a client takes from it is copied by value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Technique {
    /// Its name in the list, `gt-01` to `gt-20`; never given to another text.
    pub id: &'static str,
    /// What it is called.
    pub name: &'static str,
    /// What it works through.
    pub kind: TechniqueKind,
    /// When it may help.
    pub helps: Helps,
    /// About how long it takes, 1 to 10 minutes.
    pub minutes: u8,
    /// What to ask first, if anything.
    pub caution: Option<Caution>,
    /// How it goes, in words for the client.
    pub text: &'static str,
}

/// What a way to settle works through.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum TechniqueKind {
    /// Seeing, hearing, touching, smelling, tasting.
    Senses,
    /// Breathing.
    Breath,
    /// Muscles and weight.
    Body,
    /// Words and thoughts.
    Mind,
    /// Moving about.
    Movement,
    /// Pictures in the mind.
    Image,
    /// Company, of others or of oneself.
    Social,
    /// Warm and cold.
    Temperature,
}

/// When a way to settle may help.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Helps {
    /// When somebody is revved up.
    High,
    /// When somebody has shut down.
    Low,
    /// Either way.
    Both,
}

/// What to ask before a way to settle is tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Caution {
    /// It asks for attention to breathing.
    Breath,
    /// It uses cold.
    Cold,
    /// It goes through the body.
    Body,
    /// It is done standing or walking.
    Movement,
}

impl Caution {
    /// What the therapist asks or says first.
    pub fn text(self) -> &'static str {
        match self {
            Caution::Breath => {
                "Not for somebody who panics when they attend to their breath, is short of breath, or is pregnant, \
                 without advice."
            }
            Caution::Cold => "Ask first about the heart, Raynaud's and eating disorders.",
            Caution::Body => {
                "Going through the body may stir memories. Touching oneself is always optional."
            }
            Caution::Movement => "Mind the risk of a fall. It can be done sitting.",
        }
    }
}

/// The technique that an id names.
pub fn technique(id: &str) -> Option<&'static Technique> {
    LIBRARY.iter().find(|technique| technique.id == id)
}

/// What may be suggested to somebody who made these choices: nothing that is not for them.
pub fn worth_offering(choices: &[GroundingChoice]) -> Vec<&'static Technique> {
    let refused = |technique: &Technique| {
        choices.iter().any(|choice| {
            choice.preference == Preference::NotForMe
                && choice.technique.as_deref() == Some(technique.id)
        })
    };
    LIBRARY.iter().filter(|technique| !refused(technique)).collect()
}

/// The built-in list.
pub const LIBRARY: [Technique; 20] = [
    Technique {
        id: "gt-01",
        name: "Five Things Around You",
        kind: TechniqueKind::Senses,
        helps: Helps::Both,
        minutes: 3,
        caution: None,
        text: "Look round slowly. Name five things you can see. Touch four things near you. Listen \
               for three sounds. Notice two smells. Find one taste. Skip any sense you like.",
    },
    Technique {
        id: "gt-02",
        name: "Long Out-Breath",
        kind: TechniqueKind::Breath,
        helps: Helps::High,
        minutes: 3,
        caution: Some(Caution::Breath),
        text: "Let air in through your nose for a count of three. Let it out for a count of five, \
               like cooling soup. Do this six times. If it feels wrong, let your breath go its own \
               way.",
    },
    Technique {
        id: "gt-03",
        name: "Square Edges",
        kind: TechniqueKind::Breath,
        helps: Helps::High,
        minutes: 3,
        caution: Some(Caution::Breath),
        text: "Look at a door, a book or a phone. Trace its edges with your eyes. Breathe in along \
               one side. Breathe out along the next. Go round three times.",
    },
    Technique {
        id: "gt-04",
        name: "Feet and Floor",
        kind: TechniqueKind::Body,
        helps: Helps::Both,
        minutes: 2,
        caution: None,
        text: "Put both feet flat. Press down, then let go. Press your toes, then your heels. Say \
               to yourself: the floor is holding me up.",
    },
    Technique {
        id: "gt-05",
        name: "Counting Steps",
        kind: TechniqueKind::Movement,
        helps: Helps::Low,
        minutes: 5,
        caution: Some(Caution::Movement),
        text: "Stand if you can. Walk a short line. Count each step up to ten. Turn round. Count \
               back down to one. If you stay seated, tap your feet in turn.",
    },
    Technique {
        id: "gt-06",
        name: "Where and When",
        kind: TechniqueKind::Mind,
        helps: Helps::Both,
        minutes: 2,
        caution: None,
        text: "Say out loud: my name is ..., I am ... years old. Today is ... I am in ... The \
               danger I remember is not in this room now. Say it again, slowly. Change any word \
               that is not true.",
    },
    Technique {
        id: "gt-07",
        name: "Warm Mug",
        kind: TechniqueKind::Temperature,
        helps: Helps::Both,
        minutes: 4,
        caution: None,
        text: "Hold something warm with both hands. Feel where the heat starts and where it stops. \
               Notice the weight. Sip if you want to.",
    },
    Technique {
        id: "gt-08",
        name: "Cool Water",
        kind: TechniqueKind::Temperature,
        helps: Helps::High,
        minutes: 2,
        caution: Some(Caution::Cold),
        text: "Run cool water over your hands for a slow count of ten. Feel the wet and the cold. \
               Dry your hands one finger at a time.",
    },
    Technique {
        id: "gt-09",
        name: "Wall Push",
        kind: TechniqueKind::Body,
        helps: Helps::High,
        minutes: 2,
        caution: Some(Caution::Movement),
        text: "Stand facing a wall. Put your palms on it. Push for a slow count of five. Rest for \
               five. Do it three times. Feel how strong your arms are.",
    },
    Technique {
        id: "gt-10",
        name: "Squeeze and Drop",
        kind: TechniqueKind::Body,
        helps: Helps::High,
        minutes: 3,
        caution: Some(Caution::Body),
        text: "Make fists for a count of five. Let go. Lift your shoulders. Let go. Press your \
               knees together. Let go. Notice what feels softer.",
    },
    Technique {
        id: "gt-11",
        name: "Name the Colours",
        kind: TechniqueKind::Senses,
        helps: Helps::Both,
        minutes: 2,
        caution: None,
        text: "Pick one colour. Find six things in that colour. Say where each one is. Then pick a \
               new colour.",
    },
    Technique {
        id: "gt-12",
        name: "Category Game",
        kind: TechniqueKind::Mind,
        helps: Helps::High,
        minutes: 3,
        caution: None,
        text: "Choose a group, such as soup, towns or songs. Name one for each letter, or just name \
               ten. If you get stuck, skip and go on.",
    },
    Technique {
        id: "gt-13",
        name: "Know the Room (orienting)",
        kind: TechniqueKind::Senses,
        helps: Helps::High,
        minutes: 3,
        caution: None,
        text: "Turn your chair so you can see the door. Look at every corner of the room. Notice \
               what is the same as last time. Tell yourself which place you like best.",
    },
    Technique {
        id: "gt-14",
        name: "Soft Voice",
        kind: TechniqueKind::Social,
        helps: Helps::Both,
        minutes: 2,
        caution: None,
        text: "Say to yourself, or ask someone to say: this is hard and it will pass. I do not have \
               to do it all at once. I can go slowly.",
    },
    Technique {
        id: "gt-15",
        name: "One Small Object",
        kind: TechniqueKind::Senses,
        helps: Helps::Both,
        minutes: 3,
        caution: None,
        text: "Take a stone, a coin or a key. Learn it as if you will draw it. Note its marks, \
               edges and weight. Then put it somewhere you choose.",
    },
    Technique {
        id: "gt-16",
        name: "Swing and Sway",
        kind: TechniqueKind::Movement,
        helps: Helps::Low,
        minutes: 3,
        caution: Some(Caution::Movement),
        text: "Stand or sit with your feet apart. Let your weight go left, then right. Let your \
               arms hang. Find a slow beat you like. Look ahead, not down.",
    },
    Technique {
        id: "gt-17",
        name: "Two Hands, Two Truths",
        kind: TechniqueKind::Mind,
        helps: Helps::Both,
        minutes: 3,
        caution: None,
        text: "Hold out one hand: that was then. Hold out the other: this is now. Name one thing \
               that is different now. Bring your hands together when you are ready.",
    },
    Technique {
        id: "gt-18",
        name: "Listen Far and Near",
        kind: TechniqueKind::Senses,
        helps: Helps::Low,
        minutes: 3,
        caution: None,
        text: "Find the farthest sound you can hear. Then a nearer one. Then the sound of your own \
               sleeve or chair. Go out and come back three times.",
    },
    Technique {
        id: "gt-19",
        name: "Put It on a Shelf",
        kind: TechniqueKind::Image,
        helps: Helps::High,
        minutes: 4,
        caution: None,
        text: "Picture a box with a lid you trust. Place the thought in it. Close the lid. Put it \
               on a shelf you can reach another day. Tell yourself the day you will look again.",
    },
    Technique {
        id: "gt-20",
        name: "Ask for Company",
        kind: TechniqueKind::Social,
        helps: Helps::Both,
        minutes: 5,
        caution: None,
        text: "Pick one person or pet that feels safe. Sit near them, or text them a plain hello. \
               You do not need to explain. Stay with them for five minutes.",
    },
];

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::NaiveDate;

    #[test]
    fn the_list_is_numbered_from_one_to_twenty() {
        for (at, technique) in LIBRARY.iter().enumerate() {
            assert_eq!(technique.id, format!("gt-{:02}", at + 1));
            assert!((1..=10).contains(&technique.minutes) && technique.text.chars().count() <= 600);
            assert!(!technique.text.contains("  "), "{}", technique.id);
        }
    }

    #[test]
    fn every_way_that_attends_to_breath_has_its_caution() {
        let breath = LIBRARY.iter().filter(|technique| technique.kind == TechniqueKind::Breath);
        assert!(breath.clone().count() > 0);
        assert!(breath.into_iter().all(|technique| technique.caution == Some(Caution::Breath)));
    }

    #[test]
    fn what_is_not_for_somebody_is_never_offered_again() {
        let choice = |id: &str, preference| GroundingChoice {
            technique: Some(id.into()),
            name: "".into(),
            text: "".into(),
            preference,
            client_words: None,
            set_on: NaiveDate::default(),
        };
        let offered = worth_offering(&[
            choice("gt-02", Preference::NotForMe),
            choice("gt-07", Preference::Works),
        ]);
        assert_eq!(offered.len(), 19);
        assert!(offered.iter().all(|technique| technique.id != "gt-02"));
    }
}
