# What may be said after a session beside the first three fields. Nothing here is owed.

note-worked_on = What they chose
note-worked_on-hint = What the client chose to work on
note-phase = What it turned out to be
note-phase-stabilisation = Safety and steadiness
note-phase-processing = What happened
note-phase-integration = Meaning and what is next
note-phase-relationship = The two of us
note-phase-practical = Practical things
note-phase-mixed = Several of these

note-dose = With the hard part
note-dose-keyed = From the session: about { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
  }.
note-dose-agreed = You had agreed { $minutes }.
note-dose-trauma_minutes = Minutes with the hard part
note-dose-closing_minutes = Minutes for closing
note-dose-new_things = New things
note-dose-suds_start = How strong at the start
note-dose-suds_peak = How strong at the strongest
note-dose-suds_end = How strong at the end
note-dose-stop_signal_count = Stop signal used, how often
note-dose-material_label = A neutral handle
note-dose-material_label-hint = Such as “memory B”. Never what it is about.
note-dose-scale = The client’s numbers, 0 to { $most }
note-dose-as-keyed = Keyed: { $number }
note-dose-right = The hard part, put right
note-dose-as-note = So far: { $number }
note-dose-standing = So far: { $words }
note-dose-standing-none = So far nothing of it is recorded.
note-dose-all-three = One of these put right stands for all three: the others belong here too.
note-dose-number = A whole number from 0 to { $most }.
note-dose-peak = The strongest is never less than the start or the end.
note-dose-peak-short = Take another look at the three numbers for how strong it was.
note-dose-settled = How settled at the end, in the client’s words
note-settled-stirred_up = Still very stirred up
note-settled-a_bit_calmer = A bit calmer
note-settled-part_of_the_way = Part of the way
note-settled-mostly = Mostly settled
note-settled-settled = Settled
note-dose-arousal = Where they were at the end
note-arousal-within = Steady
note-arousal-hyper = Revved up
note-arousal-hypo = Shut down
note-arousal-mixed = Both
note-arousal-unknown = Hard to say
note-dose-away = Far away for a while
note-away-none = Not seen
note-away-brief = For a moment
note-away-prolonged = For longer
note-away-unknown = Hard to say
note-dose-honoured = Was the signal honoured?
note-honoured-yes = Yes
note-honoured-partly = Partly
note-honoured-no = No
note-said-minutes = { $minutes } minutes with the hard part.
note-said-closing = Closing { $minutes }.
note-said-strong = How strong, 0 to { $most }: { $parts }.
note-said-start = { $number } at the start
note-said-peak = { $number } at the strongest
note-said-end = { $number } at the end
note-said-settled = “{ $words }.”
note-said-arousal = At the end: { $words }.
note-said-away = Far away: { $words }.
note-said-stop = { $count ->
    [0] The stop signal was not used.
    [one] The stop signal was used once.
   *[other] The stop signal was used { $count } times.
  }
note-said-honoured = Honoured: { $words }.
note-said-new = { $count ->
    [0] Nothing new.
    [one] One new thing.
   *[other] { $count } new things.
  }

note-since = Since last time
note-since-asked = The days after { $day }, as the client said here
note-aftermath-nothing_special = Nothing special
note-aftermath-gone_in_a_day = A bit, gone in a day
note-aftermath-some_days = One to three days
note-aftermath-in_the_way = Longer, or it got in the way

note-ways = Ways to settle
note-ways-name = What it is called
note-ways-offered = Who thought of it
note-ways-used = Used, or only offered
note-ways-used-yes = Used
note-ways-used-no = Only offered
note-ways-helped = Did it help?
note-helped-yes = Yes
note-helped-some = Somewhat
note-helped-no = No
note-helped-unclear = Hard to say
note-by-client = The client
note-by-therapist = I did
note-by-both = Both
note-ways-add = Add a way to settle
note-ways-said-used = { $name }, used
note-ways-said-offered = { $name }, only offered
note-ways-said-by = from { $who }
note-by-said-client = the client
note-by-said-therapist = me
note-by-said-both = both of us
note-ways-said-helped = did it help: { $words }
note-take-over = Take over what was keyed
note-keyed-are = From the session: { $what }
note-remove = Take out { $what }
note-remove-number = Take out number { $number }
note-full = Forty fit here.

note-attunement = Attunement
note-attunement-line = Minute { $minute }: { $cue }
note-attunement-cue = What I noticed
note-attunement-named = How I named it
note-attunement-client_said = What they said
note-attunement-changed = What I changed
note-attunement-add = Add a moment
note-attunement-open = Say more of: { $cue }
note-attunement-number = Moment { $number }

note-transparency = My own limits
note-transparency-hint = What I said about them
note-transparency-one = What I said, { $number }
note-transparency-add = Add what I said
note-ending = The ending
note-ending-hint = How the ending was
note-calibration = Language and load
note-calibration-hint = Such as “shorter sentences”. Stands in the next brief.
note-calibration-carried = From { $day }: { $words }
note-calibration-keep = Keep it

note-rest = Rest stop
note-rest-keyed = A rest was keyed in the session.
note-rest-none = There was none
note-rest-there-was = There was one
note-rest-planned = Planned or called
note-rest-planned-yes = Planned before
note-rest-planned-no = Called in the session
note-rest-by = Who called it
note-rest-why = Why
note-rest-gave = What it gave
note-rest-return_step = The step back
note-rest-return_step-hint = Only if the client wishes one

note-safety-open = Is it still open?
note-safety-open-yes = Yes
note-safety-open-no = No
note-safety-carried = An earlier note left a safety question open.
note-bond-prompt = Trust, warmth, being heard
note-goals-prompt = What the work is for
note-tasks-prompt = How we go about it
note-lines = Lines from the session
note-waiting = A line from the session
note-waiting-keep = Keep it in what we did
note-waiting-discard = Throw it away
note-waiting-line = It was typed and not put away. It stays here until one of the two is pressed.
note-waiting-finished = It was typed and not put away. The note is finished: what is to stay can be added to it in words.

# What was keyed while the session went on, on the page after it.
keyed-label = Keyed in the session
keyed-list = What was keyed
keyed-count =
    { $count ->
        [one] One entry.
       *[other] { $count } entries.
    }
keyed-line = As it was keyed. What is to stand in the note is put there by you.
keyed-strong = how strong: { $number } of { $most }
keyed-window = where in the window: { $words }
keyed-way = a way to settle
keyed-way-used = { $name }: used
keyed-way-offered = { $name }: offered, not used
keyed-stop = stop signal used
keyed-stop-honoured = stop signal used, honoured: { $words }
keyed-hard-begins = the hard part begins
keyed-hard-rests = the hard part rests
keyed-rest = a rest, called for by { $who }
keyed-line-anything = a line: { $text }
keyed-line-attunement = noticed: { $text }
keyed-line-something_off = something was off between us: { $text }

note-ended-as-agreed = Ended late by the clock: recorded as agreed, { $time }. Say when, if it was otherwise.
note-start-from-last = Start from the last note
note-start-from-last-line = It brings what was promised and the next step, marked until you touch them.
note-carried-over = Carried over. Yours once you touch it.

# Before a session
before-help = What holds today, where you left off, what is planned and how ready the two of you are. Ctrl+Enter starts the session.
before-open = Before the session
before-go-on = Go on with the session
before-start = Start session
before-mistake = It was started by mistake
before-mistake-said = It is planned again, as if it had not been started.
before-title = Before session { $number }
before-today = Holds today
before-agreed = Agreed
before-agreed-minutes = The hard part up to { $minutes } minutes.
before-agreed-new = Nothing new after minute { $minute }.
before-agreed-closing = Closing from minute { $minute }.
before-agreed-small = How small: { $words }.
before-steadies = Steadies
before-steady-try = { $name } (to be tried)
before-none-agreed = No minutes are agreed.
before-none-steady = Nothing is on the list yet.
before-plan = Planned
before-focus = What we plan to do
before-focus-hint = Up to 200 characters. A plan can change in the room.
before-focus-long = { $found } characters, and { $limit } fit.
before-focus-keep = Keep the plan
before-focus-kept = The plan is kept.
before-task = A task from the list
before-task-none = Nothing from the list
before-task-option = { $name }: { $standing }
before-task-ask = { $name } is not agreed as it stands. It can be talked about first, or left for another day.
before-task-rest = { $name } is not agreed. Nothing asks again here; something else can be planned, or nothing.
before-task-if = { $name } is agreed on conditions. They stand in the consent page.
before-ready = How ready
before-ready-client = What the client says
before-ready-therapist = What I think
before-ready-small_step = Ready for a small step
before-ready-gently = Go gently
before-ready-not_today = Not today
before-ready-why = Why
before-ready-why-hint = One line, up to 200 characters, if anyone wants to say
before-ready-keep = Keep this
before-ready-kept = It is kept.
before-ready-stands-small_step = What stands: ready for a small step.
before-ready-stands-gently = What stands, as the more cautious word: go gently.
before-ready-stands-not_today = What stands, as the more cautious word: not today.
before-ready-veto = The client says not today. That stands.
before-ready-nobody = Nothing is said yet.
before-not-startable = It can be started on its day, while it is planned.

# In the overview
overview-focus = Planned
overview-pacing = Pace
overview-pacing-in-force = Plan { $version } is in force.
overview-pacing-minutes = The hard part up to { $minutes } minutes.
overview-pacing-review = To be looked at again on { $day }.
overview-pacing-due = It is time to look at it again.
overview-pacing-open = Open pacing
overview-pacing-more = The plan for the pace of the work, and what was done beside it.
overview-six = How we are working
overview-six-from = The client’s own numbers, 0 to 10, from { $first } to { $last }
overview-six-one = The client’s own numbers, 0 to 10, on { $day }
overview-six-open = Open the check-ins
overview-six-table = Show as a table
overview-six-lines = Show as lines
overview-six-day = Day
overview-six-bond = With me
overview-six-goals = Goals
overview-six-tasks = Tasks
overview-six-pace = Pace
overview-six-identity = My whole self
overview-six-say_no = Room to say no
overview-six-lower = lower than before
overview-six-low = low
overview-six-skipped = not said
overview-six-says = { $name }: { $numbers }
client-pacing = Pacing
