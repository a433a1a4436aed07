# Steps towards something hard.

search-kind-exposure_step = Step
day-begun-exposure_step = A step, not kept yet
client-draft-exposure_step = A step is being written down, last typed { $time }.

step-help = Steps in the client’s own order. Alt+Up and Alt+Down move the one you are in. None follows by itself, and any may be left out without a reason.
step-title = Steps
step-line = In the client’s own order. None follows by itself, and any may be left out.
step-open = Open the steps
step-add = Add a step
step-kept = It is kept.
step-none-title = No step so far
step-none = Where somebody would like to go towards something hard in small pieces, each piece can be written down here, in their order. None is owed.
step-list = The steps
step-aside = Left for now
step-expects = { $pronoun ->
    [she] She expects about { $number }
    [he] He expects about { $number }
    [they] They expect about { $number }
   *[none] Expects about { $number }
  }
step-ways = Other ways: { $ways }
step-tries-of = Tries: { $label }
step-tries-earlier = Earlier ones

step-state-idea = An idea, and nothing more.
step-state-agreed = { $pronoun ->
    [she] She said yes to it.
    [he] He said yes to it.
    [they] They said yes to it.
   *[none] The client said yes to it.
  }
step-agreed = { $pronoun ->
    [she] She said yes to it on { $day }.
    [he] He said yes to it on { $day }.
    [they] They said yes to it on { $day }.
   *[none] The client said yes to it on { $day }.
  }
step-state-in_progress = It is being tried.
step-state-comfortable = { $pronoun ->
    [she] Comfortable now, by her own word.
    [he] Comfortable now, by his own word.
    [they] Comfortable now, by their own word.
   *[none] Comfortable now, by the client’s own word.
  }
step-state-set_aside = Left for now.
step-yes-on = { $pronoun ->
    [she] Her yes is from { $day }.
    [he] His yes is from { $day }.
    [they] Their yes is from { $day }.
   *[none] The yes is from { $day }.
  }
step-item-unnamed = What it belongs to
step-item-not_asked = { $name } has not been asked about yet.
step-item-granted = Belongs to: { $name }.
step-item-acknowledged = Belongs to: { $name }.
step-item-granted_with_conditions = { $name } is agreed, with conditions. The consent page has them.
step-item-not_now = { $name } is not agreed for now.
step-item-declined = { $name } is not agreed. The answer was no, and that is all right.
step-item-paused = { $name } rests for now.
step-item-withdrawn = { $name } is not agreed. The yes was taken back, and that is all right.
step-item-expired = { $name } is not agreed for now. The yes was for a time that is over.
step-consent = See what was said
step-consent-of = See what was said: { $label }

step-to-yes = { $pronoun ->
    [she] She said yes
    [he] He said yes
    [they] They said yes
   *[none] The client said yes
  }
step-to-not_now = Not trying it just now
step-to-idea = It is only an idea again
step-to-again = Take it up again, as an idea
step-to-try = We are trying it
step-to-retry = We are trying it again
step-to-comfortable = { $pronoun ->
    [she] It is comfortable now: her word
    [he] It is comfortable now: his word
    [they] It is comfortable now: their word
   *[none] It is comfortable now: the client’s word
  }
step-to-set_aside = Leave it
step-act-of = { $act }: { $label }
step-change = Change
step-try-add = Add a try
step-try-again = Tell it again
step-up = Move up
step-down = Move down
step-now = { $label }: { $words }
step-moved = { $label }: now { $place } of { $count }.

step-try-minutes = { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
  }
step-try-before = { $number } before
step-try-peak = { $number } at its strongest
step-try-after = { $number } after
step-try-stopped-client = { $pronoun ->
    [she] Stopped by her.
    [he] Stopped by him.
    [they] Stopped by them.
   *[none] Stopped by the client.
  }
step-try-stopped-therapist = Stopped by me.
step-try-stopped-time = The time was up.

step-form-new = A new step
step-label = The step
step-label-hint = In a few plain words, as small as wished.
step-expected = How strong it may be
step-expected-hint = 0 to 10, if they want to say.
step-words = In their words
step-words-hint = What was said about it. It may stay blank.
step-ways-label = Other ways to do it
step-ways-hint = One on each line, up to 8. Each is as good as the first.
step-ways-many = Eight other ways have room here. What you typed stays.
step-item = Belongs to
step-item-none = Nothing on the list
step-item-option = { $name }: { $standing }
step-agreed-on = The yes was said on
step-agreed-owed = While it stands as agreed, the day of the yes belongs to it.

step-form-try = A try: { $label }
step-form-try-line = What is not known stays blank. The newest try can be told again on its own day; after that it stays as it is.
step-form-again = The try, told again: { $label }
step-form-again-line = It takes the place of what was told before. After today it stays as it is.
step-form-again-over = Its day is over, or another try came after it: so it stays as it was told. What you typed is here until you leave it.
step-again-event = What was noted before as done without asking is a boundary event too. Where nothing came of that event, it is struck through with the try; where you talked about it or agreed on something, it stays.
step-tried-on = On which day
step-asked = How had it been asked?
step-asked-agreed_before = It was agreed before
step-asked-asked_then = Asked then and there
step-asked-agreed_then = It was agreed then, and taken back since
step-asked-agreed_aloud = Agreed aloud, not written down then
step-asked-without_asking = Done without asking: note it and talk about it
step-asked-not_sure = Not sure
step-minutes = Minutes
step-before = Before, 0 to 10
step-peak = At its strongest, 0 to 10
step-peak-low = At its strongest it was at least as strong as before and after.
step-after = After, 0 to 10
step-stopped = Who ended it?
step-stopped-hint = Only where it was ended before its time.
step-stopped-client = { $pronoun ->
    [she] She did
    [he] He did
    [they] They did
   *[none] The client did
  }
step-stopped-therapist = I did
step-stopped-time = The time was up
step-note = A line or two

step-form-yes = { $pronoun ->
    [she] She said yes: { $label }
    [he] He said yes: { $label }
    [they] They said yes: { $label }
   *[none] The client said yes: { $label }
  }
step-form-yes-line = A yes is only for this step, and can be taken back at any time.
step-yes-day = On which day
