# The sheet for a colleague who stands in for a while, and the day sheet.

cover-title = Somebody stands in for me
cover-place = A sheet for a colleague: whom to tell about an appointment, and how. Only people who agreed.
cover-help = Say for whom the sheet is and for which days. Only people who said yes to it stand on it, with the name they use and how to reach them. No code, no reason and no note is on it.
cover-line = For a colleague who tells people about an appointment while you are ill or away. Only those who agreed stand on it, by the name they use. Nothing is on it about why they come.
cover-who = For whom
cover-language = In
cover-from = From
cover-to = To
cover-on = On the sheet
cover-on-none = Nobody agreed to it so far, so there is no sheet.
cover-next = next on { $day }, { $time }
cover-next-none = no appointment is planned
cover-asked = They asked, and it stands on the sheet: “{ $words }”
cover-out = Not on the sheet
cover-out-line = Please tell these people yourself.
cover-why-not_asked = Not asked so far
cover-why-said_no = Said no, or let it rest
cover-why-expired = The yes has run out
cover-why-no_way = No safe way of reaching them is known
cover-why-no_name = No name to use is known
cover-why-named = What they asked has another name or a code in it
cover-ask = Ask about it
cover-ask-of = Ask about it: { $code }
cover-details = Their details
cover-details-of = Their details: { $code }
cover-print = See the sheet
cover-kept = Each printing is kept as told to that colleague, for each person on it.

cover-day-print = Day sheet
cover-day-line = The sessions of a day by code, on one paper to shred in the evening. Never keep it together with the sheet above: the times would join names to codes.
cover-day-on = Of which day
cover-day-see = See the day sheet
