# Words that are used often in notes.

search-kind-note_template = Words you use often
day-begun-note_template = Words you use often, not kept yet
client-draft-note_template = Words you use often are being written, last typed { $time }.
