# Between us: what is not settled, how it is put right, and the thread of the work.

search-kind-rupture = Strain
day-begun-rupture = Something between you, not kept yet
client-draft-rupture = Something between you is being written, last typed { $time }.
between-title = Between us
between-help = What is not settled between you, what was done to put it right, and the thread of the whole work. Only the client can say that it is repaired.
