# What was asked in a session, and what was used.

asked-label = Asked in the session
asked-heading = In the session
asked-count =
    { $count ->
        [one] 1 asked
       *[other] { $count } asked
    }
asked-say-it = Say it
asked-start = Ask something
asked-start-after = Note something that was asked
asked-now = Asked now
asked-then = Asked then
asked-what-now = What is asked
asked-what-then = What was asked
asked-what-hint = In a few plain words. It may stay blank.
asked-answers = The answer
asked-answers-to = { $name }: the answer
asked-answer-yes = Yes
asked-answer-yes_but = Yes, but
asked-answer-not_now = Not now
asked-answer-no = No
asked-answer-changed_mind = Changed mind
asked-answer-no_answer = No answer
asked-only-this-step = A yes is only for this step.
asked-keys = Letters count while no line is being typed.
asked-leave = Leave it
asked-noted-yes = Noted: yes.
asked-noted-yes_but = Noted: yes, but.
asked-noted-not_now = Noted: not now.
asked-noted-no = Noted: no.
asked-noted-changed_mind = Noted: changed mind.
asked-noted-no_answer = Noted: no answer.
asked-take-back = Take it back
asked-taken-back = It is taken back.

asked-show = Show what was asked
asked-hide = Cover it
asked-list = What was asked
asked-blank = Not written down what
asked-owed-yes = { $when }, yes: to what?
asked-owed-yes_but = { $when }, yes, but: to what?
asked-owed-not_now = { $when }, not now: to what?
asked-owed-no = { $when }, no: to what?
asked-owed-changed_mind = { $when }, changed mind: about what?
asked-owed-no_answer = { $when }, no answer: to what?
asked-owed-meant = { $when }, changed mind: for today, or altogether?
asked-owed-about = { $when }, changed mind: { $what }
asked-when-unknown = Asked
asked-more =
    { $count ->
        [one] One more waits for a word.
       *[other] { $count } more wait for a word.
    }
asked-what-yes = To what
asked-what-yes_but = To what
asked-what-not_now = To what
asked-what-no = To what
asked-what-changed_mind = About what
asked-what-no_answer = To what
asked-next = What happened next
asked-next-hint = If you want to say
asked-honoured = Was it done as answered?
asked-honoured-yes = Yes
asked-honoured-partly = Partly
asked-honoured-no = No
asked-done-yes = Done as answered.
asked-done-partly = Partly done as answered.
asked-done-no = Not done as answered.
asked-between-us = This can be noted under “Between us” later, so that it can be talked about.
asked-by = How was it answered?
asked-by-words = In words
asked-by-gesture = With a sign
asked-with-a-sign = With a sign.
asked-meant = Was it meant for today, or altogether?
asked-meant-today = For today
asked-meant-altogether = Altogether
asked-meant-not_sure = Not sure
asked-meant-line = Altogether is an answer of its own on the consent page. Keeping this leads there.
asked-meant-said-today = Meant for today.
asked-meant-said-altogether = Meant altogether.
asked-meant-said-not_sure = Not sure if it was meant for today or altogether.
asked-say-more = Say more
asked-say-more-of = Say more: { $what }
asked-keep = Keep it
asked-leave-blank = Leave it blank
asked-leave-as-is = Leave it as it is

asked-in-error = Entered in error
asked-in-error-of = Entered in error: { $what }
asked-in-error-ask = It stays here, struck through, and counts for nothing.
asked-in-error-do = Strike it through

used-label = What we used
used-which = What we used
used-hint = What is agreed is noted at once.
used-standing-not_asked = not asked yet
used-standing-granted = agreed
used-standing-granted_with_conditions = agreed, if
used-standing-conditions = agreed, if: { $conditions }
used-standing-not_now = not now
used-standing-declined = the answer was no
used-standing-paused = resting for now
used-standing-withdrawn = taken back
used-standing-expired = the yes was for a time that is over
used-standing-acknowledged = told, not asked
used-none = Nothing can be chosen here today. What may be used stands on the consent page.
used-none-after = Nothing is on the list yet. What may be used stands on the consent page.
used-consent = Open the consent page
used-list = What was noted
used-left-out-short = { $name } left out
used-gate-now = { $name } is not recorded as agreed
used-gate-now-line = How it stands: { $standing }. Nothing has been noted.
used-gate-then = This was not recorded as agreed. What happened?
used-gate-then-line = { $name }, { $day }. Whatever the answer is, it can be written down.
used-gate-way-ask_now = Ask now
used-gate-way-agreed_aloud = Agreed aloud, not keyed
used-gate-way-left_out = Left out
used-gate-way-left_out-now = Leave it out
used-gate-way-without_asking = Done without asking: note it and talk about it
used-gate-way-without_asking-now = It was done without asking: note it and talk about it
used-gate-way-not_sure = Not sure
used-gate-back = Choose something else
used-gate-asks = { $name }?
used-tell = What happened
used-tell-hint = One line, if you want to write it. It is kept under “Between us”, to be talked about.
used-tell-keep = Note it
used-noted = Noted: { $name }.
used-noted-left-out = { $name } is left out. Nothing of it is noted as used.
used-noted-between = Noted, to be talked about.
used-said-agreed_before = It was agreed.
used-said-asked_then = Asked then and there.
used-said-agreed_aloud = Agreed aloud, and not written down then.
used-said-without_asking = Done without asking. It is noted, to be talked about.
used-said-not_sure = Not sure whether it had been asked.
used-said-left_out = Left out.
used-boundary-stays = What was noted about it stays under “Between us”.
