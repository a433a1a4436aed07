# A letter for whoever comes next, made with the client. “I” is the therapist; the reader is “you”. Nothing stands in it that the client did not want there.

letter-title = A letter, written together
letter-place = A letter
letter-to = To: { $to }
letter-to-anybody = To whoever reads this
letter-purpose = This is about { $called }, who read every line and wanted it here.
letter-purpose-plain = The person it is about read every line and wanted it here.
letter-worked = What we worked on
letter-helps = What helps
letter-alone = What to leave alone
letter-alone-home = This is not written here. It can be said aloud, or written by hand.
letter-words = Own words
letter-back = If you have questions
letter-back-yes = You may ask me about this letter. My number is at the top.
letter-back-home = You may also ask whoever wrote this. Name and number, if they are wanted here:
letter-back-no = Please ask the person it is about, and nobody else.
letter-sign = Signing is a choice
letter-sign-client = The person it is about
letter-sign-with = Written with
