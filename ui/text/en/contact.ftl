# What came between two sessions.

search-kind-contact = Between sessions
day-begun-contact = A contact between sessions, not kept yet
client-draft-contact = A contact between sessions is being written down, last typed { $time }.
