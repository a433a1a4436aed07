# The safety agreement. What the two people wrote comes from the record, never from here.

agreement-title = Nuestro acuerdo de seguridad
agreement-title-home = Lo que acordamos
agreement-purpose = Este plan lo hicimos usted y yo. Puede cambiar. Dígame cuando algo ya no le sirva. Puede tachar cosas o escribir encima.

voice-client = Sus palabras
voice-joint = Acordamos
voice-therapist = Mi parte

mark-new = nuevo
mark-changed = cambiado
changed-since = Lo nuevo desde la versión { $number }
changed-title = Lo nuevo

part-grounding = Lo que le ayuda a sentirse estable aquí
part-signs = Cómo notamos que es demasiado
part-stop-signal = Nuestra señal para parar
part-topics = De qué podemos hablar y qué dejamos de lado
part-check-in = Cómo nos preguntamos cómo vamos
part-commitments = Lo que puede esperar de mí
part-crisis = Lo que puedo y lo que no puedo hacer en una crisis
part-line-crossed = Si cruzo un límite
part-people-and-notes = Personas y notas
part-review = Cuándo volvemos a mirar esto

not-needed = Acordamos que no necesitamos esta parte.
nothing-written = Aquí todavía no hay nada escrito.
topics-aloud = Hay temas que dejamos de lado. Los acordamos de palabra y no están escritos aquí.
review-day = El { $day }, o antes si usted lo pide.
please-check = Por favor, compruebe este número antes de necesitarlo.

# A copy that goes home says these things without the thing.
part-topics-home = De qué hablamos
part-notes-home = Notas
topics-home = Usted elige de qué hablamos. Puede cambiarlo cuando quiera.
review-home = El día que dijimos de palabra, o antes si usted lo pide.
said-aloud = Esta parte la dijimos de palabra.
number-given = Le di el número.
numbers-given = Le di los números.
part-stop-read = Cuándo paramos
stop-read = Usted o yo podemos parar cuando queramos. Usted no tiene que dar explicaciones.

closing-title = Esta copia es suya
closing-leave = Puede dejarla conmigo y sigue siendo suya.
closing-return = Si me la devuelve, la destruyo.

sign-title = Si esto le parece bien
sign-intro = Usted decide si firma. No es una prueba. Marque una opción o ninguna. Todas están bien.
sign-yes = Lo firmamos.
sign-aloud = Lo acordamos de palabra y no firmamos.
sign-aloud-who = Quién estuvo presente
sign-not-today = Hoy no. Lo que acordamos antes sigue valiendo.
sign-not-today-first = Hoy no. Nada cambia.
sign-over = La tercera opción, firmarlo, está en la página siguiente.
sign-date = Fecha
signer-client = Usted
signer-guardian = Alguien que puede decidir por usted
signer-interpreter = Intérprete
signer-witness = Alguien que está aquí por usted
signer-therapist = Terapeuta

# A loose slip beside an agreement whose numbers may have changed. It lies beside copies for home too, so it names
# nobody and, there, no day.
slip-title = Sobre los números
slip-purpose = Lo que acordamos sigue igual. Los números de teléfono pueden cambiar. Por eso esta hoja va al lado.
slip-others = Este es el número ahora
slip-before = La página todavía dice { $number }.
slip-unchecked = Sin comprobar desde hace más de un año
slip-checked-on = Comprobado por última vez el { $day }.
slip-ask = Puede que cada uno siga siendo correcto. Pregúnteme el número actual y lo buscamos usted y yo. Si uno no contesta, pruebe con otro.
slip-beside = Va al lado de nuestro acuerdo de seguridad, { $version }, { $day }.
slip-printed = Impreso el { $day }.
slip-apart = Una hoja suelta, para poner al lado de la página.
slip-empty-side = Este lado queda vacío. La hoja suelta va aparte.
