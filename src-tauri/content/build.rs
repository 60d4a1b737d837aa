//! Looks for new packs: a folder that is embedded is read again when a file comes into it.

fn main() {
    for folder in ["articles", "pictures", "sheets"] {
        println!("cargo:rerun-if-changed=packs/{folder}");
    }
}
