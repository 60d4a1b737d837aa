//! `rulers` and what each of its commands takes.

use clap::{Command, value_parser};

use super::{called, flag, noun, verb, word};

/// Builds the commands.
pub(super) fn rulers() -> Command {
    let id = || word("sitting").value_name("ID");
    let verb = |name| verb("rulers", name);
    let number = |name, shown| {
        let flag = called(name, shown).value_name("NUMBER").required(true);
        flag.value_parser(value_parser!(u16))
    };
    noun("rulers")
        .visible_alias("ruler")
        .subcommand(sat(
            verb("answer").arg(word("places").value_name("RULER=0-10").num_args(1..))
        ))
        .subcommand(sat(verb("total")
            .arg(word("form").value_name("NAME").allow_hyphen_values(true))
            .arg(number("form-total", "total"))
            .arg(number("out-of", "out-of"))))
        .subcommand(verb("find").arg(word("query").value_name("QUERY").num_args(1..)))
        .subcommand(verb("remove").arg(id()))
        .subcommand(verb("restore").arg(id()))
}

/// What may be said of every sitting.
fn sat(command: Command) -> Command {
    let note = called("sitting-note", "note").value_name("TEXT");
    command
        .arg(flag("day").value_name("DAY"))
        .arg(note.allow_hyphen_values(true))
}
