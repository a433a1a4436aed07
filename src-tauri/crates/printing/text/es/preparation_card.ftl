# The preparation card. What a technique is comes from the record. To leave it and another day always stand first.

prepare-title = Antes de probar: { $name }
prepare-title-home = Antes de probar algo nuevo
prepare-purpose = Puede decir sí, no o todavía no, y cambiarlo después.
prepare-purpose-home = Si quiere, lea esto primero. Puede decir sí, no o todavía no, y cambiarlo después.
prepare-what = Qué es
prepare-what-home = El paso del que hablamos. No está escrito aquí. Usted elige el tamaño, por pequeño que sea.
prepare-why = Por qué podríamos probarlo
prepare-why-home = Puede que haga más fáciles algunas cosas.
prepare-not-help = También puede que no ayude. Entonces lo dejamos.
prepare-notice = Lo que quizá note
prepare-settle = Muchas veces lo que se siente sube y luego se calma. Si no se calma, paramos.
prepare-stop = Cómo para usted
prepare-choose = Usted puede elegir
prepare-tick = No tiene que marcar nada.
prepare-leave = Dejarlo de lado.
prepare-another = Otro día.
prepare-else = Otra cosa de la que hablamos.
prepare-try = Probar un paso pequeño.
prepare-questions = Sus preguntas
