### What is asked the first time somebody comes.

first-title = The first time
first-line = Two things make the first hours safer. Each can wait.
first-question-stop_signal = Stop signal
first-question-leave_alone = Leave alone
first-about-stop_signal = A word or a gesture after which you both stop.
first-about-leave_alone = What not to touch for now, under a neutral label.
first-write = Write it down
first-write-of = Write it down: { $question }
first-skip = Skip
first-skip-of = Skip: { $question }
first-skipped-stop_signal = The stop signal is not asked about here again. It has its part in the safety agreement.
first-skipped-leave_alone = What is left alone is not asked about here again. It can be said with the topics.
first-asked-again = It is asked here again.
first-signal-words = What stops
first-signal-words-hint = In the client’s own words, such as: I raise my hand.
first-signal-is = It is
first-signal-stop_word = A word
first-signal-stop_gesture = A gesture
first-signal-kept = Kept. It is the first line of its part in the safety agreement, which waits to be written on.
first-topic-kept = Kept. Its name stays covered until it is asked for.
