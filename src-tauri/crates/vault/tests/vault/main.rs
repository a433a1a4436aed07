//! What a vault promises, tried on real files.
#![cfg(test)]

#[cfg(test)]
mod copies;
#[cfg(test)]
mod crash;
#[cfg(all(test, target_os = "linux"))]
mod full_disk;
#[cfg(test)]
mod keeping;
#[cfg(all(test, target_os = "linux"))]
mod missing;
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
#[cfg(all(test, target_os = "linux"))]
mod small_disk;
#[cfg(test)]
mod support;
#[cfg(test)]
mod tamper;
