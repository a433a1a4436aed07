# What is kept, where, how long, who may read it, and what a client can ask for. A starting text that each practice
# checks with whoever advises it; it promises nothing that a law may take back. Nobody is spoken to as a man or a woman.

privacy-title = ما أحتفظ به، ومن يحق له قراءته
privacy-title-home = ما يُحتفظ به
privacy-purpose = من حقك معرفة هذا. يمكنك سؤالي عن أي شيء منه، الآن أو لاحقًا.

privacy-keep = ما أحتفظ به
privacy-keep-reach = كيف أتواصل معك، ومتى يكون ذلك آمنًا.
privacy-keep-notes = ملاحظات عن جلساتنا. عليّ الاحتفاظ ببعضها. يمكننا الحديث عما يُكتب فيها.
privacy-keep-answers = ما اتفقنا عليه، وما كانت إجابتك عليه «لا»، ومتى.
privacy-keep-numbers = إجابات وأرقام أعطيتني إياها، إن كانت تلك رغبتك.
privacy-keep-more = الرسائل أو الرسومات أو الصور، بموافقة منك فقط.

privacy-where = أين يُحفظ
privacy-where-computer = على حاسوب واحد، في برنامج يقفله بعبارة مرور ولا يستخدم الإنترنت.
privacy-where-copies = في نسخ مقفلة، حتى لا يضيع.
privacy-where-paper = بعضه على الورق، في مكان مقفل.
privacy-where-laptop = يمكنك طلب إغلاق الحاسوب المحمول أثناء حديثنا.

privacy-long = إلى متى
privacy-long-uk = عادةً 7 سنوات بعد آخر تواصل بيننا. إذا كان عمرك حينها أقل من 18 سنة، فعادةً حتى سن 25، إن كان ذلك بعد السنوات السبع.
privacy-long-us = عادةً 7 سنوات بعد آخر جلسة بيننا. إذا كان عمرك حينها أقل من 18 سنة، فعلى الأقل حتى سن 21. قد يطلب القانون في مكاننا مدة أطول.
privacy-long-au = عادةً 7 سنوات بعد آخر تواصل بيننا. إذا كان عمرك حينها أقل من 18 سنة، فعادةً حتى سن 25.
privacy-long-other = المدة التي يطلبها القانون هنا. وهذا عدد السنوات:
privacy-long-then = بعد ذلك أتلفه. ولا أحتفظ إلا بسطر يقول إني فعلت ذلك.
privacy-long-aloud = ذكرنا المدة شفهيًا. بعد ذلك أتلفه.

privacy-who = من يحق له قراءته
privacy-who-you = أنت. يمكنك طلب ذلك، ونقرؤه معًا، أو تكون لك نسخة.
privacy-who-me = أنا. والمسؤولية عنه عليّ.
privacy-who-supervisor = في الإشراف المهني أتحدث عن عملي. ولا أذكر اسمك.
privacy-who-ill = في حال مرضي أو وفاتي، يتواصل معك شخص واحد من المهنة أثق به. ولا يمكن لهذا الشخص أن يرى إلا ما يلزم.
privacy-who-die = في حال وفاتك، أواصل إبقاءه مغلقًا، إلا إذا طلب مني القانون فتحه.
privacy-who-others = أي شخص آخر، بموافقة منك فقط.

privacy-questions = أسئلتك

privacy-must = متى قد يكون عليّ إخبار أحد
privacy-must-harm = إذا كان في ظني أن أذى شديدًا قد يصيبك قريبًا، أو يصيب شخصًا آخر.
privacy-must-child = إذا كان هناك أذى يقع على طفل أو طفلة، أو على شخص بالغ لا يستطيع حماية نفسه.
privacy-must-law = إذا ألزمني بذلك قاضٍ أو قانون.
privacy-must-first = أخبرك أولًا إن أمكنني ذلك، ونخطط له معًا. ولا أقول إلا أقل ما يمكن.

privacy-ask = ما يمكنك طلبه
privacy-ask-read-month = قراءة ما أحتفظ به، أو الحصول على نسخة. أجيب خلال شهر واحد. وذلك مجانًا.
privacy-ask-read-30 = قراءة ما أحتفظ به، أو الحصول على نسخة. أجيب خلال 30 يومًا.
privacy-ask-read = قراءة ما أحتفظ به، أو الحصول على نسخة. أخبرك كم يستغرق ذلك.
privacy-ask-mend = تصحيح ما هو خطأ. إذا اختلفنا في الرأي، توضع كلماتك إلى جانب كلماتي.
privacy-ask-told = معرفة ما قلته أنا، ولمن قلته.
privacy-ask-delete = حذف شيء. قد يكون عليّ الاحتفاظ به ما دام القانون يطلب ذلك، وحينها أخبرك بالسبب.
privacy-ask-open = ملاحظات عملي الخاصة جزء من ذلك. يمكنك طلب رؤيتها أيضًا.
privacy-ask-apart = قد أحتفظ بملاحظات أخرى منفصلة لتفكيري الخاص. وعادةً لا يشملها الطلب.
privacy-ask-complain = تقديم شكوى. يمكنك إخباري، أو إخبار جهة أخرى:
privacy-ask-complain-me = تقديم شكوى. يمكنك إخباري، وأقول لك من يستمع إلى الشكاوى أيضًا.
privacy-ask-uk = مكتب مفوض المعلومات ({"\u2066"}Information Commissioner’s Office{"\u2069"})، لكل ما يخص البيانات
privacy-ask-eu = هيئة حماية البيانات، لكل ما يخص البيانات
