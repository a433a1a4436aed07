# Times that were kept and changed.

search-kind-schedule_change = Change of time
day-begun-schedule_change = A change of time, not kept yet
client-draft-schedule_change = A change of time is being written down, last typed { $time }.
