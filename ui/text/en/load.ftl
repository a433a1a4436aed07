# How full the week is: facts, and nothing about whether that is much.

load-title = The week’s load
load-help = How many sessions there are on each day of this week and the next, counted from what is planned and recorded. It says what is there and not whether that is much.
load-line = Counted from your sessions. What it means is yours to say.
load-place = How full this week and the next are, as plain numbers.
load-facts = In short
load-this-week = This week
load-next-week = Next week
load-week-line = { $count ->
    [one] { $week }: one session.
   *[other] { $week }: { $count } sessions.
  }
load-longest = The longest day is { $day }, with { $minutes } minutes in sessions.
load-none = No session is planned or recorded in these two weeks.
load-free = The last day without a session was { $day }.
load-no-free = Since { $day } there was no day without a session.
load-day = Day
load-sessions = Sessions
load-minutes = Minutes
load-in-a-row = In a row without a break
load-hard = With the hard part
load-how = A break is { $minutes } minutes or more between two sessions. The hard part counts where minutes of it were written in a note, or where something is planned for a session that has no note yet.
