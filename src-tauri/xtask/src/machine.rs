//! Installs what Holdfast needs from the system, through the system's own package manager.

use crate::Outcome;
use crate::shell::{has, is_content, run};

/// A package manager and what the needed packages are called there.
struct Manager {
    program: &'static str,
    /// Asks whether one package is installed; its name follows.
    asks: &'static [&'static str],
    /// Reads the list of packages anew, where that is a step of its own.
    refreshes: Option<&'static [&'static str]>,
    installs: &'static [&'static str],
    packages: &'static [&'static str],
}

const APT: Manager = Manager {
    program: "apt-get",
    asks: &["dpkg", "--status"],
    refreshes: Some(&["apt-get", "update", "-q"]),
    installs: &["apt-get", "install", "-q", "-y", "--no-install-recommends"],
    packages: &[
        "build-essential",
        "perl",
        "pkg-config",
        "libwebkit2gtk-4.1-dev",
        "libgtk-3-dev",
        "libxdo-dev",
        "librsvg2-dev",
        "webkit2gtk-driver",
        "xvfb",
        "xauth",
        "dbus",
        "xdotool",
        "poppler-utils",
        "age",
        "sqlite3",
        "util-linux",
        "e2fsprogs",
        "strace",
        "fonts-noto-core",
        "fonts-dejavu-core",
        "adwaita-icon-theme",
    ],
};

const DNF: Manager = Manager {
    program: "dnf",
    asks: &["rpm", "--query", "--whatprovides"],
    refreshes: None,
    installs: &["dnf", "install", "-y"],
    packages: &[
        "gcc-c++",
        "make",
        "perl",
        "pkgconf-pkg-config",
        "webkit2gtk4.1-devel",
        "gtk3-devel",
        "libxdo-devel",
        "librsvg2-devel",
        "webkitgtk6.0-driver",
        "xorg-x11-server-Xvfb",
        "xorg-x11-xauth",
        "dbus-daemon",
        "xdotool",
        "poppler-utils",
        "age",
        "sqlite",
        "util-linux",
        "e2fsprogs",
        "strace",
        "google-noto-sans-fonts",
        "dejavu-sans-fonts",
    ],
};

const PACMAN: Manager = Manager {
    program: "pacman",
    asks: &["pacman", "--query"],
    refreshes: None,
    installs: &["pacman", "--sync", "--refresh", "--needed", "--noconfirm"],
    packages: &[
        "base-devel",
        "perl",
        "pkgconf",
        "webkit2gtk-4.1",
        "gtk3",
        "xdotool",
        "librsvg",
        "xorg-server-xvfb",
        "xorg-xauth",
        "dbus",
        "poppler",
        "age",
        "sqlite",
        "util-linux",
        "e2fsprogs",
        "strace",
        "noto-fonts",
        "ttf-dejavu",
    ],
};

/// Installs the system packages that are not there yet, saying which and how.
pub(crate) fn install_what_is_missing() -> Outcome {
    if !cfg!(target_os = "linux") {
        println!(
            "Nothing is installed on this system: Rust, Node and its own web view are enough."
        );
        return Ok(());
    }
    let Some(manager) = [APT, DNF, PACMAN].into_iter().find(|manager| has(manager.program)) else {
        println!(
            "This system has neither apt, dnf nor pacman. Holdfast needs: {}",
            APT.packages.join(", ")
        );
        return Ok(());
    };
    let missing = manager.missing();
    if missing.is_empty() {
        println!("The system has all {} packages that Holdfast needs.", manager.packages.len());
        return Ok(());
    }
    println!("Installing with {}: {}", manager.program, missing.join(", "));
    manager.install(&missing)
}

impl Manager {
    fn missing(&self) -> Vec<&'static str> {
        let is_missing = |package: &&str| {
            let (program, words) = self.asks.split_first().unwrap_or((&"false", &[]));
            !is_content(program, &[words, &[*package]].concat())
        };
        self.packages.iter().copied().filter(is_missing).collect()
    }

    fn install(&self, missing: &[&str]) -> Outcome {
        if let Some(refresh) = self.refreshes {
            as_root(refresh)?;
        }
        as_root(&[self.installs, missing].concat())
    }
}

fn as_root(words: &[&str]) -> Outcome {
    let is_root = crate::shell::output("id", &["-u"]).is_ok_and(|id| id.trim() == "0");
    let words = if is_root { words.to_vec() } else { [&["sudo"], words].concat() };
    let (program, rest) = words.split_first().ok_or("nothing to install with")?;
    run(program, rest)
}
