# Progress reports: what both noticed, tentatively. Private notes are never in them.

search-kind-progress_report = Progress report
day-begun-progress_report = A progress report, not finished yet
client-draft-progress_report = A progress report is being written, last typed { $time }.

report-title = How things seem to be going
report-help = A tentative report that both of you write: what seems easier, what is hard, what helps, what you do not know yet. Private notes are never in it.
report-promise = Both of you write it, and both may cross out anything. Private notes are never among what is offered here.
report-none-title = No report so far
report-none = A report is a pause to look at the work together. It may be wrong or may change, and it sets no date for anything.
report-begin = Begin a report
report-begin-next = Begin the next
report-print = Print
report-print-draft = Preview

report-line-draft = Report { $number }, { $from } to { $to }. It is being written.
report-line-read_together = Report { $number }, { $from } to { $to }. Read together; both of you may still change it.
report-line-agreed = Report { $number }, { $from } to { $to }. Both of you said that it is right.
report-line-given = Report { $number }, { $from } to { $to }. The client has it.
report-line-withdrawn = Report { $number }, { $from } to { $to }. Taken back; it stays to be read.

# The parts, each with its heading as on the paper.
report-part-set_out = What we set out to do
report-part-movements = Some things seem a little easier
report-part-hard = Some things have been hard
report-part-helped = What seems to help
report-part-differently = Something I would do differently
report-part-unknown = What we do not know yet
report-part-choices = Next, we could
report-part-client_words = Your words
report-hint-set_out = In the client’s words where there are some.
report-hint-movements = Small things you both think you see. Not how often: a count becomes a target.
report-hint-hard = What was hard, and why that makes sense after what was lived through. Without that, it is better left out.
report-hint-helped = Things, places, people, ways of working.
report-hint-differently = Your own part, without a “but”.
report-hint-unknown = What is open stays open.
report-hint-choices = Staying is always the first choice, and there are always two more: something else, and nothing.
report-hint-client_words = As they say it. Nothing here is corrected.
report-field-set_out = What was wanted
report-field-movements = What seems easier
report-field-hard = What has been hard
report-field-makes_sense = That makes sense:
report-field-helped = What helps
report-field-differently = What I would do
report-field-unknown = Not known yet
report-field-stay = Staying, in words
report-field-choices = What else
report-field-client_words = Their words
report-lines-helped = A line each, up to eight.
report-lines-choices = A line each, one to four.
report-on-paper = On the paper
report-off-paper = Its words stay here. They are not printed, and not looked through for labels and names.
report-from = From
report-to = To

report-beginnings = A sentence could begin:
report-beginnings-of = Beginnings: { $part }
report-begin-seems = It seems that
report-begin-sometimes = Sometimes
report-begin-noticed = We noticed that
report-begin-at-that-time = At that time
report-begin-one-step-back = One step back can be part of it.
report-begin-chose-to-stop = You chose to stop. That kept you safe.
report-begin-may-be = It may be that

report-offered = What could be taken in from the record
report-offered-of = What could be taken in from the record: { $part }
report-offered-from = From: { $kind }
report-take = Take it in
report-take-of = Take it in: { $text }

report-choices-printed = It will stand on the paper so
report-choice-stay = Stay where we are.
report-choice-else = Do something else. You choose.
report-choice-nothing = Nothing next. Just rest.
report-says-nothing = They chose to say nothing
report-says-nothing-not = While words stand here, something was said.
report-look-again = When we look again
report-look-again-line = A day to look, not a day to be anywhere by. It may stay open.
report-look-again-on = We look again on

report-label-kept-out = “{ $label }” stands here. The paper waits until it is gone.
report-label-leave-out = “{ $label }” stands here. It is better left out, and the paper waits until it is gone.
report-label-stands = “{ $label }” stands here. Other words may be kinder.
report-label-left-out = “{ $label }” stands here. It may be better left out.
report-label-show = Show the place
report-label-show-of = Show the place: { $label }
report-label-not-found = It is not found in what is typed now. What you keep is looked through again.
report-label-could = “{ $kinder }” could stand there.
report-label-put = Put it there
report-label-put-of = Put it there: { $kinder }
report-label-read-again = Read the sentence once more.
report-label-until = This is from when it was kept last, and is looked through again when you keep it.
report-labels-english = Our list of labels is English. For other languages you can write your own under Wordings.
report-label-lists = Your list of kinder words
report-names-left-alone = A topic that is left alone is named here. The paper waits until it is gone.
report-names-unsafe = Somebody who was not said to be safe is named here. The paper waits until the name is gone.
report-grade = Reads like grade { $grade }.

report-keeping = Keeping it
report-keeping-line = What you type is saved as you go. Kept words are what is previewed, and what is looked through for labels.
report-keep = Keep
report-leave = Leave it as it was kept
report-use-mine = Keep mine over it
report-use-kept = Go on with the kept words

report-owed = Before it goes out:
report-owed-sections = No part stands on the paper.
report-owed-makes_sense = Something hard is told without why it makes sense. Say why, or leave it out.
report-owed-choices = One more thing is needed that could come next, beside staying.
report-owed-client_words = The client’s words are open. Write what they say, or that they chose to say nothing.
report-owed-label = A label stands in “{ $field }”.
report-owed-left_alone = A topic that is left alone is named in it.
report-owed-unsafe = Somebody who was not said to be safe is named in it.
report-go-there = Go there
report-go-there-of = Go there: { $field }

report-read-title = When you have read it together
report-read-line = After that both of you may still change it.
report-read-on = Read together on
report-read-do = We read it together
report-was-read = Read together on { $day }. Both of you may still change it.
report-agree-title = When both say it is right
report-fixed = Then its words are fixed: the text, the choices and the client’s words cannot change any more, so that what is printed and given is the same. A next report can be begun at any time.
report-agree-do = Both say it is right
report-unread = Without reading it together
report-unread-line = It can be given without that, with a reason. Reading it together is gentler.
report-unread-do = Give it without that
report-unread-because = Why it was not read together
report-unread-because-hint = Only for you. It is never on the paper.
report-unread-owed = A few words say why.
report-given-on = Given on
report-give-unread = The client has it
report-give-title = When the client has it
report-give-line = On paper, or however it was safe.
report-give-do = Given

report-standing = How it stands
report-standing-draft = It is being written.
report-standing-read_together = Read together.
report-standing-agreed = Both of you said that it is right. Its words are fixed.
report-standing-given = The client has it. Its words are fixed.
report-standing-withdrawn = It was taken back. It stays here as it was, as everything does.
report-fact-read = Read together
report-fact-given = Given
report-fact-unread = Not read together
report-fact-unread-only = Only here, never on the paper.
report-fact-fingerprint = Fingerprint
report-fact-look-again = We look again

report-withdraw = Taking it back
report-withdraw-line = A report can be taken back at any time, without a reason.
report-withdraw-do = Take it back
report-withdraw-ask = It then is a report no longer in use, and does not change any more. Everything in it stays here to be read, and a next one can be begun.
report-withdraw-confirm = Yes, take it back
report-withdraw-not = Leave it as it is

report-said-kept = It is kept.
report-said-read_together = Read together is noted. Both of you may still change it.
report-said-agreed = Both of you said that it is right. Its words are fixed now.
report-said-given = It is noted that the client has it.
report-said-withdrawn = It is taken back. Everything in it stays.

report-all = All reports
report-number = Report { $number }
report-named = Report { $number }, { $from } to { $to }
report-look-at = Look at it
report-look-at-of = Look at it: { $report }
report-state-draft = being written
report-state-read_together = read together
report-state-agreed = both say it is right
report-state-given = the client has it
report-state-withdrawn = taken back
report-prints = Printed
