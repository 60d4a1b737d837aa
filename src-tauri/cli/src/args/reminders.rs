//! `reminders` and what each of its commands takes.

use clap::builder::PossibleValuesParser;
use clap::{ArgAction, Command, value_parser};
use towpath_core::rooms::reminders::Kind;

use super::{called, flag, noun, path, verb, word};

/// Builds the commands.
pub(super) fn reminders() -> Command {
    let id = || word("reminder").value_name("ID");
    let verb = |name| verb("reminders", name);
    let clock = |name, shown| called(name, shown).value_name("HH:MM");
    let none = called("quiet-none", "none").action(ArgAction::SetTrue);
    let kind = word("nudge-kind").value_name("KIND");
    noun("reminders")
        .visible_alias("reminder")
        .subcommand(when(
            verb("add").arg(kind.value_parser(PossibleValuesParser::new(Kind::NAMES))),
        ))
        .subcommand(when(verb("change").arg(id())))
        .subcommand(verb("show").arg(id()))
        .subcommand(verb("on").arg(id()))
        .subcommand(verb("off").arg(id()))
        .subcommand(
            verb("quiet")
                .arg(clock("quiet-from", "from").requires("quiet-until"))
                .arg(clock("quiet-until", "until").requires("quiet-from"))
                .arg(none.conflicts_with_all(["quiet-from", "quiet-until"])),
        )
        .subcommand(
            verb("export").arg(
                flag("out")
                    .value_name("FILE")
                    .required(true)
                    .value_parser(path()),
            ),
        )
        .subcommand(verb("remove").arg(id()))
        .subcommand(verb("restore").arg(id()))
}

/// What may be said of every reminder.
fn when(command: Command) -> Command {
    let hours = flag("hours-before").value_name("1-48");
    let day = called("nudge-day", "day").value_name("1-7");
    command
        .arg(called("nudge-about", "about").value_name("ID"))
        .arg(called("nudge-sheet", "worksheet").value_name("NAME"))
        .arg(called("nudge-time", "time").value_name("HH:MM"))
        .arg(hours.value_parser(value_parser!(u8)))
        .arg(
            day.action(ArgAction::Append)
                .value_parser(value_parser!(u8).range(1..=7)),
        )
}
