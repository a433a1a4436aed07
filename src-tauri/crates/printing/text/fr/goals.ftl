# What the client would like, in their words. No numbers, no shares, no rows of days.

goals-title = Ce que vous aimeriez
goals-title-read = Petits pas
goals-purpose = Vous l’avez dit. Tout peut changer, se reposer ou être laissé. Aucune raison n’est nécessaire.
goals-purpose-read = Chacun peut changer ou être laissé.
goals-together = Nous l’avons dit ensemble.
goals-rests = Ceci se repose pour l’instant. C’est bien ainsi.
goals-because = Pourquoi cela compte pour vous : { $why }
goals-notice = Ce que vous remarquerez peut-être : { $sign }
goals-steps = De petits pas, dans n’importe quel ordre :
goals-behind = Déjà essayé :
goals-resting-steps = Ceux-ci se reposent :
goals-look = Nous regardons de nouveau le { $day }, ou plus tôt si vous le demandez.
goals-own = Quelque chose que vous changeriez
