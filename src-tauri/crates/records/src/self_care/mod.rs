//! The therapist's own care: a list in their own words and a light look once a week. No sum, no run of days, no score
//! (features F-K3, domain 9.2).

mod list;
mod look;
mod notice;

pub use list::{NoticeLeft, SelfCareList, SelfCareListState, SelfCareThing};
pub use look::{SelfCareAnswer, SelfCareLook, SelfCareLookState, SelfCareTick, week_of};
pub use notice::{NOTICE_RESTS_DAYS, SelfCareNotice, notices};
