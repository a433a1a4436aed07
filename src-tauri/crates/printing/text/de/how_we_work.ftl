# How the two work together, and what stays between them. What the two wrote comes from the record, never from here.

treatment-title = Wie wir zusammenarbeiten
treatment-purpose = Hier steht, wie wir zusammenarbeiten. Fragen Sie mich zu jeder Zeile, heute oder später. Sie können Dinge durchstreichen oder etwas dazuschreiben.
confidentiality-title = Was zwischen uns bleibt
confidentiality-purpose = Hier steht, was zwischen uns bleibt und in welchen wenigen Situationen das vielleicht nicht geht. Fragen Sie mich zu jeder Zeile, heute oder später.

part-who-i-am = Wer ich bin
part-what-we-may-do = Was wir gemeinsam tun können
part-discomfort-and-benefits = Was es aufwühlen und was es leichter machen kann
part-other-options = Andere Wege
part-how-long = Wie lange es dauern kann
part-fees = Was es kostet
part-confidentiality = Was zwischen uns bleibt und wann das vielleicht nicht geht
part-between-sessions = Zwischen den Sitzungen
part-records-and-rights = Was ich aufschreibe und was Sie verlangen können
part-recording = Ton und Bild
part-contact-with-others = Mit anderen Menschen sprechen
part-right-to-stop = Sie können Nein sagen, eine Pause machen oder aufhören
part-how-we-check = Woran wir merken, ob es hilft
part-complaints = Wenn etwas für Sie nicht in Ordnung ist
part-if-i-am-unavailable = Wenn ich plötzlich nicht da bin
part-ending-and-return = Aufhören und wiederkommen
part-how-i-share = Wenn ich etwas weitergeben muss
part-with-guardians = Menschen, die für Sie mitentscheiden

not-needed-because = Diesen Teil brauchen wir nicht: { $reason }
