# The preparation card. What a technique is comes from the record. To leave it and another day always stand first.

prepare-title = Bevor wir es versuchen: { $name }
prepare-title-home = Bevor wir etwas Neues versuchen
prepare-purpose = Sie können Ja, Nein oder Noch nicht sagen und es später ändern.
prepare-purpose-home = Lesen Sie das zuerst, wenn Sie möchten. Sie können Ja, Nein oder Noch nicht sagen und es später ändern.
prepare-what = Was es ist
prepare-what-home = Der Schritt, über den wir gesprochen haben. Er steht nicht hier. Sie wählen, wie klein er ist.
prepare-why = Warum wir es versuchen könnten
prepare-why-home = Manches kann dadurch leichter werden.
prepare-not-help = Es kann auch sein, dass es nicht hilft. Dann lassen wir es ruhen.
prepare-notice = Was Sie vielleicht bemerken
prepare-settle = Gefühle werden oft stärker und legen sich dann. Wenn sie sich nicht legen, hören wir auf.
prepare-stop = Wie Sie aufhören können
prepare-choose = Sie können wählen
prepare-tick = Sie müssen nichts ankreuzen.
prepare-leave = Es ruhen lassen.
prepare-another = An einem anderen Tag.
prepare-else = Etwas anderes, über das wir gesprochen haben.
prepare-try = Einen kleinen Schritt versuchen.
prepare-questions = Ihre Fragen
