# A copy of one client's records.

export-title = Give a copy of everything
export-more = One file with everything that is kept about this person, for them or to go on elsewhere.
export-help = One file with everything that is kept about this person. For the client it is in words; to keep or to go on elsewhere it is whole. What you keep of yourself, such as your own reactions and what you take to supervision, is in neither. It is sealed with a passphrase unless you say otherwise.
export-line = One file with everything that is kept about this person. It opens without Holdfast, in any web browser.
export-counts = { $records ->
    [one] One record.
   *[other] { $records } records.
  }
export-not-kept-yet = What is being typed and not kept yet is in no copy.
export-in-english = They read another language, and this copy is in English, apart from what was written in theirs. Reading it together, or having it put into their language, may help.
export-made-before = { $count ->
    [one] A copy was made on { $day }.
   *[other] { $count } copies were made, the last on { $day }.
  }
export-whom = What kind of copy
export-whom-client = For the client to read
export-whom-client-hint = In sentences. Left out are your name and the practice’s, your cue and their code, your own check-ins and numbers, what you noticed of dose and attunement, pacing checks, how other people can be reached, and what belongs to the practice or to you alone. What you covered for a request is covered.
export-whom-keeping = Whole, to keep or to go on elsewhere
export-whom-keeping-hint = Everything as it lies here, with every earlier version, and without what you keep of yourself. Nothing is covered: not a copy to hand to the client.
export-whole-not-theirs = A whole copy covers nothing and names everybody, so it is not one to hand to the client. The copy for the client to read is made for that.
export-whole-covers-nothing = Lines are covered for this request, and a whole copy covers nothing. The copy for the client to read has them covered.
export-papers-title = Papers and scans
export-papers-line = Words are covered for this request. Whether these show them is something a program cannot see, so they are left out until you have looked at one and tick it.
export-paper-of = { $name }, { $day }
export-paper-scan = A scan
export-request = For which request
export-request-none = For none
export-request-of = { $wish }, { $day }
export-request-covers = { $count ->
    [0] Nothing is covered for it.
    [one] One line is covered.
   *[other] { $count } lines are covered.
  }
export-request-misfits = { $count ->
    [one] One cover fits nothing any more. Look at the request first.
   *[other] { $count } covers fit nothing any more. Look at the request first.
  }
export-request-open = Look at the request
export-goes-to = To whom it goes
export-goes-to-client = To the client
export-goes-to-therapist = It stays with me
export-goes-to-somebody = To somebody else
export-kept-answers-nothing = A copy that stays with you answers nothing yet. Once it is given, that is written down on the request.
export-person = Who
export-person-other = Somebody who is not on the people list
export-name = Their name
export-basis = By what right
export-basis-consent = The client said yes to it
export-basis-safety = Somebody’s life or safety is at risk
export-basis-law_or_court = A law or a court asks for it
export-reason = Why
export-private-title = What is kept apart
export-private = { $count ->
    [one] One private note, working idea or thing that is not brought up
   *[other] { $count } private notes, working ideas and things that are not brought up
  }
export-private-usual = Usually outside a request for records. It goes with the copy only if you say so twice.
export-private-part = If they ask for their record, this is part of it. It goes with the copy only if you say so twice.
export-with-private = Put what is kept apart into this copy
export-with-private-again = Yes, put it in. Whoever has this copy can read it
export-seal = How it is kept safe
export-seal-sealed = Sealed with a passphrase
export-seal-sealed-hint = Only whoever has the passphrase can open it. Tell it on another way than the file: by telephone, or in the room.
export-seal-open = Not sealed
export-seal-open-hint = Whoever finds the file or the stick can read all of it.
export-passphrase = A passphrase for this copy alone
export-make = Make the copy
export-making = The copy is being made
export-done = { $file } is made and was read back.
export-done-counts = { $records } records, { $size }.
export-done-pages = The page for paper has { $pages ->
    [one] one page
   *[other] { $pages } pages
  }.
export-done-no-pages = It could not be set for paper. Everything is in the page for a web browser.
export-done-left-out = { $count ->
    [one] One paper or scan is left out, because it shows covered words or may show them.
   *[other] { $count } papers or scans are left out, because they show covered words or may show them.
  }
export-done-sealed = Give the passphrase on another way than the file.
export-done-open = It is not sealed. Give it by hand, and delete what is left of it on this computer.
export-done-kept-sealed = It stays with you. Keep its passphrase apart from it.
export-done-kept-open = It is not sealed. Keep it where nobody else comes, or delete it when you are done.
export-done-not-recorded = The vault can only be read just now, so that a copy was made is not written down in it.
export-another = Make another
