# The practice's own details.
practice-title = Practice
practice-line = What stands at the head of your papers, and which numbers they give. Kept when you leave a field.
practice-you = You
practice-therapist = Your name
practice-therapist-prompt = As it is printed beside your signature
practice-name = Practice and town
practice-name-prompt = At the head of papers that stay here. Papers that go home carry none of this.
practice-phone = Telephone
practice-rules = Where you work
practice-jurisdiction = Rules
practice-jurisdiction-uk_private = United Kingdom, private practice
practice-jurisdiction-us_generic = United States
practice-jurisdiction-eu_generic = European Union
practice-jurisdiction-au_generic = Australia
practice-jurisdiction-other = Elsewhere
practice-jurisdiction-prompt = Sets the numbers suggested below. It is no legal advice.
practice-zone = Time zone
practice-zone-prompt = Sessions are planned in it, wherever the laptop travels
practice-paper = Paper
practice-paper-a4 = A4
practice-paper-letter = Letter
practice-still = Still so?
practice-still-weeks = Bring up an old yes
practice-still-never = Never
practice-still-after = After { $count } weeks
practice-still-prompt = In the next session, at most three, the oldest first. A day that a client set comes before this. Nothing changes until somebody answers.
practice-crisis = When you do not answer
practice-crisis-line = These stand in every agreement, before anything about you. A number that was checked more than twelve months ago cannot go into a new one.
practice-crisis-who = Who answers, and when
practice-crisis-number = Number
practice-crisis-checked = Checked
practice-crisis-today = I rang it today
practice-crisis-old = Checked more than a year ago.
practice-crisis-never = Not checked yet.
practice-crisis-on = Checked on { $day }.
practice-crisis-add = Add a number
practice-crisis-remove = Take it off
practice-crisis-remove-name = Take it off: { $who }
practice-crisis-removed = “{ $who }” is off the list.
practice-crisis-none = No line is listed yet. Numbers listed here are offered for each agreement.
practice-crisis-place = Number { $place }
practice-complaints = If somebody wants to complain
practice-complaints-line = The person or body that hears a complaint about you. It stands in every agreement, so that nobody has to ask you for it.
practice-complaints-who = Who hears it
practice-complaints-number = How to reach them
practice-read-only = The vault is open for reading only, so this cannot be changed now.
practice-help = Everything here is kept when you leave a field. The numbers are printed in agreements, so each carries the day on which you last rang it.

practice-check = Pacing check
practice-check-line = It sets what you wrote down beside the marks that you and a client agreed on. These numbers are conventions, and yours to change.
practice-check-on = The pacing check is there
practice-check-on-hint = Without the tick it is gone from every client’s page.
practice-check-check_in_low = Pace and room to say no count as low at or under
practice-check-check_in_dip = Points under the client’s own middle answer that are worth a look
practice-check-dose_jump_minutes = Minutes over the middle of the other sessions that are a jump
practice-check-dose_jump_percent = And percent of that middle that are passed as well
practice-check-quiet_suds = A session counts as very quiet at or under, of 10
practice-check-strain_long_sessions = Something between you counts as long when it is not settled after so many sessions
practice-check-strain_strong = Something between you counts as strong from, of 5

practice-work = The work together
practice-look = Bring up a look at the work together
practice-look-never = Never
practice-look-after = After { $count } sessions
practice-look-prompt = Counted in sessions that were held. A day that you both chose comes before this.
practice-goals = Goals under way in one go
practice-goals-prompt = Another goal can wait as an idea. What is under way already stays as it is.

practice-page-line = What the work rests on: supervision, the space, your words, and the practice itself.
practice-page-help = What is due stands first. Below it is everything that belongs to the practice and to no one client.
practice-due = Due
practice-due-none = Nothing of the practice waits today.
practice-due-supervision = { $count ->
    [one] One question waits, and supervision is on { $day }.
   *[other] { $count } questions wait, and supervision is on { $day }.
  }
practice-due-walk = { $count ->
    [one] Something of the space waits since { $day }.
   *[other] { $count } things of the space wait, the first since { $day }.
  }
practice-due-directory = { $count ->
    [one] One entry was not checked for a year.
   *[other] { $count } entries were not checked for a year.
  }
practice-due-directory-open = Directory, to be checked again
practice-group-work = Work
practice-group-words = Words
practice-group-records = Records
practice-details-title = The practice’s details
practice-details-place = Your name, your rules, numbers for the worst hours, and how Holdfast brings things up.
practice-own-scopes = What you added to the list of what a client may be asked or told.
practice-space = Space and supervision
practice-walk = Walk through the space again
practice-walk-never = When I choose
practice-walk-after = { $count ->
    [one] After a month
   *[other] After { $count } months
  }
practice-supervision = Supervision I want in a month
practice-supervision-none = None set
practice-supervision-prompt = It stands beside the hours that you had. Nothing else comes of it.
