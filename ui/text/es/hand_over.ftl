# The laptop in a client's hands, in Spanish. The words and the form of address are those of the papers: “usted”, and
# nobody is spoken to as a man or a woman.

hand-title = Nuestro acuerdo de seguridad
hand-purpose = Este plan lo hicimos usted y yo. Puede cambiar. Dígame cuando algo ya no le sirva.
hand-title-treatment = Cómo trabajamos usted y yo
hand-title-confidentiality = Lo que queda entre usted y yo
hand-purpose-treatment = Esta página dice cómo trabajamos usted y yo. Pregúnteme por cualquier línea, hoy o después.
hand-purpose-confidentiality = Esta página dice qué queda entre usted y yo, y las pocas ocasiones en que puede que no. Pregúnteme por cualquier línea, hoy o después.
hand-way-out = Puede parar en cualquier momento. No tiene que leerlo todo.
hand-to-answers = Ir a las respuestas
hand-version = Versión { $number }, { $day }
hand-version-draft = Todavía no está terminado. Nada de esto se aplica por ahora.
hand-sample = Consulta de ejemplo: aquí nadie es real.
hand-day = { $day } de { $month } de { $year }
hand-day-first = 1
hand-month-1 = enero
hand-month-2 = febrero
hand-month-3 = marzo
hand-month-4 = abril
hand-month-5 = mayo
hand-month-6 = junio
hand-month-7 = julio
hand-month-8 = agosto
hand-month-9 = septiembre
hand-month-10 = octubre
hand-month-11 = noviembre
hand-month-12 = diciembre

# The words of the paper, so that the screen and the paper say the same.
hand-changed = Lo nuevo
hand-voice-client_words = Sus palabras
hand-voice-joint = Acordamos
hand-voice-therapist_duty = Mi parte
hand-quote-open = “
hand-quote-close = ”
hand-part-grounding = Lo que le ayuda a sentirse estable aquí
hand-part-signs = Cómo notamos que es demasiado
hand-part-stop_signal = Nuestra señal para parar
hand-part-topics = De qué podemos hablar y qué dejamos de lado
hand-part-check_in = Cómo nos preguntamos cómo vamos
hand-part-commitments = Lo que puede esperar de mí
hand-part-crisis = Lo que puedo y lo que no puedo hacer en una crisis
hand-part-line_crossed = Si cruzo un límite
hand-part-people_and_notes = Personas y notas
hand-part-review = Cuándo volvemos a mirar esto
hand-part-who_i_am = Quién soy
hand-part-what_we_may_do = Lo que podemos hacer usted y yo
hand-part-discomfort_and_benefits = Lo que puede remover y lo que puede aliviar
hand-part-other_options = Otros caminos
hand-part-how_long = Cuánto tiempo puede llevar
hand-part-fees = Cuánto cuesta
hand-part-confidentiality = Lo que queda entre usted y yo, y cuándo puede que no
hand-part-between_sessions = Entre sesiones
hand-part-records_and_rights = Lo que escribo y lo que usted puede pedir
hand-part-recording = Sonido e imágenes
hand-part-contact_with_others = Hablar con otras personas
hand-part-right_to_stop = Usted puede decir que no, hacer una pausa o parar
hand-part-how_we_check = Cómo vemos si ayuda
hand-part-complaints = Si algo no está bien para usted
hand-part-if_i_am_unavailable = Si de pronto no estoy
hand-part-ending_and_return = Terminar y volver
hand-part-how_i_share = Si tengo que compartir algo
hand-part-with_guardians = Personas que pueden decidir por usted
hand-not-needed = Acordamos que no necesitamos esta parte.
hand-nothing-written = Aquí todavía no hay nada escrito.
hand-topics-aloud = Hay temas que dejamos de lado. Los acordamos de palabra y no están escritos aquí.
hand-review-day = El { $day }, o antes si usted lo pide.
hand-number-unchecked = Hace tiempo que no compruebo este número. Pregúnteme y lo buscamos usted y yo.

# The answers. All four are the same size, and none of them signs anything.
hand-answers = Si quiere responder
hand-answer-have_read = Lo he leído
hand-answer-read_it_to_me = Léamelo en voz alta
hand-answer-not_today = Hoy no
hand-answer-change_something = Cambiar algo
hand-take-away = Pulse otra vez una respuesta para quitarla. Ninguna de ellas es una firma.
hand-write = ¿Qué le gustaría cambiar?
hand-write-hint = Una palabra basta. También puede dejarlo en blanco, o decírmelo de palabra.
hand-write-full = Aquí ya no hay más espacio. El resto puede ir en papel.
hand-who-sees = { $therapist } guarda esto con las notas sobre usted. Otras personas solo pueden verlo como dice nuestro acuerdo.
hand-who-sees-plain = Su terapeuta guarda esto con las notas sobre usted. Otras personas solo pueden verlo como dice nuestro acuerdo.
hand-stop = Parar aquí
hand-done = He terminado

# After Stop here or Done
hand-stopped = Usted paró aquí. Está bien así.
hand-is-done = Ha llegado al final.
hand-back-to-it = Volver al acuerdo
hand-what-becomes = ¿Qué quiere que pase con lo que respondió?
hand-you-chose = Usted eligió
hand-you-wrote = Usted escribió
hand-keep = Guardar lo que respondí
hand-throw = Borrarlo
hand-no-reason = No necesita un motivo. Elija lo que elija, no cambia nada más.
hand-nothing-answered = No respondió nada, y eso también está bien. No se guarda nada.
hand-give-back = Devolver la computadora
hand-not-yet = Esto no ha funcionado por ahora. Lo que respondió sigue aquí. Por favor, pruebe una vez más o devuelva la computadora.

# At rest
hand-resting = En pausa. Por favor, devuelva la computadora.
hand-is-kept = Lo que respondió está guardado.
hand-is-gone = Lo que respondió está borrado.
hand-thanks = Gracias.
hand-back-please = Por favor, devuelva la computadora.
hand-back-line = Esta página está en pausa. Usted no hizo nada malo.
hand-for-therapist = Para su terapeuta

# The six at the end of a session. Our own words; a start for a talk, not a test. No sum, no praise, nothing owed.
hand-six-title = ¿Cómo fue hoy para usted?
hand-six-place = { $number } de 6
hand-six-bond = Hoy sentí que mi terapeuta estaba conmigo y de mi lado.
hand-six-goals = Hoy dedicamos el tiempo a algo que me importa.
hand-six-tasks = La forma en que trabajamos hoy tuvo sentido para mí.
hand-six-pace = Fuimos a un ritmo en el que me sentí a salvo.
hand-six-identity = Aquí pude ser yo por completo, con mi origen, mis creencias y mi identidad.
hand-six-say_no = Estuvo bien, o habría estado bien, decir no, parar o hoy no.
hand-six-least = nada
hand-six-most = por completo
hand-six-again = Pulse otra vez un número para quitarlo.
hand-six-pace-again = Pulse otra vez una respuesta para quitarla.
hand-six-skip = Saltar esta
hand-six-next = Siguiente
hand-six-back = Atrás
hand-six-paper = Prefiero hacerlo en papel
hand-six-not-today = Hoy no
hand-six-welcome = No hay respuestas correctas. Los números bajos son bienvenidos.
hand-six-talk = Esto es un punto de partida para hablar, no un examen. Puede saltarse lo que quiera.
hand-six-pace-asks = Si quiere decirlo: el ritmo fue
hand-six-pace-too_fast = Demasiado rápido
hand-six-pace-about_right = Más o menos bien
hand-six-pace-too_slow = Demasiado lento
hand-six-open-asks = ¿Hay algo de lo que querría más, menos, o hecho de otra manera?
hand-six-open-pace = El ritmo
hand-six-back-to-it = Volver a las preguntas

# A message about a change of time. It is typed by hand; the therapist puts the days in where the dots are.
hand-time-sorry = Lamento este cambio.
hand-time-steady = Sé que los horarios estables importan.
hand-time-offer = Puedo ofrecerle …

# A message about time away. Whoever else reads it learns nothing of what the two work on.
hand-away-days = Estaré fuera del { $first } al { $last }.
hand-away-day = Estaré fuera el { $day }.
hand-away-cover = Durante ese tiempo puede dirigirse a: { $cover }
hand-away-next = Nuestra próxima cita es el { $day } a las { $time }.
