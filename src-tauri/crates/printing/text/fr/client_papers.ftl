# Words that stand on more than one paper for a client.

paper-yours = Cette page est à vous. Vous pouvez me la laisser, et elle reste à vous.
paper-return = Si vous la rapportez, je la détruis.

how-spoken = de vive voix
how-paper = sur papier
how-message = dans un message
how-gesture = par votre geste
how-interpreter = par l’interprète

paper-own = De la place pour vos propres mots

from-day-to-day = du { $from } au { $to }
