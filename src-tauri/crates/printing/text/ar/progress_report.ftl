# How things seem to be going. What the two wrote comes from the record. To stay, something else and nothing stand there always. Nobody is spoken to as a man or a woman.

report-title = كيف تبدو الأمور
report-purpose = هذا ما لاحظناه معًا. قد يكون غير صحيح وقد يتغير. يمكنك شطب أي شيء.
report-draft = ما زلنا نكتب هذه الصفحة
report-taken-back = سُحبت هذه الصفحة ولم تعد سارية
report-set-out = ما أردنا القيام به
report-movements = بعض الأمور تبدو أسهل قليلًا
report-hard = بعض الأمور كانت صعبة
report-sense = وهذا مفهوم: { $why }
report-helped = ما يبدو أنه يساعد
report-differently = شيء كنت سأفعله بطريقة أخرى
report-unknown = ما زلنا لا نعرفه
report-next = بعد ذلك يمكننا
report-stay = البقاء حيث نحن.
report-step = تجربة الخطوة الصغيرة القادمة.
report-else = القيام بشيء آخر. الخيار لك.
report-rest = لا شيء بعد ذلك. راحة فقط.
report-words = كلماتك
report-add = أي إضافة منك:
report-add-until = ننظر فيها مرة أخرى في { $day }. أي إضافة قبل ذلك:
report-rest-title = الباقي يبقى عندي
report-rest-here = الأجزاء الأخرى في الصفحة التي تبقى هنا. يمكنك قراءتها متى طلبت.
