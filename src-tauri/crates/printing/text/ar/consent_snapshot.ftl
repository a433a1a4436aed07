# "Your no and your yes": how a client's answers stand on a day. What was asked comes from the record. Nobody is spoken
# to as a man or a woman. A bare "قلت" could be read as "I said", so answers are named: "إجابتك".

snapshot-title = قولك «لا» وقولك «نعم»
snapshot-title-home = إجاباتك باختصار
snapshot-purpose = هذا ما قلته لي، كما هو في { $day }. يمكنك تغيير أي إجابة في أي وقت. لا حاجة إلى سبب.
snapshot-purpose-home = يمكنك تغيير أي إجابة في أي وقت. لا حاجة إلى سبب.

snapshot-no = إجابتك: لا
snapshot-no-intro = تبقى هذه الأمور مغلقة. لا أسأل عنها من جديد إلا إذا جاء الحديث عنها منك.
snapshot-no-intro-dated = تبقى هذه الأمور مغلقة. لا أسأل عنها من جديد إلا إذا جاء الحديث عنها منك، أو حان اليوم الذي ذكرته لي.
snapshot-not-now = إجابتك: ليس الآن
snapshot-not-now-intro = قد أسأل من جديد في يوم آخر. وقول «لا» مقبول حينها أيضًا.
snapshot-stopped = توقف بطلب منك
snapshot-limits = إجابتك: نعم، مع حدود
snapshot-yes = إجابتك: نعم
snapshot-over = إجابتك: نعم، حتى يوم قد مضى
snapshot-over-intro = أسألك من جديد قبل أن نفعل أي شيء منها.
snapshot-told = ليس أمرًا للاختيار، لكن من المفيد معرفته
snapshot-nothing = لا إجابة مكتوبة بعد. لا شيء يُحسب «نعم» قبل أن تأتي منك.

snapshot-stopped-note = توقف هذا بطلب منك. أحتفظ بملاحظة تقول إننا فعلناه من قبل.
snapshot-paused-note = نتركه جانبًا في الوقت الحالي.
snapshot-ask-from = قلت لي إنه يمكنني السؤال من جديد ابتداءً من { $day }.
snapshot-look-again = نراجع هذا من جديد في { $day }.
snapshot-lasts = هذه الموافقة قائمة حتى { $day }.
snapshot-guardian = الإجابة من شخص له رأي في القرار نيابة عنك.
snapshot-topic = موضوع. ذكرنا شفهيًا ما هو.
snapshot-unnamed = أمر يخص شخصًا. الاسم غير مكتوب هنا.
snapshot-limit-unnamed = مع حد فيه ذكر شخص. ألتزم به. وهو غير مكتوب هنا.
snapshot-closing = قول «لا» لا يغيّر شيئًا في رعايتك. إذا كان هنا شيء يختلف عما قلته لي، يمكنك إخباري أو شطبه.

# The copy that goes home says how many, not which. "أمور عددها" holds for every number from two on.
snapshot-home-no = لا
snapshot-home-no-one = كانت إجابتك «لا» على أمر واحد. يبقى هذا الأمر مغلقًا. لا أسأل عنه من جديد إلا إذا جاء الحديث عنه منك.
snapshot-home-no-many = كانت إجابتك «لا» على أمور عددها { $count }. تبقى هذه الأمور مغلقة. لا أسأل عنها من جديد إلا إذا جاء الحديث عنها منك.
snapshot-home-no-dated = كانت إجابتك «لا» على { $count }. لا أسأل عن ذلك من جديد إلا إذا جاء الحديث عنه منك، أو حان اليوم الذي ذكرته لي.
snapshot-home-count-one = أمر واحد
snapshot-home-count-many = أمور عددها { $count }
snapshot-home-not-now = ليس الآن
snapshot-home-not-now-said = كانت إجابتك «ليس الآن» على { $count }. قد أسأل من جديد في يوم آخر. وقول «لا» مقبول حينها أيضًا.
snapshot-home-stopped = ما توقف
snapshot-home-stopped-said = ما توقف بطلب منك: { $count }.
snapshot-home-yes = نعم
snapshot-home-yes-said = كانت إجابتك «نعم» على { $count }.
snapshot-home-limits-one = لواحد منها حدود من اختيارك. ألتزم بها.
snapshot-home-limits-many = بينها أمور عددها { $count } لها حدود من اختيارك. ألتزم بها.
snapshot-home-limits-all = لذلك حدود من اختيارك. ألتزم بها.
snapshot-home-list = القائمة كلها
snapshot-home-list-said = تبقى عندي. يمكنك قراءتها هنا، أو سماعها، في أي وقت بطلب منك.
snapshot-home-closing = قول «لا» لا يغيّر شيئًا بيننا.
snapshot-read = إجاباتك
snapshot-read-said = قلت لي ما هو مقبول عندك وما ليس مقبولًا. ألتزم بذلك.
snapshot-read-no = تبقى الإجابة «لا» كما هي. لا أسأل عن الأسباب.

# The slip after a client took a yes back.
withdrawal-title = ما توقف بطلب منك
withdrawal-title-home = شيء تغيّر بطلب منك
withdrawal-purpose = يمكنك إيقاف أي شيء، في أي وقت. لا حاجة إلى سبب.
withdrawal-what = هذا ما توقف بطلب منك
withdrawal-when = في { $day }، { $how }.
withdrawal-note = توقف هذا بطلب منك. أحتفظ بملاحظة تقول إننا فعلناه من قبل.
withdrawal-home = كنا قد اتفقنا على أمر، وتوقف بطلب منك. وهو غير مكتوب هنا.
withdrawal-now = ما يحدث الآن
withdrawal-now-stop = لا نفعل هذا بعد الآن.
withdrawal-now-ask = لا أسأل عنه من جديد إلا إذا جاء الحديث عنه منك.
withdrawal-now-ask-from = لا أسأل عنه من جديد قبل { $day }، إلا إذا جاء الحديث عنه منك.
withdrawal-now-ask-home = لا أسأل عنه من جديد إلا إذا جاء الحديث عنه منك، أو حان اليوم الذي ذكرته لي.
withdrawal-now-rest = إجاباتك الأخرى تبقى كما هي.
withdrawal-now-care = هذا لا يغيّر شيئًا في رعايتك. وهو لا يزعجني.
withdrawal-now-back = إذا كانت لك رغبة في العودة إليه يومًا ما، يمكنك إخباري.
withdrawal-add = إذا كانت لديك إضافة
