# Goals, and what a client did of their own accord.

search-kind-goal = Goal
search-kind-strength = Act of agency or strength
day-begun-goal = A goal, not kept yet
day-begun-strength = Something you noticed, not kept yet
client-draft-goal = A goal is being written, last typed { $time }.
client-draft-strength = Something you noticed is being written, last typed { $time }.
goal-title = Goals and progress
goal-help = What the client wants, in their own words, and what they did of their own accord. Letting a goal go is as good as reaching it.
