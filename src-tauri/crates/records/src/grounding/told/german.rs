//! The built-in ways to settle in German, to somebody called Sie.

use super::Told;

pub(super) const TOLD: [Told; 20] = [
    (
        "Fünf Dinge um Sie herum",
        "Schauen Sie sich langsam um. Nennen Sie fünf Dinge, die Sie sehen. Berühren Sie vier Dinge \
         in Ihrer Nähe. Hören Sie auf drei Geräusche. Achten Sie auf zwei Gerüche. Finden Sie einen \
         Geschmack. Lassen Sie jeden Sinn weg, den Sie weglassen möchten.",
    ),
    (
        "Langes Ausatmen",
        "Lassen Sie die Luft durch die Nase herein und zählen Sie bis drei. Lassen Sie sie hinaus und \
         zählen Sie bis fünf, als ob Sie Suppe kühlen. Machen Sie das sechsmal. Wenn es sich nicht \
         gut anfühlt, lassen Sie den Atem gehen, wie er will.",
    ),
    (
        "Ränder entlang",
        "Schauen Sie eine Tür, ein Buch oder ein Telefon an. Gehen Sie mit den Augen die Ränder \
         entlang. Atmen Sie an einer Seite ein. Atmen Sie an der nächsten aus. Gehen Sie dreimal \
         herum.",
    ),
    (
        "Füße und Boden",
        "Stellen Sie beide Füße flach auf. Drücken Sie nach unten, dann lassen Sie los. Drücken Sie \
         die Zehen auf den Boden, dann die Fersen. Sagen Sie sich: Der Boden trägt mich.",
    ),
    (
        "Schritte zählen",
        "Stehen Sie auf, wenn es geht. Gehen Sie eine kurze Strecke. Zählen Sie jeden Schritt bis \
         zehn. Drehen Sie um. Zählen Sie zurück bis eins. Wenn Sie sitzen bleiben, tippen Sie \
         abwechselnd mit den Füßen auf.",
    ),
    (
        "Wo und wann",
        "Sagen Sie laut: Ich heiße ..., ich bin ... Jahre alt. Heute ist ... Ich bin in ... Die \
         Gefahr, an die ich mich erinnere, ist jetzt nicht in diesem Raum. Sagen Sie es noch einmal, \
         langsam. Ändern Sie jedes Wort, das nicht stimmt.",
    ),
    (
        "Warme Tasse",
        "Halten Sie etwas Warmes mit beiden Händen. Spüren Sie, wo die Wärme anfängt und wo sie \
         aufhört. Achten Sie auf das Gewicht. Trinken Sie einen Schluck, wenn Sie möchten.",
    ),
    (
        "Kühles Wasser",
        "Lassen Sie kühles Wasser über Ihre Hände laufen und zählen Sie langsam bis zehn. Spüren Sie \
         das Nasse und das Kühle. Trocknen Sie Ihre Hände, einen Finger nach dem anderen.",
    ),
    (
        "Gegen die Wand drücken",
        "Stellen Sie sich vor eine Wand. Legen Sie die Handflächen daran. Drücken Sie und zählen Sie \
         langsam bis fünf. Ruhen Sie und zählen Sie bis fünf. Machen Sie das dreimal. Spüren Sie die \
         Kraft in Ihren Armen.",
    ),
    (
        "Anspannen und loslassen",
        "Machen Sie Fäuste und zählen Sie bis fünf. Lassen Sie los. Heben Sie die Schultern. Lassen \
         Sie los. Drücken Sie die Knie zusammen. Lassen Sie los. Achten Sie darauf, was sich weicher \
         anfühlt.",
    ),
    (
        "Farben nennen",
        "Wählen Sie eine Farbe. Finden Sie sechs Dinge in dieser Farbe. Sagen Sie, wo jedes ist. \
         Wählen Sie dann eine neue Farbe.",
    ),
    (
        "Spiel mit Gruppen",
        "Wählen Sie eine Gruppe, etwa Suppen, Städte oder Lieder. Nennen Sie eines für jeden \
         Buchstaben oder einfach zehn. Wenn es stockt, lassen Sie es aus und machen Sie weiter.",
    ),
    (
        "Den Raum kennen",
        "Drehen Sie den Stuhl so, dass Sie die Tür sehen. Schauen Sie in jede Ecke des Raums. Achten \
         Sie darauf, was wie beim letzten Mal ist. Sagen Sie sich, welcher Platz Ihnen am besten \
         gefällt.",
    ),
    (
        "Sanfte Stimme",
        "Sagen Sie sich, oder lassen Sie es sich von jemandem sagen: Das ist schwer, und es geht \
         vorbei. Ich muss nicht alles auf einmal tun. Ich darf langsam gehen.",
    ),
    (
        "Ein kleines Ding",
        "Nehmen Sie einen Stein, eine Münze oder einen Schlüssel. Prägen Sie sich das Ding ein, als \
         ob Sie es zeichnen wollen. Achten Sie auf Spuren, Kanten und Gewicht. Legen Sie es dann an \
         einen Ort, den Sie wählen.",
    ),
    (
        "Wiegen und schwingen",
        "Stehen oder sitzen Sie mit den Füßen auseinander. Lassen Sie Ihr Gewicht nach links gehen, \
         dann nach rechts. Lassen Sie die Arme hängen. Finden Sie einen langsamen Takt, der Ihnen \
         gefällt. Schauen Sie nach vorn, nicht nach unten.",
    ),
    (
        "Zwei Hände, zwei Wahrheiten",
        "Strecken Sie eine Hand aus: Das war damals. Strecken Sie die andere aus: Das ist jetzt. \
         Nennen Sie eine Sache, die jetzt anders ist. Führen Sie die Hände zusammen, wenn Sie so weit \
         sind.",
    ),
    (
        "Fern und nah hören",
        "Finden Sie das fernste Geräusch, das Sie hören. Dann ein näheres. Dann das Geräusch Ihres \
         Ärmels oder Stuhls. Hören Sie dreimal hinaus und wieder zurück.",
    ),
    (
        "Ins Regal stellen",
        "Stellen Sie sich eine Kiste mit einem Deckel vor, dem Sie trauen. Legen Sie den Gedanken \
         hinein. Schließen Sie den Deckel. Stellen Sie die Kiste in ein Regal, an das Sie an einem \
         anderen Tag herankommen. Sagen Sie sich, an welchem Tag Sie wieder nachsehen.",
    ),
    (
        "Um Gesellschaft bitten",
        "Wählen Sie einen Menschen oder ein Tier, bei dem Sie sich sicher fühlen. Setzen Sie sich \
         dazu, oder schicken Sie ein einfaches Hallo. Sie müssen nichts erklären. Bleiben Sie fünf \
         Minuten.",
    ),
];
