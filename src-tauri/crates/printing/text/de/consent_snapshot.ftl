# "Your no and your yes": how a client's answers stand on a day. What was asked comes from the record.

snapshot-title = Ihr Nein und Ihr Ja
snapshot-title-home = Ihre Antworten, kurz gefasst
snapshot-purpose = Das haben Sie mir gesagt, so wie es am { $day } gilt. Sie können jede Antwort jederzeit ändern. Sie brauchen keinen Grund.
snapshot-purpose-home = Sie können jede Antwort jederzeit ändern. Sie brauchen keinen Grund.

snapshot-no = Sie haben Nein gesagt
snapshot-no-intro = Dabei bleibt es. Ich frage nicht wieder, außer Sie sprechen es an.
snapshot-no-intro-dated = Dabei bleibt es. Ich frage erst wieder, wenn Sie es ansprechen oder wenn der Tag da ist, den Sie genannt haben.
snapshot-not-now = Sie haben gesagt: jetzt nicht
snapshot-not-now-intro = An einem anderen Tag frage ich vielleicht wieder. Ein Nein ist auch dann in Ordnung.
snapshot-stopped = Das haben Sie beendet
snapshot-limits = Sie haben Ja gesagt, mit Grenzen
snapshot-yes = Sie haben Ja gesagt
snapshot-over = Sie haben Ja gesagt bis zu einem Tag, der vorbei ist
snapshot-over-intro = Ich frage Sie wieder, bevor wir etwas davon tun.
snapshot-told = Nichts zu entscheiden, aber gut zu wissen
snapshot-nothing = Noch ist keine Antwort aufgeschrieben. Nichts gilt als Ja, bevor Sie es sagen.

snapshot-stopped-note = Das haben Sie beendet. Ich behalte eine Notiz, dass wir es vorher gemacht haben.
snapshot-paused-note = Das ruht im Moment.
snapshot-ask-from = Sie haben gesagt, dass ich ab dem { $day } wieder fragen darf.
snapshot-look-again = Wir sehen es uns am { $day } wieder an.
snapshot-lasts = Dieses Ja gilt bis zum { $day }.
snapshot-guardian = Geantwortet hat, wer für Sie mitentscheidet.
snapshot-topic = Ein Thema. Wir haben mündlich gesagt, welches.
snapshot-unnamed = Etwas über einen Menschen. Der Name steht nicht hier.
snapshot-limit-unnamed = Mit einer Grenze, die jemanden nennt. Ich halte mich daran. Sie steht nicht hier.
snapshot-closing = Ein Nein ändert nichts an Ihrer Behandlung. Wenn hier etwas anders steht, als Sie es gesagt haben, sagen Sie es mir, oder streichen Sie es durch.

# The copy that goes home says how many, not which.
snapshot-home-no = Nein
snapshot-home-no-one = Sie haben zu einer Sache Nein gesagt. Dabei bleibt es. Ich frage nicht wieder, außer Sie sprechen es an.
snapshot-home-no-many = Sie haben zu { $count } Dingen Nein gesagt. Dabei bleibt es. Ich frage nicht wieder, außer Sie sprechen es an.
snapshot-home-no-dated = Sie haben zu { $count } Nein gesagt. Ich frage erst wieder, wenn Sie es ansprechen oder wenn der Tag da ist, den Sie genannt haben.
# These two stand after "zu" and "bei" only.
snapshot-home-count-one = einer Sache
snapshot-home-count-many = { $count } Dingen
snapshot-home-not-now = Jetzt nicht
snapshot-home-not-now-said = Sie haben zu { $count } gesagt: jetzt nicht. An einem anderen Tag frage ich vielleicht wieder. Ein Nein ist auch dann in Ordnung.
snapshot-home-stopped = Beendet
snapshot-home-stopped-said = Bei { $count } haben Sie gesagt, dass wir es beenden.
snapshot-home-yes = Ja
snapshot-home-yes-said = Sie haben zu { $count } Ja gesagt.
snapshot-home-limits-one = Bei einem davon haben Sie Grenzen gesetzt. Ich halte mich daran.
snapshot-home-limits-many = Bei { $count } davon haben Sie Grenzen gesetzt. Ich halte mich daran.
snapshot-home-limits-all = Sie haben Grenzen gesetzt. Ich halte mich daran.
snapshot-home-list = Die ganze Liste
snapshot-home-list-said = Sie bleibt bei mir. Sie können sie hier lesen oder sich vorlesen lassen, wann immer Sie möchten.
snapshot-home-closing = Ein Nein ändert nichts zwischen uns.
snapshot-read = Ihre Antworten
snapshot-read-said = Sie haben mir gesagt, was für Sie in Ordnung ist und was nicht. Ich halte mich daran.
snapshot-read-no = Ein Nein bleibt ein Nein. Ich frage nicht nach Gründen.

# The slip after a client took a yes back.
withdrawal-title = Was Sie beendet haben
withdrawal-title-home = Etwas, das Sie geändert haben
withdrawal-purpose = Sie können alles beenden, jederzeit. Sie brauchen keinen Grund.
withdrawal-what = Das haben Sie beendet
withdrawal-when = Am { $day }, { $how }.
withdrawal-note = Das haben Sie beendet. Ich behalte eine Notiz, dass wir es vorher gemacht haben.
withdrawal-home = Sie haben eine Sache beendet, die wir vereinbart hatten. Sie steht nicht hier.
withdrawal-now = Wie es jetzt weitergeht
withdrawal-now-stop = Wir tun das nicht mehr.
withdrawal-now-ask = Ich frage nicht wieder, außer Sie sprechen es an.
withdrawal-now-ask-from = Ich frage nicht vor dem { $day } wieder, außer Sie sprechen es an.
withdrawal-now-ask-home = Ich frage erst wieder, wenn Sie es ansprechen oder wenn der Tag da ist, den Sie genannt haben.
withdrawal-now-rest = Ihre anderen Antworten bleiben, wie sie sind.
withdrawal-now-care = Das ändert nichts an Ihrer Behandlung. Ich bin Ihnen nicht böse.
withdrawal-now-back = Wenn Sie es eines Tages wieder möchten, sagen Sie es mir.
withdrawal-add = Wenn Sie etwas hinzufügen möchten
