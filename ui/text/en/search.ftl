# Search, as one types.
search-title = Search
search-line = As you type, by client and kind. Private notes only when you ask.
search-words = Words
search-kind = Kind
search-kind-all = Everything
search-client = Client
search-client-all = Everybody
search-private = Private notes too
search-found = { $count ->
    [0] Nothing found
    [one] 1 place
   *[other] { $count } places
  }
search-empty = Words that were written down
search-empty-more = Notes, agreements, topics and clients are looked through as you type. Two letters are enough to begin.
search-none-more = Perhaps another word, or fewer of them. Private notes are looked through only with the tick above.
search-open = { $kind } of { $code }
search-kind-practice = Practice
search-kind-client = Client
search-kind-session = Session
search-kind-alliance_note = Note
search-kind-private_note = Private note
search-kind-note_addition = Addition
search-kind-topic_boundary = Topic
search-kind-grounding_choice = Way to settle
search-kind-agreement = Agreement
search-kind-agreement_version = Agreement
search-kind-signing = Signing
search-kind-print_event = Print
search-kind-consent_item = Something to be asked
search-kind-consent_event = Answer about consent
search-kind-own_scope = What may be asked
search-kind-micro_consent = Question in a session
search-kind-technique_use = Technique in a session
search-kind-boundary_event = Boundary event
search-kind-voiding = Entered in error
search-kind-support_person = Person who helps
search-kind-guardian_authority = Guardian
search-kind-capacity_note = Note on deciding
search-kind-first_contact = First contact
search-kind-preparation_card = Preparation card
search-kind-crisis_plan = Plan for hard hours
search-kind-scan = Scan
search-kind-reading = What the client said after reading
search-help = Type a word or two. Enter on a line opens it. The words around a hit go under the curtain with everything else.
