# A letter for whoever comes next, made with the client. “I” is the therapist; the reader is “you”. Nothing stands in it that the client did not want there.

letter-title = Una carta, escrita en común
letter-place = Una carta
letter-to = Para: { $to }
letter-to-anybody = Para quien lea esto
letter-purpose = Trata de { $called }, que leyó cada línea y la quiso aquí.
letter-purpose-plain = La persona de quien trata leyó cada línea y la quiso aquí.
letter-worked = En qué trabajamos
letter-helps = Lo que ayuda
letter-alone = Lo que conviene dejar de lado
letter-alone-home = No está escrito aquí. Se puede decir de palabra o escribir a mano.
letter-words = Con palabras propias
letter-back = Si tiene preguntas
letter-back-yes = Puede preguntarme por esta carta. Mi número está arriba.
letter-back-home = También puede preguntar a quien escribió esto. Nombre y número, si se quieren aquí:
letter-back-no = Pregunte por favor a la persona de quien trata, y a nadie más.
letter-sign = Firmar es una elección
letter-sign-client = La persona de quien trata
letter-sign-with = Escrita con
