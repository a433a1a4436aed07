# What the client would like, in their words. No numbers, no shares, no rows of days.

goals-title = Was Sie möchten
goals-title-read = Kleine Schritte
goals-purpose = Das haben Sie gesagt. Alles kann sich ändern, ruhen oder losgelassen werden. Ein Grund ist nicht nötig.
goals-purpose-read = Alle können geändert oder gelassen werden.
goals-together = Das haben wir zusammen gesagt.
goals-rests = Das ruht vorerst. Das ist in Ordnung.
goals-because = Warum es Ihnen wichtig ist: { $why }
goals-notice = Was Sie vielleicht bemerken: { $sign }
goals-steps = Kleine Schritte, in beliebiger Reihenfolge:
goals-behind = Schon versucht:
goals-resting-steps = Diese ruhen:
goals-look = Wir schauen am { $day } wieder darauf, oder früher, wenn Sie es möchten.
goals-own = Was Sie ändern würden
