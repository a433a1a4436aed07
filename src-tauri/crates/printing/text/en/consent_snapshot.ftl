# "Your no and your yes": how a client's answers stand on a day. What was asked comes from the record.

snapshot-title = Your no and your yes
snapshot-title-home = Your answers, in short
snapshot-purpose = This is what you have told me, as it stands on { $day }. You can change any answer at any time. You do not need a reason.
snapshot-purpose-home = You can change any answer at any time. You do not need a reason.

snapshot-no = You said no
snapshot-no-intro = These stay closed. I do not ask again unless you bring it up.
snapshot-no-intro-dated = These stay closed. I do not ask again unless you bring it up, or before the day you named.
snapshot-not-now = You said not now
snapshot-not-now-intro = I may ask again another day. No is fine then too.
snapshot-stopped = You stopped
snapshot-limits = You said yes, with limits
snapshot-yes = You said yes
snapshot-over = You said yes until a day that is over
snapshot-over-intro = I ask again before we do any of these.
snapshot-told = Not a choice, but good to know
snapshot-nothing = No answer is written down yet. Nothing counts as a yes before you say so.

snapshot-stopped-note = You stopped this. I keep a note that we did it before.
snapshot-paused-note = This rests for now.
snapshot-ask-from = You said that I may ask again from { $day }.
snapshot-look-again = We look again on { $day }.
snapshot-lasts = This yes lasts until { $day }.
snapshot-guardian = Someone who has a say for you answered.
snapshot-topic = A topic. We said aloud which one.
snapshot-unnamed = Something about a person. The name is not written here.
snapshot-limit-unnamed = With a limit that names someone. I keep to it. It is not written here.
snapshot-closing = A no changes nothing about your care. If something here is not what you said, tell me, or cross it out.

# The copy that goes home says how many, not which.
snapshot-home-no = No
snapshot-home-no-one = You said no to one thing. It stays closed. I do not ask again unless you bring it up.
snapshot-home-no-many = You said no to { $count } things. These stay closed. I do not ask again unless you bring it up.
snapshot-home-no-dated = You said no to { $count }. I do not ask again unless you bring it up, or before the day you named.
snapshot-home-count-one = one thing
snapshot-home-count-many = { $count } things
snapshot-home-not-now = Not now
snapshot-home-not-now-said = You said not now to { $count }. I may ask again another day. No is fine then too.
snapshot-home-stopped = Stopped
snapshot-home-stopped-said = You stopped { $count }.
snapshot-home-yes = Yes
snapshot-home-yes-said = You said yes to { $count }.
snapshot-home-limits-one = For one of these you set limits. I keep to them.
snapshot-home-limits-many = For { $count } of these you set limits. I keep to them.
snapshot-home-limits-all = You set limits. I keep to them.
snapshot-home-list = The whole list
snapshot-home-list-said = It stays with me. You can read it here, or hear it read, whenever you ask.
snapshot-home-closing = A no changes nothing between us.
snapshot-read = Your answers
snapshot-read-said = You told me what is all right for you and what is not. I keep to it.
snapshot-read-no = A no stays a no. I do not ask for reasons.

# The slip after a client took a yes back.
withdrawal-title = What you stopped
withdrawal-title-home = Something you changed
withdrawal-purpose = You can stop anything, at any time. You do not need a reason.
withdrawal-what = This is what you stopped
withdrawal-when = On { $day }, { $how }.
withdrawal-note = You stopped this. I keep a note that we did it before.
withdrawal-home = You stopped one thing that we had agreed. It is not written here.
withdrawal-now = What happens now
withdrawal-now-stop = We do not do this any more.
withdrawal-now-ask = I do not ask again unless you bring it up.
withdrawal-now-ask-from = I do not ask again before { $day }, unless you bring it up.
withdrawal-now-ask-home = I do not ask again unless you bring it up, or before the day you named.
withdrawal-now-rest = Your other answers stay as they are.
withdrawal-now-care = It changes nothing about your care. I am not cross.
withdrawal-now-back = If you want it back one day, you tell me.
withdrawal-add = If you want to add something
