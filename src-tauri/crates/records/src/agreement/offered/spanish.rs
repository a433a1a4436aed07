//! The sentences that are offered in Spanish, to somebody called usted.

use super::Offers;

pub(super) const OFFERS: Offers = Offers {
    both_stop: "Paramos enseguida, usted y yo. No tiene que dar explicaciones.",
    move_topic: "Puede mover un tema cuando quiera.",
    at_start_and_end: ("Al principio y al final:", "siempre."),
    in_the_middle: ("A la mitad:", "si usted quiere."),
    between_sessions: ("Entre sesiones:", "solo sobre las citas."),
    on_time: "Empiezo y termino a tiempo. Le aviso pronto si algo cambia.",
    ask_first: "Pregunto antes de cada paso nuevo. Le digo si cometí un error.",
    can: ("Puedo:", "tener con usted una llamada extra de 20 minutos esa semana."),
    cannot: ("No puedo:", "ver mensajes por la noche."),
    no_answer: "Si no contesto, puede llamar a:",
    no_emergency_service: "No soy un servicio de emergencia.",
    if_i_cross: "Dígamelo, escríbalo o traiga a alguien. Yo paro y escucho.",
    if_i_cross_or_tell: "Dígamelo, escríbalo o traiga a alguien. Yo paro y escucho. También puede decírselo a otra persona:",
    if_you_cross: "Si usted cruza uno, se lo digo con amabilidad. Eso no le trae problemas.",
    whom_i_call: "Llamo a alguien por usted solo si me lo pide, o si creo que su vida o la seguridad de alguien corre \
                  peligro pronto. Se lo digo antes, si puedo.",
    my_notes: "Guardo notas de nuestras sesiones, de lo que usted aceptó y de los números que me dio. Puede pedir \
               leerlas.",
    not_for_you: "No es para usted:",
    work: &super::work::spanish::WORK,
};
