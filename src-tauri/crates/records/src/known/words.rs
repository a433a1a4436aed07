//! Words that are no name by themselves, or not always.

/// Titles: nobody is called by one alone.
const TITLES: &str = "dr mr mrs ms miss mx prof sir frau herr mme mlle señor señora sr sra \
    الدكتور الدكتورة";

/// The short words between the parts of a name: beside another part, none of them names anybody alone.
const BETWEEN: &str = "st the san santa de del della der des den di do dos du la las \
    le les los van von zu zum ter ten bin ibn bint \
    أم أبو ابن بنت عبد آل السيد السيدة";

/// Short words before a thing or a person, in the languages of the papers that have small letters.
const ARTICLES: &str = "the a an el la los las un una le les une der die das ein eine";

/// Names that are everyday words as well, in the languages of the papers. Written small they are taken for the word.
const EVERYDAY: &str = " angel april art august autumn basil bay bear bill blue buck \
    chance charity chase chip clay cliff crystal daisy dale dawn destiny dolores don drew \
    ember ernst eve faith fern finch forest free ginger grace grant gray guy happy harmony haven \
    hazel honor hope hunter iris joy juste king lark \
    major mark may melody mercy miles miracle moss noble norm oak ocean olive opal or page \
    pat patience paz peace pearl penny per pierce pierre poppy prince rain red reed rich river rock \
    rocky rose rusty sage sandy sky sol spring star stone storm sue summer sunny \
    wade ward west will willow wing winter wolf cruz esperanza estrella luz mar \
    mercedes milagros nieves soledad fleur lune prudence reine \
    violette engel fee mai sonne";

/// Short words before what somebody is to a client; some of them are names too.
const WHOSE: &str = "a an and her his my our their el su mi ma mon sa son ihr ihre mein meine";

/// What people are to somebody, in the languages of the papers: it says of nobody who they are.
const RELATIONS: &str = "mother mum mom mama mam father dad daddy papa sister brother parent \
    parents partner husband wife ex son daughter child aunt auntie uncle gran granny grandma nan grandad grandpa \
    grandmother grandfather friend neighbour neighbor boss doctor gp teacher carer cousin stepfather stepmother step \
    madre mamá padre papá hermana hermano pareja marido esposa hijo hija tía tío abuela abuelo amiga amigo \
    mère maman père sœur soeur frère mari femme fils fille tante oncle amie ami \
    mutter mutti vater vati schwester bruder mann frau sohn tochter oma opa freundin freund \
    أمي أبي والدي والدتي أختي أخي زوجي زوجتي ابني ابنتي خالتي عمتي عمي خالي جدتي جدي صديقتي صديقي";

fn is_in(list: &str, even: &str) -> bool {
    list.split_whitespace().any(|word| super::bare(word) == even)
}

/// Whether a part of a name, small and without accents, names nobody alone.
pub(super) fn is_beside_a_name(even: &str) -> bool {
    is_title(even) || is_in(BETWEEN, even)
}

/// Whether a word, small and without accents, is a title.
pub(super) fn is_title(even: &str) -> bool {
    is_in(TITLES, even)
}

/// Whether a word, small and without accents, is an article.
pub(super) fn is_article(even: &str) -> bool {
    is_in(ARTICLES, even)
}

/// Whether a name, small and without accents, is an everyday word as well.
pub(super) fn is_everyday(even: &str) -> bool {
    is_in(EVERYDAY, even) || is_in(WHOSE, even) || is_beside_a_name(even)
}

/// Whether a word, small and without accents, says what somebody is to a client.
pub(super) fn is_relation(even: &str) -> bool {
    is_in(RELATIONS, even)
}

/// Whether a word, small and without accents, says no more than whose relation somebody is, and which.
pub(super) fn is_of_relation(even: &str) -> bool {
    is_relation(even) || is_in(WHOSE, even)
}
