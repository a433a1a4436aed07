# A blank form, for the first hours without the laptop. What is written on it is typed in afterwards.

start-title = Before we start
start-purpose = Write what you like, or nothing. You can also say it, and I write. All of it can change.
start-stop = Our stop signal
start-stop-more = A word, or a sign with the hand. When one of us uses it, we both stop. Nobody has to explain.
start-steady = What helps you feel steady
start-steady-more = Something to hold, to look at or to do. What does not help is good to know too.
start-alone = What we leave alone
start-alone-more = A short name is enough. You do not have to say why.
start-more = What else is good for me to know
start-closing = This page stays with me, in a locked place. You can change or cross out anything on it.

start-home-steady = What helps
start-home-more = What I want to say or ask
