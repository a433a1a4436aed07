//! The built-in ways to settle in Spanish, to somebody called usted.

use super::Told;

pub(super) const TOLD: [Told; 20] = [
    (
        "Cinco cosas a su alrededor",
        "Mire despacio a su alrededor. Nombre cinco cosas que ve. Toque cuatro cosas cercanas. \
         Escuche tres sonidos. Note dos olores. Busque un sabor. Deje de lado el sentido que quiera.",
    ),
    (
        "Soltar el aire despacio",
        "Deje entrar el aire por la nariz y cuente hasta tres. Déjelo salir y cuente hasta cinco, \
         como quien enfría la sopa. Hágalo seis veces. Si no le sienta bien, deje que su respiración \
         siga sola.",
    ),
    (
        "Bordes cuadrados",
        "Mire una puerta, un libro o un teléfono. Siga sus bordes con los ojos. Tome aire a lo largo \
         de un lado. Suelte el aire a lo largo del siguiente. Dé tres vueltas.",
    ),
    (
        "Pies y suelo",
        "Ponga los dos pies planos en el suelo. Presione hacia abajo y suelte. Presione los dedos de \
         los pies, luego los talones. Dígase: el suelo me sostiene.",
    ),
    (
        "Contar pasos",
        "Póngase de pie si puede. Camine en una línea corta. Cuente cada paso hasta diez. Dé la \
         vuelta. Cuente hacia atrás hasta uno. Si sigue en su asiento, toque el suelo con un pie y \
         luego con el otro.",
    ),
    (
        "Dónde y cuándo",
        "Diga en voz alta: me llamo ..., tengo ... años. Hoy es ... Estoy en ... El peligro que \
         recuerdo no está ahora en esta habitación. Dígalo otra vez, despacio. Cambie toda palabra \
         que no sea verdad.",
    ),
    (
        "Taza tibia",
        "Sostenga algo tibio con las dos manos. Sienta dónde empieza el calor y dónde termina. Note \
         el peso. Tome un sorbo si quiere.",
    ),
    (
        "Agua fresca",
        "Deje correr agua fresca sobre las manos mientras cuenta despacio hasta diez. Sienta el agua \
         y el fresco. Séquese las manos, un dedo cada vez.",
    ),
    (
        "Empujar la pared",
        "Póngase de pie frente a una pared. Apoye en ella las palmas. Empuje mientras cuenta despacio \
         hasta cinco. Descanse mientras cuenta hasta cinco. Hágalo tres veces. Sienta la fuerza de \
         sus brazos.",
    ),
    (
        "Apretar y soltar",
        "Cierre los puños y cuente hasta cinco. Suelte. Suba los hombros. Suelte. Junte las rodillas \
         con fuerza. Suelte. Note qué se siente más suave.",
    ),
    (
        "Nombrar los colores",
        "Elija un color. Busque seis cosas de ese color. Diga dónde está cada una. Luego elija otro \
         color.",
    ),
    (
        "Juego de grupos",
        "Elija un grupo, como sopas, ciudades o canciones. Nombre una para cada letra, o solo diez. \
         Si se atasca, sáltela y siga.",
    ),
    (
        "Conocer la habitación",
        "Gire la silla para poder ver la puerta. Mire cada rincón de la habitación. Note qué está \
         igual que la última vez. Dígase qué lugar le gusta más.",
    ),
    (
        "Voz suave",
        "Dígase, o pida a alguien que le diga: esto es difícil y va a pasar. No tengo que hacerlo \
         todo de una vez. Puedo ir despacio.",
    ),
    (
        "Un objeto pequeño",
        "Tome una piedra, una moneda o una llave. Apréndala como si fuera a dibujarla. Note sus \
         marcas, sus bordes y su peso. Luego póngala en un lugar que usted elija.",
    ),
    (
        "Mecerse",
        "De pie o en un asiento, separe los pies. Deje ir el peso a la izquierda y luego a la \
         derecha. Deje colgar los brazos. Busque un ritmo lento que le guste. Mire al frente, no \
         hacia abajo.",
    ),
    (
        "Dos manos, dos verdades",
        "Extienda una mano: eso fue entonces. Extienda la otra: esto es ahora. Nombre una cosa que \
         ahora es distinta. Junte las manos cuando quiera.",
    ),
    (
        "Escuchar lejos y cerca",
        "Busque el sonido más lejano que oiga. Luego uno más cercano. Luego el sonido de su propia \
         manga o silla. Vaya y vuelva tres veces.",
    ),
    (
        "Ponerlo en un estante",
        "Imagine una caja con una tapa en la que confía. Ponga dentro el pensamiento. Cierre la tapa. \
         Póngala en un estante al que pueda llegar otro día. Dígase qué día volverá a mirar.",
    ),
    (
        "Pedir compañía",
        "Elija a una persona o un animal que le haga sentirse a salvo. Siéntese cerca, o mande un \
         simple hola. No necesita explicar nada. Quédese cinco minutos.",
    ),
];
