# Pacing: the plan, what was done, and what may be worth a look.

search-kind-pacing_plan = Pacing plan
day-begun-hypothesis = A working hypothesis, not kept yet
client-draft-hypothesis = A working hypothesis is being written, last typed { $time }.
search-kind-hypothesis = Working hypothesis
search-kind-pacing_run = Answer to a pacing check
day-begun-pacing_plan = A pacing plan, not in force yet
client-draft-pacing_plan = A pacing plan is being written, last typed { $time }.

pacing-title = Pacing
pacing-help = The plan for the pace of the work, what was done, and what may be worth a look. The client may make any limit smaller at once; a larger one takes both.
pacing-head-none = No plan is in force.
pacing-head-draft = Plan { $number } is being written. None is in force.
pacing-head-agreed = Plan { $number }, agreed together on { $day }.
pacing-head-partly = Plan { $number }, agreed in part on { $day }.
pacing-head-again = Look again by { $day }.
pacing-head-due = It was to be looked at again by { $day }.
pacing-head-writing = Plan { $number } is being written.
pacing-change = Change the plan
pacing-go-on = Go on with plan { $number }
pacing-first = Write the first plan
pacing-empty-title = No plan was written yet.
pacing-empty = A plan says how much is enough for one session, and the last word on each limit is the client’s. It begins with the usual numbers, each of them to be talked about.

# The client's own words
pacing-words = { $pronoun ->
    [she] Her words on pace
    [he] His words on pace
    [they] Their words on pace
   *[none] The client’s words on pace
  }
pacing-words-none = Nothing said so far
pacing-hold = Steady sessions before a next step is mentioned
pacing-who-may = { $pronoun ->
    [she] She may lower any limit at any time. Raising one takes you both.
    [he] He may lower any limit at any time. Raising one takes you both.
    [they] They may lower any limit at any time. Raising one takes you both.
   *[none] The client may lower any limit at any time. Raising one takes you both.
  }

# The plan in force
pacing-in-force = Plan in force
pacing-limit-trauma_minutes = The hard part
pacing-limit-new_things = New things
pacing-limit-nothing_new_after = Nothing new
pacing-limit-suds_peak = How strong
pacing-limit-suds_end = At the end
pacing-limit-closing_minutes = Closing
pacing-limit-gap_days = After a gap
pacing-limit-trauma_minutes-is = { $value ->
    [0] none
    [1] up to 1 minute
   *[other] up to { $value } minutes
  }
pacing-limit-new_things-is = { $value ->
    [0] none in a session
   *[other] up to { $value } in a session
  }
pacing-limit-nothing_new_after-is = after minute { $value }
pacing-limit-suds_peak-is = pause above { $value } of 10
pacing-limit-suds_end-is = { $value } of 10 or less
pacing-limit-closing_minutes-is = { $value ->
    [1] at least 1 minute
   *[other] at least { $value } minutes
  }
pacing-limit-closing-from = { $words }, from minute { $minute }
pacing-limit-gap_days-is = after { $value } days without a session, the next begins with finding the way back
pacing-limit-none = none agreed
pacing-set-client = { $pronoun ->
    [she] her choice
    [he] his choice
    [they] their choice
   *[none] the client’s choice
  }
pacing-set-both = agreed by both
pacing-set-therapist = set by you, not talked about yet
pacing-make-smaller = Make it smaller
pacing-make-smaller-of = Make it smaller: { $limit }
pacing-minutes = { $minutes } minutes
pacing-every = { $days ->
    [1] every day
   *[other] every { $days } days
  }
pacing-phase = First now
pacing-phase-stabilisation = Safety and steadiness
pacing-phase-processing = Approaching what happened
pacing-phase-integration = Meaning, people, what comes next
pacing-profile = Way of working
pacing-profile-titrated = In small pieces
pacing-profile-exposure_protocol = An exposure protocol
pacing-profile-emdr_style = Work of the EMDR kind
pacing-profile-stabilisation_only = Nothing of the hard part for now
pacing-profile-custom = Another way
pacing-session-minutes = A session
pacing-frequency = How often
pacing-stop_conditions = It stops when
pacing-signs_high = Signs of too much
pacing-signs_low = Signs of far away
pacing-when_too_much = When too much
pacing-when_far_away = When far away
pacing-how_small = How small
pacing-anchor = Anchor
pacing-opening_ritual = Beginning
pacing-closing_ritual = Ending
pacing-options = What could be done
pacing-skills = Skills
pacing-chosen-first = first
pacing-chosen-later = some time
pacing-chosen-not_this = not this
pacing-set-aside-in-force = Set this plan aside
pacing-set-aside-ask = Then no plan is in force. It stays among the earlier versions.

# A limit made smaller
pacing-lower-title = { $limit }: make it smaller
pacing-lower-line = { $pronoun ->
    [she] Her word alone, from now on.
    [he] His word alone, from now on.
    [they] Their word alone, from now on.
   *[none] The client’s word alone, from now on.
  }
pacing-lower-trauma_minutes = Smaller here is fewer minutes.
pacing-lower-new_things = Smaller here is fewer new things.
pacing-lower-nothing_new_after = Smaller here is an earlier minute.
pacing-lower-suds_peak = Smaller here is a lower number at which to pause.
pacing-lower-suds_end = Smaller here is a lower number at the end.
pacing-lower-closing_minutes = Smaller here is less work, so more minutes for closing.
pacing-lower-gap_days = Smaller here is fewer days, so a gap is noticed sooner.
pacing-lower-now = Now: { $words }.
pacing-lower-value = From now on
pacing-lower-words = { $pronoun ->
    [she] What she said
    [he] What he said
    [they] What they said
   *[none] What the client said
  }
pacing-lower-do = From now on
pacing-lower-same = That is as it stands already.
pacing-lower-larger = That asks for more than was agreed, and takes you both. It can go into the next plan.
pacing-number-between = A whole number from { $least } to { $most } can stand here.

# Versions
pacing-versions = Earlier plans
pacing-version-agreed = Plan { $number }, agreed on { $day }
pacing-version-name = Plan { $number }
pacing-version-state-draft = Being written
pacing-version-state-active = In force
pacing-version-state-superseded = A later plan took its place.
pacing-version-state-set_aside = Set aside.
pacing-version-reason = Why: { $reason }
pacing-version-first = The first plan.
pacing-version-same = No field differs from the plan before it.
pacing-version-look = What changed, and why
pacing-version-changed = { $name }: { $to }. Before: { $from }.
pacing-version-added = { $name }: { $to }. Before: nothing noted.
pacing-version-gone = { $name }: nothing noted. Before: { $from }.

# The plan while it is written
pacing-writing-title = Plan { $number }
pacing-writing-line = Nothing of it holds until it is in force. Until then, plan { $number } holds.
pacing-writing-first = Nothing of it holds until it is in force.
pacing-keep = Keep it for later
pacing-agree = In force from today
pacing-part-work = The work
pacing-phase-line = The parts have no order, and none is ever refused. People move back and forth.
pacing-profile-hint-exposure_protocol = Strong moments during the work are expected, and the end still counts.
pacing-hold-short = Steady first
pacing-hold-hint = Steady sessions before a next step is mentioned, 1 to 6
pacing-window = The check looks at
pacing-window-hint = So many last sessions, 3 to 8
pacing-session-hint = Minutes, 15 to 180
pacing-frequency-hint = Days between two sessions, 1 to 60
pacing-part-words = What the client says
pacing-part-limits = Limits
pacing-part-limits-line = The usual numbers stand here at first. A field left blank has no limit, and nothing is looked at by it.
pacing-limit-number-of = { $limit }, number
pacing-limit-hint = { $least } to { $most }
pacing-limit-met = This was made smaller meanwhile, and that stands here. Typed before it: { $typed }.
pacing-limit-hint-now = { $least } to { $most }. In force: { $words }.
pacing-limit-who = Set by
pacing-limit-who-of = { $limit }, set by
pacing-who-client = { $pronoun ->
    [she] Her alone
    [he] Him alone
    [they] Them alone
   *[none] The client alone
  }
pacing-who-both = Both
pacing-who-therapist = You, so far
pacing-limit-takes-both = This asks for more than is in force, and takes you both.
pacing-limit-words-of = { $limit }, the client’s last word
pacing-limit-words = Last word
pacing-limit-said = Said on
pacing-limit-value-trauma_minutes = Minutes
pacing-limit-value-new_things = At most
pacing-limit-value-nothing_new_after = After minute
pacing-limit-value-suds_peak = Pause above
pacing-limit-value-suds_end = At most
pacing-limit-value-closing_minutes = At least
pacing-limit-value-gap_days = After days
pacing-part-stop = When it stops, and what helps
pacing-lines-hint = One line for each
pacing-part-options = What could be done
pacing-part-options-line = In the client’s order. A no needs no reason.
pacing-option = Option { $number }
pacing-option-label = What
pacing-option-chosen = Chosen
pacing-option-words = In their words
pacing-option-add = Add an option
pacing-option-out = Take it out
pacing-option-out-of = Take it out: option { $number }
pacing-option-up = Move up
pacing-option-up-of = Move up option { $number }
pacing-choice-first = First
pacing-choice-later = Some time
pacing-choice-not_this = Not this
pacing-part-agree = Agreed, and until when
pacing-agreed = Agreed
pacing-agreed-yes = Yes
pacing-agreed-partly = In part
pacing-agreed-no = No
pacing-agreed-no-line = Then this plan stays unused. It can be changed, or set aside.
pacing-agreed-on = On
pacing-review = Look again by
pacing-review-hint = Within 90 days
pacing-review-late = The last day for this is { $day }.
pacing-review-offer = Take { $day }
pacing-reason = What changed, and why
pacing-owed = Still open before it is in force
pacing-owed-none = Nothing is open. It can be in force from today.
pacing-owed-agreed = That the client said yes, at least in part
pacing-owed-agreed_on = On which day that was
pacing-owed-review_on = When to look at it again, within 90 days of that day
pacing-owed-reason = What changed, and why
pacing-owed-number = A number that can stand in its field

# Plan and done
pacing-done = Plan and done
pacing-done-none = Nothing to draw so far. What a session held is written in its note.
pacing-chart-trauma_minutes = Minutes with the hard part, by session
pacing-chart-suds_end = How strong at the end, by session
pacing-chart-closing_minutes = Minutes for closing, by session
pacing-chart-about = From { $least } to { $most }, one point for each session. A session without a number is a gap.
pacing-chart-limit = agreed
pacing-chart-which = Look at
pacing-measure-trauma_minutes = The hard part
pacing-measure-suds_end = At the end
pacing-measure-closing_minutes = Closing
pacing-done-trauma_minutes = { $value ->
    [1] 1 minute
   *[other] { $value } minutes
  }
pacing-done-closing_minutes = { $value ->
    [1] 1 minute
   *[other] { $value } minutes
  }
pacing-done-suds_end = { $value } of 10
pacing-done-trauma_minutes-of = { $value } minutes, { $limit } agreed
pacing-done-closing_minutes-of = { $value } minutes, { $limit } agreed
pacing-done-suds_end-of = { $value } of 10, { $limit } agreed
pacing-done-trauma_minutes-past = more than agreed
pacing-done-suds_end-past = more than agreed
pacing-done-closing_minutes-past = less than agreed
pacing-rest-stop = rest stop
pacing-not-recorded = not recorded
pacing-session-on = Session { $number }, { $day }
pacing-session-open = Open the session
pacing-read-no-minutes = Minutes not recorded.
pacing-read-minutes = { $value ->
    [1] 1 minute.
   *[other] { $value } minutes.
  }
pacing-read-minutes-of = { $value ->
    [1] 1 minute, of { $limit } as agreed.
   *[other] { $value } minutes, of { $limit } as agreed.
  }
pacing-read-strong = How strong, of { $most }: { $start }, { $peak }, { $end }.
pacing-read-closing = Closing { $value } minutes.
pacing-read-new = { $value ->
    [1] 1 new thing.
   *[other] { $value } new things.
  }
pacing-read-signal = { $value ->
    [1] The stop signal was used once.
   *[other] The stop signal was used { $value } times.
  }
pacing-read-after = The days after: { $words }.
pacing-read-pace = Pace in the check-in: { $value } of 10.
pacing-read-rest = A rest stop.
pacing-settled-stirred_up = still very stirred up
pacing-settled-a_bit_calmer = a bit calmer
pacing-settled-part_of_the_way = part of the way
pacing-settled-mostly = mostly settled
pacing-settled-settled = settled
pacing-settled-stirred_up-read = Still very stirred up.
pacing-settled-a_bit_calmer-read = A bit calmer.
pacing-settled-part_of_the_way-read = Part of the way.
pacing-settled-mostly-read = Mostly settled.
pacing-settled-settled-read = Settled.
pacing-after-nothing_special = nothing special
pacing-after-gone_in_a_day = a bit, gone in a day
pacing-after-some_days = one to three days
pacing-after-in_the_way = longer, or in the way of safety, sleep or daily life

# The pacing check
pacing-check = Pacing check
pacing-section-talk = Talk first
pacing-section-look = Worth a look
pacing-section-note = For information
pacing-level-steady = Nothing here asks for a look.
pacing-level-too_little = Not enough recorded
pacing-too-little-line = There is too little for the check to compare. What was not recorded counts as nothing, neither way.
pacing-recorded = Recorded
pacing-rule = Rule { $rule }
pacing-could = You could
pacing-or = or
pacing-own-numbers = By your own numbers, today
pacing-disagree = Disagree, because…
pacing-disagree-of = Disagree, because… ({ $rule })
pacing-disagree-words = Because
pacing-disagree-begin = { $rule }:
pacing-disagree-keep = Keep the answer
pacing-disagree-hint = It is kept with the check as it stands today, and as good an answer as any.
pacing-answer = What came of it
pacing-answer-words = In words, if you like
pacing-response-read = Read
pacing-response-discussed_with_client = Talked about together
pacing-response-changed_plan = The plan was changed
pacing-response-disagree = Disagree
pacing-answered = Answered before
pacing-answered-line = { $day }: { $response }.
pacing-answer-kept = The answer is kept with the check as it stands today.
pacing-off-practice = The check is off for the whole practice.
pacing-off-client = The check is off for this client.
pacing-off-young = The check is off: under 18, or no date of birth is written down. It can be switched on with a reason.
pacing-switch-reason-was = The reason written then:
pacing-switch-on = Switch the check on
pacing-switch-off = Switch the check off
pacing-switch-why = Why
pacing-switch-hint = Written down with today’s date, up to 200 characters
pacing-purpose = This check is for record keeping and reflection by a qualified therapist. It sets what you wrote down beside the marks the two of you agreed on. It is not made for diagnosis, for watching over a person, for foretelling, or for deciding on treatment.
pacing-fact = { $what }: { $found }
pacing-number = { $number }

pacing-finding-P01 = { $pronoun ->
    [she] Today she may want to go more gently, or to leave the hard part out.
    [he] Today he may want to go more gently, or to leave the hard part out.
    [they] Today they may want to go more gently, or to leave the hard part out.
   *[none] Today the client may want to go more gently, or to leave the hard part out.
  }
pacing-finding-P02 = Your own word for today seems to ask for a gentler session.
pacing-finding-P03 = A safety concern is marked as open. It could be worth giving that room first.
pacing-finding-P04 = What is planned may not have a yes so far.
pacing-finding-P05 = The stop signal seems to have been used without being honoured.
pacing-finding-P06 = The last session may have ended stirred up, by the marks you set.
pacing-finding-P07 = It may have become stronger than the agreed mark.
pacing-finding-P08 = The last session may have held more minutes than agreed.
pacing-finding-P09 = There may have been little time to settle at the end.
pacing-finding-P10 = What came up seems to have stayed for some of the days after.
pacing-finding-P11 = There may have been moments of being far away.
pacing-finding-P12 = The stop signal was used and honoured.
pacing-finding-P13 = Something between you seems not settled yet. It could be worth giving it room first.
pacing-finding-P14 = { $pronoun ->
    [she] An answer in the check-in was low, or lower than before. It can have many reasons; only she can say.
    [he] An answer in the check-in was low, or lower than before. It can have many reasons; only he can say.
    [they] An answer in the check-in was low, or lower than before. It can have many reasons; only they can say.
   *[none] An answer in the check-in was low, or lower than before. It can have many reasons; only the client can say.
  }
pacing-finding-P15 = It may have been a while, by the days you agreed on.
pacing-finding-P16 = The last session may have been a larger step than those before.
pacing-finding-P17 = Part of what holds the work may not be written down so far.
pacing-finding-P18 = The last three sessions seem to have stayed quiet. That may be right, or may be less than is wanted.
pacing-finding-P19 = Your two words for today differ.
pacing-finding-P20 = The end of the last session was not recorded, so the check cannot look at it.
pacing-finding-P21 = By the marks you set, the last sessions look steady so far. That does not ask for a larger step.

pacing-rule-P01 = The client decides on the pace, so the client’s word for today comes first.
pacing-rule-P02 = Your own judgement for today counts too.
pacing-rule-P03 = A safety concern that is open comes before the hard part.
pacing-rule-P04 = Each exercise has a yes of its own before it begins.
pacing-rule-P05 = A stop signal holds only if it is honoured each time.
pacing-rule-P06 = A session counts as unsettled by the word for its end, by the agreed mark for its end, or by where the client was.
pacing-rule-P07 = A mark for how strong it may get was agreed. In an exposure protocol with a settled end this is only noted.
pacing-rule-P08 = Minutes with the hard part were agreed.
pacing-rule-P09 = Minutes for closing were agreed, for sessions with the hard part.
pacing-rule-P10 = Days after a session that stay hard count as part of it.
pacing-rule-P11 = Far away for longer in one of the last three sessions, or briefly in two.
pacing-rule-P12 = A signal used and honoured is worth saying aloud.
pacing-rule-P13 = How the two of you are comes before the work; more so if it was strong, or open for several sessions.
pacing-rule-P14 = Pace or room to say no at the low end, or an answer well below the client’s own middle answer.
pacing-rule-P15 = After so many days without a session as agreed, finding the way back comes first.
pacing-rule-P16 = At least ten minutes, and half as much again, above the middle of the other sessions, unless your practice set other marks.
pacing-rule-P17 = A stop signal, a way to settle and a current plan for hard moments hold the work.
pacing-rule-P18 = None of the hard part, or very quiet, three times while it comes first in the plan.
pacing-rule-P19 = Where two words differ, the more careful one stands.
pacing-rule-P20 = An end without a word and without a number cannot be compared.
pacing-rule-P21 = As many settled sessions in a row as agreed, and nothing that asks for a look.

pacing-fact-readiness_client = the client’s word for today
pacing-fact-readiness_therapist = your word for today
pacing-fact-safety_concern = safety concern
pacing-fact-task_consent = answer to what is planned
pacing-fact-stop_signal_count = stop signal, times used
pacing-fact-stop_honoured = honoured
pacing-fact-suds_peak = strongest, of 10
pacing-fact-suds_peak_limit = agreed for the strongest
pacing-fact-suds_end = how strong at the end, of 10
pacing-fact-suds_end_limit = agreed for the end
pacing-fact-settled_end = word for the end
pacing-fact-arousal_end = where the client was at the end
pacing-fact-trauma_minutes = minutes with the hard part
pacing-fact-trauma_minutes_limit = agreed minutes with the hard part
pacing-fact-trauma_minutes_median = middle of the other sessions, in minutes
pacing-fact-closing_minutes = minutes for closing
pacing-fact-closing_minutes_min = agreed minutes for closing
pacing-fact-aftermath = the days after
pacing-fact-dissociation = far away
pacing-fact-intensity = how strong the strain is, of 5
pacing-fact-sessions_open = sessions since it was noticed
pacing-fact-bond = with me, of 10
pacing-fact-goals = what I care about, of 10
pacing-fact-tasks = how we work, of 10
pacing-fact-pace = pace, of 10
pacing-fact-identity = my whole self, of 10
pacing-fact-say_no = room to say no, of 10
pacing-fact-usual = middle of the earlier answers to that
pacing-fact-days_since = days since that session
pacing-fact-gap_days = agreed days without a session
pacing-fact-stop_signal = stop signal written down
pacing-fact-grounding_choice = way to settle written down
pacing-fact-crisis_plan = plan for hard moments, current
pacing-fact-phase = first now
pacing-fact-profile = way of working
pacing-fact-steady_sessions = sessions looked at
pacing-word-small_step = a small step
pacing-word-gently = gently
pacing-word-not_today = not today
pacing-word-open = open
pacing-word-yes = yes
pacing-word-partly = partly
pacing-word-no = no
pacing-word-within = able to think, feel and stay present
pacing-word-hyper = too much
pacing-word-hypo = too little, far away
pacing-word-mixed = both, or one after the other
pacing-word-unknown = hard to say
pacing-word-none = not seen
pacing-word-brief = for a moment
pacing-word-prolonged = for longer

pacing-could-ordinary_session = An ordinary session
pacing-could-shorter_step = A shorter step
pacing-could-ask_what_would_help = Ask what would help
pacing-could-name_it = Name it
pacing-could-supervision = Take it to supervision
pacing-could-crisis_plan_together = Go through the plan for hard moments together
pacing-could-other_services = Other services
pacing-could-ask_again = Ask again
pacing-could-another_task = Choose another task
pacing-could-apologise = Apologise
pacing-could-record_strain = Write it down as a strain
pacing-could-test_the_signal = Try out the signal again
pacing-could-longer_closing = A longer closing
pacing-could-smaller_dose = Fewer minutes
pacing-could-different_grounding = Another way to settle
pacing-could-smaller_piece = A smaller piece
pacing-could-more_distance = More distance
pacing-could-keep_and_watch = Keep it so and look again
pacing-could-timer = A timer, if wished for
pacing-could-agree_new_limit = Agree on another limit
pacing-could-ask_how_it_felt = Ask how it felt
pacing-could-close_earlier = Begin closing earlier
pacing-could-end_of_work_sign = A sign for the end of the work
pacing-could-lighter_session = A lighter session
pacing-could-contact_plan = Talk about contact in between
pacing-could-shorter_gap = A shorter gap
pacing-could-orienting_practice = Practise orienting
pacing-could-shorter_loops = Shorter loops
pacing-could-say_it_to_the_client = { $pronoun ->
    [she] Say so to her
    [he] Say so to him
    [they] Say so to them
   *[none] Say so to the client
  }
pacing-could-repair_steps = Steps of repair
pacing-could-rest_stop = A rest stop
pacing-could-ask_about_it = Ask about that answer
pacing-could-change_one_thing = Change one thing
pacing-could-reorient = Begin with finding the way back
pacing-could-half_the_step = Half the step
pacing-could-fill_in_together = Fill it in together
pacing-could-ask_what_they_want = { $pronoun ->
    [she] Ask what she wants
    [he] Ask what he wants
    [they] Ask what they want
   *[none] Ask what the client wants
  }
pacing-could-look_at_the_phase = Look at what comes first
pacing-could-talk_about_the_difference = Talk about the difference
pacing-could-add_it = Add it to the session, if it is known
pacing-could-stay_here = Stay here
pacing-could-one_small_step = { $pronoun ->
    [she] Talk about one small step, if she wishes
    [he] Talk about one small step, if he wishes
    [they] Talk about one small step, if they wish
   *[none] Talk about one small step, if the client wishes
  }
pacing-could-leave_as_it_is = Leave as it is
pacing-set-aside = Set this draft aside
