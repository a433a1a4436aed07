# Words that are used often in notes.

search-kind-note_template = Words you use often
day-begun-note_template = Words you use often, not kept yet
client-draft-note_template = Words you use often are being written, last typed { $time }.

note-template-help = Words that you use often, to be put into a note by a stroke and the beginning of their name. What was put into a note is that note’s own; changing the words here changes no note.
note-template-title = Words you use often
note-template-line = For every note and every client. No name of a client belongs in them.
note-template-how = In a note, type / and the beginning of a name, such as /gro. What begins so is offered below the field, and nothing is put in until you choose it.
note-template-add = Add words
note-template-new = New words
note-template-empty-title = Nothing is written here yet
note-template-empty = A sentence that you write after many sessions can be kept here and put into a note with a few keys.
note-template-offered-list = Offered in notes
note-template-retired = Not offered
note-template-name = Name
note-template-name-hint = One line, up to 40 characters, beginning with a letter. Typed after / it offers the words.
note-template-text = The words
note-template-no-names = Up to 2000 characters. No name of a client, and nothing that only one client would say.
note-template-long = { $found } characters, and { $limit } fit. What you typed is kept as a draft.
note-template-change = Change
note-template-change-of = Change: { $name }
note-template-retire = No longer offer it
note-template-retire-of = No longer offer it: { $name }
note-template-again = Offer it again
note-template-again-of = Offer it again: { $name }
note-template-said-kept = “{ $name }” is kept.
note-template-said-retired = “{ $name }” is not offered any more. Notes stay as they are.
note-template-said-again = “{ $name }” is offered again.

# Below a field of a note.
note-template-offered = Words you use often
note-template-keys =
    { $count ->
        [one] One begins so. Enter or Tab puts it in, Esc leaves it.
       *[other] { $count } begin so. Up and Down choose, Enter or Tab puts it in, Esc leaves it.
    }
