//! What crosses between the screen and the program: views out, requests in.
//!
//! These types change with the screen, not with the record. The screen's copies of them are
//! written by a test into `ui/src/bindings`.

pub(crate) mod agreement;
pub(crate) mod app;
pub(crate) mod backup;
pub(crate) mod client;
pub(crate) mod consent;
pub(crate) mod day;
pub(crate) mod hand_over;
pub(crate) mod note;
pub(crate) mod printing;
pub(crate) mod session;

/// Writes a type that crosses, with its copy for the screen.
macro_rules! wire {
    ($($(#[$doc:meta])* $kind:ident $name:ident $body:tt)+) => {
        $(
            #[derive(Clone, Debug, serde::Serialize, serde::Deserialize)]
            #[serde(rename_all = "snake_case")]
            #[cfg_attr(test, derive(ts_rs::TS), ts(export))]
            $(#[$doc])*
            pub(crate) $kind $name $body
        )+
    };
}
pub(crate) use wire;
