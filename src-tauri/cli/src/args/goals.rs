//! `goals` and what each of its commands takes.

use clap::builder::PossibleValuesParser;
use clap::{ArgAction, Command, value_parser};
use towpath_core::rooms::goals::kinds::{Effort, Kind, State};

use super::{called, flag, force, noun, out, verb, word};

/// What is said when a goal is looked at again.
pub(crate) const LOOKS: [&str; 4] = ["keep", "change", "smaller", "let-go"];

/// The pages about goals.
pub(crate) const PAGES: [&str; 3] = ["plan", "blank", "practitioner"];

/// Builds the commands.
pub(super) fn goals() -> Command {
    let id = || word("goal").value_name("ID");
    let verb = |name| verb("goals", name);
    let state = word("state").value_name("STATE");
    let look = word("look").value_name("LOOK");
    let page = word("which-page").value_name("PAGE");
    noun("goals")
        .visible_alias("goal")
        .subcommand(said(
            verb("add").arg(word("want").value_name("TEXT").allow_hyphen_values(true)),
        ))
        .subcommand(said(
            verb("change")
                .arg(id())
                .arg(called("want", "want").value_name("TEXT")),
        ))
        .subcommand(
            verb("step")
                .arg(id())
                .arg(called("step-add", "add").value_name("TEXT"))
                .arg(step("step-done", "done"))
                .arg(step("step-not-yet", "not-yet"))
                .arg(step("step-out", "out")),
        )
        .subcommand(
            verb("go")
                .arg(id())
                .arg(state.value_parser(PossibleValuesParser::new(State::NAMES)))
                .arg(flag("all-the-same").action(ArgAction::SetTrue)),
        )
        .subcommand(
            verb("review")
                .arg(id())
                .arg(look.value_parser(PossibleValuesParser::new(LOOKS)))
                .arg(text("smaller-words", "words"))
                .arg(called("look-next", "next").value_name("DAY")),
        )
        .subcommand(
            verb("amount").arg(id()).arg(
                word("amount")
                    .value_name("N")
                    .value_parser(value_parser!(u32)),
            ),
        )
        .subcommand(verb("show").arg(id()))
        .subcommand(verb("find").arg(word("query").value_name("QUERY").num_args(1..)))
        .subcommand(
            verb("export")
                .arg(page.value_parser(PossibleValuesParser::new(PAGES)))
                .arg(flag("large").action(ArgAction::SetTrue))
                .arg(out())
                .arg(force()),
        )
        .subcommand(verb("remove").arg(id()))
        .subcommand(verb("restore").arg(id()))
        .subcommand(verb("scaling-on"))
        .subcommand(verb("scaling-off"))
}

/// What a person may say of a goal.
fn said(command: Command) -> Command {
    let names = |id, name| called(id, name).value_name("NAME");
    let level = |id, name| {
        let level = called(id, name).value_name("-2..2");
        level
            .allow_negative_numbers(true)
            .value_parser(value_parser!(i8))
    };
    let weight = |id, name| {
        let weight = called(id, name).value_name("0-3");
        weight.value_parser(value_parser!(u8))
    };
    let ruler = |id, name| {
        let ruler = called(id, name).value_name("0-10");
        ruler.value_parser(value_parser!(u8))
    };
    command
        .arg(names("aim-kind", "kind").value_parser(PossibleValuesParser::new(Kind::NAMES)))
        .arg(text("why", "why"))
        .arg(text("known-by", "known-by"))
        .arg(text("in-reach", "in-reach"))
        .arg(text("by-when", "by-when"))
        .arg(text("agreed-with", "agreed-with"))
        .arg(called("look-on", "review").value_name("DAY|none"))
        .arg(ruler("important", "important"))
        .arg(text("important-why", "important-why"))
        .arg(ruler("how-sure", "sure"))
        .arg(text("sure-why", "sure-why"))
        .arg(names("effort", "effort").value_parser(PossibleValuesParser::new(Effort::NAMES)))
        .arg(text("unit", "unit"))
        .arg(
            called("tried", "try")
                .value_name("N")
                .action(ArgAction::Append)
                .value_parser(value_parser!(u32)),
        )
        .arg(level("level-start", "level-start"))
        .arg(level("level-now", "level-now"))
        .arg(weight("counts", "counts"))
        .arg(weight("hard", "hard"))
}

fn text(id: &'static str, name: &'static str) -> clap::Arg {
    called(id, name)
        .value_name("TEXT")
        .allow_hyphen_values(true)
}

/// The number of a step, from 1.
fn step(id: &'static str, name: &'static str) -> clap::Arg {
    called(id, name)
        .value_name("N")
        .value_parser(value_parser!(u8).range(1..))
}

#[cfg(test)]
mod tests {
    #[test]
    fn goals_have_a_list_under_both_names() {
        for noun in ["goals", "goal"] {
            let given = ["x", "--workbook", "w", noun, "list"];
            let matches = crate::args::command().try_get_matches_from(given);
            assert!(matches.is_ok(), "{noun}");
        }
    }
}
