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
search-help = Type a word or two. Enter on a line opens it. The words around a hit go under the curtain with everything else.
