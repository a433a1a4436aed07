# Ending the work.

search-kind-ending_plan = Plan for ending
day-begun-ending_plan = A plan for ending, not kept yet
client-draft-ending_plan = A plan for ending is being written, last typed { $time }.
ending-title = Ending
ending-help = How the work comes to an end, planned or because something cannot be put right here. The letter for whoever comes next is made with the client.
