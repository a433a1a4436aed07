# The practice's own wordings.

word-list-title = Wordings
word-list-help = Kinder words for labels, and sentences to begin a repair with. Ours hold until you change them.
