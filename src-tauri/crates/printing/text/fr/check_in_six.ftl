# The Check-in Six, its second wording. Nobody is spoken to or of as a man or a woman.

six-title = Comment c’était aujourd’hui
six-purpose = Il n’y a pas de bonne réponse. Les petits nombres sont les bienvenus. Rien de mal n’arrive si vous en passez une.
six-how = Entourez un nombre, ou « je préfère ne pas le dire ».
six-day = Jour
six-bond = Aujourd’hui, j’ai senti mon ou ma thérapeute avec moi et de mon côté.
six-goals = Notre temps d’aujourd’hui est allé à quelque chose qui compte pour moi.
six-tasks = La façon dont nous avons travaillé aujourd’hui avait du sens pour moi.
six-pace = Le rythme d’aujourd’hui me donnait un sentiment de sécurité.
six-identity = Ici, j’ai pu être pleinement moi-même, avec mes origines, mes croyances et mon identité.
six-say-no = C’était bien, ou ç’aurait été bien, de dire non, stop ou pas aujourd’hui.
six-low = pas du tout
six-high = tout à fait
six-skip = je préfère ne pas le dire
six-pace-was = Le rythme était :
six-too-fast = trop rapide
six-about-right = à peu près bien
six-too-slow = trop lent
six-open-line = Une chose que vous voudriez plus, moins, ou autrement :
six-place = Où c’était rempli :
six-in-room = dans la pièce
six-at-home = à la maison
six-aloud = lu à voix haute
six-foot = Un début pour en parler, pas un test.
