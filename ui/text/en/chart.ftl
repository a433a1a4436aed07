# Lines with points, and the table that says the same.
chart-as-tables = As tables
chart-as-lines = As lines
chart-nothing = Nothing to draw so far.
chart-when = When
chart-what = What it was
chart-point = { $when }: { $words }
chart-event = { $when }: { $words }
chart-no-limit = none
