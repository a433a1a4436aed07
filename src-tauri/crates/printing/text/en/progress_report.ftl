# How things seem to be going. What the two wrote comes from the record. To stay, something else and nothing stand there always.

report-title = How things seem to be going
report-purpose = This is what we both noticed. It may be wrong or may change. You can cross out anything.
report-draft = We are still writing this
report-taken-back = Taken back. It does not hold any more
report-set-out = What we set out to do
report-movements = Some things seem a little easier
report-hard = Some things have been hard
report-sense = That makes sense: { $why }
report-helped = What seems to help
report-differently = Something I would do differently
report-unknown = What we do not know yet
report-next = Next, we could
report-stay = Stay where we are.
report-step = Try the next small step.
report-else = Do something else. You choose.
report-rest = Nothing next. Just rest.
report-words = Your words
report-add = Anything to add:
report-add-until = We look again on { $day }. Anything to add before then:
report-rest-title = The rest stays with me
report-rest-here = The other parts are on the page here. You can read it whenever you ask.
