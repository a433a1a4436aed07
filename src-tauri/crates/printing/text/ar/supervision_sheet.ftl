# What the therapist takes to supervision. For the therapist alone.

supervision-title = للإشراف
supervision-place = للإشراف
supervision-purpose = أسئلة بكلماتي. كل حرف يدل على شخص، ولا يرد هنا أي اسم.
supervision-person = { $letter }: { $sentence }
supervision-theme-rupture = توتر بيننا
supervision-theme-boundary = الحدود بيننا
supervision-theme-dose = مقدار ما تتسع له الجلسة
supervision-theme-own-reaction = رد فعلي أنا
supervision-theme-culture = الثقافة واللغة والسلطة
supervision-theme-safety = الأمان
supervision-theme-ending = نهاية
supervision-theme-admin = الحفظ والكتابة
supervision-theme-other = أمر آخر
supervision-room = ما نقوله، وما سأفعله بعد ذلك
