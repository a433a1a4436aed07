# Eine Kopie der Unterlagen auf Papier.

record-copy-title = Eine Kopie Ihrer Unterlagen
record-copy-title-whole = Alle Unterlagen zu einer Person
record-copy-purpose = Das ist, was über unsere Arbeit aufgehoben wird, nach Tagen. Sie können mich nach allem darin fragen.
record-copy-purpose-whole = Vertraulich. Alles, was über die Arbeit mit einer Person aufgehoben wird, nach Tagen.
record-copy-place = Eine Kopie
