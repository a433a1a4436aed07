# What is seen and keyed while a session goes on, and before it.

search-kind-session_event = Noted in a session
search-kind-readiness = How ready
day-begun-session_event = A line in a session
client-draft-session_event = A line in a session is being typed, last { $time }.
