# Help by topic. A word on a button is named by reference, so that help and button cannot drift apart.
help-find = Find in help
help-find-hint = A word or two, for example: stop signal, stick, age
help-none = Nothing in help says that. Fewer or other words may find it; the search of the rail looks through your records instead.
help-found = { $count ->
    [one] One topic
   *[other] { $count } topics
  }
help-all = All topics
help-go = Open the page
help-back = All topics

topic-first-week = The first week
topic-first-week-text =
    A code is enough for somebody to be there. One line for each person you see, with day and time, and { rail-today } is full tomorrow. Everything else can wait until it comes up.

    After a session, two lines are worth the most: what you did, and what you promised or left off. They stand in the next brief, before anything else.

    Ask each person for a stop signal and what is to be left alone, when it fits. From then on both stand before every session.

    Make a copy on a stick on the first day, and on a second stick within the week. Nothing else in the program matters as much.

topic-today = The day
topic-today-text =
    { rail-today } shows who comes next with what was left off and promised, then the day, then what waits. Enter opens the next brief.

    On a session, w opens its note, d says that nobody came, m that it was moved, c that it was cancelled. How the person may be reached stands beside it, before you send anything.

    What waits is never an alarm. Things to look at again are counted in one sentence, apart from those of people you see today.

    { palette-tonight }: it walks through the notes that are not finished, one after the other. What you leave stays as it is.

topic-clients = People, and what is known of them
topic-clients-text =
    Lists show the code and your private cue, never the name. The name stands on the details page, covered, and on paper that stays with you.

    How somebody may be reached is written once and shown before anything goes out. Until they said so, no message is left and nobody is named.

    How the work stands changes with the work: asked, begun, resting, coming to an end, over. Ending deletes nothing, and whoever comes back goes on in the same record.

    What you were told about where somebody comes from, what you do not know, and what is not to be raised are three lists. The last one stands in the brief as a number, and its words only when you ask for them.

topic-session = Before and after a session
topic-session-text =
    Before: the stop signal, what is left alone, what settles, what was promised. Who is in the room is one key each and goes with every answer of that session.

    After: what we did, I promised, left off. Everything else is folded to one line until you want it. A session without the laptop is written down in the same form.

    { session-finish } closes the note. Until midnight it can be opened again, and both versions are kept. After that you add to it, and the addition stands under it wherever the note is shown.

    What you keep for yourself goes into the private note. It is on no page and no paper made for a client.

topic-mode = While a session goes on
topic-mode-text =
    One quiet page with the stop signal. Letters write things down, each at once: c asks something, and then y, b, l, n, x or a is the answer; d takes a number; g is a way to settle; s is the stop signal used; Backspace takes the last one back.

    There is no clock unless the person asked for one, and no list of what was answered before.

    Esc draws the curtain and does nothing else. After the usual time without a touch, only this page answers; everything else asks for the passphrase.

topic-consent = Asking, yes and no
topic-consent-text =
    Consent is only what was asked and answered. A no needs no reason, holds at once and leaves the lists. It is reopened by the client, or on a day the client named.

    A yes that nobody has looked at for long is brought up again in a session. Silence changes nothing.

    If something was done without a yes on record, the session page asks what happened. Agreed aloud and not keyed is one of the answers. So is: done without asking.

    A slip of the hand is struck through as entered in error. It stays readable.

topic-agreement = Agreements
topic-agreement-text =
    Three papers, made together: how the work is kept safe, how you work together, what stays between you. Each line says whose words it is in.

    A version is drafted, its wording is frozen, it is printed or read aloud, and then agreed, or not today. Agreed aloud counts as much as signed.

    What was signed keeps its exact words for good. A change is a new version, and the earlier ones can be laid beside it.

topic-paper = Paper
topic-paper-text =
    Before anything is printed, say where the paper will live. One that goes home carries a first name, and no code, no topics, no other people. Where somebody may read it, times and numbers are left out too.

    The computer’s print queue may keep a page for a while. A PDF that you save is not encrypted.

    What was printed, when and for whom is kept, and can be looked up.

topic-hand-over = The laptop in a client’s hands
topic-hand-over-text =
    A client can read an agreement or answer the six lines on the screen. Then nothing else in Holdfast answers, and getting out takes your passphrase.

    They can stop at any line, and then keep what they answered or throw it away. Nobody sees a lock page in front of them.

topic-people = Who is around a client
topic-people-text =
    One row for each person, first what you may say to whom. From the overview, w comes here.

    A yes for one person opens nothing for another. Where there is a conflict, or nobody knows whether somebody is safe, nothing is shared by habit.

    What you told somebody is written down with the right by which you told it.

topic-hard-moments = A plan for hard moments
topic-hard-moments-text =
    In the client’s own words: what shows it, what helps, who may be called. Only people said to be safe are offered for it.

    It is never a promise not to do something, and it is no part of an agreement. A paper with such a promise does not keep anybody safe and can shame somebody who could not keep it.

    The numbers on it are yours to check. Each carries the day on which you last rang it.

topic-check-in = Check-ins and numbers
topic-check-in-text =
    Six short lines about how you work together. Each can be left out, and low numbers are welcome. They stand beside that person’s own earlier answers and are never added up.

    What a paper form came to can be typed in as a number, without a question of the form. A change is set beside the form’s own wobble.

topic-pacing = The pace
topic-pacing-text =
    The plan belongs to the client. They make any limit smaller alone and at once; a larger one takes both of you.

    The pacing check repeats what was recorded against what the two of you set, with the rule and what could be done. Leaving it as it is always stands among the ways. It can be switched off whole.

    Steps towards something hard stand in the client’s own order. None follows by itself.

topic-between = Strains and lines
topic-between-text =
    One line is enough to note that something was off. What you do about it can take many sessions, in any order. Only the client can say that it is repaired.

    What you will do differently becomes a line of an agreement, something that is asked, or a number of the plan, in one step.

    What went over a line has its own page, by either of you, meant or not. What harmed somebody is not settled by talking: the page then shows what a professional does.

topic-endings = Coming to an end
topic-endings-text =
    An ending is planned together where that can be: when, what to look back on, what stays open, whom they could go to. Where something cannot be put right here, a plan leads through that too.

    The letter for whoever comes next is made with the client. It is printed once they said yes to every word, and to sending it.

    The directory has colleagues, agencies and lines, each with the day on which you last checked it.

topic-goals = Goals, feedback, reports
topic-goals-text =
    Goals are in the client’s words. Letting one go is as good as reaching it, and needs no reason.

    What a client says of the work, what you changed and whether it helped stand together.

    A report on how things seem to be going is written by both of you, in parts you choose. Private notes, hypotheses and the numbers of check-ins are never offered to it.

topic-times = Times, contacts, time away
topic-times-text =
    When you change an agreed time, that stays open until you have said that you know what it may have been like. What the client changes is never held against them.

    Calls, messages and words at the door have a page of their own, and stand in the next brief.

    Time away is planned with enough notice: who is told, how, and who covers. A colleague gets a page with only those who agreed to it.

topic-search = Finding things
topic-search-text =
    Type a word or the beginning of one. Accents and the ways of writing Arabic do not matter, and short words count.

    Private notes are looked through only when you ask for it, each time.

    { key-palette }: that is Ctrl+K, from everywhere, by code, cue or name.

topic-practice = The practice
topic-practice-text =
    What stands on your papers, the numbers for the worst hours, your own lists of wordings, and the work around the work: the room, supervision, yourself.

    A walk through the room asks what there is to see, hear, smell, touch and taste, and how one gets in and out. What you find can become something to do, with a day.

    What is taken to supervision stands there in your own sentence, without names. A client has to know that you do this; where they were not told yet, the page says so.

    What a session left in you and how your week was are for you alone. There is no score and no streak, and nothing reminds you unless you want it.

topic-ways = More ways of working
topic-ways-text =
    Much of Holdfast is switched off until you want it, so that the first week is quiet. Each part has one sentence in { rail-settings }.

    Switching a part off hides its doors and keeps its records. Stop signal, no’s, strains, lock, curtain and backup are always there.

topic-backup = Copies
topic-backup-text =
    { backup-now } writes one encrypted file to a stick and reads it back in full before it counts. Two sticks in two places are worth more than ten copies on one.

    A copy opens with the twelve words of your recovery sheet, also without Holdfast. { backup-test } shows that one really opens.

    Bringing a copy back makes a new vault beside the present one. Nothing is written over.

topic-lock = Locking, and what opens it
topic-lock-text =
    Ctrl+L locks and never asks. So do the lid, a sleeping computer and some minutes without a touch. What you were typing comes back.

    Ctrl+. draws the curtain: an empty page with the time of day. The same key lifts it within a minute; after that it takes the passphrase.

    Without the passphrase and without the twelve words nobody can open the vault, its makers included.

topic-records = What is kept, and what was done
topic-records-text =
    Every record has its history: each version, when, and what was different before. Nothing finished is changed; it is added to.

    What was opened, printed, saved, copied and erased stands in a list that shows when somebody has tampered with it. It holds nobody’s words.

    Thrown away by mistake: what was never finished goes into the trash for thirty days first.

topic-keeping = How long, and erasing
topic-keeping-text =
    How long records are kept follows the numbers of your place, which are a beginning and not legal advice. A date that has passed is only said; nothing is erased by time.

    A hold keeps everything as it is while a court or an insurer asks. It never stands in the way of a no, or of an addition.

    Erasing one person takes their records out of the vault for good. What stays is a certificate without a name. Older copies on sticks still hold them until you deal with those; the page lists them.

topic-export = Records out, and in
topic-export-text =
    When somebody asks for their records, the request has a day by which an answer is owed, by the rules of your place.

    The copy for a client is in sentences. Private notes go into it only if you say so twice. Lines about other people can be covered; what you wrote stays as it is.

    The file can be sealed with a passphrase that you tell them another way. Unsealed, anybody who finds it can read it.

    { bring-title }: clients come in from a table of another program, or whole from an earlier Holdfast. Each row is looked at first, and what cannot be taken is named with the reason.

topic-executor = If something happens to you
topic-executor-text =
    A sealed file for a colleague you name: whom to tell first, how to reach each person safely, where things are. No notes.

    The instructions are on paper, apart from the file. Once a year, try whether it opens.

topic-settings = Settings
topic-settings-text =
    How things look, when the vault locks, what opens it. The first is kept outside the vault and says nothing about anyone.

    { settings-sample-go }: made-up people in a vault of its own. Yours stays locked meanwhile.

tour-name = Looking around
tour-start = A short tour
tour-step = { $at } of { $of }
tour-next = Next
tour-back = Back
tour-end = Leave the tour
tour-done = That was all. F1 has more about every page.
tour-today = This is the day: who comes next, what was left off and promised, and below it what waits. Nothing here is an alarm.
tour-client = One person. What holds today stands first: the stop signal, what is left alone, what settles. The name stays covered.
tour-session = Every session with its note. A note begins with what we did, what was promised and what was left off; the rest is folded until you want it.
tour-consent = What was asked and answered, a no first. A no needs no reason and holds at once.
tour-agreement = What the two of you agreed, with whose words each line is in. It can be printed, signed, read on the screen, or agreed aloud.
tour-between = Where something between you was off, one line is enough. Only the client can say that it is repaired.
tour-search = Every word in the vault can be found here. Private notes only if you ask for them.
tour-backup = A copy on a stick, read back in full before it counts. Do this first.
tour-lock = Ctrl+L locks at once and loses nothing. Ctrl+. is the curtain, for a moment when somebody comes in.
