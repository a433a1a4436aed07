# The directory of colleagues, agencies and lines.

search-kind-directory_entry = Directory
day-begun-directory_entry = An entry of the directory, not kept yet
client-draft-directory_entry = An entry of the directory is being written, last typed { $time }.
directory-title = Directory
directory-help = Colleagues, agencies and lines that you can name to a client, each with the day on which you last checked it. Ctrl+N adds one. What is set aside is named no more, and stays here.
directory-line = Colleagues, agencies and lines that you can name to a client. No name of a client belongs here.
directory-list = Who can be named
directory-none-title = Nobody is written here yet
directory-none = Somebody whom you would trust with a person you work with: a colleague, an agency, a line to call. Where something ends, two of them to choose from can be a kindness.
directory-add = Add one
directory-new = A new entry
directory-aside-title = Set aside

directory-name = Who
directory-sort = What it is
directory-sort-colleague = Colleague
directory-sort-agency = Agency
directory-sort-line = Line to call
directory-service = What they do
directory-contact = How to reach them
directory-contact-hint = A number or an address, and the hours
directory-access = How one gets there
directory-access-hint = Steps, a lift, the wait for a first talk
directory-cost = What it costs
directory-languages = Languages
directory-note = Good to know
directory-note-hint = Whom they may suit, what they do well
directory-checked-on = Last checked
directory-checked-on-hint = The day on which you knew that all of this was right. Blank for not checked.

directory-checked = Checked on { $day }.
directory-checked-long-ago = Checked on { $day }, more than a year ago: look again before you name it.
directory-never-checked = Not checked so far: look before you name it.
directory-check = Checked today
directory-check-of = Checked today: { $name }
directory-change = Change
directory-change-of = Change: { $name }
directory-aside = Set aside
directory-aside-of = Set aside: { $name }
directory-again = Take up again
directory-again-of = Take up again: { $name }
directory-said-kept = “{ $name }” is kept.
directory-said-checked = “{ $name }” was checked today.
directory-said-aside = “{ $name }” is set aside and named no more. Plans that name it stay as they are.
directory-said-again = “{ $name }” can be named again.
