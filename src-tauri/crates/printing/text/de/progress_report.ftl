# How things seem to be going. What the two wrote comes from the record. To stay, something else and nothing stand there always.

report-title = Wie es zu gehen scheint
report-purpose = Das haben wir beide bemerkt. Es kann falsch sein oder sich ändern. Sie können alles durchstreichen.
report-draft = Daran schreiben wir noch
report-taken-back = Zurückgenommen. Es gilt nicht mehr
report-set-out = Was wir uns vorgenommen haben
report-movements = Manches scheint etwas leichter
report-hard = Manches war schwer
report-sense = Das ist verständlich: { $why }
report-helped = Was zu helfen scheint
report-differently = Etwas, das ich anders machen würde
report-unknown = Was wir noch nicht wissen
report-next = Als Nächstes könnten wir
report-stay = Bleiben, wo wir sind.
report-step = Den nächsten kleinen Schritt versuchen.
report-else = Etwas anderes machen. Sie wählen.
report-rest = Nichts als Nächstes. Einfach ausruhen.
report-words = Ihre Worte
report-add = Was Sie noch sagen möchten:
report-add-until = Wir schauen am { $day } wieder darauf. Was Sie bis dahin noch sagen möchten:
report-rest-title = Das Übrige bleibt bei mir
report-rest-here = Die anderen Teile stehen auf der Seite hier. Sie können sie jederzeit lesen.
