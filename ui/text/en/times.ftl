# Times that were kept and changed.

search-kind-schedule_change = Change of time
day-begun-schedule_change = A change of time, not kept yet
client-draft-schedule_change = A change of time is being written down, last typed { $time }.

times-title = Times
times-line = The times you agreed on, and what became of them.
times-help = What you changed comes first, and stays until you have said that you know what it may have been like. Ctrl+N writes a change of time down. Counts are shown only when you open them.
times-more = The times you agreed on, and changes that may still want a word.
times-add = Write down a change of time

times-session = Session { $number }, { $day }, { $start }
times-at = { $day }, { $start }

# What was changed. What the therapist changed is said in the first place of the sentence; of a client nothing is
# said but what happened.
times-said-therapist-moved =
    { $to ->
        [none] You moved session { $number } of { $day }, { $start }.
       *[other] You moved session { $number } of { $day }, { $start }, to { $to }.
    }
times-said-therapist-called_off = You called off session { $number } of { $day }, { $start }.
times-said-therapist-began_late = You began session { $number } of { $day }, { $start }, late.
times-said-therapist-ended_early = You ended session { $number } of { $day }, { $start }, early.
times-said-therapist-ran_over = You went on past the end of session { $number } of { $day }, { $start }.
times-said-client-moved =
    { $to ->
        [none] { $code } moved session { $number } of { $day }, { $start }.
       *[other] { $code } moved session { $number } of { $day }, { $start }, to { $to }.
    }
times-said-client-called_off = { $code } called off session { $number } of { $day }, { $start }.
times-said-client-began_late = For { $code }, session { $number } of { $day }, { $start }, began later than agreed.
times-said-client-ended_early = For { $code }, session { $number } of { $day }, { $start }, ended sooner than agreed.
times-said-client-ran_over = For { $code }, session { $number } of { $day }, { $start }, went on longer than agreed.
times-said-other-moved =
    { $to ->
        [none] Session { $number } of { $day }, { $start }, was moved for another reason.
       *[other] Session { $number } of { $day }, { $start }, was moved to { $to } for another reason.
    }
times-said-other-called_off = Session { $number } of { $day }, { $start }, was called off for another reason.
times-said-other-began_late = Session { $number } of { $day }, { $start }, began late for another reason.
times-said-other-ended_early = Session { $number } of { $day }, { $start }, ended early for another reason.
times-said-other-ran_over = Session { $number } of { $day }, { $start }, ran over for another reason.
times-much-began = It began { $words } the time.
times-much-ended = It ended { $words } the time.

# What is still to be talked about
times-waiting = Still to talk about
times-waiting-none = Nothing is waiting to be talked about.
times-how-told = How it was told
times-told = { $how }.
times-told-only = { $notice }.
times-told-notice = { $how }, { $notice }.
times-told-in_person = Face to face
times-told-phone = By telephone
times-told-text = By text message
times-told-email = By e-mail
times-told-post = By post
times-told-not_told = Not told before
times-notice =
    { $hours ->
        [0] less than an hour before
        [one] 1 hour before
       *[other] { $hours } hours before
    }
times-offered = Other times offered
times-offered-count =
    { $count ->
        [0] None.
        [1] One.
        [2] Two.
        [3] Three.
       *[other] { $count }.
    }
times-impact = What it was like
times-impact-yes = You have said that you know what it may have been like.
times-impact-no = Not said yet.
times-not-recorded = Not recorded
times-not-recorded-line = Not recorded.
times-reason = Reason, as it was told
times-words = Their words
times-noted-on = Told or noticed on { $day }
times-stays = You made this change. It stays here until you have told { $code } that you know what it may have been like. Saying it is enough: nobody has to answer.
times-acknowledge = I have said it
times-acknowledge-of = I have said it: { $what }
times-close = Nothing left to say
times-close-of = Nothing left to say: { $what }
times-change = Add what is known
times-change-of = Add what is known: { $what }

# Written down
times-form = A change of time
times-form-of = What is known of it
times-which = Session
times-which-none = Choose one
times-what = What changed
times-what-moved = Moved
times-what-called_off = Called off
times-what-began_late = Began late
times-what-ended_early = Ended early
times-what-ran_over = Ran over
times-by = Who changed it
times-by-therapist = Me
times-by-client = Them
times-by-other = Something else
times-by-client-line = Nothing more is needed. A place for words is below, if there are any.
times-on = Told or noticed on
times-how-none = Not recorded
times-hours = Hours before
times-hours-hint = How long before the session it was told.
times-alternatives = Other times offered
times-said-it = Did you say that you know what it may have been like?
times-said-it-yes = Yes
times-said-it-no = Not yet
times-reason-hint = Only if you want to. Up to 120 characters.
times-view = What they said about it
times-view-hint = In their own words, if they said anything. Up to 200 characters.
times-elsewhere = This was changed somewhere else after you began to type. What is kept now stands here; what you typed stands below. Keep puts your text in its place.
times-use-kept = Leave what is kept
times-kept-now = What is kept now
times-kept-said = Written down.
times-kept-said-closed = Written down. It stands among the earlier changes.
times-said-acknowledged = Noted. You can close it whenever nothing is left to say.
times-said-closed = Closed. It stands among the earlier changes.
times-said-opened = It is open again.
times-said-voided = Struck through. It stays below.

# Words to send
times-send = Words to send
times-send-first = Before you call or write
times-send-words = To read out, or to type by hand
times-send-offer = Where the dots are, put in days and times that you can keep.
times-send-reason = Leave the reason out of a message. It can be told when you meet.
times-send-unnamed = Leave your name out too: nobody said that a message may carry it.
times-send-named = Where a message may be left, it may carry your name.
times-send-none = No message may be left. Say the words when you speak.
times-send-not_asked = Nobody has asked yet how { $code } may be reached, so no message. Say the words when you speak.
times-send-unreviewed = These words are in your client’s language. They are not yet read by a native speaker. In English: “{ $words }”
times-send-stands_in = Nobody has written these words in your client’s language yet. They are in English.

# Changes that nothing is left to be said about
times-changes = Earlier changes
times-changes-line = Nothing is left to be said about these, or they were entered in error.
times-changes-show = Show earlier changes
times-changes-list = Earlier changes, one by one
times-changes-hide = Hide earlier changes
times-voided = Entered in error, or another took its place.
times-open-of = Open: { $what }
times-close-row-of = Close: { $what }
times-this = the change of { $day }

# Counts, only when they are opened
times-counts = The last sessions
times-counts-line = Counts are about the times, and are shown only when you open them.
times-counts-show = Show the counts
times-counts-hide = Hide the counts
times-counts-of =
    { $count ->
        [one] Of the last session whose time has come:
       *[other] Of the last { $count } sessions whose time has come:
    }
times-kept-began =
    { $minutes ->
        [one] Began within 1 minute of the time: { $count } of the { $of } that are recorded.
       *[other] Began within { $minutes } minutes of the time: { $count } of the { $of } that are recorded.
    }
times-kept-began-none = When they began is not recorded.
times-kept-ended =
    { $minutes ->
        [one] Ended within 1 minute of the time: { $count } of the { $of } that are recorded.
       *[other] Ended within { $minutes } minutes of the time: { $count } of the { $of } that are recorded.
    }
times-kept-ended-none = When they ended is not recorded.
times-kept-mine =
    { $count ->
        [0] Moved or called off by you: none.
       *[other] Moved or called off by you: { $count }.
    }
times-kept-otherwise = Moved for another reason, or by whom is not recorded: { $count }.
times-kept-theirs = Moved or called off by { $code }: { $count }.
times-table = Agreed and actual times
times-column-session = Session
times-column-agreed = Agreed
times-column-began = Began
times-column-ended = Ended
times-agreed = { $start } to { $end }
times-number = Session { $number }
times-on-the-minute = on time
times-before =
    { $count ->
        [one] 1 minute before
       *[other] { $count } minutes before
    }
times-after =
    { $count ->
        [one] 1 minute after
       *[other] { $count } minutes after
    }
times-became-moved =
    { $to ->
        [none] { $by ->
            [therapist] Moved by you.
           *[other] Moved.
        }
       *[other] { $by ->
            [therapist] Moved by you to { $to }.
           *[other] Moved to { $to }.
        }
    }
times-became-cancelled_by_therapist = Called off by you.
times-became-cancelled_by_client = Called off.
times-became-not_attended = Did not take place.
times-became-planned = What became of it is not recorded.
times-became-held = Held.
times-none-title = No time to look back on yet.
times-none = When the time of the first session has come, it stands here: when it was to be, and when it was.

# On other pages
times-brief =
    { $count ->
        [one] You changed a time, and that is still to be talked about.
       *[other] You changed times, and { $count } of the changes are still to be talked about.
    }
times-brief-open = Open times
day-move-by = Who moved it, if you want to say
day-move-by-none = Nothing chosen means not recorded.
day-words-to-send = Words to send, and what it was like
practice-times = Times
practice-on-time = On time means within
practice-on-time-minutes =
    { $count ->
        [one] 1 minute
       *[other] { $count } minutes
    }
practice-on-time-prompt = Before or after the agreed time. It only sets how the last sessions are counted on the page of times.
