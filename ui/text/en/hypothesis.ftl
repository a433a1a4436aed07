# Working hypotheses: tentative, for the therapist alone.

hypothesis-title = Working hypotheses
hypothesis-who = { $pronoun ->
    [she] Kept apart, and never on a page made for her. If she asks for her records, this is part of them.
    [he] Kept apart, and never on a page made for him. If he asks for his records, this is part of them.
   *[none] Kept apart, and never on a page made for the client. A request for the records includes this.
  }
hypothesis-who-us = Kept apart. Usually outside a records request.
hypothesis-covered = { $count ->
    [one] One idea, covered.
   *[other] { $count } ideas, covered.
  }
hypothesis-none = Nothing is written down. Several ideas can stand side by side, and any of them can be given up.
hypothesis-show = Show
hypothesis-cover = Cover
hypothesis-add = Write an idea down
hypothesis-given = { $count ->
    [one] One that was given up or revised
   *[other] { $count } that were given up or revised
  }
hypothesis-nothing = Nothing noted
hypothesis-change = Look at it again
hypothesis-give-up = Give it up
hypothesis-due = The day to look at it again has come. Until then nothing of it goes into a plan.
hypothesis-state-draft = Being written.
hypothesis-state-working = In use.
hypothesis-state-revised = Revised.
hypothesis-state-set_aside = Given up.

hypothesis-statement = The idea
hypothesis-statement-hint = Tentatively: “It may be that”, “So far it looks as if”, “One way to see this is”
hypothesis-context = With whom
hypothesis-context-with_therapist = With the therapist
hypothesis-context-with_partner = With a partner
hypothesis-context-with_family = With family
hypothesis-context-with_authority = With people in authority
hypothesis-context-general = In general
hypothesis-pattern = Closeness
hypothesis-pattern-mixed_or_unclear = Mixed, or not clear
hypothesis-pattern-leans_secure = Mostly at ease with closeness
hypothesis-pattern-leans_anxious = Closeness feels uncertain
hypothesis-pattern-leans_avoidant = Self-reliance feels safer
hypothesis-pattern-leans_disorganised = Closeness feels both wanted and unsafe
hypothesis-for = Speaks for it
hypothesis-against = Does not fit
hypothesis-piece = { $day }: { $what }
hypothesis-piece-theirs = { $day }: “{ $what }”
hypothesis-piece-more = { $label }, { $number }
hypothesis-piece-hint = What anybody could have seen or heard
hypothesis-piece-on = { $label }, { $number }: on
hypothesis-piece-words = The client’s own words, { $number }
hypothesis-piece-add = Add: { $label }
hypothesis-looked = Looked for on { $day }.
hypothesis-looked-on = Looked for what does not fit on
hypothesis-looked-hint = If nothing was found, the day on which you looked
hypothesis-else = Or else
hypothesis-else-hint = What else it could be: culture, present danger, grief, language, sleep, medication
hypothesis-confidence = How far it carries
hypothesis-confidence-tentative = Tentative
hypothesis-confidence-some_support = Some support
hypothesis-confidence-well_supported = Well supported
hypothesis-ideas = For the pace
hypothesis-ideas-hint = One idea a line. Nothing of it goes into a plan by itself
hypothesis-to-weigh = Ideas to weigh
hypothesis-take = Take it over
hypothesis-into-plan = Write on it in the plan
hypothesis-into-plan-of = Write on it in the plan: { $idea }
hypothesis-take-of = Take it over: { $idea }
hypothesis-idea-mixed_or_unclear-1 = Begin with the gentlest that fits.
hypothesis-idea-leans_secure-1 = Ordinary steps, and deeper when both wish.
hypothesis-idea-leans_secure-2 = Ask each time, also where it feels easy.
hypothesis-idea-leans_anxious-1 = The same day and hour, and what comes next time said aloud.
hypothesis-idea-leans_anxious-2 = Name breaks early.
hypothesis-idea-leans_anxious-3 = Close gently and on time.
hypothesis-idea-leans_avoidant-1 = Say why before each step.
hypothesis-idea-leans_avoidant-2 = Fewer minutes with the hard part.
hypothesis-idea-leans_avoidant-3 = A choice of distance: write it, draw it, tell it as somebody else’s.
hypothesis-idea-leans_avoidant-4 = Ask whether calm is calm.
hypothesis-idea-leans_disorganised-1 = Stay with steadiness for longer.
hypothesis-idea-leans_disorganised-2 = Very small pieces, with short closings all through.
hypothesis-idea-leans_disorganised-3 = One change at a time, in the same room and order.
hypothesis-discussed = Talked about
hypothesis-discussed-no = Not with the client.
hypothesis-discussed-partly = In part.
hypothesis-discussed-yes = Yes, in the client’s words.
hypothesis-discussed-client_declined = The client would rather not.
hypothesis-their-words = Their own way to say it
hypothesis-again = Look again
hypothesis-again-on = { $day }. A guess, to be given up when it stops fitting.
hypothesis-again-hint = Within 90 days
hypothesis-use = Use it
hypothesis-keep = Keep it
hypothesis-keep-draft = Keep it as a draft
hypothesis-close = Close
hypothesis-owed-statement = The idea has no words yet, or more than 400 characters.
hypothesis-owed-evidence_for = At least one thing that was seen or said belongs here before it is in use.
hypothesis-owed-other_explanations = What else it could be belongs here before it is in use.
hypothesis-owed-confidence = “Well supported” rests on three pieces on two days, one of them in the client’s words, and on having looked for what does not fit.
