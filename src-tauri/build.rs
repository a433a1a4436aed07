//! Tells Tauri where the permissions are, and gives a fresh clone a page to embed.

use std::{fs, io, path::Path};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    for watched in ["src-tauri/capabilities", "src-tauri/permissions", "tauri.conf.json", "ui/dist"]
    {
        println!("cargo:rerun-if-changed={watched}");
    }
    leave_a_page()?;
    let ours = tauri_build::AppManifest::new()
        .permissions_path_pattern("./src-tauri/permissions/**/*.toml");
    let attributes = tauri_build::Attributes::new()
        .capabilities_path_pattern("./src-tauri/capabilities/**/*.json")
        .app_manifest(ours);
    tauri_build::try_build(attributes)?;
    Ok(())
}

/// Without a built screen there is nothing to embed; a line of text says how to build it.
fn leave_a_page() -> io::Result<()> {
    let page = Path::new("ui/dist/index.html");
    if page.exists() {
        return Ok(());
    }
    fs::create_dir_all("ui/dist")?;
    fs::write(
        page,
        "<!doctype html><title>Holdfast</title><p>The screen is not built yet: run cargo xtask run.</p>",
    )
}
