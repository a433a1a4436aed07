# What came between two sessions.

search-kind-contact = Between sessions
day-begun-contact = A contact between sessions, not kept yet
client-draft-contact = A contact between sessions is being written down, last typed { $time }.
client-changed-contact = A contact between sessions, { $day }.

contact-help = What came between two sessions, the newest first. What is kept stays: a slip is written down again, or struck through and still readable. Ctrl+N writes one down.
contact-title = Between sessions
contact-line = Calls, messages and words at the door, as they were. Nothing here is counted.
contact-more = Calls, messages and words at the door, as they were.
contact-write = Write one down
contact-kept = It is kept.
contact-none-title = Nothing between sessions so far
contact-none = A call, a message or a word at the door can be written down here, where it is worth keeping. None is owed.

contact-form = A contact between sessions
contact-form-line = As it was, in a few words. What it meant can wait for the session.
contact-form-again = The contact, once more
contact-form-again-line = What you keep now takes its place. The one that was typed wrongly stays readable, struck through.
contact-on = On which day
contact-at = At what time
contact-at-hint = If you know it
contact-way = By which way
contact-way-phone = By telephone
contact-way-video = By video
contact-way-text = By text message
contact-way-email = By e-mail
contact-way-post = By post
contact-way-in_person = Face to face
contact-way-other = Another way
contact-by = Who began it
contact-by-client = Them
contact-by-therapist = Me
contact-by-chance = By chance
contact-what = What it was about
contact-words = What they said
contact-words-hint = In their own words, if you have them
contact-did = What I said or did
contact-minutes = Minutes
contact-minutes-hint = If you want to say
contact-safety = Safety: what I saw and did
contact-still-open = Still open: { $what }

contact-began-client = They began it.
contact-began-therapist = I began it.
contact-began-chance = By chance.
contact-took =
    { $minutes ->
        [0] Less than a minute.
        [one] 1 minute.
       *[other] { $minutes } minutes.
    }
contact-how = { $way }. { $began }
contact-how-long = { $way }. { $began } { $took }
contact-did-line = I said or did
contact-safety-line = Safety
contact-written = Written down on { $day }.
contact-voided = Entered in error, or another took its place.
contact-day-time = { $day }, { $time }
contact-named = { $when }, { $way }
contact-right = Put right
contact-right-of = Put right: { $when }
contact-right-close-of = Close: { $when }
contact-again = Typed wrongly: type it again
contact-again-of = Type it again: { $when }
