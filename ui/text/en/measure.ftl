# Numbers from paper forms.

search-kind-measure_score = Number from a form
day-begun-measure_score = A number from a form, not kept yet
client-draft-measure_score = A number from a form is being typed in, last typed { $time }.
