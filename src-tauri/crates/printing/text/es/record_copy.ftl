# Una copia del expediente en papel.

record-copy-title = Una copia de su expediente
record-copy-title-whole = El expediente completo de una persona
record-copy-purpose = Esto es lo que se guarda sobre nuestro trabajo, día por día. Puede preguntarme por cualquier cosa.
record-copy-purpose-whole = Confidencial. Todo lo que se guarda sobre el trabajo con una persona, día por día.
record-copy-place = Una copia
