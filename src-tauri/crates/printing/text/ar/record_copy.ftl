# نسخة من الملف على الورق.

record-copy-title = نسخة من ملفك
record-copy-title-whole = الملف الكامل لشخص واحد
record-copy-purpose = هذا ما يُحفَظ عن عملنا معًا، يومًا بعد يوم. يمكنك أن تسألني عن أي شيء فيه.
record-copy-purpose-whole = سرّي. كل ما يُحفَظ عن العمل مع شخص واحد، يومًا بعد يوم.
record-copy-place = نسخة
