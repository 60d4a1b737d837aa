//! The window's types are generated from the wire and committed.

use std::any::TypeId;
use std::collections::{BTreeMap, HashSet};
use std::path::Path;

use towpath_core::wire::{self, SIGNATURES};
use ts_rs::{Config, TS, TypeVisitor};

const HEAD: &str = "\
// Generated from src-tauri/core/src/wire by the core's tests. Do not edit by hand.
// To write it again: TOWPATH_BLESS=1 cargo test -p towpath-core --test main bindings

";

/// Declarations by name, so that the file does not change when commands change places.
struct Gathered<'a> {
    config: &'a Config,
    seen: HashSet<TypeId>,
    declarations: BTreeMap<String, String>,
}

impl TypeVisitor for Gathered<'_> {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if !self.seen.insert(TypeId::of::<T>()) {
            return;
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
        if T::output_path().is_some() {
            let docs = T::docs().unwrap_or_default();
            let text = format!("{docs}export {}\n", T::decl(self.config));
            self.declarations.insert(T::ident(self.config), text);
        }
    }
}

macro_rules! visit_all {
    (desk { $($d:ident($di:ident) -> $dr:ident;)* } shell { $($s:ident($si:ident) -> $sr:ident;)* }) => {
        fn visit_wire(gathered: &mut Gathered<'_>) {
            $(gathered.visit::<wire::$di>(); gathered.visit::<wire::$dr>();)*
            $(gathered.visit::<wire::$si>(); gathered.visit::<wire::$sr>();)*
            gathered.visit::<wire::Refusal>();
        }
    };
}
towpath_core::wire_commands!(visit_all);

fn bindings() -> String {
    let config = Config::new();
    let mut gathered = Gathered {
        config: &config,
        seen: HashSet::new(),
        declarations: BTreeMap::new(),
    };
    visit_wire(&mut gathered);
    let mut text = HEAD.to_owned();
    for declaration in gathered.declarations.values() {
        text.push_str(declaration);
        text.push('\n');
    }
    text.push_str("/** Every command, with what it takes and what it gives back. */\n");
    text.push_str("export type Commands = {\n");
    for (name, input, reply) in SIGNATURES {
        text.push_str(&format!(
            "  {name}: {{ input: {input}; reply: {reply} }};\n"
        ));
    }
    text.push_str("};\n");
    let tidy: Vec<&str> = text.lines().map(str::trim_end).collect();
    tidy.join("\n") + "\n"
}

#[test]
fn the_windows_types_are_those_of_the_wire() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/ipc/bindings.ts");
    let wanted = bindings();
    if std::env::var_os("TOWPATH_BLESS").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, &wanted).unwrap();
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        kept == wanted,
        "ui/ipc/bindings.ts is old; write it again with TOWPATH_BLESS=1"
    );
}
