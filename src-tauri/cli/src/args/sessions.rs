//! `programme`, `sessions` and what each of their commands takes.

use clap::builder::PossibleValuesParser;
use clap::{ArgAction, Command};
use towpath_core::rooms::sessions::programme::Way;
use towpath_core::rooms::sessions::{Kind, Outcome};

use super::{called, flag, force, group, noun, out, verb, word};

/// Builds the commands of the programme.
pub(super) fn programme() -> Command {
    let names = |name| {
        let names = flag(name).value_name("NAME");
        names.action(ArgAction::Append)
    };
    let way = flag("way").value_name("WAY");
    group("programme")
        .subcommand_required(true)
        .subcommand(verb("programme", "show"))
        .subcommand(
            verb("programme", "set")
                .arg(called("how-many", "sessions").value_name("1-60|open-ended|not-known"))
                .arg(way.value_parser(PossibleValuesParser::new(Way::NAMES)))
                .arg(flag("with").value_name("NAME"))
                .arg(flag("in-work").value_name("1-60|none"))
                .arg(names("module"))
                .arg(names("under-way"))
                .arg(names("through"))
                .arg(names("hide"))
                .arg(flag("break").action(ArgAction::SetTrue))
                .arg(
                    flag("back")
                        .action(ArgAction::SetTrue)
                        .conflicts_with("break"),
                ),
        )
}

/// Builds the commands of the sessions.
pub(super) fn sessions() -> Command {
    let session = || word("session").value_name("ID");
    let verb = |name| verb("sessions", name);
    noun("sessions")
        .visible_alias("session")
        .subcommand(sheet(verb("add")))
        .subcommand(
            sheet(verb("change").arg(session())).arg(
                flag("no-day")
                    .action(ArgAction::SetTrue)
                    .conflicts_with("day"),
            ),
        )
        .subcommand(verb("show").arg(session()))
        .subcommand(verb("find").arg(word("query").value_name("QUERY").num_args(1..)))
        .subcommand(
            verb("export")
                .arg(word("paper-of").value_name("ID|blank"))
                .arg(flag("large").action(ArgAction::SetTrue))
                .arg(out())
                .arg(force()),
        )
        .subcommand(verb("remove").arg(session()))
        .subcommand(verb("restore").arg(session()))
        .subcommand(verb("since"))
        .subcommand(verb("to-say"))
        .subcommand(verb("say").arg(word("to-say").value_name("TEXT")))
        .subcommand(verb("unsay").arg(word("saying").value_name("ID")))
}

/// What a person may say of a session.
fn sheet(command: Command) -> Command {
    let text = |id, name| {
        let text = called(id, name).value_name("TEXT");
        text.allow_hyphen_values(true)
    };
    let kind = called("meeting", "kind").value_name("KIND");
    let outcome = flag("outcome").value_name("OUTCOME");
    command
        .arg(kind.value_parser(PossibleValuesParser::new(Kind::NAMES)))
        .arg(flag("day").value_name("DAY"))
        .arg(flag("time").value_name("HH:MM"))
        .arg(text("held-at", "place"))
        .arg(outcome.value_parser(PossibleValuesParser::new(Outcome::NAMES)))
        .arg(text("covered", "covered"))
        .arg(text("given-to-read", "read"))
        .arg(text("took", "took"))
        .arg(text("agreed", "agreed").action(ArgAction::Append))
        .arg(text("recap", "recap"))
}
