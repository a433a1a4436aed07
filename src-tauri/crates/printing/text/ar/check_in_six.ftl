# The Check-in Six, its second wording. Nobody is spoken to or of as a man or a woman; only the answers say “I”.

six-title = كيف كان لقاؤنا اليوم
six-purpose = لا توجد إجابات صحيحة. الأرقام المنخفضة مرحّب بها. لا يحدث شيء سيئ عند ترك أي سؤال.
six-how = يمكنك وضع دائرة حول رقم، أو حول «أفضّل عدم الإجابة».
six-day = التاريخ
six-bond = شعرتُ اليوم بأن المعالج أو المعالجة معي وإلى جانبي.
six-goals = ذهب وقتنا اليوم إلى شيء يهمني.
six-tasks = كانت طريقة عملنا اليوم مفهومة بالنسبة إليّ.
six-pace = كانت الوتيرة اليوم آمنة بالنسبة إليّ.
six-identity = كان بإمكاني هنا أن أكون على طبيعتي كلها، بخلفيتي ومعتقداتي وهويتي.
six-say-no = كان من المقبول، أو كان سيُقبل، قول «لا» أو «توقف» أو «ليس اليوم».
six-low = أبدًا
six-high = تمامًا
six-skip = أفضّل عدم الإجابة
six-pace-was = كانت الوتيرة:
six-too-fast = أسرع مما يناسبني
six-about-right = مناسبة تقريبًا
six-too-slow = أبطأ مما يناسبني
six-open-line = شيء واحد نزيد منه، أو نقلل منه، أو نفعله بطريقة أخرى:
six-place = كيف مُلئت:
six-in-room = في الغرفة
six-at-home = في البيت
six-aloud = قراءةً بصوت مسموع
six-foot = بداية لحديث، وليست اختبارًا.
