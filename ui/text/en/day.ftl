# Today and Tonight.

day-help-today = Who comes next, and what waits for you. Enter opens the next brief. On a session, w opens its note, d says that nobody came, m that it was moved, c that it was cancelled.
day-help-tonight = Notes that wait, oldest first. Ctrl+Enter finishes the one that is open and goes to the next. What you leave stays as it is.

day-today = Today
day-line =
    { $day }. { $held ->
        [0] None held yet,
        [1] One session held,
        [2] Two sessions held,
        [3] Three sessions held,
       *[other] { $held } sessions held,
    } { $to_come ->
        [0] none to come.
        [1] one to come.
        [2] two to come.
        [3] three to come.
       *[other] { $to_come } to come.
    }
day-line-free = { $day }. No sessions today.
day-new-session = New session
day-new-session-for = New session: for whom?
day-new-session-line = Sessions at the usual time are there already. This is for any other.

day-in-minutes =
    { $count ->
        [one] in 1 minute
       *[other] in { $count } minutes
    }
day-now = now
day-session-line = Session { $number }, { $meeting }, until { $end }
day-left-off = Left off
day-promised = Promised
day-leave-alone = Leave alone
day-not-wanted = Not wanted
day-stop-signal = Stop signal
day-stop-signal-none = None said yet
day-safe-contact = Safe contact
day-pronouns = Pronouns
day-nothing-noted = Nothing noted
day-open-brief = Open the brief
day-write-note = Write the note
day-read-note = Read the note
day-also-today = Also today

day-became-of = What became of the session of { $code }
day-did-not-come = Did not come
day-moved = Moved
day-cancelled = Cancelled
day-move-title = Move the session of { $code }
day-move-day = New day
day-move-time = New time
day-move-do = Move it
day-cancel-title = Who cancelled?
day-cancelled-by-client = { $code } cancelled
day-cancelled-by-me = I cancelled
day-reason = Reason
day-reason-hint = Only if you want to. Up to 120 characters.
day-close = Leave it as it is
day-before-you-write = Before you call or write

day-said-not-attended = { $code } did not come at { $time }. Noted.
day-said-cancelled-by-client = { $code } cancelled { $time }. Noted.
day-said-cancelled-by-therapist = You cancelled { $time } with { $code }. Noted.
day-said-moved = { $code } is moved to { $day }, { $time }.
day-said-undone = { $code } is planned for { $time } again.

day-state-planned = Session { $number }, { $meeting }
day-state-planned-over = Session { $number }, { $meeting }, was until { $end }
day-state-held = Session { $number }, held
day-state-held-finished = Session { $number }, held, note finished
day-state-not-attended = Did not come
day-state-cancelled-by-client = Cancelled by the client
day-state-cancelled-by-therapist = Cancelled by me
day-state-moved = Moved to another time

day-waiting = Waiting for you
day-kind-note = Note
day-kind-agreement = Agreement
day-kind-review = To look at again
day-kind-begun = Begun
day-kind-backup = Backup
day-note-begun = Session of { $day }, begun and not finished
day-note-planned = Session of { $day }. Was it held?
day-was-it-held = Was it held?
day-was-it-held-more = Writing and finishing the note says so. Otherwise, what became of it:
day-noted = Noted, for { $code }.
day-note-none = Session of { $day }, nothing written yet
day-notes-more =
    { $count ->
        [one] One more note waits.
       *[other] { $count } more notes wait.
    }
day-write-tonight = Write them tonight
day-agreement-draft = { $name }, version { $number }, is being written
day-agreement-finalised = { $name }, version { $number }, frozen and not yet offered
day-agreement-offered = { $name }, version { $number }, offered and not yet answered
day-agreement-agreed = { $name }, version { $number }, agreed, begins later
day-go-on-writing = Go on writing
day-offer-it = Print or read it
day-record-signing = Record a signing
day-open-agreement = Open the agreement
day-go-on = Go on
day-begun-alliance_note = A note, begun
day-begun-private_note = A private note, begun
day-begun-note_addition = Something to add to the note of { $day }
day-begun-agreement = A stop signal, not kept yet
day-begun-agreement_version = A version, being written
day-begun-signing = A signing, not recorded yet
day-begun-client = Details changed and not kept yet
day-begun-new_clients = New clients, not added yet
day-begun-practice = The practice’s details, not kept yet
day-begun-session = Who was there, or when, on { $day }, not kept yet
day-begun-plan = A session to plan, not kept yet
day-begun-topic_boundary = A topic, not kept yet
day-begun-grounding_choice = A way to settle, not kept yet
day-begun-consent_item = Something to be asked, not kept yet
day-begun-consent_event = An answer, not recorded yet
day-begun-own_scope = Something added to what may be asked, not kept yet
day-begun-other = Something begun and not kept yet
day-reviews =
    { $today ->
        [0] { $others ->
            [one] One agreement can be looked at again. It can wait for its day.
           *[other] { $others } agreements can be looked at again. They can wait for their day.
        }
        [one] { $others ->
            [0] One stands in today’s briefs.
           *[other] One stands in today’s briefs. Others can wait for their day.
        }
       *[other] { $others ->
            [0] { $today } stand in today’s briefs.
           *[other] { $today } stand in today’s briefs. Others can wait for their day.
        }
    }
day-see-all = See them all
day-see-fewer = Show fewer
day-review-due = Agreement, to look at again since { $day }
day-due-open = Look at it
day-due-label-records_request = Records
day-due-label-retention = Kept long enough
day-due-label-supervision = Supervision
day-due-label-walk_through = The room
day-due-label-executor_pack = If I cannot work
day-due-label-leave = Time away
day-due-label-trash = Trash
day-due-records_request =
    { $when ->
        [none] The records were asked for. The answer has no day yet.
        [since] The records were asked for. The answer was due on { $day }.
       *[by] The records were asked for. The answer is due by { $day }.
    }
day-due-retention =
    { $count ->
        [one] One record has been kept for as long as was meant. Nothing happens by itself.
       *[other] { $count } records have been kept for as long as was meant. Nothing happens by itself.
    }
day-due-supervision =
    { $count ->
        [one] One thing waits for supervision{ $when ->
            [none] .
           *[other] , { $day }.
        }
       *[other] { $count } things wait for supervision{ $when ->
            [none] .
           *[other] , { $day }.
        }
    }
day-due-walk_through =
    { $count ->
        [one] One thing about the room waits to be looked at.
       *[other] { $count } things about the room wait to be looked at.
    }
day-due-executor_pack =
    { $when ->
        [none] The sealed file for a colleague can be made.
       *[other] The sealed file for a colleague can be looked at again, since { $day }.
    }
day-due-leave =
    { $when ->
        [none] Not everybody whom the time away concerns has been told.
        [since] The time away that began on { $day }: not everybody whom it concerns has been told.
       *[by] Time away from { $day }: not everybody whom it concerns has been told.
    }
day-due-trash =
    { $count ->
        [one] One thing in the trash may be erased. It stays until you decide.
       *[other] { $count } things in the trash may be erased. They stay until you decide.
    }
day-backup-never = No copy has been made and read back yet.
day-backup-fresh = Backed up and checked
day-backup-beside = It lies on the same disk as the vault. Whatever takes the one takes the other too.
day-backup-due = The last checked copy is old:
day-backup-age =
    { $days ->
        [0] today.
        [one] yesterday.
       *[other] { $days } days ago.
    }
day-back-up = Back up now

day-empty-title = Nobody is here yet
day-empty = Today fills itself once the people you see are written down: one line each, a code and the usual time are enough. No names are needed.
day-empty-do = Who do you see?
day-free-title = A day without sessions
day-free = Sessions at usual times come by themselves. Anything else you can plan with New session.

day-tonight = Tonight
day-tonight-line = The notes that wait, oldest first. What you leave stays a draft, and nothing is lost.
day-tonight-none-title = Every note is finished
day-tonight-none = Notes of sessions of the last 14 days wait here until they are finished. There is none now.
day-tonight-back = Back to today
day-finish-next = Finish and next
day-finish-last = Finish note
day-leave-next = Leave it, next
day-whole-note = The whole note
day-after-this = After this
day-take-first = Take this first
day-standing-none = Session { $number }, nothing written yet
day-standing-planned = Session { $number }. Was it held?
day-standing-draft = Session { $number }, begun
day-finished-said = The note of { $code } is finished.
day-look-at-it = Look at it
