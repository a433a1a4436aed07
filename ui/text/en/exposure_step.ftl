# Steps towards something hard.

search-kind-exposure_step = Step
day-begun-exposure_step = A step, not kept yet
client-draft-exposure_step = A step is being written down, last typed { $time }.
