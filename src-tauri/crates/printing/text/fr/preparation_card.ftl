# The preparation card. What a technique is comes from the record. To leave it and another day always stand first.

prepare-title = Avant d’essayer : { $name }
prepare-title-home = Avant d’essayer quelque chose de nouveau
prepare-purpose = Vous pouvez dire oui, non ou pas encore, et changer plus tard.
prepare-purpose-home = Si vous voulez, lisez ceci d’abord. Vous pouvez dire oui, non ou pas encore, et changer plus tard.
prepare-what = Ce que c’est
prepare-what-home = Le pas dont nous avons parlé. Il n’est pas écrit ici. Vous choisissez sa taille, même toute petite.
prepare-why = Pourquoi nous pourrions l’essayer
prepare-why-home = Cela peut rendre certaines choses plus faciles.
prepare-not-help = Il se peut aussi que cela n’aide pas. Alors nous laissons cela de côté.
prepare-notice = Ce que vous remarquerez peut-être
prepare-settle = Souvent, les émotions montent, puis se calment. Si elles ne se calment pas, nous arrêtons.
prepare-stop = Comment vous arrêtez
prepare-choose = Vous pouvez choisir
prepare-tick = Vous n’avez pas à cocher.
prepare-leave = Laisser cela de côté.
prepare-another = Un autre jour.
prepare-else = Autre chose dont nous avons parlé.
prepare-try = Essayer un petit pas.
prepare-questions = Vos questions
