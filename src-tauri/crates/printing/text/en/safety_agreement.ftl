# The safety agreement. What the two people wrote comes from the record, never from here.

agreement-title = Our safety agreement
agreement-title-home = What we agreed
agreement-purpose = We made this plan together. It can change. Tell me when something in it no longer fits. You can cross things out, or write on it.

voice-client = Your words
voice-joint = We agreed
voice-therapist = My part

mark-new = new
mark-changed = changed
changed-since = What is new since version { $number }
changed-title = What is new

part-grounding = What helps you feel steady here
part-signs = How we tell when it is too much
part-stop-signal = Our stop signal
part-topics = What we can talk about, and what we leave alone
part-check-in = How we check in
part-commitments = What you can expect from me
part-crisis = What I can and cannot do in a crisis
part-line-crossed = If I cross a line
part-people-and-notes = People and notes
part-review = When we look at this again

not-needed = We agreed that we do not need this part.
nothing-written = Nothing is written here yet.
topics-aloud = Some topics we leave alone. We agreed them aloud, and they are not written here.
review-day = On { $day }, or sooner if you ask.
please-check = Please check this number before you need it.

# A copy that goes home says these things without the thing.
part-topics-home = What we talk about
part-notes-home = Notes
topics-home = You choose what we talk about. You can change that at any time.
review-home = On the day we said aloud, or sooner if you ask.
said-aloud = We said this part aloud.
number-given = I gave you the number.
numbers-given = I gave you the numbers.
part-stop-read = When we stop
stop-read = Either of us can stop, whenever we want. You do not have to explain.

closing-title = This copy is yours
closing-leave = You can leave it with me, and it is still yours.
closing-return = If you bring it back, I destroy it.

sign-title = If this is right for you
sign-intro = Signing is up to you. It is not a test. Tick one, or none. Each is fine.
sign-yes = We sign it.
sign-aloud = We agreed it aloud, and do not sign.
sign-aloud-who = Who was there
sign-not-today = Not today. What we agreed before still holds.
sign-not-today-first = Not today. Nothing changes.
sign-over = The third choice, to sign it, is on the next page.
sign-date = Date
signer-client = You
signer-guardian = Someone who has a say for you
signer-interpreter = Interpreter
signer-witness = Someone who is there for you
signer-therapist = Therapist

# A loose slip beside an agreement whose numbers may have changed. It lies beside copies for home too, so it names
# nobody and, there, no day.
slip-title = About the numbers
slip-purpose = What we agreed holds as it is. Telephone numbers can change, so this slip lies beside it.
slip-others = This is the number now
slip-before = The page still says { $number }.
slip-unchecked = Not checked for more than a year
slip-checked-on = Last checked on { $day }.
slip-ask = Each of these may still be right. Ask me for the present number, and we look it up together. If one does not answer, try another one.
slip-beside = Lies beside our safety agreement, { $version }, { $day }.
slip-printed = Printed { $day }.
slip-apart = A loose slip, to lie beside the page.
slip-empty-side = This side stays empty. The slip is a sheet of its own.
