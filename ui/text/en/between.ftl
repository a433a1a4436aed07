# Between us: what is not settled, how it is put right, and the thread of the work.

search-kind-rupture = Strain
day-begun-rupture = Something between you, not kept yet
client-draft-rupture = Something between you is being written, last typed { $time }.
between-title = Between us
between-help = What is not settled between you, what was done to put it right, and the thread of the whole work. Only the client can say that it is repaired. Ctrl+N adds a step, or notes what happened.
between-unsettled = { $days ->
    [0] Something between us is not settled yet, since today.
    [one] Something between us is not settled yet, for { $days } day.
   *[other] Something between us is not settled yet, for { $days } days.
  }
between-unsettled-again = Something between us was set aside. The day to look at it again has come.
between-unsettled-more = { $more ->
    [one] And one more.
   *[other] And { $more } more.
  }
between-unsettled-open = Between us
between-day-kind = Between us
between-day-more = { $count ->
    [one] One more person.
   *[other] { $count } more people.
  }
between-day-all = Show everybody
between-day-fewer = Show fewer people
between-open-of = Between us, { $code }
between-line-many = { $count } things between us are not settled yet.
between-line-settled = Nothing between us is waiting to be settled.
between-line-aside = Nothing between us is open now. Something is set aside until a day.
between-line-lost = Nothing between us is open now. Something could not be put right here.
between-line-first = Nothing is noted between us so far.
between-sessions-since = { $count ->
    [0] No session since.
    [one] { $count } session since.
   *[other] { $count } sessions since.
  }
between-boundaries = Lines between us
between-add-step = Add a step
between-note = Note what happened
between-write-more = Write more
between-write-more-of = Write more: { $line }
between-kept = It is kept.
between-none-title = Nothing noted between us
between-none = Where something was off between you, one line here is enough. What was done to put it right can follow, and what the client says of it.
between-earlier = Earlier, and settled or set aside
between-earlier-any = Earlier
between-earlier-more = Show the earlier ones
between-earlier-fewer = Show fewer of the earlier ones
between-voided = Entered in error.
between-open-row-of = Open: { $line }
between-close-row-of = Close: { $line }

between-what-happened = What happened
between-my-part = My part
between-my-part-none = Not written yet.
between-my-part-write = Write it
between-their-view = { $pronoun ->
    [she] Her view
    [he] His view
   *[other] Their view
  }
between-not-asked = I have yet to ask.
between-not-asked-again = I have yet to ask again.
between-write-view = { $pronoun ->
    [she] Write what she says
    [he] Write what he says
   *[other] Write what they say
  }
between-write-view-of = { $act }: { $line }
between-my-view = My view
between-stands = How it stands
between-which-way = Which way
between-signs = What I noticed
between-parts = It touched
between-challenges = What kind
between-strength-line = How strong
between-change-line = What we agreed
between-learning-line = What it taught
between-about-line = It is about
between-when-line = Noticed
between-noticed-line = { $day }. { $by }.
between-more-show = What was made of it
between-more-hide = Close what was made of it
between-more-show-of = What was made of it: { $line }
between-more-hide-of = Close what was made of it: { $line }
between-came-of-it = What came of it

between-view-repaired = Repaired.
between-view-partly = Partly repaired.
between-view-not_repaired = Not repaired.
between-view-prefers_not_to_say = Would rather not say.
between-view-on = { $day }:
between-says-repaired = { $pronoun ->
    [she] She says that it is repaired.
    [he] He says that it is repaired.
   *[other] They say that it is repaired.
  }
between-says-partly = { $pronoun ->
    [she] She says that it is partly repaired. It can stand like that, or stay open.
    [he] He says that it is partly repaired. It can stand like that, or stay open.
   *[other] They say that it is partly repaired. It can stand like that, or stay open.
  }
between-says-not_repaired = { $pronoun ->
    [she] She says that it is not repaired. It stays open.
    [he] He says that it is not repaired. It stays open.
   *[other] They say that it is not repaired. It stays open.
  }
between-says-prefers_not_to_say = { $pronoun ->
    [she] She would rather not say, and that is all right.
    [he] He would rather not say, and that is all right.
   *[other] They would rather not say, and that is all right.
  }

between-state-noticed = Noticed, and not said aloud yet.
between-state-brought = { $pronoun ->
    [she] Brought up by her. Not talked about yet.
    [he] Brought up by him. Not talked about yet.
   *[other] Brought up by them. Not talked about yet.
  }
between-state-named = Said aloud between us on { $day }.
between-state-exploring = We are finding out what it was.
between-state-repair_underway = We are putting it right.
between-state-repaired = { $pronoun ->
    [she] Repaired, in her view.
    [he] Repaired, in his view.
   *[other] Repaired, in their view.
  }
between-state-partly_repaired = { $pronoun ->
    [she] Partly repaired, in her view.
    [he] Partly repaired, in his view.
   *[other] Partly repaired, in their view.
  }
between-state-settled-unasked = Settled as I see it. They were not asked.
between-state-settled-unsaid = Settled as I see it. They would rather not say.
between-state-not_repairable = It could not be put right here.
between-state-set_aside = Set aside until { $day }.

between-way-noticed = Look at it again
between-way-named = Said aloud between us
between-way-exploring = We are finding out what it was
between-way-again = Open it again
between-way-repair_underway = We are putting it right
between-way-repaired = Repaired, as they say
between-way-partly_repaired = Partly repaired, as they say
between-way-settled-unasked = I think it is settled (they were not asked)
between-way-settled-unsaid = I think it is settled (they would rather not say)
between-way-not_repairable = It cannot be put right here
between-way-set_aside = Set aside until a day
between-way-of = { $act }: { $line }
between-ways = How it goes on
between-ending-waits = A plan for ending is being thought about, or is under way.
between-ending-open = Open ending
between-ending-go = What can come next
between-ending-said = It is kept. An ending, or somebody else to go on with, can be thought about in peace.

between-steps = Putting it right
between-steps-of = Putting it right: { $line }
between-steps-line = { $pronoun ->
    [she] In any order, over as many sessions as it takes. Only she can say that it is repaired.
    [he] In any order, over as many sessions as it takes. Only he can say that it is repaired.
   *[other] In any order, over as many sessions as it takes. Only they can say that it is repaired.
  }
between-steps-more = Show the other steps
between-steps-fewer = Show fewer steps
between-step-later = { $pronoun ->
    [she] later, if she wants
    [he] later, if he wants
   *[other] later, if they want
  }
between-step-by-client = by them
between-step-by-both = by us both
between-wordings = Wordings
between-wordings-hide = Close
between-wordings-of = Wordings: { $step }
between-wordings-hide-of = Close the wordings: { $step }
between-wording-use = Use these words: { $text }
between-response-helped = helped
between-response-partly = helped partly
between-response-not_helped = did not help
between-response-unclear = hard to say
between-response-ask = Write what they said of it
between-response-ask-of = Write what they said of it: { $step }
between-response-again-of = { $said }. Write what they say of it now: { $step }
between-response-of = Did it help: { $step }
between-response-pick-helped = It helped
between-response-pick-partly = Partly
between-response-pick-not_helped = It did not help
between-response-pick-unclear = Hard to say

between-do-r_listen = Listen to the end
between-do-r_check_self = Notice my own wish to explain
between-do-r_validate = Say what makes sense in the reaction
between-do-r_explore_feeling = Invite what is felt, also about me
between-do-r_own_part = Name my own part, without a “but”
between-do-r_apologise = Apologise, without a “but”
between-do-r_co_plan = Ask how we can do this differently
between-do-r_clarify = Clear up what was misunderstood
between-do-r_explain_reason = Say why I offered it
between-do-r_pause_rest = Rest: a pause, slower work, ordinary talk
between-do-r_name_process = Talk about how we are talking
between-do-r_share_experience = Say, with care, what I notice in myself
between-do-r_validate_protection = Respect the self-protection in it
between-do-r_return_to_frame = Go gently back to what we agreed
between-do-r_change_task_or_goal = Change or drop what was to be done
between-do-r_link_here = Has this happened between us before?
between-do-r_link_elsewhere = Is it like this with others, too?
between-do-r_supervision = Take it to supervision, or to a peer I trust
between-did-r_listen = Listened to the end
between-did-r_check_self = Noticed my own wish to explain
between-did-r_validate = Said what makes sense in the reaction
between-did-r_explore_feeling = Invited what is felt, also about me
between-did-r_own_part = Named my own part, without a “but”
between-did-r_apologise = Apologised, without a “but”
between-did-r_co_plan = Asked how we can do this differently
between-did-r_clarify = Cleared up what was misunderstood
between-did-r_explain_reason = Said why I offered it
between-did-r_pause_rest = Rested: a pause, slower work, ordinary talk
between-did-r_name_process = Talked about how we are talking
between-did-r_share_experience = Said, with care, what I notice in myself
between-did-r_validate_protection = Respected the self-protection in it
between-did-r_return_to_frame = Went gently back to what we agreed
between-did-r_change_task_or_goal = Changed or dropped what was to be done
between-did-r_link_here = Asked whether this has happened between us before
between-did-r_link_elsewhere = Asked whether it is like this with others, too
between-did-r_supervision = Took it to supervision, or to a peer I trust

between-form = Something between us
between-form-line = One line is enough. Everything else can wait, or be left out.
between-form-of = What happened between us
between-one-line = In one line
between-one-line-hint = As you would tell it to a peer
between-fold-when = When, and who noticed
between-fold-how = What I noticed of it
between-fold-kind = What it touched
between-on = On which day
between-by = Who noticed
between-by-client = They did
between-by-therapist = I did
between-by-both = We both did
between-by-supervisor = In supervision
between-by-check_in = A check-in
between-session = In which session
between-session-none = No session, or not known
between-session-option = Session { $number }, { $day }
between-words = Their words
between-words-hint = What they said of it, as they said it
between-happened-hint = What could be seen and heard, first
between-part-hint = Or: not clear yet
between-my-view-hint = It never stands for theirs
between-kind = Which way it went
between-kind-withdrawal = Away from me, or from what was felt
between-kind-confrontation = Towards me, with anger or worry
between-kind-mixed = Both
between-kind-unclear = Hard to say
between-group-withdrawal = It went quiet, or away
between-group-confrontation = It was said, or shown
between-group-therapist = On my side
between-group-context = Around us both
between-sign-w_denial = Said that nothing was wrong, though something seemed off
between-sign-w_minimal = Short answers, long silences, “I don’t know”
between-sign-w_abstract = General ideas, away from what was felt
between-sign-w_story_or_shift = A side story or another subject, where it was tender
between-sign-w_appease = A very quick yes, or looking after me
between-sign-w_mismatch = Words and face or voice did not match
between-sign-w_self_blame = Turned against themselves, or without hope for the work
between-sign-w_absence = Late, away or shorter, after something between us
between-sign-w_body = Eyes dropped, breath quickened, or the body went still
between-sign-c_about_therapist = A worry or complaint about me
between-sign-c_rejects_step = An idea of mine turned down with anger, or waved away
between-sign-c_about_tasks = A complaint about what we do
between-sign-c_about_frame = A complaint about time, fee, room or rules
between-sign-c_about_progress = A worry that it does not help
between-sign-c_defends = Spoke up against being judged
between-sign-c_pressure = I felt pushed, steered or tested
between-sign-t_missed_cue = I missed a sign
between-sign-t_talked_over = I talked over them
between-sign-t_too_fast = I went too fast
between-sign-t_defensive = I defended myself
between-sign-t_forgot = I forgot something that mattered
between-sign-t_late_or_moved = I was late, or moved the time
between-sign-t_overstepped = I went over a line
between-sign-ctx_culture = A difference of background, faith, identity or power was handled badly, or not named
between-sign-quote = What was said: { $sign }
between-signs-full = Twelve are enough.
between-touched = Which part of the work
between-touched-bond = How we are with each other
between-touched-goals = What the work is for
between-touched-tasks = How we work
between-touched-pace = How fast
between-touched-frame = Time, place, fee, ways of reaching each other
between-touched-identity = Who somebody is, and where they come from
between-challenge = What kind of difficulty
between-challenge-communication = We did not understand each other
between-challenge-drifting = We drifted apart
between-challenge-transference = Something older, from their side, may have been in it
between-challenge-countertransference = Something older, from my side, may have been in it
between-challenge-managing_expectations = We expected different things
between-challenge-broken_trust = Trust was hurt
between-challenge-relapse = Something hard came back
between-strength = How strong
between-strength-1 = Slight
between-strength-2 = Noticeable
between-strength-3 = Clear
between-strength-4 = Strong
between-strength-5 = The work stopped
between-strength-by = Who says how strong
between-strength-by-client = They do
between-strength-by-therapist = I do
between-strength-said-client = { $strength }, as they say
between-strength-said-therapist = { $strength }, as I see it
between-about = What it is about
between-about-none = Nothing named
between-about-clause = { $agreement }: { $text }
between-about-item = On the list: { $name }
between-about-event = Boundary event, { $day }: { $text }
between-about-unnamed = What it was about
between-change = What we agreed to do differently
between-change-hint = In words that could stand on a paper for both
between-learning = What it taught
between-learning-hint = If it taught something

between-step-form = A step towards putting it right
between-step = What was done
between-step-choose = Choose a step
between-step-on = On which day
between-step-who = Who did it
between-step-who-therapist = I did
between-step-who-client = They did
between-step-who-both = We both did
between-step-note = In which words
between-step-note-hint = If you want to keep them
between-step-response = Did it help, in their view
between-step-change-go = Make it a line, something to be asked, or a number

between-answer-form = { $pronoun ->
    [she] What she says
    [he] What he says
   *[other] What they say
  }
between-answer-form-line = How it stands between us, in their own view. What is thought of it on my side has its own place.
between-answer = Is it repaired
between-answer-repaired = Repaired
between-answer-partly = Partly
between-answer-not_repaired = Not repaired
between-answer-prefers_not_to_say = Would rather not say
between-answer-words = In their words
between-answer-on = On which day

between-turn-named = Said aloud between us
between-turn-named-line = On the day on which it was named with the client.
between-turn-set_aside = Set aside until a day
between-turn-set_aside-line = It is looked at again on that day, at most six weeks on.
between-turn-not_repairable = It cannot be put right here
between-turn-not_repairable-line = This takes nothing back. What can come next is on the page about endings.
between-turn-again = Open it again
between-turn-again-line = It goes on as the same one, with everything that was done so far.
between-turn-on = On which day
between-turn-reason = Why
between-turn-look = Look at it again on

between-because = What we do differently
between-because-line = It is written as a draft, and holds once it is agreed with the client.
between-because-go = What we do differently
between-because-of = What we do differently: { $line }
between-because-what = It becomes
between-because-clause = A line of an agreement
between-because-item = Something on the list of what is asked
between-because-limit = A number of the pacing plan
between-because-about = Which agreement
between-because-clause-which = Which line
between-because-clause-new = A new line
between-because-clause-now = It says now:
between-because-text = What it says
between-because-item-which = What is asked
between-because-item-new = Something new
between-because-item-name = Its name
between-because-item-now = It is limited now to:
between-because-item-asked = How it is asked
between-because-item-limited = What it is limited to
between-because-limit-which = Which number
between-because-limit-choose = Choose a number
between-because-limit-now = { $limit }, now { $value }
between-because-limit-drafted = { $now }, { $value } in the draft
between-because-limit-blank = { $limit }, none so far
between-because-limit-none = No pacing plan is in force, so there is no number to change yet.
between-because-value = What it is to be
between-because-words = Their words on it
between-because-kept = It is kept as a draft. It holds once it is agreed with the client.

between-came-agreement = { $agreement }, version { $number }: { $how }
between-came-plan = Pacing plan { $number }: { $how }
between-came-plan-limit = Pacing plan { $number }, { $limit } { $value }: { $how }
between-came-item = On the list of what is asked: { $name }
between-came-ending = A plan for ending
between-how-written = being written
between-how-waiting = waiting to be agreed
between-how-in-force = in force
between-how-replaced = replaced since
between-how-not-agreed = not agreed
between-how-over = no longer in force
between-how-aside = set aside

between-thread = The thread so far
between-thread-none = The thread begins with what happens from now on.
between-thread-more = Show what was earlier
between-thread-fewer = Show less of the thread
between-thread-today = Today
between-thread-open = Not settled yet.
between-thread-strain = Something was off.
between-thread-strain-1 = Something was off, slightly.
between-thread-strain-2 = Something was off, noticeably.
between-thread-strain-3 = Something was off, clearly.
between-thread-strain-4 = Something was off, strongly.
between-thread-strain-5 = Something was off, and the work stopped.
between-thread-noticed = Looked at again.
between-thread-named = Said aloud between us.
between-thread-exploring = Finding out what it was.
between-thread-repair_underway = Putting it right.
between-thread-repaired = { $pronoun ->
    [she] Repaired, in her view.
    [he] Repaired, in his view.
   *[other] Repaired, in their view.
  }
between-thread-partly_repaired = { $pronoun ->
    [she] Partly repaired, in her view.
    [he] Partly repaired, in his view.
   *[other] Partly repaired, in their view.
  }
between-thread-therapist_considers_settled = Settled, as I see it.
between-thread-not_repairable = It could not be put right here.
between-thread-set_aside = Set aside for now.
between-thread-boundary = Boundary event:
between-thread-time-therapist = A time changed by me.
between-thread-time-client = A time changed by them.
between-thread-time-other = A time changed by something else.
between-thread-agreed = { $agreement }, version { $number }, agreed.
between-thread-paced = Pacing plan { $number } agreed.
between-thread-refused = A no, kept: { $name }
between-thread-said = Said of the work:
between-thread-reached = A goal reached, in their words:
between-thread-ending = We talked about ending.
between-thread-strained = Not settled from here to the next.

between-pattern = What they have in common
between-pattern-line = Only what was noted here, with one person. It may mean little.
between-pattern-show = Show what they have in common
between-pattern-hide = Close what they have in common
between-pattern-count = { $name }: { $count }
between-pattern-kinds = Which way they went
between-pattern-parts = What they touched
between-pattern-challenges = What kind of difficulty
between-pattern-markers = What was noticed
between-pattern-helped = What helped, in their view
between-pattern-helped-of = { $name }: { $helped } of the { $asked } times that were asked about
between-pattern-days = Days to their own “repaired”

between-pattern-naming = Sessions until it was said aloud
between-pattern-repair = Sessions to their own “repaired”
between-pattern-sessions = { $count ->
    [0] none in between
    [one] one session
   *[other] { $count } sessions
  }

between-off = Something was off between us
between-off-hint = One line is enough. Enter keeps it.
between-off-write = Open: Something was off between us
between-off-go = Between us
between-off-go-of = Between us: { $line }
