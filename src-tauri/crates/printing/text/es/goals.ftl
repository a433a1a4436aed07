# What the client would like, in their words. No numbers, no shares, no rows of days.

goals-title = Lo que usted quisiera
goals-title-read = Pasos pequeños
goals-purpose = Usted lo dijo. Todo puede cambiar, descansar o dejarse. No hace falta ninguna razón.
goals-purpose-read = Todos pueden cambiarse o dejarse.
goals-together = Lo dijimos entre los dos.
goals-rests = Esto descansa por ahora. Está bien así.
goals-because = Por qué le importa: { $why }
goals-notice = Lo que quizá note: { $sign }
goals-steps = Pasos pequeños, en cualquier orden:
goals-behind = Ya probado:
goals-resting-steps = Estos descansan:
goals-look = Lo miramos de nuevo el { $day }, o antes si lo pide.
goals-own = Algo que usted cambiaría
