# Words that stand on more than one paper.

draft-mark = Entwurf, nicht zum Unterschreiben
sample-mark = Beispielpraxis: Niemand hier ist echt
stays-here = Bleibt hier

page-of = Seite { $page } von { $pages }
page-of-home = { $page } von { $pages }, { $day }
page-of-bare = { $page } von { $pages }

version-heading = Fassung { $number }
version-foot = Fassung { $number }
version-updated = { $version }, mit neuen Kontaktdaten
printed-on = gedruckt am { $day }
fingerprint = Prüfzeichen

quote-open = „
quote-close = “

day-long = { $day }. { $month } { $year }
day-short = { $day }. { $month }
day-first = 1
month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember

# Words that tell a reader when something happens. A copy that someone else may read carries none of them.
words-of-time = montag montage montags montagfrüh montagmorgen montagvormittag montagmittag montagnachmittag montagabend montagnacht dienstag dienstage dienstags dienstagfrüh dienstagmorgen dienstagvormittag dienstagmittag dienstagnachmittag dienstagabend dienstagnacht mittwoch mittwoche mittwochs mittwochfrüh mittwochmorgen mittwochvormittag mittwochmittag mittwochnachmittag mittwochabend mittwochnacht donnerstag donnerstage donnerstags donnerstagfrüh donnerstagmorgen donnerstagvormittag donnerstagmittag donnerstagnachmittag donnerstagabend donnerstagnacht freitag freitage freitags freitagfrüh freitagmorgen freitagvormittag freitagmittag freitagnachmittag freitagabend freitagnacht samstag samstage samstags samstagfrüh samstagmorgen samstagvormittag samstagmittag samstagnachmittag samstagabend samstagnacht sonnabend sonnabende sonnabends sonnabendfrüh sonnabendmorgen sonnabendvormittag sonnabendmittag sonnabendnachmittag sonnabendabend sonnabendnacht sonntag sonntage sonntags sonntagfrüh sonntagmorgen sonntagvormittag sonntagmittag sonntagnachmittag sonntagabend sonntagnacht wochenende wochenenden werktag werktage werktags wochentags uhr mittag mittags mitternacht morgen morgens früh vormittag vormittage vormittags nachmittag nachmittage nachmittags abend abende abends nacht nächte nachts stunde stunden minute minuten
