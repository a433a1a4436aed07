//! What a vault promises, tried on real files.
#![cfg(test)]

#[cfg(test)]
mod copies;
#[cfg(test)]
mod crash;
#[cfg(test)]
mod keeping;
#[cfg(test)]
mod opening;
#[cfg(test)]
mod properties;
#[cfg(test)]
mod rules;
#[cfg(test)]
mod sample;
#[cfg(test)]
mod search;
#[cfg(test)]
mod support;
#[cfg(test)]
mod tamper;
