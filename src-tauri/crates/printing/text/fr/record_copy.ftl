# Une copie du dossier sur papier.

record-copy-title = Une copie de votre dossier
record-copy-title-whole = Le dossier entier d’une personne
record-copy-purpose = Voici ce qui est gardé sur notre travail, jour par jour. Vous pouvez me poser des questions sur tout.
record-copy-purpose-whole = Confidentiel. Tout ce qui est gardé sur le travail avec une personne, jour par jour.
record-copy-place = Une copie
