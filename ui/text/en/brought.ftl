# What a client came with: who they are, what they hope and fear, what they asked.

search-kind-identity_note = Who they are
search-kind-expectation = Hopes and fears
search-kind-client_question = Questions asked
day-begun-identity_note = Something about who they are, not kept yet
day-begun-expectation = A hope, fear or expectation, not kept yet
day-begun-client_question = A question they brought, not kept yet
client-draft-identity_note = Something about who they are is being written, last typed { $time }.
client-draft-expectation = A hope, fear or expectation is being written, last typed { $time }.
client-draft-client_question = A question they brought is being written, last typed { $time }.

brought-title = Hopes, fears and questions
brought-line = What they came with, in their words. None of it is owed.
brought-more = What they hope, fear and expect, and the questions they asked you.
brought-help = Questions they asked and what you said, and what they hope, fear and expect. Look at an expectation again when they come back to it.
brought-help-identity = Three lists: what they told you, what you do not know, and what you are not to raise. The third stays covered.

brought-identity-title = Who they are
brought-identity-line = As they told it. There is no list of questions to go through.
brought-identity-more = What they told you, what you do not know, and what is not to be raised.
brought-identity-open = Open the three lists
brought-identity-add = Write something down
brought-identity-add-to = Add to: { $list }
brought-identity-new = Write something down
brought-identity-change = Change this entry
brought-identity-words = In words
brought-identity-list = On which list
brought-identity-kept = The entry is kept.
brought-part-told = Told to me
brought-part-told-line = In their words.
brought-part-not_known = What I do not know
brought-part-not_known-line = Written down so that it is not taken for granted.
brought-part-do_not_raise = Not to be raised
brought-part-do_not_raise-line = They may bring it up at any time. A search does not find it, and no paper for home holds it.
brought-raised-count =
    { $count ->
        [one] One thing
       *[other] { $count } things
    }
brought-add = Add
brought-change = Change
brought-change-of = Change: { $words }
brought-take-off-of = Take off the list: { $words }
brought-taken-off = It is off the list. What it said stays below.
brought-put-back = It is on the list again, as it was.
brought-back = Put back
brought-back-of = Put back: { $words }
brought-off = Taken off
brought-off-count =
    { $count ->
        [one] One entry
       *[other] { $count } entries
    }
brought-on = Told or noticed on

brought-questions = Questions they asked
brought-questions-none = No question is written down.
brought-question-add = Write down a question
brought-question-new = A question they brought
brought-question-change = This question
brought-question-words = Their question, in their words
brought-question-stands = How does it stand?
brought-question-kept = The question is kept.
brought-asked-on = Asked on
brought-settled-open = It waits
brought-settled-answered = I said something to it
brought-settled-left_open = No answer, and that is fine
brought-settled-answered-words = What I said
brought-settled-left_open-words = Why that is fine
brought-settled-on = On
brought-waits = It waits for an answer.
brought-answered = Said on { $on }:
brought-left = Left without an answer on { $on }:
brought-answer = Say what came of it
brought-answer-of = Say what came of it: { $words }
brought-open-questions = They asked
brought-open = Open the questions

brought-expectations = Hopes, fears, expectations
brought-expectations-none = Nothing is written down.
brought-expectation-add = Write down a hope or fear
brought-expectation-new = What they hope, fear or expect
brought-expectation-change = Look at it again
brought-expectation-words = What it is
brought-expectation-about = It is
brought-expectation-whose = Whose words?
brought-expectation-kept = It is kept.
brought-about-hope = A hope
brought-about-fear = A fear
brought-about-of_therapy = Expected of the work
brought-about-of_me = Expected of me
brought-whose-client = The client’s
brought-whose-therapist = Mine, as I understood it
brought-whose-someone_else = Somebody else’s
brought-whose-client-said = In their words, { $on }
brought-whose-therapist-said = As I understood it, { $on }
brought-whose-someone_else-said = In somebody else’s words, { $on }
brought-said-on = Said on
brought-seen = When they came back to it
brought-seen-still_so = Still so
brought-seen-different = Different now
brought-seen-met = It came about
brought-seen-on = On
brought-seen-words = What they said of it
brought-seen-still_so-said = Still so on { $on }.
brought-seen-different-said = Different on { $on }.
brought-seen-met-said = It came about, { $on }.
brought-again = Look again
brought-again-of = Look again: { $words }
