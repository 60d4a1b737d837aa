//! The embedded Fluent files: one a room, so that rooms can be written side by side.

/// One Fluent file.
#[derive(Clone, Copy, Debug)]
pub struct Source {
    /// Name of the file, such as `diary.ftl`.
    pub file: &'static str,
    /// The whole file.
    pub text: &'static str,
}

impl Source {
    /// Room of the file, such as `diary`; ids in the file start with it.
    pub fn room(&self) -> &'static str {
        self.file.strip_suffix(".ftl").unwrap_or(self.file)
    }
}

macro_rules! sources {
    ($folder:literal: $($file:literal),* $(,)?) => {
        &[$(Source {
            file: $file,
            text: include_str!(concat!("../../words/", $folder, "/", $file)),
        }),*]
    };
}

/// Every file of British English.
pub const ENGLISH: &[Source] = sources!["en-GB":
    "aloud.ftl",
    "app.ftl",
    "cli.ftl",
    "copies.ftl",
    "crisis.ftl",
    "days.ftl",
    "delete.ftl",
    "diary.ftl",
    "errors.ftl",
    "find.ftl",
    "first-run.ftl",
    "goals.ftl",
    "help.ftl",
    "homework.ftl",
    "lock.ftl",
    "mood.ftl",
    "notices.ftl",
    "pages.ftl",
    "parts.ftl",
    "people.ftl",
    "picture.ftl",
    "plan.ftl",
    "programme.ftl",
    "prompts.ftl",
    "ratings.ftl",
    "read.ftl",
    "reminders.ftl",
    "report.ftl",
    "restore.ftl",
    "rulers.ftl",
    "sessions.ftl",
    "settings.ftl",
    "share.ftl",
    "sheets.ftl",
    "shell.ftl",
    "strength.ftl",
    "tips.ftl",
    "today.ftl",
    "trends.ftl",
    "tries.ftl",
    "voice.ftl",
    "where.ftl",
    "worksheet.ftl",
];

/// Every file of plain words: only what British English says less plainly.
pub const PLAIN: &[Source] = sources!["en-GB-x-plain":
    "app.ftl",
    "cli.ftl",
    "copies.ftl",
    "crisis.ftl",
    "delete.ftl",
    "errors.ftl",
    "first-run.ftl",
    "help.ftl",
    "lock.ftl",
    "notices.ftl",
    "parts.ftl",
    "people.ftl",
    "prompts.ftl",
    "report.ftl",
    "restore.ftl",
    "settings.ftl",
    "shell.ftl",
    "today.ftl",
    "trends.ftl",
    "where.ftl",
];

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::*;

    #[test]
    fn every_file_in_the_folder_is_embedded() {
        for (folder, listed) in [("en-GB", ENGLISH), ("en-GB-x-plain", PLAIN)] {
            let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
                .join("words")
                .join(folder);
            let mut found: Vec<String> = fs::read_dir(folder)
                .unwrap()
                .map(|file| file.unwrap().file_name().into_string().unwrap())
                .collect();
            found.sort();
            let listed: Vec<&str> = listed.iter().map(|source| source.file).collect();
            assert_eq!(found, listed);
        }
    }
}
