//! How far a long act is, and whether to go on.

/// What a long act is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Step {
    /// Putting together what goes into the copy.
    Gathering,
    /// Writing it.
    Writing,
    /// Reading it back from where it was written.
    ReadingBack,
    /// Comparing everything in it with its list.
    Checking,
    /// Trying what was typed.
    Opening,
    /// Giving it its name, or making a vault of it.
    Keeping,
}

impl Step {
    /// The word for it on the wire.
    pub fn token(self) -> &'static str {
        match self {
            Step::Gathering => "gathering",
            Step::Writing => "writing",
            Step::ReadingBack => "reading_back",
            Step::Checking => "checking",
            Step::Opening => "opening",
            Step::Keeping => "keeping",
        }
    }
}

/// How far it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// What it is doing.
    pub step: Step,
    /// How much is done, in bytes.
    pub done: u64,
    /// How much there is, in bytes; 0 while that is not known.
    pub total: u64,
    /// Whether stopping now is safe.
    pub may_cancel: bool,
}

/// Whether to go on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flow {
    /// Go on.
    Continue,
    /// Stop where that is safe.
    Cancel,
}

/// It was stopped as asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Stopped;

/// Tells whoever watches how far it is, and hears whether to go on.
pub(crate) struct Teller<'a> {
    watch: &'a mut dyn FnMut(Progress) -> Flow,
}

impl<'a> Teller<'a> {
    pub(crate) fn new(watch: &'a mut dyn FnMut(Progress) -> Flow) -> Teller<'a> {
        Teller { watch }
    }

    /// Tells a step that may be stopped.
    pub(crate) fn tell(&mut self, step: Step, done: u64, total: u64) -> Result<(), Stopped> {
        match (self.watch)(Progress { step, done, total, may_cancel: true }) {
            Flow::Continue => Ok(()),
            Flow::Cancel => Err(Stopped),
        }
    }

    /// Tells a step that is not stopped any more.
    pub(crate) fn tell_only(&mut self, step: Step) {
        let _asked_too_late = (self.watch)(Progress { step, done: 0, total: 0, may_cancel: false });
    }
}
