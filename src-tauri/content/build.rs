//! Looks for new packs: a folder that is embedded is read again when a file comes into it.

fn main() {
    println!("cargo:rerun-if-changed=packs/sheets");
}
