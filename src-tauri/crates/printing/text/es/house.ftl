# Words that stand on more than one paper.

draft-mark = Borrador, no es para firmar
sample-mark = Consulta de ejemplo: aquí nadie es real
stays-here = Se queda aquí

page-of = Página { $page } de { $pages }
page-of-home = { $page } de { $pages }, { $day }
page-of-bare = { $page } de { $pages }

version-heading = Versión { $number }
version-foot = versión { $number }
version-updated = { $version }, con datos de contacto al día
printed-on = impreso el { $day }
fingerprint = huella

quote-open = “
quote-close = ”

day-long = { $day } de { $month } de { $year }
day-short = { $day } de { $month }
day-first = 1
month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre

# Words that tell a reader when something happens. A copy that someone else may read carries none of them. “Semana”
# stands here for “fin de semana” and “entre semana”.
words-of-time = lunes martes miércoles miercoles jueves viernes sábado sábados sabado sabados domingo domingos semana semanas laborable laborables mediodía mediodia medianoche mañana mañanas tarde tardes noche noches madrugada madrugadas hora horas minuto minutos
