# A blank form, for the first hours without the laptop. What is written on it is typed in afterwards. Nobody is spoken to
# as a man or a woman.

start-title = قبل أن نبدأ
start-purpose = يمكنك كتابة أي شيء، أو عدم كتابة شيء. ويمكنك أيضًا الكلام، وأنا أكتب. كل ذلك يمكن أن يتغير.
start-stop = إشارة التوقف بيننا
start-stop-more = كلمة، أو إشارة باليد. حين تأتي منك أو مني، نتوقف معًا. لا حاجة إلى أي تفسير.
start-steady = ما يساعدك على الشعور بالثبات
start-steady-more = شيء للإمساك به، أو للنظر إليه، أو للقيام به. ومن المفيد أيضًا معرفة ما لا يساعد.
start-alone = ما نتركه جانبًا
start-alone-more = يكفي اسم قصير. لا حاجة إلى ذكر السبب.
start-more = ما يفيد أن أعرفه أيضًا
start-closing = هذه الصفحة تبقى عندي، في مكان مقفل. يمكنك تغيير أي شيء فيها أو شطبه.

start-home-steady = ما يساعد
start-home-more = ما أود قوله أو السؤال عنه
