# Months as they are called in Algeria and Tunisia.

month-1 = جانفي
month-2 = فيفري
month-3 = مارس
month-4 = أفريل
month-5 = ماي
month-6 = جوان
month-7 = جويلية
month-8 = أوت
month-9 = سبتمبر
month-10 = أكتوبر
month-11 = نوفمبر
month-12 = ديسمبر
