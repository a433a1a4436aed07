# Words that stand on more than one paper. Nobody is spoken to as a man or a woman: no order, no verb in the present
# that differs between the two.

draft-mark = مسودة، ليست للتوقيع
sample-mark = عيادة للتجربة: لا أحد هنا حقيقي
stays-here = تبقى هنا

page-of = صفحة { $page } من { $pages }
page-of-home = { $page } من { $pages }، { $day }
page-of-bare = { $page } من { $pages }

version-heading = النسخة { $number }
version-foot = النسخة { $number }
version-updated = { $version }، مع تحديث أرقام الاتصال
printed-on = طُبعت في { $day }
fingerprint = بصمة الورقة

quote-open = «
quote-close = »

day-long = { $day } { $month } { $year }
day-short = { $day } { $month }
day-first = 1
month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = مايو
month-6 = يونيو
month-7 = يوليو
month-8 = أغسطس
month-9 = سبتمبر
month-10 = أكتوبر
month-11 = نوفمبر
month-12 = ديسمبر

# Words that tell a reader when something happens. A copy that someone else may read carries none of them. They are
# found with one-letter words joined before them too.
words-of-time = الاثنين الإثنين الثلاثاء الأربعاء الاربعاء الخميس الجمعة السبت الأحد الاحد للاثنين للثلاثاء للأربعاء للخميس للجمعة للسبت للأحد أسبوع الأسبوع الاسبوع للأسبوع عطلة العطلة العطل ساعة الساعة ساعات الساعات ساعتين دقيقة الدقيقة دقائق دقيقتين صباح الصباح صباحا صباحًا صباحاً ظهر الظهر ظهرا ظهرًا ظهراً ظهيرة الظهيرة عصر العصر عصرا عصرًا عصراً مساء المساء مساءً ليل الليل ليلة الليلة ليلا ليلًا ليلاً ليالي الليالي فجر الفجر فجرا فجرًا فجراً
