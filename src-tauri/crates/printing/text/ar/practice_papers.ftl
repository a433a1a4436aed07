# Papers of the practice's own: the day sheet, the cover sheet, the sealed file and the sheet to open it with. Nobody is
# spoken to as a man or a woman.

weekday-1 = الاثنين
weekday-2 = الثلاثاء
weekday-3 = الأربعاء
weekday-4 = الخميس
weekday-5 = الجمعة
weekday-6 = السبت
weekday-7 = الأحد
weekday-and-day = { $weekday } { $day }
day-and-time = { $day }، { $time }

day-sheet-title = ورقة اليوم
day-sheet-shred = للإتلاف هذا المساء
day-sheet-time = الوقت
day-sheet-code = الرمز
day-sheet-stop = إشارة التوقف
day-sheet-alone = يترك جانبا
day-sheet-promised = ما وعدت به
day-sheet-no-stop = لم يتفق عليها بعد
day-sheet-no-promise = لا وعد.
day-sheet-none = لا أحد متوقع في هذا اليوم.

cover-title = الرجاء إبلاغ هؤلاء الأشخاص
cover-purpose = إلى { $who }، من { $from } إلى { $to }. كل شخص هنا قال نعم لذلك.
cover-only = الرجاء عدم الاتصال بأي شخص آخر، وبهذه الطرق فقط.
cover-shred = للإتلاف في { $day }
cover-by = بواسطة
cover-by-phone = الهاتف
cover-by-text = رسالة نصية
cover-by-email = البريد الإلكتروني
cover-by-post = رسالة بالبريد
cover-no-way = لا طريقة معروفة؛ الرجاء الإبلاغ عند الباب
cover-number = الرقم
cover-when = متى
cover-message = رسالة
cover-message-yes = يمكن تركها
cover-message-no-name = يمكن تركها، من دون اسم
cover-message-no = لا تترك؛ محاولة أخرى
cover-asked = المطلوب
cover-next = المرة القادمة
cover-say = القول
cover-words = مرحبا، عندي رسالة عن يوم { $day }. هل الوقت مناسب؟
cover-words-undated = مرحبا، عندي رسالة. هل الوقت مناسب؟
cover-no-reason = من دون ذكر سبب ومن دون كتابة ملاحظات.
cover-someone-else = إذا أجاب شخص آخر: من دون ترك رسالة ومن دون ذكر الموضوع.
cover-danger = إذا كان شخص في خطر الآن: الاتصال برقم الطوارئ.

contact-list-title = من يجب إبلاغه
contact-list-purpose = هؤلاء الأشخاص يأتون إلى هنا، حسب قائمة { $day }. الرجاء إبلاغ كل منهم، بهذه الطرق فقط.
contact-list-words = كلمات قد تساعد: { $words }
contact-list-foot = للإتلاف بعد إبلاغ الجميع

executor-title = كيف يفتح الملف المختوم
executor-purpose = إلى { $who }. فيه من يجب إبلاغه، وكيف، عند موتي أو عجزي عن العمل.
executor-apart = هذه الورقة تحفظ بعيدا عن الملف. معا يفتحانه.
executor-when-title = متى
executor-when = فقط عند موتي أو عجزي عن العمل. ليس للتجربة: التجربة مني مرة في السنة.
executor-words-title = الكلمات التي تفتحه
executor-words = كل الحروف صغيرة، ومسافة واحدة بين الكلمات.
executor-open-title = كيف
executor-computer = على حاسوب موثوق، بعد فصله عن الإنترنت. يلزمه البرنامج الحر age، النسخة 1.
executor-copy = نسخ الملف إليه.
executor-terminal = فتح نافذة أوامر في مجلد الملف، وكتابة هذا السطر:
executor-type = عند السؤال عن كلمة السر، كتابة الكلمات. لا شيء يظهر أثناء الكتابة.
executor-read = فتح for-colleague.zip وقراءة START-HERE.html في متصفح. يوجد أيضا ملف PDF للطباعة.
executor-after = حذف كل شيء من ذلك الحاسوب بعد إبلاغ الجميع.
executor-lost-title = إذا ضاعت هذه الورقة
executor-lost = الرجاء إخباري. عندئذ ملف جديد بكلمات جديدة، والقديم يتلف.
