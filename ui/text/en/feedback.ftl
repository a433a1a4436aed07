# What a client says of the work.

search-kind-feedback = Said of the work
search-kind-alliance_review = A look at the work
day-begun-feedback = What a client said of the work, not kept yet
day-begun-alliance_review = A look at the work, not kept yet
client-draft-feedback = What the client said of the work is being written, last typed { $time }.
client-draft-alliance_review = A look at the work is being written, last typed { $time }.
feedback-title = Said of the work
feedback-help = What the client said, what you changed, and whether it helped. Every so many sessions you look at the work together.
feedback-line = What they said, what you changed, and whether it helped, in that order.
feedback-line-calm = A calm “that did not help me” belongs here. It is no strain; it is something to work with.
feedback-write = Write down what they said
feedback-look = Look at the work together
feedback-kept = It is kept.
feedback-list-take-up = Still to be taken up
feedback-list-others = Taken up
feedback-none-title = Nothing said of the work so far
feedback-none = What a client says of how you work can be written down here, in their words. None is owed.

feedback-said = They said
feedback-changed = You changed
feedback-helped = Did it help
feedback-changed-none = Nothing written down so far.
feedback-changed-since = Since { $day }.
feedback-helped-none = Not asked so far.
feedback-helped-yes = It helped.
feedback-helped-partly = It helped partly.
feedback-helped-no = It did not help.
feedback-helped-unsure = They cannot say yet.
feedback-helped-asked = Asked on { $day }.
feedback-about-line = About { $part }.
feedback-voided = Entered in error.
feedback-part-bond = Being with each other
feedback-part-goals = What the work is for
feedback-part-tasks = How you work
feedback-part-pace = The pace
feedback-part-frame = Times, place and fee
feedback-part-identity = Who they are, and where they come from
feedback-about-bond = being with each other
feedback-about-goals = what the work is for
feedback-about-tasks = how you work
feedback-about-pace = the pace
feedback-about-frame = times, place and fee
feedback-about-identity = who they are, and where they come from

feedback-act-of = { $act }: { $said }
feedback-do-changed = Say what you changed
feedback-do-helped = Say whether it helped
feedback-do-change = Change
feedback-session-open = Session { $number }
feedback-session-open-of = Open session { $number }, { $day }
feedback-check-in-open = The check-in
feedback-check-in-open-of = Open the check-in: { $said }

feedback-form = What they said
feedback-form-line = Their words are enough. What you changed, and whether it helped, can wait.
feedback-form-said = In their words
feedback-form-on = On which day
feedback-form-about = About
feedback-form-about-none = Nothing in particular
feedback-form-session = In which session
feedback-form-session-none = In none of these
feedback-form-session-of = Session { $number }, { $day }
feedback-form-session-other = In an earlier session
feedback-form-changed = What you changed, or why nothing
feedback-form-changed-on = Since when
feedback-form-helped-fold = Whether it helped
feedback-form-helped = Did it help, in their view?
feedback-form-yes = It helped
feedback-form-partly = Partly
feedback-form-no = It did not
feedback-form-unsure = They cannot say yet
feedback-form-helped-words = What they said of it
feedback-form-asked-on = Asked on

feedback-due = It is time to look at the work together, if you both want.
feedback-due-write = Write the look down
feedback-looks = Looks at the work together
feedback-looks-none = None so far. None is owed.
feedback-looks-every = Brought up after { $count } sessions, or on a day you both choose.
feedback-looks-never = Brought up only on a day you both choose.
feedback-look-open-of = Open: the look of { $day }
feedback-look-close-of = Close: the look of { $day }
feedback-look-change-of = Change: the look of { $day }
feedback-look-this = the look of { $day }
feedback-look-theirs = They said
feedback-look-mine = You said
feedback-look-keep = What stays
feedback-look-change = What is to change
feedback-look-again = When you look again
feedback-look-voided = Entered in error
feedback-look-form = A look at the work together
feedback-look-form-line = Their words stand before yours. Any part may be left out.
feedback-look-form-on = On which day
feedback-look-form-client = In their words: { $part }
feedback-look-form-mine = In your words: { $part }
feedback-look-form-again = When do you look again?
feedback-look-form-again-hint = If you both want to say

feedback-brief = Said of the work
feedback-brief-take-up =
    { $count ->
        [one] Something they said of the work is still to be taken up.
       *[other] Some of what they said of the work is still to be taken up.
    }
feedback-brief-open = Open what was said
feedback-brief-look = Together
feedback-brief-goals = What they want
feedback-brief-goals-open = Open the goals
