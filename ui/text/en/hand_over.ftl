# The laptop in a client's hands: every sentence that a client reads on the screen, and no other.
# It speaks the language of the client. For another language this one file is enough: text/<language>/hand_over.ftl,
# with the language tag of the client, such as de or ar, and every sentence of this one in it. A language that nobody
# who grew up with it has read is not among REVIEWED in src/text/text.svelte.ts, and the therapist is told so.
# Short lines and plain words. “You” is the client, “I” is the therapist.

hand-title = Our safety agreement
hand-purpose = We made this plan together. It can change. Tell me when something in it no longer fits.
hand-title-treatment = How we work together
hand-title-confidentiality = What stays between us
hand-purpose-treatment = This says how we work together. Ask me about any line, today or later.
hand-purpose-confidentiality = This says what stays between us, and the few times when it may not. Ask me about any line, today or later.
hand-way-out = You can stop at any time. You do not have to read all of it.
hand-to-answers = Go to the answers
hand-version = Version { $number }, { $day }
hand-version-draft = Not finished yet. Nothing in it holds so far.
hand-sample = Sample practice: nobody here is real.
hand-day = { $day } { $month } { $year }
hand-day-first = 1
hand-month-1 = January
hand-month-2 = February
hand-month-3 = March
hand-month-4 = April
hand-month-5 = May
hand-month-6 = June
hand-month-7 = July
hand-month-8 = August
hand-month-9 = September
hand-month-10 = October
hand-month-11 = November
hand-month-12 = December

# The words of the paper, so that the screen and the paper say the same.
hand-changed = What is new
hand-voice-client_words = Your words
hand-voice-joint = We agreed
hand-voice-therapist_duty = My part
hand-quote-open = “
hand-quote-close = ”
hand-part-grounding = What helps you feel steady here
hand-part-signs = How we tell when it is too much
hand-part-stop_signal = Our stop signal
hand-part-topics = What we can talk about, and what we leave alone
hand-part-check_in = How we check in
hand-part-commitments = What you can expect from me
hand-part-crisis = What I can and cannot do in a crisis
hand-part-line_crossed = If I cross a line
hand-part-people_and_notes = People and notes
hand-part-review = When we look at this again
hand-part-who_i_am = Who I am
hand-part-what_we_may_do = What we may do together
hand-part-discomfort_and_benefits = What it may stir up, and what it may ease
hand-part-other_options = Other ways
hand-part-how_long = How long it may take
hand-part-fees = What it costs
hand-part-confidentiality = What stays between us, and when it may not
hand-part-between_sessions = Between sessions
hand-part-records_and_rights = What I write down, and what you can ask for
hand-part-recording = Sound and pictures
hand-part-contact_with_others = Speaking with other people
hand-part-right_to_stop = You can say no, pause or stop
hand-part-how_we_check = How we see whether it helps
hand-part-complaints = If something is not right for you
hand-part-if_i_am_unavailable = If I am suddenly not there
hand-part-ending_and_return = Ending, and coming back
hand-part-how_i_share = If I have to share something
hand-part-with_guardians = People who have a say for you
hand-not-needed = We agreed that we do not need this part.
hand-nothing-written = Nothing is written here yet.
hand-topics-aloud = Some topics we leave alone. We agreed them aloud, and they are not written here.
hand-review-day = On { $day }, or sooner if you ask.
hand-number-unchecked = I have not checked this number for a while. Ask me, and we look it up together.

# The answers. All four are the same size, and none of them signs anything.
hand-answers = If you want to answer
hand-answer-have_read = I have read it
hand-answer-read_it_to_me = Read it to me
hand-answer-not_today = Not today
hand-answer-change_something = Change something
hand-take-away = Press an answer again to take it away. None of them signs anything.
hand-write = What would you like to change?
hand-write-hint = A word is enough. You can also leave it blank, or say it aloud.
hand-write-full = There is no more room here. The rest can go on paper.
hand-who-sees = { $therapist } keeps this with your notes. Others may see it only as our agreement says.
hand-who-sees-plain = Your therapist keeps this with your notes. Others may see it only as our agreement says.
hand-stop = Stop here
hand-done = Done

# After Stop here or Done
hand-stopped = You stopped here. That is all right.
hand-is-done = You have come to the end.
hand-back-to-it = Back to the agreement
hand-what-becomes = What shall happen to what you answered?
hand-you-chose = You chose
hand-you-wrote = You wrote
hand-keep = Keep what I answered
hand-throw = Throw it away
hand-no-reason = You do not need a reason. Nothing else changes, whichever you choose.
hand-nothing-answered = You answered nothing, and that is all right too. Nothing is kept.
hand-give-back = Give the laptop back
hand-not-yet = That did not work just now. What you answered is still here. Please try once more, or give the laptop back.

# At rest
hand-resting = Resting. Please give the laptop back.
hand-is-kept = What you answered is kept.
hand-is-gone = What you answered is gone.
hand-thanks = Thank you.
hand-back-please = Please hand the laptop back.
hand-back-line = This page is resting. You did nothing wrong.
hand-for-therapist = For the therapist

# The six at the end of a session. Our own words; a start for a talk, not a test. No sum, no praise, nothing owed.
hand-six-title = How was today for you?
hand-six-place = { $number } of 6
hand-six-bond = I felt my therapist was with me and on my side today.
hand-six-goals = Our time today went to something I care about.
hand-six-tasks = The way we worked today made sense to me.
hand-six-pace = We went at a pace that felt safe to me.
hand-six-identity = I could be my whole self here, with my background, beliefs and identity.
hand-six-say_no = It was fine, or would have been fine, to say no, stop or not today.
hand-six-least = not at all
hand-six-most = completely
hand-six-again = Press a number again to take it away.
hand-six-pace-again = Press an answer again to take it away.
hand-six-skip = Skip this one
hand-six-next = Next
hand-six-back = Back
hand-six-paper = I would like to do this on paper
hand-six-not-today = Not today
hand-six-welcome = There are no right answers. Low numbers are welcome.
hand-six-talk = This is a start for a talk, not a test. You can skip any of it.
hand-six-pace-asks = If you want to say: the pace was
hand-six-pace-too_fast = Too fast
hand-six-pace-about_right = About right
hand-six-pace-too_slow = Too slow
hand-six-open-asks = Is there one thing you would like more of, less of, or done in a new way?
hand-six-open-pace = The pace
hand-six-back-to-it = Back to the questions

# A message about a change of time. It is typed by hand; the therapist puts the days in where the dots are.
hand-time-sorry = I am sorry for this change.
hand-time-steady = I know steady times matter.
hand-time-offer = I can offer …

# A message about time away. Whoever else reads it learns nothing of what the two work on.
hand-away-days = I am away from { $first } to { $last }.
hand-away-day = I am away on { $day }.
hand-away-cover = In that time, you can turn to: { $cover }
hand-away-next = Our next time is on { $day } at { $time }.
