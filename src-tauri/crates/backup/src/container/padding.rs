//! Rounds the size of a copy up, so that its length tells little about what is inside.

/// The least size that is not smaller and gives away at most a few bits: Padmé, at most 12 % more.
pub fn padded(length: u64) -> u64 {
    if length < 2 {
        return length;
    }
    let exponent = length.ilog2();
    let kept = exponent.ilog2() + 1;
    let mask = (1_u64 << (exponent - kept.min(exponent))) - 1;
    length.saturating_add(mask) & !mask
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn sizes_are_rounded_up_to_few_bits() {
        assert_eq!(padded(0), 0);
        assert_eq!(padded(9), 10);
        assert_eq!(padded(1_000_000), 1_015_808);
        assert_eq!(padded(1 << 40), 1 << 40);
    }

    proptest! {
        #[test]
        fn never_smaller_at_most_an_eighth_more_and_settled(length in 1_u64..1 << 50) {
            let rounded = padded(length);
            prop_assert!(rounded >= length);
            prop_assert!(rounded - length <= length / 8);
            prop_assert_eq!(padded(rounded), rounded);
        }
    }
}
