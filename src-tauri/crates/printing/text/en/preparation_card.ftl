# The preparation card. What a technique is comes from the record. To leave it and another day always stand first.

prepare-title = Before we try: { $name }
prepare-title-home = Before we try something new
prepare-purpose = You can say yes, no or not yet, and change it later.
prepare-purpose-home = Read this first, if you like. You can say yes, no or not yet, and change it later.
prepare-what = What it is
prepare-what-home = The step we spoke of. It is not written here. You choose how small.
prepare-why = Why we might try it
prepare-why-home = It may make some things easier.
prepare-not-help = It may also not help. Then we leave it.
prepare-notice = What you may notice
prepare-settle = Feelings often rise, and then settle. If they do not settle, we stop.
prepare-stop = How you stop
prepare-choose = You can choose
prepare-tick = You do not have to tick.
prepare-leave = Leave it alone.
prepare-another = Another day.
prepare-else = Something else we spoke of.
prepare-try = Try one small step.
prepare-questions = Your questions
