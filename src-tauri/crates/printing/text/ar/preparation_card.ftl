# The preparation card. What a technique is comes from the record. To leave it and another day always stand first.
# Nobody is spoken to as a man or a woman.

prepare-title = قبل أن نجرب: { $name }
prepare-title-home = قبل أن نجرب شيئًا جديدًا
prepare-purpose = يمكنك قول «نعم» أو «لا» أو «ليس بعد»، وتغيير ذلك لاحقًا.
prepare-purpose-home = يمكنك قراءة هذا أولًا إن كان ذلك يناسبك. يمكنك قول «نعم» أو «لا» أو «ليس بعد»، وتغيير ذلك لاحقًا.
prepare-what = ما هو
prepare-what-home = الخطوة التي تحدثنا عنها. وهي غير مكتوبة هنا. يمكنك اختيار أصغر حجم يناسبك.
prepare-why = لماذا قد نجرب ذلك
prepare-why-home = قد يجعل ذلك بعض الأمور أسهل.
prepare-not-help = وقد لا يساعد. حينها نتركه جانبًا.
prepare-notice = ما قد يمر بك
prepare-settle = كثيرًا ما تشتد المشاعر، ثم تهدأ. إذا لم تهدأ، نتوقف.
prepare-stop = كيف يمكنك التوقف
prepare-choose = يمكنك الاختيار
prepare-tick = لا حاجة إلى وضع علامة.
prepare-leave = تركه جانبًا.
prepare-another = في يوم آخر.
prepare-else = شيء آخر تحدثنا عنه.
prepare-try = تجربة خطوة صغيرة واحدة.
prepare-questions = أسئلتك
