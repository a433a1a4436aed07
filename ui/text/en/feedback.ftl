# What a client says of the work.

search-kind-feedback = Said of the work
search-kind-alliance_review = A look at the work
day-begun-feedback = What a client said of the work, not kept yet
day-begun-alliance_review = A look at the work, not kept yet
client-draft-feedback = What the client said of the work is being written, last typed { $time }.
client-draft-alliance_review = A look at the work is being written, last typed { $time }.
feedback-title = Said of the work
feedback-help = What the client said, what you changed, and whether it helped. Every so many sessions you look at the work together.
