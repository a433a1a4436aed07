# The recovery sheet, for the therapist.

# The name of the button on the unlock screen, word for word. The screen speaks English so far.
use-the-recovery-words = Use the recovery words

recovery-title = Hoja de recuperación
recovery-purpose = Si se pierde la frase de contraseña, estas 12 palabras abren sus registros. También abren cada copia de seguridad. Quien tenga esta hoja y su computadora, o una copia, puede leerlo todo.
recovery-reading = Lea de lado a lado, del 1 al 12. Todas las letras son minúsculas, con un espacio entre las palabras.

fact-opens = Abre
fact-opens-value = la caja con este número y sus copias de seguridad
fact-number = Número de la caja
fact-made = Hecha el
foot-made = hecha el { $day }
foot-vault = caja { $number }

keep-title = Dónde guardarla
keep-locked = En un sobre cerrado, en un lugar con llave.
keep-apart = No junto a la computadora ni junto a una memoria con copias.
keep-second = Una segunda copia solo con alguien que pueda leerlo todo.
keep-offline = Nunca en una foto, un correo o un almacén en línea. Escriba las palabras en Holdfast o en age, y en ningún otro lugar.

holdfast-title = Con Holdfast
holdfast-choose = Abra Holdfast y elija “{ use-the-recovery-words }”.
holdfast-type = Escriba las 12 palabras. Después elija una nueva frase de contraseña.

age-title = Sin Holdfast, dentro de años
age-about = Una copia de seguridad es un archivo cuyo nombre termina en .age. El formato es público: age, versión 1. Los programas gratuitos age y rage lo leen. Primero desconecte de internet la computadora que usa para esto.
age-copy = De la memoria con copias, copie el archivo más nuevo. Su nombre empieza con el día.
age-terminal = Abra una terminal en la carpeta de ese archivo. Escriba esto, con el nombre de su archivo:
age-words = Cuando pida una contraseña (passphrase), escriba las 12 palabras con un espacio entre ellas. No se ve nada mientras escribe.
age-open = Abra backup.zip y lea primero README.txt. La carpeta “readable” se abre en un navegador. Cualquier programa para SQLite abre vault.sqlite3.
age-after = Nada protege backup.zip. Bórrelo cuando termine.

lost-title = Si se pierde, o alguien la ha visto
lost-print = Perdida, y nadie puede haberla encontrado: Holdfast puede imprimirla otra vez mientras usted sepa la frase de contraseña.
lost-seen = Si alguien puede saber las palabras, una nueva frase de contraseña no le detiene. Guarde la computadora y cada copia donde esa persona no pueda alcanzarlas.

tried-title = Probada el
tried-about = Cuatro veces al año, abra la copia más nueva con esta hoja. Escriba aquí el día.
