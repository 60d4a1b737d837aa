//! The commands and what each takes. Every word of help comes from the catalogue.

mod articles;
pub(crate) mod goals;
mod homework;
mod pages;
mod reminders;
mod rulers;
mod sessions;
mod worksheets;

use clap::{Arg, ArgAction, ArgGroup, Command, value_parser};
use towpath_content::words::english;

/// The choice of plain words; the help says it too, so it is looked for before the rest is read.
pub const PLAIN: &str = "plain";

/// Builds the command line.
pub fn command() -> Command {
    Command::new("towpath-cli")
        .version(env!("CARGO_PKG_VERSION"))
        .about(say("about"))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .arg(
            flag("workbook")
                .value_name("DIR")
                .required(true)
                .value_parser(path()),
        )
        .arg(
            flag("passphrase-fd")
                .value_name("N")
                .value_parser(value_parser!(u32))
                .global(true),
        )
        .arg(flag("json").action(ArgAction::SetTrue).global(true))
        .arg(flag(PLAIN).action(ArgAction::SetTrue).global(true))
        .subcommand(group("new"))
        .subcommand(diary())
        .subcommand(bin())
        .subcommand(ratings())
        .subcommand(prompts())
        .subcommand(noun("tags").visible_alias("tag"))
        .subcommand(noun("shares"))
        .subcommand(pages::share())
        .subcommand(trend())
        .subcommand(people())
        .subcommand(help_now())
        .subcommand(copy())
        .subcommand(attachment())
        .subcommand(articles::articles())
        .subcommand(worksheets::worksheets())
        .subcommand(sessions::programme())
        .subcommand(sessions::sessions())
        .subcommand(homework::homework())
        .subcommand(rulers::rulers())
        .subcommand(goals::goals())
        .subcommand(reminders::reminders())
        .subcommand(noun("agenda"))
        .subcommand(voice())
        .subcommand(
            group("import")
                .arg(word("file").value_name("FILE").value_parser(path()))
                .arg(flag("dry-run").action(ArgAction::SetTrue)),
        )
        .subcommand(export())
        .subcommand(workbook())
        .subcommand(group("check"))
        .subcommand(
            group("passphrase")
                .subcommand_required(true)
                .subcommand(verb("passphrase", "change")),
        )
}

fn workbook() -> Command {
    // The flag of the folder has this name too: a command's is its own.
    group("workbook")
        .subcommand_required(true)
        .subcommand(verb("workbook", "list"))
        .subcommand(verb("workbook", "where"))
        .subcommand(verb("workbook", "delete").arg(flag("copies").action(ArgAction::SetTrue)))
}

fn diary() -> Command {
    let id = || word("id").value_name("ID");
    group("diary")
        .subcommand_required(true)
        .subcommand(
            verb("diary", "add")
                .arg(flag("text").value_name("TEXT|-").allow_hyphen_values(true))
                .arg(flag("at").value_name("RFC3339"))
                .arg(
                    flag("mood")
                        .value_name("1-5")
                        .value_parser(value_parser!(u64)),
                )
                .arg(
                    flag("rating")
                        .value_name("NAME=0-10")
                        .action(ArgAction::Append),
                )
                .arg(flag("tag").value_name("TAG").action(ArgAction::Append))
                .arg(called("mark-hard-day", "hard-day").action(ArgAction::SetTrue))
                .arg(called("mark-handled", "handled").action(ArgAction::SetTrue))
                .group(
                    ArgGroup::new("something")
                        .args([
                            "text",
                            "mood",
                            "rating",
                            "tag",
                            "mark-hard-day",
                            "mark-handled",
                        ])
                        .multiple(true)
                        .required(true),
                ),
        )
        .subcommand(verb("diary", "list"))
        .subcommand(filters(
            verb("diary", "search").arg(
                word("query")
                    .required(false)
                    .value_name("QUERY")
                    .num_args(1..)
                    .allow_hyphen_values(true),
            ),
        ))
        .subcommand(verb("diary", "show").arg(id()))
        .subcommand(verb("diary", "remove").arg(id()))
}

/// What a search may ask for besides words.
fn filters(search: Command) -> Command {
    let rating = |name| flag(name).value_name("NAME=0-10");
    search
        .arg(called("tagged", "tag").value_name("TAG"))
        .arg(rating("at-least"))
        .arg(rating("at-most").conflicts_with("at-least"))
        .arg(flag("hard-day").action(ArgAction::SetTrue))
        .arg(flag("handled").action(ArgAction::SetTrue))
        .arg(flag("from").value_name("DAY"))
        .arg(flag("to").value_name("DAY"))
        .arg(flag("by-fit").action(ArgAction::SetTrue))
}

fn trend() -> Command {
    group("trend").subcommand_required(true).subcommand(
        verb("trend", "list")
            .arg(flag("from").value_name("DAY"))
            .arg(flag("to").value_name("DAY"))
            .arg(
                called("of", "rating")
                    .value_name("NAME")
                    .action(ArgAction::Append),
            ),
    )
}

fn bin() -> Command {
    let id = || word("id").value_name("ID");
    noun("bin")
        .subcommand(verb("bin", "restore").arg(id()))
        .subcommand(verb("bin", "remove").arg(id()))
        .subcommand(verb("bin", "empty"))
}

fn ratings() -> Command {
    let name = || word("name").value_name("NAME");
    let ruler = |command: Command| {
        command
            .arg(flag("low").value_name("WORDS"))
            .arg(flag("high").value_name("WORDS"))
            .arg(
                flag("better")
                    .value_name("WAY")
                    .value_parser(["higher", "lower", "neither"]),
            )
    };
    noun("ratings")
        .visible_alias("rating")
        .subcommand(ruler(verb("ratings", "add").arg(name())))
        .subcommand(ruler(
            verb("ratings", "change")
                .arg(name())
                .arg(flag("rename").value_name("NAME")),
        ))
        .subcommand(verb("ratings", "hide").arg(name()))
        .subcommand(verb("ratings", "show").arg(name()))
        .subcommand(
            verb("ratings", "keep").arg(
                word("names")
                    .value_name("NAME")
                    .required(false)
                    .num_args(0..),
            ),
        )
}

fn prompts() -> Command {
    noun("prompts")
        .subcommand(verb("prompts", "on"))
        .subcommand(verb("prompts", "off"))
}

fn people() -> Command {
    noun("people")
        .subcommand(
            verb("people", "add")
                .arg(word("who").value_name("NAME"))
                .arg(flag("reach").value_name("TEXT").default_value(""))
                .arg(flag("note").value_name("TEXT").default_value("")),
        )
        .subcommand(verb("people", "remove").arg(word("person").value_name("ID")))
}

fn help_now() -> Command {
    let nation = || {
        let nations = ["england", "scotland", "wales", "northern-ireland"];
        flag("nation").value_name("NATION").value_parser(nations)
    };
    group("help-now")
        .subcommand_required(true)
        .subcommand(verb("help-now", "list").arg(nation()))
        .subcommand(
            verb("help-now", "card")
                .arg(nation())
                .arg(flag("with-people").action(ArgAction::SetTrue))
                .arg(out())
                .arg(force()),
        )
}

fn copy() -> Command {
    let file = || {
        let file = word("copy-file").value_name("FILE");
        file.value_parser(path())
    };
    let to = called("copy-to", "to").value_name("DIR").required(true);
    group("copy")
        .subcommand_required(true)
        .subcommand(verb("copy", "list"))
        .subcommand(verb("copy", "make").arg(to.value_parser(path())))
        .subcommand(verb("copy", "check").arg(file()))
        .subcommand(verb("copy", "restore").arg(file()))
}

fn attachment() -> Command {
    let id = || word("id").value_name("ID");
    let words = || flag("words").value_name("TEXT").allow_hyphen_values(true);
    let verb = |name| verb("attachment", name);
    group("attachment")
        .subcommand_required(true)
        .subcommand(verb("list"))
        .subcommand(
            verb("add")
                .arg(id())
                .arg(word("file").value_name("FILE").value_parser(path()))
                .arg(words()),
        )
        .subcommand(verb("show").arg(id()).arg(out()).arg(force()))
        .subcommand(verb("describe").arg(id()).arg(words().required(true)))
        .subcommand(verb("remove").arg(id()))
        .subcommand(verb("restore").arg(id()))
}

fn voice() -> Command {
    let id = || word("id").value_name("ID");
    let words = called("voice-words", "words").value_name("TEXT");
    let words = words.allow_hyphen_values(true).required(true);
    noun("voice")
        .subcommand(verb("voice", "show").arg(id()).arg(out()).arg(force()))
        .subcommand(verb("voice", "describe").arg(id()).arg(words))
        .subcommand(verb("voice", "remove").arg(id()))
        .subcommand(verb("voice", "restore").arg(id()))
}

fn export() -> Command {
    group("export")
        .arg(
            flag("as")
                .value_name("KIND")
                .required(true)
                .value_parser(["pdf", "json", "csv", "md"]),
        )
        .arg(flag("from").value_name("DAY"))
        .arg(flag("to").value_name("DAY"))
        .arg(
            flag("include")
                .value_name("KIND")
                .required(true)
                .action(ArgAction::Append)
                .value_delimiter(',')
                .value_parser(towpath_core::share::chosen::Chosen::KINDS),
        )
        .arg(out())
        .arg(force())
}

fn out() -> Arg {
    flag("out")
        .value_name("FILE")
        .required(true)
        .value_parser(path())
}

fn force() -> Arg {
    flag("force").action(ArgAction::SetTrue)
}

/// A thing that can be listed.
fn noun(name: &'static str) -> Command {
    group(name)
        .subcommand_required(true)
        .subcommand(verb(name, "list"))
}

fn group(name: &'static str) -> Command {
    Command::new(name).about(say(name))
}

fn verb(group: &str, name: &'static str) -> Command {
    Command::new(name).about(say(&format!("{group}-{name}")))
}

fn flag(name: &'static str) -> Arg {
    called(name, name)
}

/// A flag whose words of help are its own, though another has the same name.
fn called(id: &'static str, name: &'static str) -> Arg {
    Arg::new(id).long(name).help(say(&format!("help-{id}")))
}

fn word(name: &'static str) -> Arg {
    Arg::new(name)
        .required(true)
        .help(say(&format!("help-{name}")))
}

fn path() -> clap::builder::ValueParser {
    value_parser!(std::path::PathBuf)
}

fn say(name: &str) -> String {
    english().say(&format!("cli-{name}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_holds_together() {
        command().debug_assert();
    }

    #[test]
    fn every_command_and_argument_has_words() {
        fn check(command: &Command) {
            let about = command
                .get_about()
                .map(ToString::to_string)
                .unwrap_or_default();
            assert!(
                !about.is_empty() && !about.contains('['),
                "{}",
                command.get_name()
            );
            for arg in command.get_arguments() {
                let help = arg.get_help().map(ToString::to_string).unwrap_or_default();
                let own = !["help", "version"].contains(&arg.get_id().as_str());
                assert!(
                    !own || !help.contains("[cli-"),
                    "{} {}",
                    command.get_name(),
                    arg.get_id()
                );
            }
            command.get_subcommands().for_each(check);
        }
        check(&command());
    }

    #[test]
    fn every_noun_has_a_list() {
        const NOUNS: &str = "diary bin ratings rating tags tag prompts shares trend workbook \
            people help-now copy attachment worksheets worksheet sessions session articles article";
        for noun in NOUNS.split(' ') {
            let matches = command().try_get_matches_from(["x", "--workbook", "w", noun, "list"]);
            assert!(matches.is_ok(), "{noun}");
        }
    }
}
