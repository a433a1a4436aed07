# The plan for hard moments, and the card made from it. The order, the headings and the words are our own.

hard-title = My plan for hard moments
hard-title-home = What helps me when it is hard
hard-title-read = What helps me
hard-purpose = This is a plan, not a promise. I can change it at any time.
hard-purpose-until = This is a plan, not a promise. I can change it at any time. We look at it again on { $day }, or sooner if I ask.
hard-purpose-read = I can change this at any time.
hard-draft = This plan is still being written
hard-danger = If I may be in danger now, I call
hard-earn = I do not have to wait or earn it.
hard-check = please check
hard-signs = What I notice first, in my thoughts, my body and what I do
hard-safer = What would make the next hour safer where I am
hard-helped = What has helped me get through before, alone or near others
hard-people = People
hard-company = Who is good company:
hard-can-tell = Who I can tell how bad it is:
hard-not-helpful = What does not help (please do not offer)
hard-hold-on = What I hold on to, small or big
hard-first = What I am willing to try first
hard-afterwards = Afterwards: who I tell, what I need, what we change here
hard-add = What I want to add

card-title = A card to carry
card-title-plain = A plain card
card-purpose = Cut along the outer line. Fold on the dotted line, with the words inside. The outside stays blank. You do not have to carry it. Leave the rest of this sheet here.
card-left-out = A number that was not checked for a year is not on the card. Ask me, and we look it up together.
card-hard = If I am safe but it is hard:
card-checked = Numbers checked { $day }

# Words in a sentence about a stop signal that are not the signal itself.
words-around-a-signal = the and for one two say says said stop stops signal when then both word words hand hands palm flat put puts table raise raises touch tap time times out can will with want wants mean means means either you your lift hold holds sign this that not from are enough make makes have has call then
