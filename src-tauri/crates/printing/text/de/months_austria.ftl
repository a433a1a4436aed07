# The month that is called otherwise in Austria.

month-1 = Jänner
