# A letter for whoever comes next, made with the client. “I” is the therapist; the reader is “you”. Nothing stands in it that the client did not want there. Nobody is spoken to as a man or a woman.

letter-title = رسالة كتبناها معًا
letter-place = رسالة
letter-to = إلى: { $to }
letter-to-anybody = إلى من يقرأ هذا
letter-purpose = هذه الرسالة عن { $called }. قرأنا كل سطر معًا، ولا سطر فيها دون موافقة.
letter-purpose-plain = قرأنا كل سطر مع الشخص الذي تتحدث عنه، ولا سطر فيها دون موافقة.
letter-worked = ما عملنا عليه
letter-helps = ما يساعد
letter-alone = ما نتركه جانبًا
letter-alone-home = هذا غير مكتوب هنا. يمكن قوله شفهيًا أو كتابته بخط اليد.
letter-words = بكلمات الشخص نفسه
letter-back = إذا كانت لديك أسئلة
letter-back-yes = يمكنك سؤالي عن هذه الرسالة. رقمي في أعلى الصفحة.
letter-back-home = يمكنك سؤال من شارك في كتابتها. الاسم والرقم، إن كانا مطلوبين هنا:
letter-back-no = يمكن سؤال الشخص الذي تتحدث عنه الرسالة وحده.
letter-sign = التوقيع اختيار
letter-sign-client = الشخص الذي تتحدث عنه الرسالة
letter-sign-with = شارك في كتابتها
