# How the two work together, and what stays between them. What the two wrote comes from the record, never from here.

treatment-title = How we work together
treatment-purpose = This says how we work together. Ask me about any line, today or later. You can cross things out, or write on it.
confidentiality-title = What stays between us
confidentiality-purpose = This says what stays between us, and the few times when it may not. Ask me about any line, today or later.

part-who-i-am = Who I am
part-what-we-may-do = What we may do together
part-discomfort-and-benefits = What it may stir up, and what it may ease
part-other-options = Other ways
part-how-long = How long it may take
part-fees = What it costs
part-confidentiality = What stays between us, and when it may not
part-between-sessions = Between sessions
part-records-and-rights = What I write down, and what you can ask for
part-recording = Sound and pictures
part-contact-with-others = Speaking with other people
part-right-to-stop = You can say no, pause or stop
part-how-we-check = How we see whether it helps
part-complaints = If something is not right for you
part-if-i-am-unavailable = If I am suddenly not there
part-ending-and-return = Ending, and coming back
part-how-i-share = If I have to share something
part-with-guardians = People who have a say for you

not-needed-because = We do not need this part: { $reason }
