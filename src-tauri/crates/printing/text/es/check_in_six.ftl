# The Check-in Six, its second wording. Nobody is spoken to or of as a man or a woman.

six-title = Cómo le fue hoy
six-purpose = No hay respuestas correctas. Los números bajos son bienvenidos. No pasa nada malo si deja alguna sin responder.
six-how = Rodee con un círculo un número, o «prefiero no decirlo».
six-day = Día
six-bond = Hoy sentí que mi terapeuta me acompañaba y estaba de mi lado.
six-goals = Hoy dedicamos el tiempo a algo que me importa.
six-tasks = La manera en que trabajamos hoy tuvo sentido para mí.
six-pace = Fuimos a un ritmo en el que sentí seguridad.
six-identity = Aquí pude ser quien soy, con mis orígenes, mis creencias y mi identidad.
six-say-no = Estuvo bien, o habría estado bien, decir «no», «alto» u «hoy no».
six-low = nada
six-high = del todo
six-skip = prefiero no decirlo
six-pace-was = El ritmo fue:
six-too-fast = demasiado rápido
six-about-right = más o menos bien
six-too-slow = demasiado lento
six-open-line = Algo que quisiera más, menos, o de otra manera:
six-place = Dónde se rellenó:
six-in-room = en la sala
six-at-home = en casa
six-aloud = leído en voz alta
six-foot = Un comienzo para conversar, no un examen.
