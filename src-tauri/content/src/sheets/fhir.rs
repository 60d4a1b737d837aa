//! What each field kind is in FHIR R4, so that answers can leave as a `QuestionnaireResponse`.
//!
//! The table is `packs/field-kinds.toml`; the export itself comes later.
//! Source: hl7.org/fhir/R4/questionnaire.html and its extensions; decisions, section 1.

use std::sync::LazyLock;

use serde::Deserialize;

use super::kinds::KindName;

/// One line of the table.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// Name of the kind.
    kind: String,
    /// Item type of FHIR R4.
    #[serde(rename = "type")]
    pub item: String,
    /// Whether the item repeats.
    #[serde(default)]
    pub repeats: bool,
    /// The named extension, where it has one.
    pub extension: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    kind: Vec<Item>,
}

const TABLE: &str = include_str!("../../packs/field-kinds.toml");

fn table() -> &'static [Item] {
    // The table is embedded, and a test proves that it can be read and is whole.
    static READ: LazyLock<Table> = LazyLock::new(|| toml::from_str(TABLE).unwrap_or_default());
    &READ.kind
}

/// Finds what a kind is in FHIR.
pub fn item(kind: KindName) -> Option<&'static Item> {
    table().iter().find(|item| item.kind == kind.name())
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    /// The item types of R4. Source: hl7.org/fhir/R4/valueset-item-type.html.
    const TYPES: [&str; 16] = [
        "group",
        "display",
        "boolean",
        "decimal",
        "integer",
        "date",
        "dateTime",
        "time",
        "string",
        "text",
        "url",
        "choice",
        "open-choice",
        "attachment",
        "reference",
        "quantity",
    ];

    #[test]
    fn every_kind_is_one_item_type_with_repeats_or_one_extension() {
        let read: Table = toml::from_str(TABLE).unwrap();
        assert_eq!(read.kind.len(), KindName::ALL.len());
        for kind in KindName::ALL {
            let item = item(*kind).unwrap_or_else(|| panic!("{kind} is not in the table"));
            assert!(TYPES.contains(&item.item.as_str()), "{kind}: {}", item.item);
            assert!(
                !(item.repeats && item.extension.is_some()),
                "{kind} has both"
            );
        }
    }

    #[test]
    fn no_two_kinds_are_the_same_item_so_that_answers_come_back() {
        let mut seen = HashSet::new();
        for kind in KindName::ALL {
            let item = item(*kind).unwrap();
            let shape = (&item.item, item.repeats, &item.extension);
            assert!(seen.insert(shape), "{kind} is told from no other");
        }
    }
}
