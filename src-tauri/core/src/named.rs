//! Closed lists whose names are kept on disk and typed in a terminal.

/// Declares a closed list, each with the kebab-case name it is kept under.
macro_rules! named {
    ($(#[$about:meta])* $list:ident { $($(#[$doc:meta])* $one:ident = $name:literal,)+ }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $list {
            $($(#[$doc])* $one,)+
        }

        impl $list {
            /// The names, in their order.
            pub const NAMES: &[&str] = &[$($name,)+];

            /// The name it is kept under.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$one => $name,)+
                }
            }

            /// Finds one by its name.
            pub fn named(name: &str) -> Option<Self> {
                match name {
                    $($name => Some(Self::$one),)+
                    _ => None,
                }
            }
        }
    };
}

pub(crate) use named;
