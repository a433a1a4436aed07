//! In Arabic. Nobody is spoken to as a man or a woman: no order, and no verb that is written otherwise for the one than
//! for the other.

use super::{Meaning, Part, Work, limit, open, plain};

pub(in crate::agreement::offered) const WORK: Work = Work {
    sentences: &[
        open(Part::WhoIAm, "دراستي وتدريبي:"),
        plain(
            Part::WhoIAm,
            "يمكنك سؤالي عن دراستي وتدريبي، وعن الإشراف المهني على عملي، وعن دوري، اليوم أو لاحقًا.",
        ),
        plain(
            Part::WhatWeMayDo,
            "نتحدث معًا. وقد نجرب أيضًا طرقًا تساعد على الهدوء، وطرقًا أخرى للعمل. أشرح كل واحدة منها أولًا.",
        ),
        plain(Part::WhatWeMayDo, "أسأل قبل كل خطوة جديدة. الاختيار لك، وهناك دائمًا طريق آخر."),
        plain(
            Part::DiscomfortAndBenefits,
            "قد تثير الجلسة مشاعر قوية. وقد يمر بك تعب أو نوم سيئ لبضعة أيام. يمكنك إخباري، ونتمهل معًا.",
        ),
        plain(
            Part::DiscomfortAndBenefits,
            "قد تصبح بعض الأمور أسهل مع الوقت. لا يمكنني معرفة ذلك مسبقًا.",
        ),
        plain(
            Part::OtherOptions,
            "هناك طرق أخرى: العلاج عند شخص آخر، أو مجموعة، أو زيارة طبيب أو طبيبة، أو أشخاص موضع ثقتك، أو الاستغناء عن \
             العلاج. يمكننا الحديث عن كل منها.",
        ),
        plain(
            Part::HowLong,
            "لا يمكننا أن نعرف بعد كم يستغرق ذلك. ننظر فيه معًا حين نراجع هذه الصفحة من جديد.",
        ),
        open(Part::Fees, "تكلفة الجلسة:"),
        open(Part::Fees, "إذا لم يكن المجيء ممكنًا لك:"),
        plain(
            Part::Confidentiality,
            "ما أسمعه منك يبقى عندي. وهناك أوقات قليلة قد يكون عليّ فيها إخبار أحد بشيء.",
        ),
        limit(Meaning::LimitHarmSelf, "إذا كان في ظني أن أذى شديدًا قد يصيبك قريبًا."),
        limit(Meaning::LimitHarmOther, "إذا كان في ظني أن أذى شديدًا قد يصيب شخصًا آخر قريبًا."),
        limit(
            Meaning::LimitChildOrAdult,
            "إذا كان هناك أذى أو إهمال يقع على طفل أو طفلة، أو على شخص بالغ لا يستطيع حماية نفسه.",
        ),
        limit(Meaning::LimitCourtOrLaw, "إذا ألزمني بذلك قاضٍ أو قانون. ولا أقول إلا أقل ما يمكن."),
        limit(Meaning::LimitSupervision, "في الإشراف المهني أتحدث عن عملي. ولا أذكر اسمك."),
        limit(
            Meaning::LimitExecutor,
            "في حال مرضي أو وفاتي، يتواصل معك شخص واحد من المهنة أثق به. ولا يمكن لهذا الشخص أن يرى إلا ما يلزم.",
        ),
        plain(Part::Confidentiality, "حين يمكنني ذلك، أخبرك أولًا، ونخطط له معًا."),
        plain(Part::RecordsAndRights, "يمكنك طلب تصحيح شيء فيها، أو إضافة كلماتك إليها."),
        plain(
            Part::RecordsAndRights,
            "هذه الملاحظات مقفلة. أحتفظ بها طوال المدة التي تذكرها القواعد هنا، ثم أتلفها.",
        ),
        plain(
            Part::Recording,
            "لا أسجل صوتًا ولا صورة. وإذا خطر لي ذلك يومًا ما، أسألك أولًا، وفي كل مرة. وقول «لا» مقبول.",
        ),
        plain(
            Part::ContactWithOthers,
            "لا أتحدث عنك مع أشخاص آخرين إلا إذا اتفقنا أولًا مع من، وعن ماذا.",
        ),
        plain(
            Part::RightToStop,
            "يمكنك قول «لا»، أو أخذ استراحة، أو التوقف، في أي وقت وفي أي أمر. لا حاجة إلى ذكر السبب.",
        ),
        plain(Part::RightToStop, "قول «لا» لا يغيّر شيئًا بيننا، ولا يغيّر شيئًا في مكانك هنا."),
        plain(
            Part::HowWeCheck,
            "من وقت إلى آخر أسألك كيف تسير الأمور معك هنا، وهل يساعدك ذلك. يمكنك ترك أي سؤال.",
        ),
        plain(
            Part::Complaints,
            "إذا كان في ما أفعله شيء لا يناسبك، يمكنك إخباري. ولا يلزم أن أكون أول من يعرف.",
        ),
        plain(
            Part::IfIAmUnavailable,
            "في حال غيابي فجأة، يتواصل معك شخص واحد من المهنة أثق به، بالطريقة التي هي من اختيارك.",
        ),
        plain(
            Part::EndingAndReturn,
            "يمكنك إنهاء العلاج في أي وقت. وإذا كانت لديك رغبة في جلسة أخيرة للوداع، فهي لك.",
        ),
        plain(Part::EndingAndReturn, "يمكنك طلب العودة. لا حاجة إلى ذكر سبب توقفك."),
        plain(
            Part::HowIShare,
            "لا أقول إلا أقل ما يمكن. وأخبرك بما قلته أنا، ولمن قلته، في أقرب وقت ممكن.",
        ),
        plain(
            Part::HowIShare,
            "إذا بدا لك أني قلت أكثر من اللازم، يمكنك إخباري. أستمع، وأقول لك ما سأفعله.",
        ),
        open(Part::WithGuardians, "ما يُقال لشخص له رأي في القرار نيابة عنك:"),
        open(Part::WithGuardians, "ما لا يُقال لهذا الشخص:"),
        plain(
            Part::WithGuardians,
            "إذا طلب مني هذا الشخص معرفة المزيد، أتحدث معك أولًا إن أمكنني ذلك.",
        ),
    ],
    or_tell: "يمكنك أيضًا إخبار شخص آخر:",
};
