//! Scans, and what is drawn of them.

use crate::drawing::Drawer;
use crate::problem::Problem;
use crate::scanning;
use crate::wire::scan::{ScanPageView, ScanView};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use holdfast_records::scan::{Media, Scan};
use holdfast_records::{RecordId, Role, Stored};
use holdfast_vault::{Query, Reader, Vault};

/// How many pages of a PDF are shown. All of them are kept.
pub(crate) const PAGES_SHOWN: u32 = 20;

/// The scans of a signing or an answer, oldest first.
pub(crate) fn about(reader: &Reader<'_>, about: &RecordId) -> Result<Vec<ScanView>, Problem> {
    scanning::whose(reader, about)?;
    let mut all = reader.list::<Scan>(&Query::new().linked(Role::About, about))?;
    all.sort_by_key(|scan| scan.created_at);
    let view = |kept: Stored<Scan>| {
        let is_voided = scanning::is_voided(reader, &kept.id)?;
        Ok(ScanView { id: kept.id, scan: kept.body, is_voided })
    };
    all.into_iter().map(view).collect()
}

/// A scan's bytes, and what they are.
pub(crate) fn bytes(vault: &Vault, scan: &RecordId) -> Result<(Media, Vec<u8>), Problem> {
    let scan = vault.read().load::<Scan>(scan)?.body;
    let bytes = vault.file_bytes(&scan.sha256)?.ok_or(Problem::VaultDamaged)?;
    Ok((scan.media, bytes))
}

/// One page of a scan, as the address of a picture. A photograph has one page; a page that could not be drawn has
/// no picture.
pub(crate) fn page(
    drawer: &Drawer,
    media: Media,
    bytes: Vec<u8>,
    page: u32,
) -> Result<ScanPageView, Problem> {
    scanning::may_be_shown(media, &bytes)?;
    let (picture, pages) = match media {
        Media::Jpeg | Media::Png => (Some(address(media, &bytes)), 1),
        Media::Pdf => match (1..=PAGES_SHOWN).contains(&page).then(|| drawer.draw(bytes, page)) {
            Some(Some(drawn)) => (Some(address(Media::Png, &drawn.png)), drawn.pages),
            Some(None) | None => (None, 0),
        },
    };
    Ok(ScanPageView { page, pages, shown: pages.min(PAGES_SHOWN), picture })
}

fn address(media: Media, bytes: &[u8]) -> String {
    format!("data:{};base64,{}", media.name(), STANDARD.encode(bytes))
}
