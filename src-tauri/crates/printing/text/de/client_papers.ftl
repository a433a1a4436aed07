# Words that stand on more than one paper for a client.

paper-yours = Diese Seite gehört Ihnen. Sie können sie bei mir lassen, und sie gehört weiter Ihnen.
paper-return = Wenn Sie sie zurückbringen, vernichte ich sie.

how-spoken = mündlich
how-paper = auf Papier
how-message = in einer Nachricht
how-gesture = mit Ihrem Zeichen
how-interpreter = gedolmetscht

paper-own = Platz für Ihre eigenen Worte

from-day-to-day = { $from } bis { $to }
