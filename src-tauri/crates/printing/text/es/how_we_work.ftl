# How the two work together, and what stays between them. What the two wrote comes from the record, never from here.

treatment-title = Cómo trabajamos usted y yo
treatment-purpose = Esta página dice cómo trabajamos usted y yo. Pregúnteme por cualquier línea, hoy o después. Puede tachar cosas o escribir encima.
confidentiality-title = Lo que queda entre usted y yo
confidentiality-purpose = Esta página dice qué queda entre usted y yo, y las pocas ocasiones en que puede que no. Pregúnteme por cualquier línea, hoy o después.

part-who-i-am = Quién soy
part-what-we-may-do = Lo que podemos hacer usted y yo
part-discomfort-and-benefits = Lo que puede remover y lo que puede aliviar
part-other-options = Otros caminos
part-how-long = Cuánto tiempo puede llevar
part-fees = Cuánto cuesta
part-confidentiality = Lo que queda entre usted y yo, y cuándo puede que no
part-between-sessions = Entre sesiones
part-records-and-rights = Lo que escribo y lo que usted puede pedir
part-recording = Sonido e imágenes
part-contact-with-others = Hablar con otras personas
part-right-to-stop = Usted puede decir que no, hacer una pausa o parar
part-how-we-check = Cómo vemos si ayuda
part-complaints = Si algo no está bien para usted
part-if-i-am-unavailable = Si de pronto no estoy
part-ending-and-return = Terminar y volver
part-how-i-share = Si tengo que compartir algo
part-with-guardians = Personas que pueden decidir por usted

not-needed-because = No necesitamos esta parte: { $reason }
