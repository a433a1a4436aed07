# Lines between them, and what went over one.

search-kind-boundary_line = Line between you
day-begun-boundary_line = A line between you, not kept yet
day-begun-boundary_event = A boundary event, not kept yet
client-draft-boundary_line = A line between you is being written, last typed { $time }.
client-draft-boundary_event = A boundary event is being written, last typed { $time }.
boundary-title = Lines between us
boundary-help = What each of you keeps to, and what went over a line, by either of you, meant or not. What it was can be said later.
