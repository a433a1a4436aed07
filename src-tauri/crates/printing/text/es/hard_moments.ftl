# The plan for hard moments, and the card made from it. The order, the headings and the words are our own.

hard-title = Mi plan para los momentos difíciles
hard-title-home = Lo que me ayuda cuando es difícil
hard-title-read = Lo que me ayuda
hard-purpose = Esto es un plan, no una promesa. Puedo cambiarlo cuando quiera.
hard-purpose-until = Esto es un plan, no una promesa. Puedo cambiarlo cuando quiera. Volvemos a mirarlo el { $day }, o antes si lo pido.
hard-purpose-read = Puedo cambiar esto cuando quiera.
hard-draft = Este plan todavía se está escribiendo
hard-danger = Si quizá corro peligro ahora, llamo a
hard-earn = No tengo que esperar ni ganármelo.
hard-check = por comprobar
hard-signs = Lo que noto primero, en mis pensamientos, en mi cuerpo y en lo que hago
hard-safer = Lo que haría más segura la próxima hora donde estoy
hard-helped = Lo que antes me ha ayudado a salir adelante, por mi cuenta o cerca de otras personas
hard-people = Personas
hard-company = Quién es buena compañía:
hard-can-tell = A quién puedo decirle lo mal que están las cosas:
hard-not-helpful = Lo que no ayuda (por favor, no me lo ofrezcan)
hard-hold-on = Lo que me sostiene, pequeño o grande
hard-first = Lo que acepto probar primero
hard-afterwards = Después: a quién se lo cuento, qué necesito, qué cambiamos aquí
hard-add = Lo que quiero añadir

card-title = Una tarjeta para llevar
card-title-plain = Una tarjeta sencilla
card-purpose = Corte por la línea de fuera. Doble por la línea de puntos, con las palabras hacia dentro. Por fuera queda en blanco. No tiene que llevarla. Deje aquí el resto de esta hoja.
card-left-out = Un número que no se ha comprobado en un año no está en la tarjeta. Pregúnteme y lo buscamos usted y yo.
card-hard = Si estoy a salvo pero es difícil:
card-checked = Números comprobados el { $day }

# Words in a sentence about a stop signal that are not the signal itself.
words-around-a-signal = los las del una uno unos unas dos tres con por para pero que sin sobre cuando entonces luego ambos ambas usted nosotros nuestra nuestro nuestros nuestras mis sus señal señales parar paro pare paramos paren stop alto basta bastante suficiente decir digo dice diga decimos dicho palabra palabras mano manos palma palmas plana plano poner pongo pone ponga mesa levantar levanto levanta levante alzar alzo alza alce tocar toco toca toque toques golpe golpes golpecito golpecitos vez veces puedo puede puedan quiero quiere quiera quieren significa significan este esta esto ese esa eso desde hago hace haga hacer hacemos tener tengo tiene tenga llamar llamo llama sostener sostengo sostiene son ser está estoy
