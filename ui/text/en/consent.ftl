# Consent: what a client may be asked, what was answered, and what holds. A no needs no reason and comes first.

consent-help = What was asked and what was answered, a no first. A line opens into its history. Taking something back is one step and is never refused.
consent-help-answer = One answer to one question. Y, I, L, N, P and T choose an answer, Control+Enter records it. Everything else may stay blank.

consent-title = Consent
consent-agreement = Safety agreement
consent-as-today = As it stands today.
consent-as-on = As it stood on { $day }.
consent-as-on-more = The answers are those given up to that day, without what was entered in error. Nothing can be changed from here.
consent-print = Print as it stands
consent-print-then = Print as it stood
consent-print-slip = Print a slip that says so
consent-cards = Preparation card to print:
consent-another = See another date
consent-another-day = As it stood on
consent-another-hint = Any day up to today
consent-back-to-today = Back to today
consent-record = Record an answer

consent-refusals =
    { $count ->
        [one] One thing is a no, or not now.
       *[other] { $count } things are a no, or not now.
    }
consent-refusals-open = Open consent
consent-empty-title = Nothing has been asked yet
consent-empty = Each thing that is asked, and each answer, stands here with its day and the words that were used. A no takes it off every list, so that nobody has to say it twice. Nothing here is a yes before somebody was asked.
consent-empty-on = Nothing had been asked by that day.

consent-group-no = No, and not now
consent-group-conditions = Yes, with conditions
consent-group-yes = Yes
consent-group-over = A yes that has run out
consent-group-told = Told, not asked
consent-group-not_asked = Not asked
consent-no-line = { $pronoun ->
    [she] These are left out of every list until she raises them, or until a day that she said.
    [he] These are left out of every list until he raises them, or until a day that he said.
    [they] These are left out of every list until they raise them, or until a day that they said.
   *[none] These are left out of every list until the client raises them, or until a day that the client said.
  }
consent-over-line = A yes until a day holds until that day. Silence does not renew it.
consent-not-asked-line = Not asked is not yes.
consent-not-told-line = Still to be told:

consent-kind-treatment = Our work
consent-kind-technique = Technique
consent-kind-topic = Topic
consent-kind-touch_and_proximity = Touch
consent-kind-recording = Recording
consent-kind-homework = Homework
consent-kind-psychoeducation = Explaining
consent-kind-new_modality = Another way
consent-kind-third_persons = Other people
consent-kind-data_handling = What is kept
consent-kind-measurement = Check-in
consent-kind-supervision = Sharing

consent-standing-not_asked = Not asked
consent-standing-granted = Yes
consent-standing-granted_with_conditions = Yes, if
consent-standing-not_now = Not now
consent-standing-declined = No
consent-standing-paused = Paused
consent-standing-withdrawn = Taken back
consent-standing-expired = Has run out
consent-standing-acknowledged = Told and understood
consent-standing-not_told = Not told yet

consent-how-spoken = spoken
consent-how-signed_paper = on paper
consent-how-written_message = in a message
consent-how-gesture_agreed = with an agreed sign
consent-how-interpreter = through an interpreter
consent-by-client = by the client
consent-by-client_assent = by the client, who is young
consent-by-guardian = by a guardian
consent-by-legal_representative = by whoever may decide by law
consent-given = { $day }, { $how }
consent-given-by = { $day }, { $how }, { $by }
consent-not-before = not asked before { $day }
consent-may-ask-since = may be asked since { $day }
consent-review-by = review by { $day }
consent-review-due = due for review since { $day }
consent-until = holds until { $day }
consent-was-until = held until { $day }
consent-note-kept = I keep a note that we did it before.
consent-due = It is time to ask whether this yes still holds.
# Where several have a say and answered differently.
consent-differ = They differ. { $who }. The answer further from a yes stands; who is right is not decided here.
consent-differ-one = { $who }: { $standing }
consent-differ-client = The client
consent-differ-client_assent = The client
consent-differ-guardian = A guardian who is not named
consent-differ-legal_representative = Somebody who may decide by law
consent-missing-client = The client’s own yes is missing. One yes does not stand for the other.
consent-missing-guardian = The yes of whoever has a say for the client is missing. One yes does not stand for the other.

consent-history = History of { $name }
consent-history-none = Nobody has asked yet.
consent-asked = Asked. { $answer }.
consent-raised = { $pronoun ->
    [she] She brought it up. { $answer }.
    [he] He brought it up. { $answer }.
    [they] They brought it up. { $answer }.
   *[none] Brought up by the client. { $answer }.
  }
consent-answer-if = Yes, if: { $conditions }
consent-said-me = In my words: { $words }
consent-said-both = In our words: { $words }
consent-offered = Offered: { $options }.
consent-questions = { $pronoun ->
    [she] She asked:
    [he] He asked:
    [they] They asked:
   *[none] The client asked:
  }
consent-ask-from = May be asked again from { $day }.
consent-there = Also there: { $who }.
consent-present-interpreter = an interpreter
consent-present-guardian = a guardian
consent-present-supporter = a supporter
consent-present-other = someone else
consent-present-named = { $as } ({ $who })
consent-in-error = Entered in error
consent-in-error-said = entered in error
consent-in-error-of = Entered in error: { $day }, { $answer }
consent-in-error-ask = The entry stays here, struck through, and counts no longer.
consent-in-error-ask-no = The entry stays here, struck through, and counts no longer. A yes that it had ended is not back by that: it has to be asked again.
consent-in-error-why = What happened, if you want to say
consent-in-error-do = Strike it through
consent-leave = Leave it as it is

consent-words-asked = Asked in these words
consent-words-told = Told in these words
consent-ask = Record an answer
consent-ask-again = Ask again
consent-tell = Record that it was told
consent-brought-up = { $pronoun ->
    [she] She brought it up
    [he] He brought it up
    [they] They brought it up
   *[none] The client brought it up
  }
consent-take-back = { $pronoun ->
    [she] She takes it back
    [he] He takes it back
    [they] They take it back
   *[none] The client takes it back
  }
consent-take-back-of = { $act }: { $name }
consent-reword = Reword
consent-take-off = Take off the list
consent-closed-line = { $pronoun ->
    [she] It stays closed until she brings it up.
    [he] It stays closed until he brings it up.
    [they] It stays closed until they bring it up.
   *[none] It stays closed until the client brings it up.
  }
consent-closed-until = { $pronoun ->
    [she] It stays closed until { $day }, unless she brings it up.
    [he] It stays closed until { $day }, unless he brings it up.
    [they] It stays closed until { $day }, unless they bring it up.
   *[none] It stays closed until { $day }, unless the client brings it up.
  }

consent-said-taken-back = “{ $name }” is taken back. That holds at once, and needs no reason.
consent-said-struck = The entry is struck through and stays in the history.
consent-said-off = “{ $name }” is off the list. Its history stays.
consent-said-back-on = “{ $name }” is on the list again, with its history.
consent-said-reworded = The new words are kept. Earlier answers keep the words they were given to.
consent-begun = An answer was begun and is not recorded yet.
consent-go-on = Go on

consent-answer-title = Record an answer
consent-answer-line = What was said, on which day. A no needs no reason.
consent-answer-back = Back to consent
consent-choose-title = What was it about?
consent-choose-listed = On the list
consent-choose-catalogue = Not on the list yet
consent-choose-else = Something else
consent-choose-raised = { $pronoun ->
    [she] She brought something up herself
    [he] He brought something up himself
    [they] They brought something up themselves
   *[none] The client brought something up unasked
  }
consent-choose-closed = Closed, and opened only by the client
consent-choose-other = Choose something else
consent-about = About
consent-about-person = About { $name }.
consent-name-about = { $name } ({ $who })
consent-whom = About whom
consent-whom-nobody = Nobody by name
consent-whom-hint = A yes holds for this person alone. A no to nobody by name is a no to everybody.
consent-in-words = In these words
consent-else = What else may be chosen: { $options }.
consent-answer = The answer
consent-answer-granted = Yes
consent-answer-granted_with_conditions = Yes, if
consent-answer-not_now = Not now
consent-answer-declined = No
consent-answer-paused = Pause
consent-answer-withdrawn = { $pronoun ->
    [she] She takes it back
    [he] He takes it back
    [they] They take it back
   *[none] Taken back
  }
consent-answer-acknowledged = Told and understood
consent-answer-keys = Keys: Y, I for “yes, if”, L for not now, N. Control+Enter records it.
consent-answer-keys-all = Keys: Y, I for “yes, if”, L for not now, N, P to pause, T to take back. Control+Enter records it.
consent-answer-told = There is no choice in this one, and none is pretended.
consent-conditions = Only if
consent-conditions-hint = What the yes depends on, up to 300 characters
consent-words = What was said
consent-words-hint = If there are words to keep. A no needs none.
consent-voice = Whose words
consent-voice-client_words = The client’s
consent-voice-joint = Ours together
consent-voice-therapist_duty = Mine
consent-again = { $pronoun ->
    [she] She may be asked again from
    [he] He may be asked again from
    [they] They may be asked again from
   *[none] May be asked again from
  }
consent-again-hint-not_now = Only a day that was said. Blank: not again today.
consent-again-hint-declined = Only a day that was said. Blank: not again, unless the client brings it up.
consent-read-back = To read back: “I will not ask before { $day }. Is that right?”
consent-read-back-words = To read back: “You said: { $words } I will not ask before { $day }. Is that right?”
consent-raised-by = Who brought it up
consent-raised-therapist = I asked
consent-raised-client = { $pronoun ->
    [she] She did
    [he] He did
    [they] They did
   *[none] The client did
  }
consent-raised-closed = The last answer was no. A yes can be recorded if the client brought it up; another no can always be recorded.
consent-raised-closed-until = The last answer was no, and it is not asked again before { $day }. A yes can be recorded if the client brought it up; another no can always be recorded.
consent-say-raised = { $pronoun ->
    [she] She brought it up: record the yes
    [he] He brought it up: record the yes
    [they] They brought it up: record the yes
   *[none] The client brought it up: record the yes
  }
consent-given-by-label = Who answered
consent-given-client = The client
consent-given-client_assent = The client, who is young
consent-given-guardian = A guardian
consent-given-legal_representative = Whoever may decide by law
consent-person = Who that was
consent-person-none = Not said
consent-person-hint = Each person’s answer stands for that person alone. A yes needs a say that holds that day, written down on People.
consent-no-to-everybody = Ended by a no to everybody on { $day }.
consent-two = Two have to say yes here: the client, and whoever has a say for the client. Each answer is recorded by itself.
consent-when-how = When and how
consent-when-how-line = { $day }, { $how }, { $by }
consent-on = On which day
consent-session = In which session
consent-session-none = In none, or not said
consent-session-at = In the one at { $time }
consent-how-label = How
consent-How-spoken = Spoken
consent-How-signed_paper = On paper, signed
consent-How-written_message = In a message
consent-How-gesture_agreed = With an agreed sign
consent-How-interpreter = Through an interpreter
consent-was-there = Who else was there
consent-there-offered = As it stands with the session. You can change it.
consent-present-add = Add a person
consent-present-who = Who, if you want to say
consent-present-as = As
consent-present-person = Person { $number }
consent-present-out = Take out
consent-present-out-of = Take out: person { $number }
consent-asked-back = Questions asked
consent-asked-back-hint = What the client asked, up to 400 characters
consent-look-again = Look again
consent-look-again-line = By { $day }
consent-review = Ask again whether it holds, on
consent-expires = The yes holds until
consent-expires-hint = Only if a last day was agreed. After it, it has to be asked again.
consent-other-ways = What else was offered
consent-other-ways-hint = One on each line, up to six
consent-gap-whom = It is still to be said about whom.
consent-gap-decision = An answer is still to be chosen.
consent-gap-conditions = “Yes, if” needs the if. Without one, it is a yes.
consent-gap-answered_on = A day is needed.
consent-gap-before = A later day cannot lie before the day of the answer.
consent-record-it = Record it
consent-record-what = What is recorded stays as it is. A slip can be struck through afterwards as entered in error; a later answer is recorded as a new one.

consent-item-new = Something to be asked
consent-item-new-line = In words that can be read aloud to the client.
consent-item-kind = What it is about
consent-item-nature = Is there a choice?
consent-item-nature-consent = Yes, it is asked
consent-item-nature-acknowledgement = No, it is told
consent-item-name = Name
consent-item-name-hint = Neutral, up to 80 characters, as the client may read it
consent-item-wording = The words
consent-item-wording-hint = As they are said aloud, up to 1,200 characters
consent-item-options = What else may be chosen
consent-item-options-hint = One on each line, up to six
consent-item-allows = What a yes would allow
consent-item-allows-hint = Only these are asked before somebody is called, told or brought in
consent-item-allows-else = Something else
consent-item-limits = Limits
consent-item-limits-hint = Such as: only about sleep
consent-item-decided = Who has to say yes
consent-item-decided-client = The client
consent-item-decided-client_and_guardian = The client, and whoever has a say for the client
consent-item-stays = Earlier answers keep the words they were given to.

consent-own-title = What may be asked
consent-own-line = Holdfast has a list of what a client may be asked or told, in its own words. What you add here is offered for every client. Nothing on it is a yes before somebody was asked.
consent-own-none = You have added nothing so far.
consent-own-nobody = As soon as you see somebody, you can add to the list here.
consent-own-add = Add to the list
consent-own-change = Change
consent-own-change-of = Change: { $name }
consent-own-retire = No longer offer it
consent-own-retire-of = No longer offer it: { $name }
consent-own-again = Offer it again
consent-own-again-of = Offer it again: { $name }
consent-own-retired = Not offered any more
consent-own-stays = What clients were asked with it stays as it was.
consent-own-said-kept = “{ $name }” is kept.
consent-own-said-retired = “{ $name }” is not offered any more. What was answered stays.
consent-own-said-again = “{ $name }” is offered again.
