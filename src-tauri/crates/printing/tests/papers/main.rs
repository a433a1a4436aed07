//! What stands on the papers, read back from the finished PDF.

#[cfg(test)]
mod cast;
#[cfg(test)]
mod copies;
#[cfg(test)]
mod forms;
#[cfg(test)]
mod given;
#[cfg(test)]
mod given_copies;
#[cfg(test)]
mod given_forms;
#[cfg(test)]
mod goals_and_letters;
#[cfg(test)]
mod hard_moments;
#[cfg(test)]
mod hard_text;
#[cfg(test)]
mod how_we_work;
#[cfg(test)]
mod languages;
#[cfg(test)]
mod look;
#[cfg(test)]
mod of_practice;
#[cfg(test)]
mod plain_words;
#[cfg(test)]
mod reading;
#[cfg(test)]
mod signing;
#[cfg(test)]
mod six;
mod slip;
#[cfg(test)]
mod snapshot;
#[cfg(test)]
mod times;
mod trail;
#[cfg(test)]
mod written;
