//! `articles` and what each of its commands takes.

use clap::{ArgAction, Command};

use super::{called, flag, force, group, out, verb, word};

/// Builds the commands.
pub(super) fn articles() -> Command {
    let article = || word("article").value_name("NAME");
    let verb = |name| verb("articles", name);
    let yes_or_no = |yes: &'static str, no: &'static str| {
        let yes = flag(yes).action(ArgAction::SetTrue).conflicts_with(no);
        [yes, flag(no).action(ArgAction::SetTrue)]
    };
    group("articles")
        .visible_alias("article")
        .subcommand_required(true)
        .subcommand(verb("list"))
        .subcommand(verb("show").arg(article()))
        .subcommand(verb("find").arg(word("query").value_name("QUERY").num_args(1..)))
        .subcommand(
            verb("mark")
                .arg(article())
                .args(yes_or_no("read", "unread"))
                .args(yes_or_no("keep", "unkeep")),
        )
        .subcommand(
            verb("export")
                .arg(article())
                .arg(called("article-large", "large").action(ArgAction::SetTrue))
                .arg(out())
                .arg(force()),
        )
}
