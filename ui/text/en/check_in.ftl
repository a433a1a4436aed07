# The Check-in Six.

search-kind-check_in = Check-in
day-begun-check_in = A check-in, not recorded yet
client-draft-check_in = A check-in is being typed in, last typed { $time }.

check-in-help = What the client answered about how you work together, beside their own earlier answers only. Nothing is added up. T shows the lines as tables.
check-in-half = Answers that were cut off wait for the client, and are not shown here. Hand over the six of that session again, and they go on with them.
check-in-half-hand = Hand over again, { $day }
check-in-print = Print a blank one
check-in-title = How we are working
check-in-line = Their own answers, 0 to 10, set beside their own earlier ones. A start for a talk, not a test.
check-in-bond = With me
check-in-goals = What I care about
check-in-tasks = How we work
check-in-pace = Pace
check-in-identity = My whole self
check-in-say_no = Room to say no
check-in-ask-bond = I felt my therapist was with me and on my side today.
check-in-ask-goals = Our time today went to something I care about.
check-in-ask-tasks = The way we worked today made sense to me.
check-in-ask-pace = We went at a pace that felt safe to me.
check-in-ask-identity = I could be my whole self here, with my background, beliefs and identity.
check-in-ask-say_no = It was fine, or would have been fine, to say no, stop or not today.
check-in-ask-open = Is there one thing you would like more of, less of, or done in a new way?
check-in-ask-talk = There are no right answers. Low numbers are welcome. Nothing changes if one is skipped.
check-in-mine-bond = I think they felt that I was with them and on their side.
check-in-mine-goals = I think our time went to something they care about.
check-in-mine-tasks = I think the way we worked made sense to them.
check-in-mine-pace = I think the pace felt safe to them.
check-in-mine-identity = I think they could be their whole self here.
check-in-mine-say_no = I think it was fine for them to say no, stop or not today.
check-in-said-last = Said last
check-in-notices = Worth a look
check-in-chart-about = Only their own answers, 0 to 10, from the first to the latest. A gap means rather not say.
check-in-lower = lower than before
check-in-value = { $number } of 10
check-in-value-lower = { $number } of 10, lower than before
check-in-skipped = rather not say
check-in-many = This can mean many things; only they can say.
check-in-either = It can be asked about, or left as it is.
check-in-notice-low = { $item }: { $answer } of 10 on { $day }. { $many } It may be worth talking about first, or leaving for when they bring it.
check-in-notice-below_own = { $item }, lower than before. It was { $answer } on { $day }, earlier answers were around { $usual }. { $many } { $either }
check-in-notice-dip_and_back = { $item }: a dip and a recovery, around { $day }. { $many }
check-in-notice-stays_low = { $item }: 6 or less three times running, up to { $day }. { $many } { $either }
check-in-notice-all_tens = All six were 10 four times running, up to { $day }. That can mean things are going well, or that it is hard to say otherwise.
check-in-notice-not_talked_about = The check-in of { $day } has not been talked about yet, and a session was held since. { $either }
check-in-notice-differ = { $item }: yours and theirs of { $day } lie 3 or more apart. { $many }
check-in-list = Check-ins
check-in-none-title = No check-in so far
check-in-none = A client who likes such things can answer six short statements at the end of a session, on the screen, on paper or aloud. None is owed.
check-in-session = Session { $number }
check-in-declined = They chose none.
check-in-answered = { $answered ->
    [0] None of six answered
    [1] One of six answered
    [2] Two of six answered
    [3] Three of six answered
    [4] Four of six answered
    [5] Five of six answered
   *[other] All six answered
  }
check-in-answered-skipped = { $line }, { $skipped ->
    [1] one skipped
   *[other] the others skipped
  }
check-in-open-of = Open: { $day }
check-in-close-of = Close: { $day }
check-in-voided = Entered in error, or another took its place
check-in-rater-client = Answered by the client
check-in-rater-therapist = Your own view
check-in-rater-guardian = Answered by a guardian
check-in-how-in_room = on paper or screen, with you in the room
check-in-how-alone_on_device = on the screen, alone with it
check-in-how-paper_at_home = on paper, at home
check-in-how-read_aloud = read aloud, and answered aloud
check-in-wording-check_in_six_v1 = In the first wording of the six.
check-in-wording-check_in_six_v2 = In the present wording of the six.
check-in-pace-was = The pace was
check-in-pace-too_fast = Too fast
check-in-pace-about_right = About right
check-in-pace-too_slow = Too slow
check-in-open-line = In their words
check-in-talked = Was it talked about?
check-in-state-kept = Not yet
check-in-state-talked_about = Talked about
check-in-state-left_alone = They would rather not
check-in-this = the check-in of { $day }
check-in-again = Typed wrongly: type it again
check-in-again-of = Type it again: { $day }
check-in-type = Type one in
check-in-own = My own view
check-in-read = Read aloud
check-in-read-close = Close the reading
check-in-hand = Hand over the six
check-in-hand-what = This screen becomes theirs until your passphrase. They can skip, stop, keep it or throw it away.
check-in-standing-not_asked = They were not asked yet whether they would like check-ins.
check-in-standing-granted_with_conditions = They said yes to check-ins, with conditions. The consent page has them.
check-in-standing-not_now = They said not now to check-ins. So there is nothing to ask here.
check-in-standing-declined = They said no to check-ins. So there is nothing to ask here, and that is all right.
check-in-standing-paused = Check-ins rest for now. So there is nothing to ask here.
check-in-standing-withdrawn = They took their yes to check-ins back. So there is nothing to ask here, and that is all right.
check-in-standing-expired = Their yes to check-ins was for a time that is over. It can be asked again.
check-in-which = Which session
check-in-which-of = Session { $number }, { $day }
check-in-where = Where and how
check-in-form = A check-in, as they gave it
check-in-form-own = My own view of the session
check-in-form-line = Type only what they answered. What is left blank counts as rather not say.
check-in-form-own-line = Theirs counts first. This is only for seeing where the two differ.
check-in-chose-none = They chose none
check-in-record = Record
check-in-recorded = It is recorded.
check-in-row = Check-in
check-in-nothing = Nothing noted
check-in-open-row = Open the check-ins

check-in-too-few = Too few so far to say how they change.
check-in-marks = What happened beside them
check-in-marks-open = Show what happened beside them
check-in-marks-close = Close what happened beside them
check-in-marks-line = One of the six, with what was written down in the same weeks. That two things lie beside each other does not say that one is from the other.
check-in-marks-item = Which of the six
check-in-marks-none = Nothing was written down in these weeks.
check-in-marks-about = Only their own answers, 0 to 10, and what happened in between. A gap means rather not say.
check-in-mark-strain = Something between you was not right.
check-in-mark-repaired = They said that it is repaired.
check-in-mark-rest = A rest, to put something right.
check-in-mark-consent = A no, or a yes taken back.
check-in-take-up = Take it into what was said of the work
check-in-take-up-of = Take it into what was said of the work: the words of { $day }
check-in-taken-up = It stands in what was said of the work.
