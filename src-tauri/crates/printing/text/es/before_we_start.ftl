# A blank form, for the first hours without the laptop. What is written on it is typed in afterwards.

start-title = Antes de empezar
start-purpose = Escriba lo que quiera, o nada. También puede decirlo y yo escribo. Todo puede cambiar.
start-stop = Nuestra señal para parar
start-stop-more = Una palabra, o un gesto con la mano. Cuando usted o yo la usamos, paramos usted y yo. Nadie tiene que dar explicaciones.
start-steady = Lo que le ayuda a sentirse estable
start-steady-more = Algo que sostener, que mirar o que hacer. También es bueno saber lo que no ayuda.
start-alone = Lo que dejamos de lado
start-alone-more = Basta un nombre corto. No tiene que decir por qué.
start-more = Qué más debo saber
start-closing = Esta página se queda conmigo, en un lugar con llave. Puede cambiar o tachar lo que quiera en ella.

start-home-steady = Lo que ayuda
start-home-more = Lo que quiero decir o preguntar
