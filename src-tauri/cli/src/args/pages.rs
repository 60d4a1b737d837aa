//! `share` and what each of its commands takes.

use clap::builder::PossibleValuesParser;
use clap::{ArgAction, Command};
use towpath_core::rooms::pages::{Page, Part};

use super::{called, flag, force, group, out, verb, word};

/// Builds the commands.
pub(super) fn share() -> Command {
    let rating = called("made-rating", "rating").value_name("RATING");
    let note = called("made-note", "note").value_name("TEXT");
    let since = made(verb("share", "since"), Page::SinceLast)
        .arg(called("made-from", "from").value_name("DAY"))
        .arg(rating.action(ArgAction::Append).value_delimiter(','))
        .arg(note.allow_hyphen_values(true));
    let names = Page::Final.parts().iter().copied();
    let names = names.filter(|part| Page::Final.takes_words(*part));
    let part = word("made-part").value_name("PART");
    let words = word("made-words").value_name("TEXT|-");
    let pages = [Page::SinceLast, Page::Final].map(Page::name);
    group("share")
        .subcommand_required(true)
        .subcommand(
            verb("share", "list").arg(
                word("made-which")
                    .value_name("PAGE")
                    .value_parser(PossibleValuesParser::new(pages)),
            ),
        )
        .subcommand(since)
        .subcommand(made(verb("share", "final"), Page::Final))
        .subcommand(
            verb("share", "words")
                .arg(part.value_parser(PossibleValuesParser::new(names.map(Part::name))))
                .arg(words.allow_hyphen_values(true)),
        )
}

/// What may be said of both pages.
fn made(command: Command, page: Page) -> Command {
    let names = page.parts().iter().map(|part| part.name());
    let part = flag("part").value_name("PART").action(ArgAction::Append);
    let part = part.value_delimiter(',');
    command
        .arg(part.value_parser(PossibleValuesParser::new(names)))
        .arg(flag("last-time").action(ArgAction::SetTrue))
        .arg(called("made-name", "name").value_name("NAME"))
        .arg(called("made-for", "for").value_name("NAME"))
        .arg(flag("large").action(ArgAction::SetTrue))
        .arg(out())
        .arg(force())
}
