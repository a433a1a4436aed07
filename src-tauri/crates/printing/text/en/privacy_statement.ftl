# What is kept, where, how long, who may read it, and what a client can ask for. A starting text that each practice
# checks with whoever advises it; it promises nothing that a law may take back.

privacy-title = What I keep, and who may read it
privacy-title-home = What is kept
privacy-purpose = You have a right to know this. Ask me about any of it, now or later.

privacy-keep = What I keep
privacy-keep-reach = How to reach you, and when that is safe.
privacy-keep-notes = Notes about our sessions. I have to keep some. What goes into them we can talk about.
privacy-keep-answers = What we agreed, what you said no to, and when.
privacy-keep-numbers = Answers and numbers you gave me, if you wanted to.
privacy-keep-more = Letters, drawings or pictures only if you say yes.

privacy-where = Where it is
privacy-where-computer = On one computer, in a program that locks it with a passphrase and uses no internet.
privacy-where-copies = In locked copies, so that it is not lost.
privacy-where-paper = Some of it on paper, in a locked place.
privacy-where-laptop = You can ask me to close the laptop while we talk.

privacy-long = How long
privacy-long-uk = Usually 7 years after our last contact. If you were under 18 then, usually until you are 25, if that is later.
privacy-long-us = Usually 7 years after our last session. If you were under 18 then, at least until you are 21. The law where we are may ask for longer.
privacy-long-au = Usually 7 years after our last contact. If you were under 18 then, usually until you are 25.
privacy-long-other = As long as the law here asks. This is how many years:
privacy-long-then = Then I destroy it. I keep only a line that says that I did.
privacy-long-aloud = We said aloud how long. Then I destroy it.

privacy-who = Who may read it
privacy-who-you = You. Ask, and we read it together, or you have a copy.
privacy-who-me = I do. I am the one who answers for it.
privacy-who-supervisor = A supervisor hears about my work. I leave out your name.
privacy-who-ill = If I am ill or die, one colleague I trust gets in touch with you. That person can see only what is needed.
privacy-who-die = If you die, I go on keeping it closed, unless a law asks me to open it.
privacy-who-others = Anyone else only if you say yes.

privacy-questions = Your questions

privacy-must = When I may have to tell someone
privacy-must-harm = If I think that you or someone else may be badly hurt soon.
privacy-must-child = If a child, or an adult who cannot protect themselves, is being harmed.
privacy-must-law = If a judge or a law makes me.
privacy-must-first = I tell you first if I can, and we plan it together. I share as little as I can.

privacy-ask = What you can ask for
privacy-ask-read-month = To read what I keep, or have a copy. I answer within one month. It costs nothing.
privacy-ask-read-30 = To read what I keep, or have a copy. I answer within 30 days.
privacy-ask-read = To read what I keep, or have a copy. I tell you how long that takes.
privacy-ask-mend = To put right what is wrong. If we see it differently, your words stand beside mine.
privacy-ask-told = To know what I told to whom.
privacy-ask-delete = To delete something. I may have to keep it while the law asks me to, and then I tell you why.
privacy-ask-open = My own working notes are part of it. You can ask to see them too.
privacy-ask-apart = I may keep a second set of notes for my own thinking. Usually a request does not include these.
privacy-ask-complain = To complain. You can tell me, or someone else:
privacy-ask-complain-me = To complain. Tell me, and I say who else hears it.
privacy-ask-uk = the Information Commissioner’s Office, for anything about data
privacy-ask-eu = the data protection authority, for anything about data
