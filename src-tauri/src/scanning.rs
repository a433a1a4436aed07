//! Taking in a scan: which file, of what kind, about what.

use crate::asking;
use crate::problem::Problem;
use crate::wire::consent::VoidRequest;
use crate::wire::scan::{AddScanRequest, ScanView};
use holdfast_records::agreement::Signing;
use holdfast_records::consent::ConsentEvent;
use holdfast_records::scan::{Media, PIXEL_LIMIT, SCAN_LIMIT, Scan, ScanState};
use holdfast_records::voiding::Voiding;
use holdfast_records::{Link, Moment, Record, RecordId, Role};
use holdfast_vault::{Query, Reader, Tx};
use std::fs::File;
use std::io::Read;
use std::path::Path;

const MEGABYTE: u64 = 1024 * 1024;

/// A file that may be kept.
pub(crate) struct Taken {
    media: Media,
    bytes: Vec<u8>,
}

/// Reads a file that was chosen, and no more of it than may be kept. The file stays as it is.
pub(crate) fn read(file: &Path) -> Result<Taken, Problem> {
    let about = std::fs::metadata(file)?;
    if !about.is_file() {
        return Err(Problem::ScanNotAPicture);
    }
    let limit = u64::from(SCAN_LIMIT);
    let mut bytes = Vec::new();
    let read = File::open(file)?.take(limit + 1).read_to_end(&mut bytes)?;
    if u64::try_from(read).unwrap_or(u64::MAX) > limit {
        return Err(Problem::ScanTooLarge {
            most_megabytes: count(limit / MEGABYTE),
            found_megabytes: count(about.len().max(limit + 1).div_ceil(MEGABYTE)),
        });
    }
    let media = Media::of(&bytes).ok_or(Problem::ScanNotAPicture)?;
    may_be_shown(media, &bytes)?;
    Ok(Taken { media, bytes })
}

/// Refuses a picture that does not say how large it is, or says that it is far larger than any paper.
pub(crate) fn may_be_shown(media: Media, bytes: &[u8]) -> Result<(), Problem> {
    match (media, media.size(bytes)) {
        (Media::Pdf, _) => Ok(()),
        (Media::Jpeg | Media::Png, None | Some((0, _) | (_, 0))) => Err(Problem::ScanNotAPicture),
        (Media::Jpeg | Media::Png, Some((width, height))) => {
            let pixels = u64::from(width) * u64::from(height);
            let in_millions = |pixels: u64| count(pixels.div_ceil(1_000_000));
            if pixels <= PIXEL_LIMIT {
                return Ok(());
            }
            Err(Problem::ScanTooManyPixels {
                most_megapixels: in_millions(PIXEL_LIMIT),
                found_megapixels: in_millions(pixels),
            })
        }
    }
}

/// Keeps a scan with its bytes exactly as they are, about a signing or an answer.
pub(crate) fn keep(
    tx: &mut Tx<'_>,
    request: &AddScanRequest,
    taken: &Taken,
    now: Moment,
) -> Result<ScanView, Problem> {
    let client = whose(tx, &request.about)?;
    let scan = Scan {
        added_on: now.day(),
        media: taken.media,
        sha256: tx.keep_file(&taken.bytes, taken.media.name())?,
        bytes: u32::try_from(taken.bytes.len()).unwrap_or(u32::MAX),
        caption: request.caption.clone().filter(|caption| !caption.is_blank()),
    };
    scan.check()?;
    let about = Link::whole(Role::About, request.about.clone());
    let id = tx.new_id();
    let kept = tx.insert(id, Some(&client), ScanState::Kept, &scan, &[about])?;
    Ok(ScanView { id: kept.id, scan: kept.body, is_voided: false })
}

/// Says that a scan was taken in by mistake. Gives what it was put beside.
pub(crate) fn void(tx: &mut Tx<'_>, scan: RecordId, now: Moment) -> Result<RecordId, Problem> {
    let kept = tx.load::<Scan>(&scan)?;
    let about = kept.linked(Role::About).cloned().ok_or(Problem::NotFound)?;
    if is_voided(tx, &scan)? {
        return Err(Problem::NotFromHere);
    }
    asking::void(tx, &VoidRequest { entry: scan, reason: None }, now)?;
    Ok(about)
}

/// Whether a scan was taken in by mistake.
pub(crate) fn is_voided(reader: &Reader<'_>, scan: &RecordId) -> Result<bool, Problem> {
    Ok(!reader.list::<Voiding>(&Query::new().linked(Role::Voids, scan).limit(1))?.is_empty())
}

/// Whose paper it is: a scan is of a signing, or of an answer that was signed.
pub(crate) fn whose(reader: &Reader<'_>, about: &RecordId) -> Result<RecordId, Problem> {
    let of_signing = reader.find::<Signing>(about)?.and_then(|signing| signing.client);
    let client = match of_signing {
        Some(client) => Some(client),
        None => reader.find::<ConsentEvent>(about)?.and_then(|answer| answer.client),
    };
    client.ok_or(Problem::NotFound)
}

fn count(of: u64) -> u32 {
    u32::try_from(of).unwrap_or(u32::MAX)
}
