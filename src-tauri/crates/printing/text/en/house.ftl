# Words that stand on more than one paper.

draft-mark = Draft, not for signing
sample-mark = Sample practice: nobody here is real
stays-here = Stays here

page-of = Page { $page } of { $pages }
page-of-home = { $page } of { $pages }, { $day }
page-of-bare = { $page } of { $pages }

version-heading = Version { $number }
version-foot = version { $number }
version-updated = { $version }, contact details updated
printed-on = printed { $day }
fingerprint = fingerprint

quote-open = “
quote-close = ”

day-long = { $day } { $month } { $year }
day-short = { $day } { $month }
day-first = 1
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

# Words that tell a reader when something happens. A copy that someone else may read carries none of them.
words-of-time = monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays weekday weekdays weekend weekends o'clock noon midday midnight morning mornings afternoon afternoons evening evenings night nights hour hours minute minutes
