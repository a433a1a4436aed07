# Progress reports.

search-kind-progress_report = Progress report
day-begun-progress_report = A progress report, not finished yet
client-draft-progress_report = A progress report is being written, last typed { $time }.
report-title = How things seem to be going
report-help = A tentative report that both of you write: what seems easier, what is hard, what helps, what you do not know yet. Private notes are never in it.
