# Words that stand on every page.
product = Holdfast
undo = Undo
open = Open
show = Show
hide = Hide
show-what = Show: { $what }
hide-what = Hide: { $what }
nothing-noted = Nothing noted
back = Back
close = Close
earlier-show = Show the earlier ones
earlier-fold = Fold the earlier ones
earlier-of = { $act }: { $list }
keep = Keep
keep-on = Try again
leave-it = Leave it
saved-at = Saved { $time }
done-of = { $done } of { $total }
stop-act = Stop
stop-safe = Stopping here is safe. Nothing that is there already is touched.
stop-later = This last part is short and is better not stopped.
step-gathering = Gathering the records
step-writing = Writing the copy
step-reading_back = Reading the copy back, to be sure it opens
step-checking = Checking every record
step-opening = Opening the copy
step-keeping = Putting it in its place

# Languages and days
days-ago = { $days ->
    [0] today
    [1] yesterday
   *[other] { $days } days ago
  }
days-old = { $days ->
    [0] from today
    [1] 1 day old
   *[other] { $days } days old
  }

# Days that are typed
date-like = Such as { $long } or { $short }
date-like-one = Such as { $long }
date-half = A day, a month and a year of four digits make a date, such as { $like }.
date-no-such-day = The calendar has no such day.
date-year = The year { $year } cannot stand here. Years go from { $from } to { $to }.
date-early = The first day that can stand here is { $day }.
date-late = The last day that can stand here is { $day }.
date-stands = Until then, { $day } stands.
date-none-stands = Until then, no day stands.

# Times that are typed
time-like = Such as 9:30, 930 or 2:30 pm
time-half = An hour and two digits of minutes make a time, such as 9:30.
time-no-such-time = The clock has no such time.
time-stands = Until then, { $time } stands.
time-none-stands = Until then, no time stands.
time-night = { $time }, in the night
time-morning = { $time }, in the morning
time-afternoon = { $time }, in the afternoon
time-evening = { $time }, in the evening

# What was typed earlier and came back
restored = This was typed earlier and is not kept yet.
restored-today = This was typed today at { $time } and is not kept yet.
restored-on = This was typed on { $day } at { $time } and is not kept yet.
restored-throw-away = Throw it away
restored-thrown = It is thrown away.
left-over-title = Typed earlier, and without a place here
left-over-line = The rest of the draft is in its fields. This part fits none of them. Copy what you still need before you type on: a new draft takes the place of this one.
