# The laptop in a client's hands, in Arabic. The words are those of the papers. Nobody is spoken to or of as a man or a
# woman: no order, no verb in the present that differs between the two, and no past form that could be read as “I did”
# where “you did” is meant. Only the client's own answers say “I”.

hand-title = اتفاقنا من أجل الأمان
hand-purpose = وضعنا هذه الخطة معًا. يمكن أن تتغير. أرجو إخباري حين لا يعود شيء فيها مناسبًا.
hand-title-treatment = كيف نعمل معًا
hand-title-confidentiality = ما يبقى بيننا
hand-purpose-treatment = تقول هذه الصفحة كيف نعمل معًا. يمكنك سؤالي عن أي سطر فيها، اليوم أو لاحقًا.
hand-purpose-confidentiality = تقول هذه الصفحة ما الذي يبقى بيننا، وما هي الأوقات القليلة التي قد لا يبقى فيها كذلك. يمكنك سؤالي عن أي سطر فيها، اليوم أو لاحقًا.
hand-way-out = يمكنك التوقف في أي وقت. لا حاجة إلى قراءة كل شيء.
hand-to-answers = الانتقال إلى الإجابات
hand-version = النسخة { $number }، { $day }
hand-version-draft = لم تكتمل هذه النسخة بعد. لا شيء مما فيها قائم حتى الآن.
hand-sample = عيادة للتجربة: لا أحد هنا حقيقي.
hand-day = { $day } { $month } { $year }
hand-day-first = 1
hand-month-1 = يناير
hand-month-2 = فبراير
hand-month-3 = مارس
hand-month-4 = أبريل
hand-month-5 = مايو
hand-month-6 = يونيو
hand-month-7 = يوليو
hand-month-8 = أغسطس
hand-month-9 = سبتمبر
hand-month-10 = أكتوبر
hand-month-11 = نوفمبر
hand-month-12 = ديسمبر

# The words of the paper, so that the screen and the paper say the same.
hand-changed = الجديد
hand-voice-client_words = كلماتك
hand-voice-joint = اتفقنا
hand-voice-therapist_duty = من جانبي
hand-quote-open = «
hand-quote-close = »
hand-part-grounding = ما يساعدك على الشعور بالثبات هنا
hand-part-signs = كيف نعرف أن الأمر زاد عن الحد
hand-part-stop_signal = إشارة التوقف بيننا
hand-part-topics = ما يمكننا الحديث عنه، وما نتركه جانبًا
hand-part-check_in = كيف نطمئن على سير الأمور
hand-part-commitments = ما يمكنك توقعه مني
hand-part-crisis = ما أستطيع وما لا أستطيع فعله وقت الأزمة
hand-part-line_crossed = إذا حدث تجاوز مني
hand-part-people_and_notes = الأشخاص والملاحظات
hand-part-review = متى نراجع هذا من جديد
hand-part-who_i_am = من أنا
hand-part-what_we_may_do = ما قد نفعله معًا
hand-part-discomfort_and_benefits = ما قد يثيره ذلك، وما قد يخففه
hand-part-other_options = طرق أخرى
hand-part-how_long = كم قد يستغرق ذلك
hand-part-fees = كم يكلّف ذلك
hand-part-confidentiality = ما يبقى بيننا، ومتى قد لا يبقى كذلك
hand-part-between_sessions = بين الجلسات
hand-part-records_and_rights = ما أكتبه، وما يمكنك طلبه
hand-part-recording = الصوت والصورة
hand-part-contact_with_others = الحديث مع أشخاص آخرين
hand-part-right_to_stop = يمكنك قول «لا»، أو أخذ استراحة، أو التوقف
hand-part-how_we_check = كيف نعرف إن كان هذا يساعد
hand-part-complaints = إذا كان هناك شيء لا يناسبك
hand-part-if_i_am_unavailable = في حال غيابي فجأة
hand-part-ending_and_return = الانتهاء والعودة
hand-part-how_i_share = إذا كان عليّ إخبار أحد بشيء
hand-part-with_guardians = أشخاص لهم رأي في القرار نيابة عنك
hand-not-needed = اتفقنا على أننا لا نحتاج إلى هذا الجزء.
hand-nothing-written = لا شيء مكتوب هنا بعد.
hand-topics-aloud = هناك مواضيع نتركها جانبًا. اتفقنا عليها شفهيًا، وهي غير مكتوبة هنا.
hand-review-day = في { $day }، أو قبل ذلك بطلب منك.
hand-number-unchecked = لم أراجع هذا الرقم منذ مدة. يمكنك سؤالي عنه، ونبحث عنه معًا.

# The answers. All four are the same size, and none of them signs anything.
hand-answers = إذا كانت لديك رغبة في الإجابة
hand-answer-have_read = قرأته
hand-answer-read_it_to_me = أرجو قراءته لي
hand-answer-not_today = ليس اليوم
hand-answer-change_something = تغيير شيء
hand-take-away = الضغط على الإجابة مرة أخرى يزيلها. لا تُعد أي إجابة منها توقيعًا.
hand-write = ما التغيير الذي يناسبك؟
hand-write-hint = تكفي كلمة. يمكنك أيضًا ترك المكان فارغًا، أو قول ذلك شفهيًا.
hand-write-full = لم يبقَ مكان هنا. يمكن كتابة الباقي على الورق.
hand-who-sees = يُحفظ هذا لدى { $therapist } مع الملاحظات التي تخصك. لا يحق لآخرين رؤيته إلا كما يقول اتفاقنا.
hand-who-sees-plain = يُحفظ هذا لدى المعالج أو المعالجة مع الملاحظات التي تخصك. لا يحق لآخرين رؤيته إلا كما يقول اتفاقنا.
hand-stop = التوقف هنا
hand-done = انتهيت

# After Stop here or Done
hand-stopped = تم التوقف هنا. لا بأس في ذلك.
hand-is-done = هذه نهاية الصفحة.
hand-back-to-it = العودة إلى الاتفاق
hand-what-becomes = ماذا نفعل بإجابتك؟
hand-you-chose = اختيارك
hand-you-wrote = كلماتك
hand-keep = الاحتفاظ بإجابتي
hand-throw = حذف إجابتي
hand-no-reason = لا حاجة إلى سبب. لا شيء آخر يتغير، أيًا كان اختيارك.
hand-nothing-answered = لا توجد إجابة منك، ولا بأس في ذلك أيضًا. لا يُحفظ شيء.
hand-give-back = إعادة الحاسوب
hand-not-yet = لم ينجح ذلك الآن. إجابتك ما زالت هنا. يُرجى المحاولة مرة أخرى، أو إعادة الحاسوب.

# At rest
hand-resting = هذه الصفحة في استراحة. يُرجى إعادة الحاسوب.
hand-is-kept = إجابتك محفوظة.
hand-is-gone = حُذفت إجابتك.
hand-thanks = شكرًا.
hand-back-please = يُرجى إعادة الحاسوب.
hand-back-line = هذه الصفحة في استراحة. لم يحدث أي خطأ منك.
hand-for-therapist = للمعالج أو المعالجة

# The six at the end of a session. Our own words; a start for a talk, not a test. No sum, no praise, nothing owed.
hand-six-title = كيف كان اليوم بالنسبة لك؟
hand-six-place = { $number } من 6
hand-six-bond = شعرت اليوم بأن المعالج أو المعالجة معي وإلى جانبي.
hand-six-goals = كان وقتنا اليوم لشيء يهمني.
hand-six-tasks = كانت طريقة عملنا اليوم مفهومة لي.
hand-six-pace = سرنا بوتيرة شعرت معها بالأمان.
hand-six-identity = استطعت أن أكون هنا على طبيعتي كلها، بأصولي ومعتقداتي وهويتي.
hand-six-say_no = كان لا بأس، أو ما كان هناك بأس، في أن أقول لا أو توقف أو ليس اليوم.
hand-six-least = أبدًا
hand-six-most = تمامًا
hand-six-again = الضغط على الرقم مرة أخرى يزيله.
hand-six-pace-again = الضغط على الإجابة مرة أخرى يزيلها.
hand-six-skip = تخطي هذه
hand-six-next = التالي
hand-six-back = رجوع
hand-six-paper = أفضّل أن يكون هذا على الورق
hand-six-not-today = ليس اليوم
hand-six-welcome = لا توجد إجابات صحيحة. الأرقام المنخفضة مرحب بها.
hand-six-talk = هذه بداية لحديث، وليست امتحانًا. يمكنك تخطي أي جزء منها.
hand-six-pace-asks = إذا كانت لديك رغبة في قول ذلك: كانت الوتيرة
hand-six-pace-too_fast = سريعة أكثر من اللازم
hand-six-pace-about_right = مناسبة تقريبًا
hand-six-pace-too_slow = بطيئة أكثر من اللازم
hand-six-open-asks = هل هناك شيء من المناسب لك أن يكون أكثر، أو أقل، أو بطريقة جديدة؟
hand-six-open-pace = الوتيرة
hand-six-back-to-it = العودة إلى الأسئلة

# A message about a change of time. It is typed by hand; the therapist puts the days in where the dots are.
hand-time-sorry = أعتذر عن هذا التغيير.
hand-time-steady = أعرف أن ثبات المواعيد مهم.
hand-time-offer = يمكنني أن أعرض عليك …

# A message about time away. Whoever else reads it learns nothing of what the two work on.
hand-away-days = لن أكون هنا من { $first } إلى { $last }.
hand-away-day = لن أكون هنا في { $day }.
hand-away-cover = في هذه الفترة يمكنك التواصل مع: { $cover }
hand-away-next = موعدنا القادم في { $day }، الساعة { $time }.
