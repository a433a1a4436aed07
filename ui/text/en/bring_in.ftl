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
