//! Everything the typesetter may see: our templates, our typefaces and one file of data.

use std::sync::Arc;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

use crate::{PrintError, typefaces};

const TEMPLATES: [(&str, &str); 9] = [
    ("/house.typ", include_str!("../templates/house.typ")),
    ("/day_sheet.typ", include_str!("../templates/day_sheet.typ")),
    ("/cover_sheet.typ", include_str!("../templates/cover_sheet.typ")),
    ("/agreement.typ", include_str!("../templates/agreement.typ")),
    ("/recovery_sheet.typ", include_str!("../templates/recovery_sheet.typ")),
    ("/leaflet.typ", include_str!("../templates/leaflet.typ")),
    ("/consent_snapshot.typ", include_str!("../templates/consent_snapshot.typ")),
    ("/check_in_six.typ", include_str!("../templates/check_in_six.typ")),
    ("/wallet_card.typ", include_str!("../templates/wallet_card.typ")),
];
const DATA: &str = "/sheet.json";

/// What is the same for every paper.
pub(crate) struct Shop {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    /// The typefaces, in the order of the book.
    pub(crate) fonts: Vec<Font>,
    sources: Vec<Source>,
    data_id: FileId,
}

impl Shop {
    /// Reads the typefaces and the templates.
    pub(crate) fn open() -> Result<Shop, PrintError> {
        let fonts = typefaces::load()?;
        let sources = TEMPLATES
            .iter()
            .map(|(path, text)| Ok(Source::new(file_id(path)?, (*text).to_owned())));
        Ok(Shop {
            library: LazyHash::new(Library::builder().build()),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            sources: sources.collect::<Result<_, PrintError>>()?,
            data_id: file_id(DATA)?,
            fonts,
        })
    }

    /// The template a paper begins with.
    pub(crate) fn template(&self, path: &str) -> Result<FileId, PrintError> {
        let id = file_id(path)?;
        if self.sources.iter().any(|source| source.id() == id) {
            Ok(id)
        } else {
            Err(PrintError::NotPrepared)
        }
    }
}

fn file_id(path: &str) -> Result<FileId, PrintError> {
    let path = VirtualPath::new(path).map_err(|_| PrintError::NotPrepared)?;
    Ok(FileId::new(RootedPath::new(VirtualRoot::Project, path)))
}

/// What the typesetter sees while it sets one paper.
pub(crate) struct Desk {
    shop: Arc<Shop>,
    main: FileId,
    data: Bytes,
}

impl Desk {
    /// Lays out a template and its data.
    pub(crate) fn new(shop: Arc<Shop>, main: FileId, data: String) -> Desk {
        Desk { shop, main, data: Bytes::from_string(data) }
    }
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &self.shop.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.shop.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let found = self.shop.sources.iter().find(|source| source.id() == id);
        found.cloned().ok_or_else(|| FileError::NotFound(id.vpath().get_without_slash().into()))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.shop.data_id {
            return Ok(self.data.clone());
        }
        Ok(Bytes::from_string(self.source(id)?))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.shop.fonts.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}
