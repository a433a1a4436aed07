# Words that stand on more than one paper for a client.

paper-yours = This page is yours. You can leave it with me, and it is still yours.
paper-return = If you bring it back, I destroy it.

how-spoken = said aloud
how-paper = on paper
how-message = in a message
how-gesture = with your sign
how-interpreter = through the interpreter

paper-own = Room for your own words

from-day-to-day = { $from } to { $to }
