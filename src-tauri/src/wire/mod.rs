//! What crosses between the screen and the program: views out, requests in.
//!
//! These types change with the screen, not with the record. The screen's copies of them are
//! written by a test into `ui/src/bindings`.

pub(crate) mod agreement;
pub(crate) mod app;
pub(crate) mod around;
pub(crate) mod backup;
pub(crate) mod between;
pub(crate) mod boundary;
pub(crate) mod bring_in;
pub(crate) mod brought;
pub(crate) mod check_in;
pub(crate) mod client;
pub(crate) mod consent;
pub(crate) mod contact;
pub(crate) mod data_request;
pub(crate) mod day;
pub(crate) mod earlier;
pub(crate) mod ending;
pub(crate) mod executor;
pub(crate) mod export;
pub(crate) mod exposure_step;
pub(crate) mod feedback;
pub(crate) mod first;
pub(crate) mod goal;
pub(crate) mod guard;
pub(crate) mod hand_over;
pub(crate) mod keeping;
pub(crate) mod leave;
pub(crate) mod measure;
pub(crate) mod note;
pub(crate) mod note_template;
pub(crate) mod own;
pub(crate) mod pacing;
pub(crate) mod printing;
pub(crate) mod progress_report;
pub(crate) mod scan;
pub(crate) mod search;
pub(crate) mod session;
pub(crate) mod session_mode;
pub(crate) mod supervision;
pub(crate) mod timeline;
pub(crate) mod times;
pub(crate) mod trail;
pub(crate) mod workspace;

/// Writes a type that crosses, with its copy for the screen.
///
/// What does not fit is refused with the same few words whatever it was. The usual message quotes the value that it
/// could not read, and that may be what somebody typed.
macro_rules! wire {
    ($($(#[$doc:meta])* $kind:ident $name:ident $body:tt)+) => {
        $(
            #[derive(Clone, Debug, serde::Serialize, serde::Deserialize)]
            #[serde(rename_all = "snake_case", remote = "Self")]
            #[cfg_attr(test, derive(ts_rs::TS), ts(export))]
            $(#[$doc])*
            pub(crate) $kind $name $body

            impl serde::Serialize for $name {
                fn serialize<S: serde::Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
                    // The one that was derived, which has the same name.
                    Self::serialize(self, out)
                }
            }

            impl<'de> serde::Deserialize<'de> for $name {
                fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                    Self::deserialize(from).map_err(|_| serde::de::Error::custom("does not fit"))
                }
            }
        )+
    };
}
pub(crate) use wire;
