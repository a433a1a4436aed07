# What the therapist takes to supervision. For the therapist alone.

supervision-title = Para la supervisión
supervision-place = Para la supervisión
supervision-purpose = Preguntas con mis propias palabras. Una letra representa a una persona; aquí no hay nombres.
supervision-person = { $letter }: { $sentence }
supervision-theme-rupture = Una tensión entre nosotros
supervision-theme-boundary = Los límites entre nosotros
supervision-theme-dose = Cuánto cabe en una sesión
supervision-theme-own-reaction = Mi propia reacción
supervision-theme-culture = Cultura, lengua, poder
supervision-theme-safety = Seguridad
supervision-theme-ending = Un final
supervision-theme-admin = Guardar y escribir
supervision-theme-other = Otra cosa
supervision-room = Lo que hablamos y lo que haré después
