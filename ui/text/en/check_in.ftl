# The Check-in Six.

search-kind-check_in = Check-in
day-begun-check_in = A check-in, not recorded yet
client-draft-check_in = A check-in is being typed in, last typed { $time }.
