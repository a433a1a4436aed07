# Planned time away.

search-kind-leave = Time away
day-begun-leave = Time away, not kept yet
client-draft-leave = Time away is being written, last typed { $time }.

leave-title = Time away
leave-place = Planned time away: who stands in, who was told, and which sessions fall into it.
leave-help = Ctrl+N plans time away. Each person is told in the way that is safe for them; words to send stand there where one is known. Nothing becomes of a session by itself.
leave-line = Time away is told { $days } days ahead or sooner. Sessions that fall into it stay as they are until you say what becomes of each.
leave-list = Time away
leave-add = Plan time away
leave-new = Planning time away
leave-none-title = Nothing is planned
leave-none = A break that is known early is easier to bear, and yours counts too.
leave-change = Change
leave-change-of = Change: { $days }
leave-off = Call it off
leave-off-of = Call it off: { $days }
leave-again = Plan it again
leave-again-of = Plan it again: { $days }
leave-days = { $first } to { $last }
leave-past = Over or called off
leave-state-called_off = Called off
leave-state-over = Over
leave-first = First day
leave-last = Last day
leave-cover = Who stands in, and for what
leave-cover-directory = From the directory
leave-cover-said = Who stands in, as a message may say it
leave-cover-said-hint = A name and a number, and nothing of what for. Words to send leave it out where a message may carry no name.
leave-words = What people are told
leave-words-hint = A draft: “I am away from the 3rd to the 14th. Our time before it and the one after it stay as they are. I know that steady times matter. While I am away, you can turn to …”
leave-note = For yourself
leave-said-kept = Kept: { $days }.
leave-said-off = Called off: { $days }. What people were told stays to be read.
leave-said-again = Planned again: { $days }.

leave-tell-by = To be told by { $day }.
leave-all-told = Everybody whom it concerns was told.
leave-untold =
    { $count ->
        [one] One person was not told so far.
       *[other] { $count } people were not told so far.
    }
leave-people = Who was told
leave-told-in_person = told in person on { $day }
leave-told-phone = told by phone on { $day }
leave-told-text = told by text message on { $day }
leave-told-email = told by e-mail on { $day }
leave-told-post = told by letter on { $day }
leave-told-not_told = not told
leave-not-told = Not told so far
leave-not-told-of = Not told so far: { $code }
leave-tell-of = How { $code } was told
leave-tell = Told today, { $how }
leave-how-in_person = in person
leave-how-phone = by phone
leave-how-text = by text message
leave-how-email = by e-mail
leave-how-post = by letter
leave-send-aloud = To read out
leave-send-reason = The words give no reason and say nothing of what you work on. A message is safer without either.
leave-send-spoken = No message may be left. Say the words once it is { $code } who answers.
leave-send-not_asked = Nobody has asked yet how { $code } may be reached, so no words are offered. It can be told when you meet.
leave-send-said_no = As it stands, { $code } is not to be called or written to, so no words are offered. It can be told when you meet.
leave-send-no_way = No way is known that is safe for a call or a message, so no words are offered. It can be told when you meet.
leave-send-cover-not_written = Who stands in is not in the words. Under Change you can write how a message to { $code } and the others may say it.
leave-send-cover-no_name = Who stands in is left out, since a message to { $code } may carry no name. It can be told when you meet.
leave-send-cover-said_no = Who stands in is left out: as it stands, { $code } hears from you alone.
leave-send-cover-holds_name = Who stands in is left out: a code stands there, or the name of somebody of whom { $code } is told nothing.
leave-untell = Not told after all
leave-untell-of = Not told after all: { $code }
leave-said-told = { $code } was told.
leave-said-untold = { $code } stands as not told.
leave-sessions = Sessions that fall into it
leave-sessions-none = No planned session falls into it.
leave-session = { $day }, { $time }
leave-session-of = { $when }: what becomes of it, { $code }
leave-cover-sheet = A sheet for who stands in
leave-session-move = Move
leave-session-move-of = Move the session of { $code } on { $day }
leave-session-cancel = Called off
leave-session-cancel-of = The session of { $code } on { $day } is called off
practice-leave = Time away
practice-leave-notice = Clients hear of time away
practice-leave-days = { $count } days ahead
practice-leave-prompt = It only sets from when the page of time away and Today say that somebody was not told so far.
