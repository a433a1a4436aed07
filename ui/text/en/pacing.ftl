# Pacing: the plan, what was done, and what may be worth a look.

search-kind-pacing_plan = Pacing plan
day-begun-hypothesis = A working hypothesis, not kept yet
client-draft-hypothesis = A working hypothesis is being written, last typed { $time }.
search-kind-hypothesis = Working hypothesis
search-kind-pacing_run = Answer to a pacing check
day-begun-pacing_plan = A pacing plan, not in force yet
client-draft-pacing_plan = A pacing plan is being written, last typed { $time }.
