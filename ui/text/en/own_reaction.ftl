# What sessions left in the therapist: for nobody else.

search-kind-own_reaction = What it left in me
day-begun-own_reaction = What a session left in you, not kept yet
client-draft-own_reaction = What a session left in you is being written, last typed { $time }.
own-reaction-title = What it left in me
own-reaction-help = What you noticed in yourself after a session, in your own words. It stands on no page and on no paper of a client, in no export, and search finds it only where private notes are looked for. Ctrl+N adds one.
own-reaction-line = About you, not about a client. Covered whenever this page opens.
own-reaction-place = What you noticed in yourself after a session, for nobody but you.
own-reaction-add = Write something
own-reaction-new = What a session left in me
own-reaction-change = Change what you wrote
own-reaction-list = What sessions left
own-reaction-before = Written before
own-reaction-covered = { $count ->
    [one] One entry, covered.
   *[other] { $count } entries, covered.
  }
own-reaction-none-title = Nothing is written here yet
own-reaction-none = A word about what stayed with you can make room for the next person. It can go to supervision, or nowhere.
own-reaction-open = Show what was written
own-reaction-cover = Cover it again
own-reaction-in_body = In my body
own-reaction-nobody-named = No code and no name belongs in here
own-reaction-feeling = What I felt
own-reaction-pull = Where it pulled me
own-reaction-pull-hint = Towards something or away from it
own-reaction-about = What it may be about
own-reaction-then = What I do with it
own-reaction-then-nothing = Nothing now
own-reaction-then-supervision = Supervision
own-reaction-then-own_therapy = My own therapy
own-reaction-then-break = A break
own-reaction-on = When
own-reaction-names-somebody = A code or a name of somebody you see seems to stand in here. You may want to write it without.
own-reaction-named = Kept as you wrote it. A code or a name of somebody you see seems to stand in it; you may want to write it without.
own-reaction-said-kept = Kept.
own-reaction-said-struck = Struck through. It stays below until you take it up again.
own-reaction-said-again = Taken up again.
own-reaction-struck = Struck through
own-reaction-strike = Strike through
own-reaction-again = Take it up again
own-reaction-change-link = Change
own-reaction-to-session = Open the session
own-reaction-left-in-me = What it left in me
own-reaction-left-in-me-line = For nobody but you, on a page of its own.
own-reaction-left-in-me-open = Open: what it left in me
own-reaction-erase = Erase for good
own-reaction-erase-of = Erase for good: { $name }
own-reaction-erase-ask = Erase this for good?
own-reaction-erase-what = It is yours alone, so nothing keeps it here. It cannot come back, except from an older copy. The vault is written anew, which can take a while.
own-reaction-erase-not = Keep it
own-reaction-said-erased = It is erased.
own-reaction-one = What was left on { $day }
own-reaction-supervision = Open supervision
