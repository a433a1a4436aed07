# What the client would like, in their words. No numbers, no shares, no rows of days. Nobody is spoken to as a man or a woman.

goals-title = ما هو مهم لك
goals-title-read = خطوات صغيرة
goals-purpose = هذا ما قلته لي. كل شيء قابل للتغيير أو الراحة أو الترك. ولا حاجة إلى سبب.
goals-purpose-read = كلها قابلة للتغيير أو الترك.
goals-together = قلنا هذا معًا.
goals-rests = هذا في راحة الآن. ولا بأس بذلك.
goals-because = لماذا يهمك هذا: { $why }
goals-notice = ما قد يمر بك: { $sign }
goals-steps = خطوات صغيرة، بأي ترتيب:
goals-behind = سبقت تجربتها:
goals-resting-steps = هذه في راحة:
goals-look = ننظر في هذا مرة أخرى في { $day }، أو قبل ذلك بطلب منك.
goals-own = أي تغيير منك
