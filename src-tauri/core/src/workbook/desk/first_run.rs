//! First run: a passphrase, the workbook, and its recovery code.

use towpath_content::word_list;
use towpath_vault::{RecoveryCode, four_words, judge, random};

use super::{Desk, Groups, Keeping};
use crate::refused::Refused;
use crate::share::recovery_sheet;
use crate::wire::{
    DeskView, ErrorCode, FourWords, GroupsRight, GroupsTyped, Judgement, Kept, Nothing, Pages,
    PassphraseTyped, RecoveryShown, Refusal, Typed,
};
use crate::workbook::{Workbook, wired};

impl Desk {
    /// Offers four random words.
    pub fn passphrase_offer(&mut self, _: Nothing) -> Result<FourWords, Refusal> {
        let words = four_words(word_list::words())?;
        Ok(FourWords {
            words: words.map(str::to_owned).to_vec(),
        })
    }

    /// Judges how hard a passphrase is to guess.
    pub fn passphrase_judge(&mut self, input: PassphraseTyped) -> Result<Judgement, Refusal> {
        let strength = judge(&input.passphrase.0);
        Ok(Judgement {
            level: strength.level,
            allowed: strength.allowed,
            reasons: strength.reasons.into_iter().map(str::to_owned).collect(),
        })
    }

    /// Makes the workbook and shows its recovery code.
    pub fn workbook_create(&mut self, input: PassphraseTyped) -> Result<RecoveryShown, Refusal> {
        if self.open.is_some() {
            return Err(ErrorCode::AlreadyThere.into());
        }
        let now = self.now()?;
        let folder = self.folder();
        let (workbook, code) = Workbook::make(&folder, input.passphrase, self.costing, now)?;
        self.open = Some(workbook);
        self.choose(folder);
        self.show_code(code)
    }

    /// Tells which of the two asked groups were typed right.
    pub fn recovery_check(&mut self, input: GroupsTyped) -> Result<GroupsRight, Refusal> {
        let keeping = self.keeping()?;
        let groups = keeping.groups();
        let right = keeping.asked.iter().enumerate().map(|(place, asked)| {
            input
                .groups
                .get(place)
                .is_some_and(|typed| is_group(&groups, *asked, typed))
        });
        Ok(GroupsRight {
            right: right.collect(),
        })
    }

    /// Shows the recovery sheet as it will print.
    pub fn recovery_pages(&mut self, _: Nothing) -> Result<Pages, Refusal> {
        let groups = self.keeping()?.groups();
        wired::pages(&recovery_sheet::document(&groups.0, self.today()?))
    }

    /// Saves the recovery sheet where the person chose.
    pub fn recovery_save(&mut self, _: Nothing) -> Result<Kept, Refusal> {
        let groups = self.keeping()?.groups();
        self.keep_document(&recovery_sheet::document(&groups.0, self.today()?))
    }

    /// Forgets the recovery code; from now on only the person has it.
    pub fn recovery_done(&mut self, _: Nothing) -> Result<DeskView, Refusal> {
        self.keeping = None;
        self.desk_look(Nothing {})
    }

    pub(super) fn show_code(&mut self, code: RecoveryCode) -> Result<RecoveryShown, Refused> {
        let keeping = Keeping {
            code,
            asked: two_groups()?,
        };
        let shown = RecoveryShown {
            groups: keeping.code.groups().to_vec(),
            asked: keeping.asked.to_vec(),
        };
        self.keeping = Some(keeping);
        Ok(shown)
    }

    fn keeping(&self) -> Result<&Keeping, Refused> {
        self.keeping
            .as_ref()
            .ok_or_else(|| ErrorCode::Locked.into())
    }
}

/// Puts the typed group into the code and reads it by the rules of the whole code, so that
/// case, O and 0 count here as they do when unlocking.
fn is_group(groups: &Groups, asked: u8, typed: &Typed) -> bool {
    let Ok(typed) = std::str::from_utf8(&typed.0) else {
        return false;
    };
    let mut tried = Groups(groups.0.clone());
    let place = usize::from(asked.saturating_sub(1));
    if let Some(group) = tried.0.get_mut(place) {
        typed.clone_into(group);
    }
    let whole = Typed(tried.0.concat().into_bytes());
    RecoveryCode::parse(&whole.0).is_ok_and(|code| Groups(code.groups().to_vec()).0 == groups.0)
}

/// Draws two different groups out of seven, in their order on the sheet.
fn two_groups() -> Result<[u8; 2], Refused> {
    loop {
        let [first, second] = random::<2>()?.map(|byte| byte % 8);
        // Eight divides the range of a byte, seven does not; the eighth is drawn again.
        if first < second && second < 7 {
            return Ok([first + 1, second + 1]);
        }
    }
}
