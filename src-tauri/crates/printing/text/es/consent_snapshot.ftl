# "Your no and your yes": how a client's answers stand on a day. What was asked comes from the record.

snapshot-title = Su no y su sí
snapshot-title-home = Sus respuestas, en breve
snapshot-purpose = Esto es lo que usted me ha dicho, tal como está el { $day }. Puede cambiar cualquier respuesta cuando quiera. No necesita una razón.
snapshot-purpose-home = Puede cambiar cualquier respuesta cuando quiera. No necesita una razón.

snapshot-no = Usted dijo que no
snapshot-no-intro = Esto queda cerrado. No vuelvo a preguntar, a menos que usted saque el tema.
snapshot-no-intro-dated = Esto queda cerrado. No vuelvo a preguntar si usted no saca el tema, ni antes del día que usted dijo.
snapshot-not-now = Usted dijo que ahora no
snapshot-not-now-intro = Puede que vuelva a preguntar otro día. Un no también está bien entonces.
snapshot-stopped = Usted lo paró
snapshot-limits = Usted dijo que sí, con límites
snapshot-yes = Usted dijo que sí
snapshot-over = Usted dijo que sí hasta un día que ya pasó
snapshot-over-intro = Vuelvo a preguntar antes de que hagamos algo de esto.
snapshot-told = No es algo que se elija, pero es bueno saberlo
snapshot-nothing = Todavía no hay ninguna respuesta escrita. Nada cuenta como un sí antes de que usted lo diga.

snapshot-stopped-note = Usted paró esto. Guardo una nota de que antes lo hicimos.
snapshot-paused-note = Por ahora esto queda en pausa.
snapshot-ask-from = Usted dijo que puedo volver a preguntar a partir del { $day }.
snapshot-look-again = Volvemos a mirarlo el { $day }.
snapshot-lasts = Este sí dura hasta el { $day }.
snapshot-guardian = Respondió alguien que puede decidir por usted.
snapshot-topic = Un tema. Dijimos de palabra cuál.
snapshot-unnamed = Algo sobre una persona. El nombre no está escrito aquí.
snapshot-limit-unnamed = Con un límite que nombra a alguien. Lo respeto. No está escrito aquí.
snapshot-closing = Con un no, su atención sigue igual. Si algo aquí no es lo que usted dijo, dígamelo o táchelo.

# The copy that goes home says how many, not which.
snapshot-home-no = No
snapshot-home-no-one = Usted dijo que no a una cosa. Queda cerrada. No vuelvo a preguntar, a menos que usted saque el tema.
snapshot-home-no-many = Usted dijo que no a { $count } cosas. Quedan cerradas. No vuelvo a preguntar, a menos que usted saque el tema.
snapshot-home-no-dated = Usted dijo que no a { $count }. No vuelvo a preguntar si usted no saca el tema, ni antes del día que usted dijo.
snapshot-home-count-one = una cosa
snapshot-home-count-many = { $count } cosas
snapshot-home-not-now = Ahora no
snapshot-home-not-now-said = Usted dijo que ahora no a { $count }. Puede que vuelva a preguntar otro día. Un no también está bien entonces.
snapshot-home-stopped = Ya no
snapshot-home-stopped-said = Usted paró { $count }.
snapshot-home-yes = Sí
snapshot-home-yes-said = Usted dijo que sí a { $count }.
snapshot-home-limits-one = Para una de ellas usted puso límites. Los respeto.
snapshot-home-limits-many = Para { $count } de ellas usted puso límites. Los respeto.
snapshot-home-limits-all = Usted puso límites. Los respeto.
snapshot-home-list = La lista completa
snapshot-home-list-said = Se queda conmigo. Puede leerla o escucharla aquí siempre que lo pida.
snapshot-home-closing = Con un no, entre usted y yo todo sigue igual.
snapshot-read = Sus respuestas
snapshot-read-said = Usted me dijo qué está bien para usted y qué no. Lo respeto.
snapshot-read-no = Un no sigue siendo un no. No pido razones.

# The slip after a client took a yes back.
withdrawal-title = Lo que usted paró
withdrawal-title-home = Algo que usted cambió
withdrawal-purpose = Puede parar cualquier cosa cuando quiera. No necesita una razón.
withdrawal-what = Esto es lo que usted paró
withdrawal-when = El { $day }, { $how }.
withdrawal-note = Usted paró esto. Guardo una nota de que antes lo hicimos.
withdrawal-home = Usted paró una cosa que habíamos acordado. No está escrita aquí.
withdrawal-now = Qué pasa ahora
withdrawal-now-stop = Ya no hacemos esto.
withdrawal-now-ask = No vuelvo a preguntar, a menos que usted saque el tema.
withdrawal-now-ask-from = No vuelvo a preguntar antes del { $day }, a menos que usted saque el tema.
withdrawal-now-ask-home = No vuelvo a preguntar si usted no saca el tema, ni antes del día que usted dijo.
withdrawal-now-rest = Sus otras respuestas quedan como están.
withdrawal-now-care = Su atención sigue igual. No me lo tomo a mal.
withdrawal-now-back = Si un día quiere retomarlo, me lo dice.
withdrawal-add = Si quiere añadir algo
