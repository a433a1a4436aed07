# The Check-in Six, its second wording. Our own words: another wording is another version, since answers are set beside each other.

six-title = Our check-in
six-purpose = There are no right answers. Low numbers are welcome. Nothing bad happens if you skip one.
six-how = Draw a ring around a number, or around “rather not say”.
six-day = Day
six-bond = I felt my therapist was with me and on my side today.
six-goals = Our time today went to something I care about.
six-tasks = The way we worked today made sense to me.
six-pace = We went at a pace that felt safe to me.
six-identity = I could be my whole self here, with my background, beliefs and identity.
six-say-no = It was fine, or would have been fine, to say no, stop or not today.
six-low = not at all
six-high = completely
six-skip = rather not say
six-pace-was = The pace was:
six-too-fast = too fast
six-about-right = about right
six-too-slow = too slow
six-open-line = One thing you would like more of, less of, or done in a new way:
six-place = You filled this in:
six-in-room = in the room
six-at-home = at home
six-aloud = read aloud
six-foot = A start for a talk, not a test.
