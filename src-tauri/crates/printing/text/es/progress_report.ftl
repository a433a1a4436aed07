# How things seem to be going. What the two wrote comes from the record. To stay, something else and nothing stand there always.

report-title = Cómo parece que van las cosas
report-purpose = Esto es lo que notamos entre los dos. Puede estar equivocado o cambiar. Puede tachar lo que quiera.
report-draft = Todavía lo estamos escribiendo
report-taken-back = Retirado. Ya no vale
report-set-out = Lo que nos propusimos
report-movements = Algunas cosas parecen un poco más fáciles
report-hard = Algunas cosas han sido difíciles
report-sense = Tiene sentido: { $why }
report-helped = Lo que parece ayudar
report-differently = Algo que yo haría de otra manera
report-unknown = Lo que todavía no sabemos
report-next = Después podríamos
report-stay = Quedarnos donde estamos.
report-step = Probar el siguiente paso pequeño.
report-else = Hacer otra cosa. Usted elige.
report-rest = Nada después. Solo descansar.
report-words = Sus palabras
report-add = Algo que añadir:
report-add-until = Lo miramos de nuevo el { $day }. Algo que añadir antes:
report-rest-title = Lo demás se queda conmigo
report-rest-here = Las otras partes están en la página que queda aquí. Puede leerla cuando la pida.
