# How the two work together, and what stays between them. What the two wrote comes from the record, never from here.
# Nobody is spoken to as a man or a woman.

treatment-title = كيف نعمل معًا
treatment-purpose = تقول هذه الصفحة كيف نعمل معًا. يمكنك سؤالي عن أي سطر فيها، اليوم أو لاحقًا. ويمكنك شطب أشياء منها أو الكتابة عليها.
confidentiality-title = ما يبقى بيننا
confidentiality-purpose = تقول هذه الصفحة ما الذي يبقى بيننا، وما هي الأوقات القليلة التي قد لا يبقى فيها كذلك. يمكنك سؤالي عن أي سطر فيها، اليوم أو لاحقًا.

part-who-i-am = من أنا
part-what-we-may-do = ما قد نفعله معًا
part-discomfort-and-benefits = ما قد يثيره ذلك، وما قد يخففه
part-other-options = طرق أخرى
part-how-long = كم قد يستغرق ذلك
part-fees = كم يكلّف ذلك
part-confidentiality = ما يبقى بيننا، ومتى قد لا يبقى كذلك
part-between-sessions = بين الجلسات
part-records-and-rights = ما أكتبه، وما يمكنك طلبه
part-recording = الصوت والصورة
part-contact-with-others = الحديث مع أشخاص آخرين
part-right-to-stop = يمكنك قول «لا»، أو أخذ استراحة، أو التوقف
part-how-we-check = كيف نعرف إن كان هذا يساعد
part-complaints = إذا كان هناك شيء لا يناسبك
part-if-i-am-unavailable = في حال غيابي فجأة
part-ending-and-return = الانتهاء والعودة
part-how-i-share = إذا كان عليّ إخبار أحد بشيء
part-with-guardians = أشخاص لهم رأي في القرار نيابة عنك

not-needed-because = لا نحتاج إلى هذا الجزء: { $reason }
