# What is kept, where, how long, who may read it, and what a client can ask for. A starting text that each practice
# checks with whoever advises it; it promises nothing that a law may take back.

privacy-title = Was ich aufbewahre und wer es lesen darf
privacy-title-home = Was aufbewahrt wird
privacy-purpose = Sie haben ein Recht, das zu wissen. Fragen Sie mich zu allem davon, jetzt oder später.

privacy-keep = Was ich aufbewahre
privacy-keep-reach = Wie ich Sie erreiche und wann das sicher ist.
privacy-keep-notes = Notizen über unsere Sitzungen. Einige muss ich aufbewahren. Wir können darüber sprechen, was darin steht.
privacy-keep-answers = Was wir vereinbart haben, wozu Sie Nein gesagt haben und wann.
privacy-keep-numbers = Antworten und Zahlen, die Sie mir gegeben haben, wenn Sie das wollten.
privacy-keep-more = Briefe, Zeichnungen oder Bilder nur, wenn Sie Ja sagen.

privacy-where = Wo es ist
privacy-where-computer = Auf einem einzigen Computer, in einem Programm, das es mit einer Passphrase verschließt und kein Internet nutzt.
privacy-where-copies = In verschlossenen Kopien, damit es nicht verloren geht.
privacy-where-paper = Manches davon auf Papier, an einem verschlossenen Ort.
privacy-where-laptop = Sie können mich bitten, den Laptop zu schließen, während wir sprechen.

privacy-long = Wie lange
privacy-long-uk = Meist 7 Jahre nach unserem letzten Kontakt. Wenn Sie damals unter 18 waren, meist bis Sie 25 sind, falls das später ist.
privacy-long-us = Meist 7 Jahre nach unserer letzten Sitzung. Wenn Sie damals unter 18 waren, mindestens bis Sie 21 sind. Das Gesetz, das bei uns gilt, kann eine längere Zeit verlangen.
privacy-long-au = Meist 7 Jahre nach unserem letzten Kontakt. Wenn Sie damals unter 18 waren, meist bis Sie 25 sind.
privacy-long-other = So lange, wie das Gesetz es hier verlangt. So viele Jahre sind das:
privacy-long-then = Danach vernichte ich es. Ich behalte nur eine Zeile, in der steht, dass ich es getan habe.
privacy-long-aloud = Wir haben mündlich gesagt, wie lange. Danach vernichte ich es.

privacy-who = Wer es lesen darf
privacy-who-you = Sie. Fragen Sie, und wir lesen es gemeinsam, oder Sie bekommen eine Kopie.
privacy-who-me = Ich. Ich trage die Verantwortung dafür.
privacy-who-supervisor = In der Supervision spreche ich über meine Arbeit. Ihren Namen lasse ich weg.
privacy-who-ill = Wenn ich krank bin oder sterbe, meldet sich bei Ihnen ein Mensch aus meinem Beruf, dem ich vertraue. Dieser Mensch kann nur sehen, was nötig ist.
privacy-who-die = Wenn Sie sterben, halte ich es weiter verschlossen, außer ein Gesetz verlangt, dass ich es öffne.
privacy-who-others = Alle anderen nur, wenn Sie Ja sagen.

privacy-questions = Ihre Fragen

privacy-must = Wann ich vielleicht jemandem etwas sagen muss
privacy-must-harm = Wenn ich denke, dass Sie oder ein anderer Mensch bald schwer verletzt werden könnten.
privacy-must-child = Wenn einem Kind Leid geschieht, oder einem erwachsenen Menschen, der sich nicht selbst schützen kann.
privacy-must-law = Wenn ein Gericht oder ein Gesetz mich dazu verpflichtet.
privacy-must-first = Ich sage es zuerst Ihnen, wenn ich kann, und wir planen es gemeinsam. Ich gebe so wenig weiter, wie ich kann.

privacy-ask = Was Sie verlangen können
privacy-ask-read-month = Lesen, was ich aufbewahre, oder eine Kopie bekommen. Ich antworte innerhalb eines Monats. Es kostet nichts.
privacy-ask-read-30 = Lesen, was ich aufbewahre, oder eine Kopie bekommen. Ich antworte innerhalb von 30 Tagen.
privacy-ask-read = Lesen, was ich aufbewahre, oder eine Kopie bekommen. Ich sage Ihnen, wie lange das dauert.
privacy-ask-mend = Richtigstellen, was falsch ist. Wenn wir es verschieden sehen, stehen Ihre Worte neben meinen.
privacy-ask-told = Wissen, was ich wem gesagt habe.
privacy-ask-delete = Etwas löschen lassen. Vielleicht muss ich es aufbewahren, solange das Gesetz es verlangt. Dann sage ich Ihnen, warum.
privacy-ask-open = Auch meine eigenen Arbeitsnotizen gehören dazu. Sie können verlangen, auch sie zu sehen.
privacy-ask-apart = Vielleicht habe ich noch andere, getrennte Notizen für mein eigenes Nachdenken. Bei einer Anfrage gehören sie meist nicht dazu.
privacy-ask-complain = Sich beschweren. Sie können es mir sagen, oder jemand anderem:
privacy-ask-complain-me = Sich beschweren. Sagen Sie es mir, und ich sage Ihnen, wer sonst noch Beschwerden anhört.
privacy-ask-uk = das Information Commissioner’s Office, für alles, was Daten betrifft
privacy-ask-eu = die Datenschutzbehörde, für alles, was Daten betrifft
