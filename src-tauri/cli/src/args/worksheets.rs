//! `worksheets` and what each of its commands takes.

use clap::{ArgAction, Command};

use super::{flag, force, group, out, verb, word};

/// Builds the commands.
pub(super) fn worksheets() -> Command {
    let which = || word("which").value_name("ID");
    let size = || {
        let size = flag("size").value_name("SIZE");
        size.value_parser(["minute", "standard", "full"])
    };
    let verb = |name| verb("worksheets", name);
    group("worksheets")
        .visible_alias("worksheet")
        .subcommand_required(true)
        .subcommand(verb("list"))
        .subcommand(verb("written"))
        .subcommand(
            verb("start")
                .arg(word("sheet").value_name("NAME"))
                .arg(size()),
        )
        .subcommand(
            verb("answer")
                .arg(which())
                .arg(
                    word("answers")
                        .value_name("QUESTION=ANSWER")
                        .required(false)
                        .num_args(0..),
                )
                .arg(
                    flag("unsaid")
                        .value_name("QUESTION")
                        .action(ArgAction::Append),
                )
                .arg(size())
                .arg(flag("park").action(ArgAction::SetTrue))
                .arg(
                    flag("finish")
                        .action(ArgAction::SetTrue)
                        .conflicts_with("park"),
                ),
        )
        .subcommand(verb("show").arg(which()))
        .subcommand(
            verb("export")
                .arg(which())
                .arg(size())
                .arg(flag("large").action(ArgAction::SetTrue))
                .arg(out())
                .arg(force()),
        )
        .subcommand(verb("find").arg(word("query").value_name("QUERY").num_args(1..)))
        .subcommand(verb("remove").arg(which()))
        .subcommand(verb("restore").arg(which()))
        .subcommand(verb("work-on"))
        .subcommand(verb("work-off"))
}
