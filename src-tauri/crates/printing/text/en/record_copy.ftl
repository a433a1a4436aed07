# A copy of a record on paper.

record-copy-title = A copy of your record
record-copy-title-whole = The whole record of one client
record-copy-purpose = This is what is kept about our work, by day. You can ask me about anything in it.
record-copy-purpose-whole = Confidential. Everything that is kept about the work with one client, by day.
record-copy-place = A copy
