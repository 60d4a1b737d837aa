//! `homework` and what each of its commands takes.

use clap::builder::PossibleValuesParser;
use clap::{ArgAction, Command, value_parser};
use towpath_core::rooms::homework::kinds::{Ending, InTheWay, Kind, Outcome, Size};

use super::{called, flag, noun, verb, word};

/// Builds the commands.
pub(super) fn homework() -> Command {
    let id = || word("try").value_name("ID");
    let verb = |name| verb("homework", name);
    let ending = word("ending").value_name("ENDING");
    noun("homework")
        .visible_aliases(["tries", "try"])
        .subcommand(plan(
            verb("add").arg(word("what").value_name("TEXT").allow_hyphen_values(true)),
        ))
        .subcommand(plan(
            verb("change")
                .arg(id())
                .arg(called("what", "what").value_name("TEXT")),
        ))
        .subcommand(
            verb("tell")
                .arg(id())
                .arg(
                    called("what-came", "outcome")
                        .value_name("OUTCOME")
                        .value_parser(PossibleValuesParser::new(Outcome::NAMES)),
                )
                .arg(
                    flag("in-the-way")
                        .value_name("NAME")
                        .action(ArgAction::Append)
                        .value_parser(PossibleValuesParser::new(InTheWay::NAMES)),
                )
                .arg(text("in-the-way-words"))
                .arg(text("noticed"))
                .arg(text("feed-back")),
        )
        .subcommand(
            verb("end")
                .arg(id())
                .arg(ending.value_parser(PossibleValuesParser::new(Ending::NAMES))),
        )
        .subcommand(verb("show").arg(id()))
        .subcommand(verb("find").arg(word("query").value_name("QUERY").num_args(1..)))
        .subcommand(verb("remove").arg(id()))
        .subcommand(verb("restore").arg(id()))
}

/// What a person may say of a thing to try beforehand.
fn plan(command: Command) -> Command {
    let kind = called("try-kind", "kind").value_name("KIND");
    let size = called("try-size", "size").value_name("SIZE");
    let sure = flag("sure").value_name("0-10");
    command
        .arg(kind.value_parser(PossibleValuesParser::new(Kind::NAMES)))
        .arg(flag("thing").value_name("NAME"))
        .arg(text("smaller"))
        .arg(text("larger"))
        .arg(size.value_parser(PossibleValuesParser::new(Size::NAMES)))
        .arg(text("how-much"))
        .arg(text("when"))
        .arg(called("try-where", "where").value_name("TEXT"))
        .arg(text("if"))
        .arg(text("then"))
        .arg(sure.value_parser(value_parser!(u8)))
}

fn text(name: &'static str) -> clap::Arg {
    flag(name).value_name("TEXT").allow_hyphen_values(true)
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_noun_of_the_session_loop_has_a_list() {
        for noun in ["sessions", "session", "homework", "tries", "try", "rulers"] {
            let given = ["x", "--workbook", "w", noun, "list"];
            let matches = crate::args::command().try_get_matches_from(given);
            assert!(matches.is_ok(), "{noun}");
        }
    }
}
