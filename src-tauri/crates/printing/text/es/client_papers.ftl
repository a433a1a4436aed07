# Words that stand on more than one paper for a client.

paper-yours = Esta página es suya. Puede dejarla conmigo y sigue siendo suya.
paper-return = Si me la devuelve, la destruyo.

how-spoken = de palabra
how-paper = en papel
how-message = en un mensaje
how-gesture = con su gesto
how-interpreter = por medio de intérprete

paper-own = Espacio para sus propias palabras

from-day-to-day = del { $from } al { $to }
