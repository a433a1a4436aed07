# Paper: where it will live, how it looks, how it leaves.

printing-help = The pages as the printer makes them. First say where the paper will live; that decides what it may say.
printing-aside = Printing
printing-version-pages =
    { $pages ->
        [one] Version { $number }, one page
       *[other] Version { $number }, { $pages } pages
    }
printing-pages =
    { $pages ->
        [one] One page
       *[other] { $pages } pages
    }
printing-drawn-after = The pages are drawn after you answer.
printing-drawing = Drawing the pages.
printing-where = Where will this paper live?
printing-stays_here = It stays here
printing-stays_here-more = In your locked place. Your practice at the head, the chosen name, the words as they were agreed. It can be the client’s and still stay in your drawer.
printing-goes_home = It goes home
printing-goes_home-more = First name only. No head, no code, no topics, no people.
printing-someone_may_read = Someone may read it
printing-someone_may_read-more = As for home, and without times, numbers or the stop signal. Often it is better that it stays here.
printing-not-for-other-eyes = This paper says what happens here, so it has no form for a place where someone may read it.
printing-not-answered = Not answered counts as staying here.
printing-home-not_asked = How safe paper is at home was not asked yet, so it stays here.
printing-home-may_go = The client said that paper may go home.
printing-home-someone_may_read = The client said that someone at home may read it.
printing-home-none_safer = The client said that no paper goes home, that is safer. It stays here, or is not printed.
printing-ask = Ask and write it down
printing-lines = Lines to sign on for
printing-lines-more = You and the client always have one. Each of these has one more, on the paper that stays here.
printing-line-guardian = Guardian
printing-line-witness = Someone who is there for the client
printing-line-interpreter = Interpreter
printing-lines-also = With a line for:
printing-show = Show the pages
printing-print = Print
printing-save = Save as PDF
printing-size = Print size
printing-size-clear_14pt = Clear, 14 pt
printing-size-large_18pt = Large, 18 pt
printing-size-extra_24pt = Extra, 24 pt
printing-size-theirs = the client reads this with ease
printing-paper = Paper
printing-paper-a4 = A4
printing-paper-letter = Letter
printing-lives-stays_here = It stays here
printing-lives-goes_home = It goes home
printing-lives-someone_may_read = Someone may read it
printing-lives-goes_elsewhere = It goes to somebody else
printing-lives-more = Another copy may look different.
printing-change = Change
printing-change-where = Change where this paper lives
printing-draft = This is a draft. It is marked as one and has no place to sign.
printing-replaced =
    { $count ->
        [one] One character has no letter in our typefaces. It stands as a framed box:
       *[other] { $count } characters have no letter in our typefaces. They stand as framed boxes:
    }
printing-plain = The file will be readable, without the tags that reading aloud by a computer needs.
printing-stands-in = Nobody has written the fixed words in this language yet. They are in English.
printing-not-reviewed = Not yet read by a native speaker.
printing-reads-at = Reads at about grade { $grade }.
printing-queue = The print queue of this computer may keep a copy of these pages.
printing-queue-how = How to turn that off
printing-queue-more = Look in the settings of the printer for “keep printed documents”, “job history” or “preserve jobs” and turn it off. On a printer that others share, a small one of your own is safer.
printing-pages-name = The pages
printing-page = Page { $page } of { $pages }
printing-close = Close
printing-printed = It went to the printer, and that is noted with its date.
printing-saved = It is saved as “{ $place }”, in the folder you chose.
printing-printed-unnoted = It went to the printer. The vault could not note that, so write it down yourself if it matters.
printing-saved-unnoted = It is saved as “{ $place }”, in the folder you chose. The vault could not note that, so write it down yourself if it matters.
printing-cancelled = Nothing was printed or saved.
printing-save-title = This file will not be locked
printing-save-line = A PDF lies outside the vault. Anyone who can open this computer or the stick can read it, and copies may go to a cloud by themselves. Save it only where it is meant to be, and delete it when it is no longer needed.
printing-save-do = Save it unlocked
printing-save-not = Do not save
