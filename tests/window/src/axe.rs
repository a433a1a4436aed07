//! Asks axe-core whether the page in the window keeps anybody out.

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::window::Window;

const RUN: &str = r#"
const done = arguments[arguments.length - 1];
axe.run(document, { resultTypes: ['violations'] }).then(
  (found) => done(found.violations
    .filter((one) => one.impact === 'serious' || one.impact === 'critical')
    .map((one) => `${one.impact} ${one.id}: ${one.help} at ` +
      one.nodes.slice(0, 3).map((node) => node.target.join(' ') + ' (' +
        (node.any[0] ?? node.all[0] ?? node.none[0])?.message + ')').join('; '))),
  (why) => done([String(why)]));
"#;

impl Window {
    /// Holds the page to it that axe finds nothing serious or critical.
    pub fn is_open_to_everybody(&self) {
        let found = self.barriers();
        assert!(
            found.is_empty(),
            "axe found nothing serious on this page, but:\n{}",
            found.join("\n")
        );
    }

    /// What axe calls serious or critical on this page, one line each.
    pub fn barriers(&self) -> Vec<String> {
        let file =
            Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/node_modules/axe-core/axe.min.js");
        let axe = fs::read_to_string(file).expect("axe-core is installed: `cargo xtask setup`");
        self.script(&format!("{axe}; return true;"), vec![]);
        let found = self.script_that_waits(RUN);
        let lines = found.as_array().cloned().unwrap_or_default();
        lines.iter().filter_map(Value::as_str).map(str::to_owned).collect()
    }
}
