# A blank form, for the first hours without the laptop. What is written on it is typed in afterwards.

start-title = Avant de commencer
start-purpose = Écrivez ce que vous voulez, ou rien. Vous pouvez aussi le dire, et j’écris. Tout peut changer.
start-stop = Notre signal d’arrêt
start-stop-more = Un mot, ou un geste de la main. Quand vous ou moi l’utilisons, nous arrêtons, vous et moi. Personne n’a à expliquer.
start-steady = Ce qui vous aide à vous sentir stable
start-steady-more = Quelque chose à tenir, à regarder ou à faire. Ce qui n’aide pas est bon à savoir aussi.
start-alone = Ce que nous laissons de côté
start-alone-more = Un nom court suffit. Vous n’avez pas à dire pourquoi.
start-more = Ce que je devrais savoir d’autre
start-closing = Cette page reste avec moi, dans un endroit fermé à clé. Vous pouvez y changer ou y rayer ce que vous voulez.

start-home-steady = Ce qui aide
start-home-more = Ce que je veux dire ou demander
