# The plan for hard moments, and the card made from it. The order, the headings and the words are our own.

hard-title = Mein Plan für schwere Momente
hard-title-home = Was mir hilft, wenn es schwer ist
hard-title-read = Was mir hilft
hard-purpose = Das ist ein Plan, kein Versprechen. Ich kann ihn jederzeit ändern.
hard-purpose-until = Das ist ein Plan, kein Versprechen. Ich kann ihn jederzeit ändern. Wir sehen ihn uns am { $day } wieder an, oder früher, wenn ich es möchte.
hard-purpose-read = Ich kann das jederzeit ändern.
hard-draft = An diesem Plan wird noch geschrieben
hard-danger = Wenn ich jetzt vielleicht in Gefahr bin, rufe ich hier an
hard-earn = Ich muss nicht warten, und ich muss es mir nicht verdienen.
hard-check = bitte prüfen
hard-signs = Was ich zuerst bemerke: in meinen Gedanken, in meinem Körper und an dem, was ich tue
hard-safer = Was die nächste Stunde dort, wo ich bin, sicherer machen würde
hard-helped = Was mir schon geholfen hat durchzukommen, allein oder in der Nähe von anderen
hard-people = Menschen
hard-company = Wer gute Gesellschaft ist:
hard-can-tell = Wem ich sagen kann, wie schlimm es ist:
hard-not-helpful = Was nicht hilft (bitte nicht anbieten)
hard-hold-on = Woran ich mich festhalte, Kleines oder Großes
hard-first = Was ich bereit bin zuerst zu versuchen
hard-afterwards = Danach: wem ich es sage, was ich brauche, was wir hier ändern
hard-add = Was ich hinzufügen möchte

card-title = Eine Karte zum Mitnehmen
card-title-plain = Eine schlichte Karte
card-purpose = Schneiden Sie an der äußeren Linie entlang. Falten Sie an der gepunkteten Linie, mit den Worten nach innen. Die Außenseite bleibt leer. Sie müssen die Karte nicht bei sich tragen. Lassen Sie den Rest dieses Blattes hier.
card-left-out = Eine Nummer, die ein Jahr lang nicht geprüft wurde, steht nicht auf der Karte. Fragen Sie mich, und wir suchen sie gemeinsam heraus.
card-hard = Wenn ich in Sicherheit bin, es aber schwer ist:
card-checked = Nummern geprüft am { $day }

# Words in a sentence about a stop signal that are not the signal itself.
words-around-a-signal = der die das den dem des und oder für ein eine einen einem einer eins zwei sagen sage sagt sagst gesagt stopp stop stoppen aufhören höre hört hören auf zeichen signal wenn wann dann sobald beide beiden wort worte wörter hand hände händen handfläche flach flache flachen legen lege legt hinlegen tisch heben hebe hebt hoch hochheben berühren berühre berührt klopfen klopfe klopft tippen tippe tippt mal einmal zweimal dreimal zeit aus kann können kannst will wollen möchte möchten werde wird werden mit heißt bedeutet bedeuten heißen entweder sie ich wir mich mir uns ihr ihre ihren ihrem ihrer mein meine meinen meiner halten halte hält dies diese diesen dieses dass nicht von vom aus bei beim zum zur nach sind ist sein genug machen mache macht haben habe hat rufen rufe ruft geben gebe gibt zeigen zeige zeigt nehmen nehme nimmt auch noch nur
