# A blank form, for the first hours without the laptop. What is written on it is typed in afterwards.

start-title = Bevor wir anfangen
start-purpose = Schreiben Sie, was Sie möchten, oder nichts. Sie können es auch sagen, und ich schreibe. Alles davon kann sich ändern.
start-stop = Unser Zeichen zum Aufhören
start-stop-more = Ein Wort oder ein Zeichen mit der Hand. Wenn Sie oder ich es benutzen, hören wir beide auf. Niemand muss etwas erklären.
start-steady = Was Ihnen Halt gibt
start-steady-more = Etwas zum Festhalten, zum Ansehen oder zum Tun. Auch was nicht hilft, ist gut zu wissen.
start-alone = Was wir ruhen lassen
start-alone-more = Ein kurzer Name genügt. Sie müssen nicht sagen, warum.
start-more = Was ich noch wissen sollte
start-closing = Diese Seite bleibt bei mir, an einem verschlossenen Ort. Sie können alles darauf ändern oder durchstreichen.

start-home-steady = Was hilft
start-home-more = Was ich sagen oder fragen möchte
