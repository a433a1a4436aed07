# Words that stand on more than one paper for a client. Nobody is spoken to as a man or a woman.

paper-yours = هذه الصفحة لك. يمكنك تركها عندي، وتبقى لك.
paper-return = إذا عادت إليّ، أتلفها.

how-spoken = شفهيًا
how-paper = على الورق
how-message = في رسالة
how-gesture = بإشارتك
how-interpreter = عبر الترجمة الشفهية

paper-own = مساحة لكلماتك

from-day-to-day = { $from } إلى { $to }
