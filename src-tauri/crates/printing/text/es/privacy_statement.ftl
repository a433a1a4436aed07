# What is kept, where, how long, who may read it, and what a client can ask for. A starting text that each practice
# checks with whoever advises it; it promises nothing that a law may take back.

privacy-title = Qué guardo y quién puede leerlo
privacy-title-home = Lo que se guarda
privacy-purpose = Usted tiene derecho a saber esto. Pregúnteme por cualquier parte, ahora o después.

privacy-keep = Lo que guardo
privacy-keep-reach = Cómo comunicarme con usted, y cuándo es seguro hacerlo.
privacy-keep-notes = Notas sobre nuestras sesiones. Algunas tengo que guardarlas. Podemos hablar de lo que va en ellas.
privacy-keep-answers = Lo que acordamos, a qué dijo usted que no, y cuándo.
privacy-keep-numbers = Respuestas y números que usted me dio, si quiso.
privacy-keep-more = Cartas, dibujos o imágenes, solo si usted dice que sí.

privacy-where = Dónde está
privacy-where-computer = En una sola computadora, en un programa que lo cierra con una frase de contraseña y no usa internet.
privacy-where-copies = En copias también cerradas, para que no se pierda.
privacy-where-paper = Una parte en papel, en un lugar con llave.
privacy-where-laptop = Puede pedirme que cierre la computadora mientras hablamos.

privacy-long = Cuánto tiempo
privacy-long-uk = Normalmente, 7 años después de nuestro último contacto. Si entonces usted tenía menos de 18 años, normalmente hasta que cumpla 25, si eso es después.
privacy-long-us = Normalmente, 7 años después de nuestra última sesión. Si entonces usted tenía menos de 18 años, al menos hasta que cumpla 21. La ley del lugar donde estamos puede pedir más tiempo.
privacy-long-au = Normalmente, 7 años después de nuestro último contacto. Si entonces usted tenía menos de 18 años, normalmente hasta que cumpla 25.
privacy-long-other = El tiempo que pide la ley de aquí. Son estos años:
privacy-long-then = Después lo destruyo. Guardo solo una línea que dice que lo hice.
privacy-long-aloud = Dijimos de palabra cuánto tiempo. Después lo destruyo.

privacy-who = Quién puede leerlo
privacy-who-you = Usted. Pídamelo y lo leemos usted y yo, o le doy una copia.
privacy-who-me = Yo. Soy quien responde por ello.
privacy-who-supervisor = Hablo de mi trabajo con alguien que lo supervisa. No digo el nombre de usted.
privacy-who-ill = Si me enfermo o muero, una persona de mi profesión en quien confío se pone en contacto con usted. Esa persona solo puede ver lo necesario.
privacy-who-die = Si usted muere, lo sigo guardando cerrado, a menos que una ley me pida abrirlo.
privacy-who-others = Cualquier otra persona, solo si usted dice que sí.

privacy-questions = Sus preguntas

privacy-must = Cuándo puede que tenga que decírselo a alguien
privacy-must-harm = Si creo que usted u otra persona puede sufrir pronto un daño grave.
privacy-must-child = Si alguien hace daño a un niño, a una niña o a una persona adulta que no puede protegerse.
privacy-must-law = Si un juez o una ley me obliga.
privacy-must-first = Si puedo, se lo digo antes a usted y lo planeamos usted y yo. Comparto lo menos que puedo.

privacy-ask = Lo que usted puede pedir
privacy-ask-read-month = Leer lo que guardo, o tener una copia. Respondo en un mes o menos. No cuesta nada.
privacy-ask-read-30 = Leer lo que guardo, o tener una copia. Respondo en 30 días o menos.
privacy-ask-read = Leer lo que guardo, o tener una copia. Le digo cuánto tiempo lleva.
privacy-ask-mend = Corregir lo que está mal. Si lo vemos de otra manera usted y yo, sus palabras quedan junto a las mías.
privacy-ask-told = Saber qué dije y a quién.
privacy-ask-delete = Borrar algo. Puede que tenga que guardarlo mientras la ley lo pida, y entonces le digo por qué.
privacy-ask-open = Mis propias notas de trabajo son parte de esto. También puede pedir verlas.
privacy-ask-apart = Puede que guarde otras notas aparte, para mi propia reflexión. Normalmente, lo que usted pide no las incluye.
privacy-ask-complain = Presentar una queja. Puede decírmelo a mí, o a otra persona:
privacy-ask-complain-me = Presentar una queja. Dígamelo, y le digo quién más la escucha.
privacy-ask-uk = la Information Commissioner’s Office, para todo lo que sea sobre datos
privacy-ask-eu = la autoridad de protección de datos, para todo lo que sea sobre datos
