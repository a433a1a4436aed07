# Taking in what was written down elsewhere.
bring-title = Bring records in
bring-line = From another program, or from an earlier Holdfast. Nothing that is here already is changed.
bring-help = A table of clients from another program is looked at first: you say what each column means, and see how each row would be taken. Rows that cannot be taken as they are stay in the file, with the reason.
bring-place = From another program, or from an earlier Holdfast
bring-table = A table of clients
bring-table-line = Most programs can save their list of clients as CSV: one row for each person, the headings in the first row. The file is read where it lies and stays as it is. It is not encrypted, so please delete it when you no longer need it.
bring-choose = Choose a file
bring-columns = What the columns mean
bring-columns-line = What is left out is not taken in. Whether a message may be left is never taken from a table: until a person says so, it is no.
bring-column = { $heading }, { $filled ->
    [0] blank in every row
    [one] 1 row says something
   *[other] { $filled } rows say something
  }
bring-column-blank = Column without a heading
bring-means-leave_out = Leave it out
bring-means-code = Code
bring-means-cue = Cue
bring-means-chosen_name = Name
bring-means-first_name = First name
bring-means-last_name = Last name
bring-means-pronouns = Pronouns
bring-means-date_of_birth = Day of birth
bring-means-phone = Telephone
bring-means-email = Email
bring-means-started_on = When the work began
bring-means-earlier_sessions = Sessions before Holdfast
bring-means-earlier_notes = Where earlier notes are
bring-means-row = This row
bring-days = 5/3/2026 is
bring-days-day = 5 March
bring-days-month = May 3
bring-status = How the work stands with these people
bring-left = { $count ->
    [one] 1 row stays in the file
   *[other] { $count } rows stay in the file
  }
bring-would = How the others would be taken
bring-taken = Taken in
bring-names = Show the names
bring-row-line = Line { $line }
bring-row-offered = { $code }, an offered code
bring-row-nameless = No name
bring-row-problem = { $field }: { $says }
bring-more = { $count ->
    [one] Show 1 more
   *[other] Show { $count } more
  }
bring-take = { $count ->
    [0] Nothing to take in
    [one] Take in 1 person
   *[other] Take in { $count } people
  }
bring-take-hint = Codes are what lists show. Offered ones say nothing about anybody and can be changed on each details page.
bring-done = { $count ->
    [one] 1 person was taken in. Rows that stayed in the file are listed above with the reason.
   *[other] { $count } people were taken in. Rows that stayed in the file are listed above with the reason.
  }
bring-clients = Look at Clients
bring-earlier = From an earlier Holdfast
bring-earlier-line = A whole copy of a client’s records can be taken in again, with every earlier version. Choose its file, sealed or open, or a folder: one that holds several, or into which one was unpacked. A copy that was made for the client, in sentences, is not taken in.
bring-earlier-file = Choose a copy
bring-earlier-folder = Choose a folder
bring-earlier-reading = Reading what was chosen
bring-earlier-taking = Taking records in
bring-earlier-found = { $clients ->
    [0] Nothing can be looked at yet.
    [one] The records of 1 client were found. Nothing is taken in yet.
   *[other] The records of { $clients } clients were found. Nothing is taken in yet.
  }
bring-earlier-refused = { $file } stays where it is: { $why }
bring-why-foreign = it is no copy of records from Holdfast.
bring-why-for_client = it was made for the client, in sentences. The whole kind can be taken in.
bring-why-newer = a newer Holdfast made it.
bring-why-damaged = something in it is missing or is not what it was.
bring-why-too_large = it holds more than is taken in at once.
bring-why-unreadable = it cannot be read.
bring-earlier-passphrase = { $count ->
    [one] Passphrase of the copy that is sealed
   *[other] Passphrase of the { $count } copies that are sealed
  }
bring-earlier-open = Open with this passphrase
bring-earlier-whom = Whom to take in
bring-earlier-want = Take in { $code }: { $records ->
    [one] 1 record
   *[other] { $records } records
  }
bring-earlier-kind = { $kind } { $count }
bring-earlier-nothing = All of it is here already.
bring-earlier-made = Copy of { $day }.
bring-earlier-days = Records from { $from } to { $to }.
bring-earlier-private = Private notes are in it.
bring-earlier-no-private = It was made without private notes.
bring-earlier-older = { $count ->
    [one] An older copy was found too and is left aside.
   *[other] { $count } older copies were found too and are left aside.
  }
bring-earlier-demo = This comes from the sample practice: the person is invented.
bring-earlier-here = { $count ->
    [one] 1 record is here already and stays as it is.
   *[other] { $count } records are here already and stay as they are.
  }
bring-earlier-otherwise = { $count ->
    [one] 1 record is here already and says something else than the copy. What is here stays, and the copy’s is left out:
   *[other] { $count } records are here already and say something else than the copy. What is here stays, and the copy’s are left out:
  }
bring-earlier-record = { $kind }, { $day }
bring-earlier-unknown = { $count ->
    [one] 1 record cannot be read by this Holdfast and is left out.
   *[other] { $count } records cannot be read by this Holdfast and are left out.
  }
bring-earlier-ties = { $count ->
    [one] 1 tie leads to something that is not here and is left out.
   *[other] { $count } ties lead to something that is not here and are left out.
  }
bring-earlier-files = { $count ->
    [one] 1 paper or scan was not in the copy. Its record was taken in without it.
   *[other] { $count } papers or scans were not in the copy. Their records were taken in without them.
  }
bring-earlier-code = Another code for { $code }
bring-earlier-code-line = Somebody else here has this code. Give another, or leave this client out.
bring-earlier-take = { $count ->
    [0] Nothing to take in
    [one] Take in 1 client, { $records ->
        [one] 1 record
       *[other] { $records } records
      }
   *[other] Take in { $count } clients, { $records ->
        [one] 1 record
       *[other] { $records } records
      }
  }
bring-earlier-take-hint = All of it is taken in at once, or nothing is. What is here already is not changed.
bring-earlier-done = { $records ->
    [0] Nothing was new, and nothing was changed.
    [one] 1 record was taken in.
   *[other] { $records } records were taken in, of { $clients ->
        [one] 1 client
       *[other] { $clients } clients
      }.
  }
