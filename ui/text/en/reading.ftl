# Handing the laptop over to be read from, as the therapist sees it before and after. What the client sees is in
# hand_over.ftl.
reading-title = On the screen
reading-what = Your client then sees the words of version { $number }, four equal answers and a way to stop, and nothing else; only your passphrase, or your recovery words, bring your pages back.
reading-draft = What they see is version { $number } as it was last kept. A draft may still be read and changed; nothing in it holds so far.
reading-words-unreviewed = Our own sentences on that page are in your client’s language. They are not yet read by a native speaker.
reading-words-stands_in = Nobody has written our own sentences on that page in your client’s language yet. They are in English.
reading-hand-over = Hand over to read
reading-hand-over-of = Hand over to read: version { $number }
reading-said = On { $day }, on the screen: { $answer }.
reading-answer-have_read = I have read it
reading-answer-read_it_to_me = Read it to me
reading-answer-not_today = Not today
reading-answer-change_something = Change something
reading-none-signs = None of these answers agrees to anything.
reading-undecided-title = Not decided yet
reading-undecided = On { $day } something was written on the screen, and your client has not said yet whether you may keep it. Ask first.
reading-undecided-covered = What was written
reading-undecided-throw = Throw it away

# The therapist, on the page where the laptop rests
reading-take-back = The therapist’s passphrase
reading-take-back-act = Take it back
reading-open-act = Open
reading-not-it = That was not it. Capital letters and spaces count. There is no limit to trying.
reading-not-these = These words do not open it. They are read across, with a space between.
reading-leave-it = Leave it resting
