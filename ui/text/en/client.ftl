# Clients: the list, the brief, the details.

client-help-list = Everyone you see, by code and cue. Names stay on the details page, covered.
client-help-new = One line for each person: code, cue, day and time, length. A code alone is enough.
client-help-overview = The brief before a session: where you left off, what was promised, what changed, what holds today.
client-help-about = The details of one person: how to reach them safely, the print they read with ease, the usual time.

client-sections = Sections of { $code }
client-overview = Overview
client-sessions = Sessions
client-agreements = Agreements
client-more = More

client-clients = Clients
client-line =
    { $count ->
        [0] Nobody is written down yet.
        [one] One person, by code. Names stay covered.
       *[other] { $count } people, by code. Names stay covered.
    }
client-find = Find by code or cue
client-find-none = No code or cue has that in it.
client-new = New client
client-ended-show = Show who has ended
client-ended-hide = Hide who has ended
client-no-usual-time = No usual time
client-next-session = Next on { $day }, { $time }
client-last-held = Last on { $day }
client-not-seen = Not seen yet
client-status-enquiry = Asked, not begun
client-status-active = In therapy
client-status-paused = Resting from it
client-status-ending = Coming to an end
client-status-ended = Ended
client-empty-title = Who do you see?
client-empty = One line for each person is enough to fill tomorrow. Everything else can come later, together.
client-open = Open { $code }

client-usual-weekly = { $weekday }s { $start }, { $minutes } minutes
client-usual-fortnightly = Every other { $weekday }, { $start }, { $minutes } minutes
client-usual-weeks = Every { $weeks } weeks on { $weekday }, { $start }, { $minutes } minutes

client-who-title = Who do you see?
client-who-line = One line for each person: code, cue, day and time, length. A code alone is enough. No names.
client-who-lines = One line for each person
client-who-example = WREN-07, quince mug, Thu 14:00, 50
client-who-hint = The code is yours to invent. The cue is up to three words that remind only you. Both stay in this vault.
client-who-read-as = As understood
client-who-nothing = As you type, each line is read back here.
client-who-code-alone = code alone
client-who-add =
    { $count ->
        [0] Add
        [one] Add one person
       *[other] Add { $count } people
    }
client-who-added =
    { $count ->
        [one] One person added.
       *[other] { $count } people added.
    }
client-who-line-number = Line { $line }
client-who-wait = One or more lines need another look. Nothing is added until all can be read.
client-who-problem-blank = A code is missing at the start of this line.
client-who-problem-too-long = This is longer than fits: { $found } characters, and { $limit } fit.
client-who-problem-too-many-words = A cue has up to { $limit } words; here are { $found }.
client-who-problem-taken = This code is taken.
client-who-problem-time = The day and time could not be read. Like this: Thu 14:00, 50
client-who-problem-other = This line could not be read. Like this: WREN-07, quince mug, Thu 14:00, 50

client-before-session = Before session { $number }
client-no-session-planned = Between sessions
client-next-today = Today at { $start }, { $meeting }, { $minutes } minutes.
client-next-on = { $day } at { $start }, { $meeting }, { $minutes } minutes.
client-nothing-planned = No session is planned.
client-write-note = Write the note
client-plan-session = New session
client-print-agreement = Print
client-left-off = Left off
client-promised = Promised
client-changed = Changed since
client-next-step = Next right step
client-from-session = Session of { $day }
client-by-me = By me, { $day }
client-their-words = In the client’s words, { $day }
client-nothing-carried = The first brief writes itself after the first note: what was left off and what you promised will stand here.
client-changed-nothing = Nothing since the last session.
client-changed-agreement = Safety agreement { $number }: { $state }.
client-changed-agreement-draft = begun
client-changed-agreement-finalised = wording frozen
client-changed-agreement-offered = offered
client-changed-agreement-agreed = agreed, begins later
client-changed-agreement-active = in force
client-changed-agreement-superseded = replaced by a later one
client-changed-agreement-declined = not today, and what held before still holds
client-changed-agreement-withdrawn = taken back
client-changed-agreement-expired = over
client-changed-session-not_attended = A session was not attended.
client-changed-session-cancelled_by_client = A session was cancelled by the client.
client-changed-session-cancelled_by_therapist = A session was cancelled by me.
client-changed-session-moved = A session was moved.
client-changed-session-planned = A session was planned.
client-changed-session-held = A session was held.
client-changed-topic_boundary = A topic was moved.
client-changed-grounding_choice = A way to settle was chosen or put aside.
client-changed-note_addition = Something was added to a note.
client-changed-client = The details were changed.
client-changed-signing = A signing was recorded.
client-changed-print_event = A page was printed or read aloud.
client-changed-other = Something in the record changed.

client-in-force = In force today
client-stop-signal = Stop signal
client-stop-none = Not agreed yet. It is part 3 of the safety agreement.
client-leave-alone = Leave alone
client-topics-count =
    { $count ->
        [0] No topic
        [one] One topic
       *[other] { $count } topics
    }
client-topics-none = Nothing is marked to be left alone.
client-show = Show
client-show-topics =
    { $count ->
        [one] Show the topic that is left alone
       *[other] Show the { $count } topics that are left alone
    }
client-cover = Cover
client-cover-topics = Cover the topics again
client-openness-open = Open
client-openness-go_gently = Go gently
client-openness-not_yet = Not yet
client-openness-off_limits = Off limits
client-with-care = With care
client-not-wanted = Not wanted
client-settles = Steadies
client-may-try = May be tried
client-topics-change = Change topics
client-topics-title = Topics
client-topics-line = Neutral labels only, as both of you would say them aloud. They are in sight while this is open.
client-topic-add = Add a topic
client-topic-change-named = Change { $label }
client-topic-label = Label
client-topic-label-hint = Neutral, up to 60 characters
client-topic-openness = How open is it?
client-topic-by = Who decided?
client-topic-by-client = The client
client-topic-by-joint = Both together
client-topic-by-therapist_with_client = I, with the client there
client-topic-note = In the client’s words
client-topic-note-hint = If there are any, such as a day to ask again
client-topic-from = From
client-topic-only-client = Only the client can make a topic more open, alone or together with you. You can make it more careful at any time. If it was said, choose who said it.
client-topic-since = since { $day }
client-keep = Keep
client-leave-it = Leave it as it was
client-kept-topic = The topic is kept.
client-grounding-change = Change ways to settle
client-grounding-title = Ways to settle
client-grounding-line = What works, what may be tried, what is not wanted. A no needs no reason.
client-grounding-add = Add a way to settle
client-grounding-own = In our own words
client-grounding-technique = From the list
client-grounding-choose = Choose one
client-grounding-name = Name
client-grounding-text = How it goes
client-grounding-caution = Take care: { $caution }
client-grounding-general = Eyes may stay open. If it feels worse, stop; that is useful to know.
client-grounding-preference = How is it for the client?
client-grounding-works = It works
client-grounding-try = May be tried
client-grounding-not_for_me = Not for me
client-grounding-words = In the client’s words
client-grounding-none = Nothing is chosen yet.
client-grounding-change-named = Change { $name }
client-safe-contact = Safe contact
client-reach-not-asked = Not asked yet. Until then, no message and no call.
client-reach-ask = Ask and write it down
client-reach-phone = Phone { $value }
client-reach-text = Text { $value }
client-reach-email = Email { $value }
client-reach-post = Post to { $value }
client-reach-none = Not at all between sessions
client-reach-hours = { $way }, { $hours }
client-reach-message-none = Leave no message.
client-reach-message-unnamed = A message may be left, without your name or the practice.
client-reach-message-named = A message may be left, with your name.
client-agreement = Agreement
client-agreement-none = None yet. It is written together, ten short parts, and it can change.
client-agreement-begin = Begin one
client-agreement-open = Open the agreement
client-agreement-in-force = Version { $number } is in force
client-agreement-since = since { $day }.
client-agreement-review = To look at again by { $day }.
client-agreement-review-due = It can be looked at again since { $day }.
client-agreement-waiting-draft = Version { $number } is being written.
client-agreement-waiting-finalised = Version { $number } is frozen. Next: print it or read it aloud.
client-agreement-waiting-offered = Version { $number } was offered. Next: what came of it.
client-agreement-waiting-agreed = Version { $number } is agreed and begins later.
client-drafts = Begun
client-draft-alliance_note = A note was begun at { $time } and is not finished.
client-draft-private_note = A private note was begun at { $time }.
client-draft-agreement_version = A version of the agreement was being changed at { $time }.
client-draft-client = The details were being changed at { $time }.
client-draft-other = Something was begun at { $time }.
client-go-on = Go on

client-about = About { $code }
client-about-line = What is left blank is not known, and that is fine. Everything here stays in this vault.
client-about-keep = Keep the details
client-about-kept = The details are kept.
client-about-conflict-title = These details were changed elsewhere
client-about-conflict = Your draft is below and safe. The kept details are from another moment. Choose which to go on with.
client-use-kept = Go on with the kept details
client-use-draft = Go on with my draft
client-in-lists = In lists
client-code = Code
client-code-hint = 1 to 12 characters, no initials
client-cue = Cue
client-cue-hint = Up to three words. Never printed.
client-names = Names
client-names-covered = Covered. They are used on paper that stays here, and a first name on paper that goes home.
client-names-show = Show the names
client-names-cover = Cover the names
client-chosen-name = Chosen name
client-chosen-name-hint = Used aloud and on paper that stays here
client-first-name = First name
client-first-name-hint = On paper that goes home. Blank: the first word of the chosen name.
client-pronouns = Pronouns
client-pronouns-hint = In the client’s own words
client-birth = Day of birth
client-birth-hint = If it is known and needed
client-reading = Reading
client-language = Language of papers
client-language-hint = Such as en-GB or ar
client-direction = Written
client-direction-ltr = Left to right
client-direction-rtl = Right to left
client-print-size = Print size
client-print-clear_14pt = Clear, 14 pt
client-print-large_18pt = Large, 18 pt
client-print-extra_24pt = Extra, 24 pt
client-reading-notes = How they like to read
client-reading-notes-hint = Such as one idea a line, or read aloud together
client-reach-title = Safe contact
client-reach-line = Someone at home may see a phone or a letter. Every way starts with no message.
client-reach-add = Add a way
client-reach-remove = Take it out
client-reach-remove-named = Take out way { $number }
client-reach-way = Way { $number }
client-reach-by = By
client-channel-phone = Phone
client-channel-text = Text message
client-channel-email = Email
client-channel-post = Post
client-channel-none = Not at all between sessions
client-reach-value = Number or address
client-reach-may-message = A message may be left
client-reach-may-name = It may name me or the practice
client-reach-hours-label = Safe hours
client-reach-hours-hint = Such as weekdays 10 to 15
client-paper = Paper at home
client-paper-line = Asked before anything is printed to take away.
client-paper-not_asked = Not asked yet
client-paper-may_go = Paper may go home
client-paper-someone_may_read = Someone there may read it
client-paper-none_safer = None goes home, that is safer
client-usual = Usual time
client-usual-has = Comes at a usual time
client-usual-hint = Planned sessions are made from it by themselves.
client-usual-weekday = Day
client-usual-start = Time
client-usual-minutes = Minutes
client-usual-every = Every how many weeks
client-usual-from = Counted from
client-before = Before Holdfast
client-earlier-sessions = Sessions before Holdfast
client-earlier-sessions-hint = The next number goes on from there
client-earlier-notes = Where those notes are
client-earlier-notes-hint = Such as: on paper, drawer 2
client-started = The work began on
client-status = How the work stands
client-status-line = Now: { $status }. Changing this deletes nothing.
client-become-active = Begin or go on
client-become-paused = Rest from it
client-become-ending = Come to an end
client-become-ended = End it
client-become-enquiry = Asked, not begun
client-status-said = Now: { $status }.
client-close = Close
client-change = Change
client-names-blank = None are written down, and none are needed.
