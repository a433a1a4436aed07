# The safety agreement. What the two people wrote comes from the record, never from here. Nobody is spoken to as a man
# or a woman.

agreement-title = اتفاقنا من أجل الأمان
agreement-title-home = ما اتفقنا عليه
agreement-purpose = وضعنا هذه الخطة معًا. يمكن أن تتغير. أرجو إخباري حين لا يعود شيء فيها مناسبًا. يمكنك شطب أشياء منها أو الكتابة عليها.

voice-client = كلماتك
voice-joint = اتفقنا
voice-therapist = من جانبي

mark-new = جديد
mark-changed = تغيّر
changed-since = الجديد منذ النسخة { $number }
changed-title = الجديد

part-grounding = ما يساعدك على الشعور بالثبات هنا
part-signs = كيف نعرف أن الأمر زاد عن الحد
part-stop-signal = إشارة التوقف بيننا
part-topics = ما يمكننا الحديث عنه، وما نتركه جانبًا
part-check-in = كيف نطمئن على سير الأمور
part-commitments = ما يمكنك توقعه مني
part-crisis = ما أستطيع وما لا أستطيع فعله وقت الأزمة
part-line-crossed = إذا حدث تجاوز مني
part-people-and-notes = الأشخاص والملاحظات
part-review = متى نراجع هذا من جديد

not-needed = اتفقنا على أننا لا نحتاج إلى هذا الجزء.
nothing-written = لا شيء مكتوب هنا بعد.
topics-aloud = هناك مواضيع نتركها جانبًا. اتفقنا عليها شفهيًا، وهي غير مكتوبة هنا.
review-day = في { $day }، أو قبل ذلك بطلب منك.
please-check = يُرجى التأكد من هذا الرقم قبل الحاجة إليه.

# A copy that goes home says these things without the thing.
part-topics-home = ما نتحدث عنه
part-notes-home = الملاحظات
topics-home = لك أن نتحدث عما هو من اختيارك. يمكنك تغييره في أي وقت.
review-home = في الموعد الذي ذكرناه شفهيًا، أو قبل ذلك بطلب منك.
said-aloud = هذا الجزء قلناه شفهيًا.
number-given = أعطيتك الرقم.
numbers-given = أعطيتك الأرقام.
part-stop-read = متى نتوقف
stop-read = يمكننا التوقف في أي وقت، بطلب منك أو مني. لا حاجة إلى أي تفسير.

closing-title = هذه النسخة لك
closing-leave = يمكنك تركها عندي، وتبقى لك.
closing-return = إذا عادت إليّ، أتلفها.

sign-title = إذا كان هذا مناسبًا لك
sign-intro = التوقيع اختيارك. وهو ليس امتحانًا. يمكنك وضع علامة على خيار واحد، أو ترك الخيارات كلها. كل ذلك مقبول.
sign-yes = نوقّع عليه.
sign-aloud = اتفقنا شفهيًا، ولا نوقّع.
sign-aloud-who = من كان حاضرًا
sign-not-today = ليس اليوم. ما اتفقنا عليه من قبل ما زال قائمًا.
sign-not-today-first = ليس اليوم. لا شيء يتغير.
sign-over = الخيار الثالث، وهو التوقيع، في الصفحة التالية.
sign-date = التاريخ
signer-client = أنت
signer-guardian = شخص له رأي في القرار نيابة عنك
signer-interpreter = الترجمة الشفهية
signer-witness = شخص حاضر من أجلك
signer-therapist = المعالج أو المعالجة

# A loose slip beside an agreement whose numbers may have changed. It lies beside copies for home too, so it names
# nobody and, there, no day. A number reads left to right.
slip-title = عن الأرقام
slip-purpose = ما اتفقنا عليه باقٍ كما هو. أرقام الهاتف قد تتغير، ولذلك توضع هذه الورقة إلى جانبه.
slip-others = هذا هو الرقم الآن
slip-before = ما زال المكتوب في الصفحة {"\u2066"}{ $number }{"\u2069"}.
slip-unchecked = لم تُراجع منذ أكثر من عام
slip-checked-on = آخر مراجعة كانت في { $day }.
slip-ask = قد يكون كل رقم منها ما زال صحيحًا. يمكنك سؤالي عن الرقم الحالي، ونبحث عنه معًا. إذا لم يرد أحد على رقم، يمكنك تجربة رقم آخر.
slip-beside = توضع إلى جانب اتفاقنا من أجل الأمان، { $version }، { $day }.
slip-printed = طُبعت في { $day }.
slip-apart = ورقة منفصلة، توضع إلى جانب الصفحة.
slip-empty-side = هذا الوجه يبقى فارغًا. الورقة المنفصلة قائمة بذاتها.
