# What the client would like, in their words. No numbers, no shares, no rows of days.

goals-title = What you would like
goals-title-read = Small steps
goals-purpose = You said this. Any of it can change, rest or be let go. No reason is needed.
goals-purpose-read = Any of them can change or be left.
goals-together = We said this together.
goals-rests = This rests for now. That is all right.
goals-because = Why it matters to you: { $why }
goals-notice = What you may notice: { $sign }
goals-steps = Small steps, in any order:
goals-behind = Tried already:
goals-resting-steps = These rest:
goals-look = We look again on { $day }, or sooner if you ask.
goals-own = Anything you would change
