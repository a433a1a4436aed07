//! A disk that says at once that what was written will last. It will not.

use holdfast_backup::storage::{Disk, Entry, Sink, Source, Space, Storage};
use std::io::{self, Write};
use std::path::Path;

/// The real disk, without waiting for it.
pub(crate) struct Unsettled;

struct Unwaited(Box<dyn Sink>);

impl Storage for Unsettled {
    fn make_folder(&self, folder: &Path) -> io::Result<()> {
        Disk.make_folder(folder)
    }
    fn look(&self, folder: &Path) -> io::Result<Vec<Entry>> {
        Disk.look(folder)
    }
    fn create(&self, file: &Path) -> io::Result<Box<dyn Sink>> {
        Ok(Box::new(Unwaited(Disk.create(file)?)))
    }
    fn open(&self, file: &Path) -> io::Result<Box<dyn Source>> {
        Disk.open(file)
    }
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        Disk.rename(from, to)
    }
    fn settle_folder(&self, _: &Path) -> io::Result<()> {
        Ok(())
    }
    fn settle_disk(&self, _: &Path) -> io::Result<()> {
        Ok(())
    }
    fn remove(&self, file: &Path) -> io::Result<()> {
        Disk.remove(file)
    }
    fn room(&self, folder: &Path) -> io::Result<Space> {
        Disk.room(folder)
    }
}

impl Write for Unwaited {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write(bytes)
    }
    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

impl Sink for Unwaited {
    fn settle(&mut self) -> io::Result<()> {
        Ok(())
    }
}
