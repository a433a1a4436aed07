# What is seen and keyed while a session goes on, and before it.

search-kind-session_event = Noted in a session
search-kind-readiness = How ready
day-begun-session_event = A line in a session
client-draft-session_event = A line in a session is being typed, last { $time }.

# Session mode. Both people may read all of it.
mode-help = What the two of you may both see while the session goes on. One key writes one thing down. Esc draws the curtain; from there the session is ended and its note begun.
mode-name = Session mode
mode-session = Session { $number }
mode-room = In the room: { $who }
mode-see-to = See to: { $what }
mode-room-two = the two of us
mode-room-interpreter = an interpreter
mode-room-guardian = a guardian
mode-room-supporter = a supporter
mode-room-other = someone else
mode-show-clock = Show us the clock
mode-hide-clock = Hide the clock
mode-curtain = Curtain

mode-stop-label = Our stop signal
mode-stop-none = No stop signal is written down yet. Any way of saying stop counts.
mode-stop-used = Stop signal used
mode-stop-honoured = Was it honoured?
mode-stop-honoured-yes = Yes
mode-stop-honoured-partly = Partly
mode-stop-honoured-no = No
mode-leave = Leave it

mode-agreed = As we agreed:
mode-agreed-not = not { $name }
mode-agreed-later = nothing new in the later part
mode-agreed-closing = the last part is for closing
mode-time-to-close = It is time to close, as we agreed.

mode-hour = The agreed hour, { $start } to { $end }. It is { $now }.
mode-hour-new = Nothing new after { $time }.
mode-hour-closing = Closing from { $time }.
mode-hour-start = start
mode-hour-nothing-new = nothing new
mode-hour-close = closing
mode-hour-end = end

mode-hard = The hard part
mode-hard-none = Not begun
mode-hard-of = { $minutes ->
    [0] Under a minute, of { $agreed } as agreed
    [one] About 1 minute, of { $agreed } as agreed
   *[other] About { $minutes } minutes, of { $agreed } as agreed
  }
mode-hard-for = { $minutes ->
    [0] Under a minute
    [one] About 1 minute
   *[other] About { $minutes } minutes
  }
mode-hard-past = About { $minutes } minutes. We had said { $agreed }.
mode-hard-begin = The hard part begins
mode-hard-again = Go on with it
mode-hard-rest = Rest from it
mode-hard-locked = { $minutes ->
    [0] The vault was locked while it went on. Was it under a minute?
    [one] The vault was locked while it went on. Was it about 1 minute?
   *[other] The vault was locked while it went on. Was it about { $minutes } minutes?
  }
mode-hard-yes = Yes
mode-hard-no = No, it was …
mode-hard-not-recorded = Not recorded
mode-hard-minutes = Minutes, about
mode-hard-minutes-like = Whole minutes, 0 to 480.
mode-keep = Keep it

mode-steadies = What steadies
mode-steadies-none = Nothing is written down yet.
mode-steadies-try = To try: { $names }
mode-steady-helped = This helped to steady
mode-steady-more = Which one, and how was it? It can stay as it is.
mode-steady-which = Which one
mode-steady-how = How was it
mode-steady-how-yes = It helped
mode-steady-how-some = A little
mode-steady-how-no = Not this time
mode-steady-how-unclear = Hard to say
mode-steady-how-offered = Only offered
mode-rest = A rest
mode-rest-who = Who called for the rest?
mode-rest-client = You
mode-rest-therapist = I
mode-rest-both = Both of us

mode-ask = Asked just now
mode-ask-unsaid = What is being asked aloud
mode-ask-begin = Ask this
mode-ask-else = Ask something else
mode-ask-what = What is asked
mode-ask-what-hint = Enter, then the letter of the answer. It may stay blank.
mode-ask-this = Leave the words out
mode-only-this-step = A yes is only for this step.

mode-strong = How strong is it now, if you want to say
mode-strong-number = The number, { $least } to { $most }
mode-strong-like = A number from { $least } to { $most }, then Enter.
mode-strong-note = Note it
mode-strong-calm = calm
mode-strong-most = as strong as it gets
mode-window = Where in your window, if you want to say
mode-window-hypo = Shut down
mode-window-within = Steady
mode-window-hyper = Revved up

mode-line = One line for later
mode-line-about = It is about
mode-line-about-anything = Anything
mode-line-about-attunement = Something I noticed
mode-line-about-something_off = Something was off between us
mode-line-saved = Saved
mode-line-not-yet = Not saved yet. It is tried again.
mode-line-long = { $found } characters, and { $limit } fit.
mode-line-hint = Saved as it is typed. Enter puts it away.

mode-foot = Letters count while no line is being typed. For an answer: c, then its letter. For a number: d, the number, Enter.
mode-foot-back = Backspace takes the last one back.
mode-take-back = Take it back
mode-taken-back = It is taken back.
mode-noted-last = The last entry can still be taken back.
mode-noted-yes = Noted: yes.
mode-noted-yes_but = Noted: yes, but.
mode-noted-not_now = Noted: not now.
mode-noted-no = Noted: no.
mode-noted-changed_mind = Noted: changed mind.
mode-noted-no_answer = Noted: no answer.
mode-noted-number = Noted: { $value }.
mode-noted-hypo = Noted: shut down.
mode-noted-within = Noted: steady.
mode-noted-hyper = Noted: revved up.
mode-noted-stop = Noted: the stop signal was used.
mode-noted-honoured = Noted, with the stop signal.
mode-noted-steady = Noted: this helped to steady.
mode-noted-steady-more = Noted, with what steadies.
mode-noted-begins = Noted: the hard part begins.
mode-noted-rests = Noted: it rests.
mode-noted-rest = Noted: a rest.
mode-noted-line = Put away: one line.
mode-noted-hard = Noted, with the hard part.

mode-not-begun = This session has not begun
mode-not-begun-more = Once it has, the stop signal stands here, and one key writes one thing down.
mode-start = Start the session
mode-over = This session is over
mode-over-more = What was keyed in it stands with its note.
mode-open-note = Open its note
mode-back = Back

# Leaving it: the curtain in a session, and the rest of Holdfast.
curtain-end = End and write the note
curtain-end-passphrase = End. The note comes after the passphrase
curtain-rest = To the rest of Holdfast
rest-resting = The rest of Holdfast is resting while the session goes on.
rest-passphrase = Passphrase
rest-open = Open
rest-not-it = That was not it. Capital letters and spaces count. There is no limit to trying.
rest-leave = Leave it resting
rail-session = Session with { $code } goes on
rail-session-unnamed = A session goes on
