//! Reads a copy from its first byte to its last and holds everything in it against its list.

use std::io::{Read, Seek};

use crate::container::{
    self, Archive, ArchiveError, Limits, MANIFEST, MANIFEST_LIMIT, Manifest, ManifestError, Opened,
    UnsealError,
};
use crate::error::CopyFault;
use crate::image;
use crate::progress::{Step, Stopped, Teller};

/// A copy that was read whole and found to be what it says.
pub(crate) struct Examined<R> {
    pub(crate) archive: Archive<Opened<R>>,
    pub(crate) manifest: Manifest,
    /// SHA-256 of everything inside the container.
    pub(crate) inside: [u8; 32],
    /// The SQLite file.
    pub(crate) image: zeroize::Zeroizing<Vec<u8>>,
}

/// Why a copy was not found whole: something is wrong with it, or it was stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Trouble {
    Fault(CopyFault),
    Stopped,
}

impl From<Stopped> for Trouble {
    fn from(_: Stopped) -> Trouble {
        Trouble::Stopped
    }
}

impl From<UnsealError> for Trouble {
    fn from(error: UnsealError) -> Trouble {
        Trouble::Fault(error.into())
    }
}

impl From<ArchiveError> for Trouble {
    fn from(error: ArchiveError) -> Trouble {
        Trouble::Fault(error.into())
    }
}

impl From<ManifestError> for Trouble {
    fn from(error: ManifestError) -> Trouble {
        Trouble::Fault(error.into())
    }
}

/// Examines a copy. Nothing of it is taken on trust, and nothing is written anywhere.
pub(crate) fn examine<R: Read + Seek>(
    source: R,
    phrase: &str,
    teller: &mut Teller<'_>,
) -> Result<Examined<R>, Trouble> {
    teller.tell(Step::Opening, 0, 0)?;
    let mut opened = container::unseal(source, phrase)?;
    let length = opened.length();
    let inside =
        opened.prove::<Trouble>(|proved| Ok(teller.tell(Step::ReadingBack, proved, length)?))?;
    let mut archive = Archive::open(opened, Limits::default())?;
    let manifest = Manifest::read(&archive.take(MANIFEST, MANIFEST_LIMIT)?)?;
    manifest.check_members(archive.sizes())?;
    check_sums(&mut archive, &manifest, teller)?;
    let image = zeroize::Zeroizing::new(archive.take(image::DATABASE, image::LIMIT)?);
    image::prove(&image, &manifest).map_err(Trouble::Fault)?;
    Ok(Examined { archive, manifest, inside, image })
}

fn check_sums<R: Read + Seek>(
    archive: &mut Archive<Opened<R>>,
    manifest: &Manifest,
    teller: &mut Teller<'_>,
) -> Result<(), Trouble> {
    let total = manifest.members.iter().map(|member| member.bytes).sum();
    let mut done = 0;
    for member in &manifest.members {
        teller.tell(Step::Checking, done, total)?;
        if container::hex(&archive.sum(&member.name)?) != member.sha256 {
            return Err(Trouble::Fault(CopyFault::Contradiction));
        }
        done += member.bytes;
    }
    Ok(())
}
