# A letter for whoever comes next, made with the client. “I” is the therapist; the reader is “you”. Nothing stands in it that the client did not want there.

letter-title = Ein Brief, zusammen geschrieben
letter-place = Ein Brief
letter-to = An: { $to }
letter-to-anybody = An alle, die das lesen
letter-purpose = Hier geht es um { $called }. Jede Zeile wurde zusammen gelesen und ist so gewollt.
letter-purpose-plain = Der Mensch, um den es geht, hat jede Zeile gelesen und so gewollt.
letter-worked = Woran wir gearbeitet haben
letter-helps = Was hilft
letter-alone = Was ruhen soll
letter-alone-home = Das steht nicht hier. Es kann gesagt oder von Hand dazugeschrieben werden.
letter-words = In eigenen Worten
letter-back = Wenn Sie Fragen haben
letter-back-yes = Sie dürfen mich zu diesem Brief fragen. Meine Nummer steht oben.
letter-back-home = Sie dürfen auch fragen, wer das mitgeschrieben hat. Name und Nummer, wenn sie hier stehen dürfen:
letter-back-no = Fragen Sie bitte den Menschen, um den es geht, und sonst niemanden.
letter-sign = Unterschreiben ist freigestellt
letter-sign-client = Der Mensch, um den es geht
letter-sign-with = Mitgeschrieben von
