/// The one list of commands: the contract between the window and the core.
///
/// Calls the named macro with every command as `name(Input) -> Reply;`.
/// It gives the shell its handlers, `build.rs` the names it allows (it reads this file, one
/// command a line), and the window its typed `Commands` map.
/// Each `desk` command is the method of the same name on [`crate::workbook::Desk`]; each `shell`
/// command is a function of the same name in the shell, for what only a window can do.
#[macro_export]
macro_rules! wire_commands {
    ($use_list:path) => {
        $use_list! {
            desk {
                // Where the program stands; asked first, before anything is unlocked.
                desk_look(Nothing) -> DeskView;
                settings_save(Settings) -> Settings;
                help_get(HelpAsked) -> HelpPage;
                card_pages(CardPlan) -> Pages;
                card_save(CardPlan) -> Kept;
                contacts_list(Nothing) -> ContactsPage;
                contact_save(Contact) -> Contact;
                contact_remove(ContactAsked) -> Nothing;

                // First run.
                passphrase_offer(Nothing) -> FourWords;
                passphrase_judge(PassphraseTyped) -> Judgement;
                workbook_create(PassphraseTyped) -> RecoveryShown;
                recovery_check(GroupsTyped) -> GroupsRight;
                recovery_pages(Nothing) -> Pages;
                recovery_save(Nothing) -> Kept;
                recovery_done(Nothing) -> DeskView;

                // The lock.
                workbook_open(PassphraseTyped) -> Opened;
                workbook_recover(RecoverTyped) -> Opened;
                workbook_lock(Nothing) -> DeskView;
                passphrase_change(PassphraseChange) -> Nothing;
                recovery_renew(PassphraseTyped) -> RecoveryShown;

                // Several people, where a workbook lies, and its end.
                workbook_choose(WorkbookAsked) -> DeskView;
                workbook_names(Nothing) -> NamesOffered;
                workbook_another(NewWorkbook) -> DeskView;
                workbook_another_stop(Nothing) -> DeskView;
                workbook_rename(Rename) -> Opened;
                workbook_where(Nothing) -> WorkbookPlace;
                delete_plan(Nothing) -> DeletePlan;
                workbook_delete(DeleteAsked) -> Deleted;
                locking_get(Nothing) -> Locking;
                locking_save(Locking) -> Locking;

                // Copies, and going back to one.
                copies_list(Nothing) -> CopiesPage;
                copy_make(Nothing) -> CopyMade;
                copies_found(Nothing) -> CopiesFound;
                copy_pick(Nothing) -> CopyPicked;
                copy_try(CopyTried) -> CopyPreview;
                copy_restore(Nothing) -> CopyRestored;
                copy_leave(Nothing) -> Nothing;

                // Today and the diary.
                today_get(Nothing) -> Today;
                diary_start(Nothing) -> Entry;
                diary_save(SaveEntry) -> Entry;
                diary_get(EntryAsked) -> Entry;
                diary_remove(EntryAsked) -> Nothing;
                diary_days(DaysAsked) -> DaysPage;
                diary_day(DayAsked) -> DiaryDay;
                diary_month(DayAsked) -> MonthPage;
                diary_search(SearchAsked) -> SearchPage;
                trends_get(DayAsked) -> TrendsPage;
                tags_list(Nothing) -> TagsPage;
                diary_tags(Nothing) -> RecentTags;
                bin_list(Nothing) -> BinPage;
                bin_restore(EntryAsked) -> Entry;
                bin_remove(EntryAsked) -> BinPage;
                bin_remove_picture(PictureAsked) -> BinPage;
                bin_remove_voice(VoiceAsked) -> BinPage;
                bin_empty(Nothing) -> BinPage;
                prompts_get(Nothing) -> PromptsPage;
                prompts_want(PromptsWanted) -> PromptsPage;
                ratings_list(Nothing) -> RatingsPage;
                ratings_keep(RatingsKept) -> RatingsPage;
                ratings_add(RatingNew) -> RatingsPage;
                ratings_change(RatingChange) -> RatingsPage;
                ratings_hide(RatingHidden) -> RatingsPage;

                // Reminders.
                reminders_list(Nothing) -> RemindersPage;
                reminder_preview(Reminder) -> ReminderPreview;
                reminder_save(Reminder) -> RemindersPage;
                reminder_remove(ReminderAsked) -> RemindersPage;
                reminder_bring_back(ReminderAsked) -> RemindersPage;
                quiet_hours_save(QuietHours) -> RemindersPage;
                nudge_answer(NudgeAnswer) -> Nothing;
                nudges_save(Nothing) -> Kept;

                // Pictures of an entry.
                pictures_list(EntryAsked) -> PicturesPage;
                picture_add(PictureTo) -> PicturesPage;
                picture_paste(PicturePasted) -> PicturesPage;
                picture_get(PictureShow) -> PictureShown;
                picture_describe(PictureWords) -> Nothing;
                picture_remove(PictureAsked) -> Nothing;
                picture_bring_back(PictureAsked) -> Nothing;

                // Voice notes of an entry.
                voice_list(EntryAsked) -> VoicePage;
                voice_allow(VoiceAllowed) -> Nothing;
                voice_record(VoiceTo) -> VoiceNow;
                voice_look(Nothing) -> VoiceNow;
                voice_stop(Nothing) -> VoiceNow;
                voice_play(VoiceAsked) -> VoiceNow;
                voice_describe(VoiceWords) -> Nothing;
                voice_remove(VoiceAsked) -> Nothing;
                voice_bring_back(VoiceAsked) -> Nothing;
                voice_save(VoiceAsked) -> Kept;

                // Worksheets.
                sheets_list(Nothing) -> SheetsPage;
                sheet_look(SheetNamed) -> SheetAbout;
                sheet_start(SheetStart) -> SheetPage;
                sheet_get(SheetAsked) -> SheetPage;
                sheet_answer(SheetAnswer) -> SheetAnswered;
                sheet_go(SheetGo) -> SheetPage;
                sheet_resize(SheetResize) -> SheetPage;
                sheet_finish(SheetAsked) -> SheetEnd;
                sheet_last(SheetAsked) -> SheetLast;
                sheets_written(Nothing) -> SheetsWritten;
                sheets_search(SheetsSearch) -> SheetsFound;
                sheet_remove(SheetAsked) -> Nothing;
                sheets_bin(Nothing) -> SheetsBin;
                sheet_restore(SheetAsked) -> SheetPage;
                sheet_remove_for_good(SheetAsked) -> SheetsBin;
                sheets_work(WorkSwitch) -> SheetsPage;
                sheet_pages(SheetPaper) -> Pages;
                sheet_save(SheetPaper) -> Kept;
                // Articles.
                articles_list(Nothing) -> ArticlesPage;
                article_get(ArticleAsked) -> ArticlePage;
                article_mark(ArticleMark) -> ArticleLine;
                article_pages(ArticlePaper) -> Pages;
                article_save(ArticlePaper) -> Kept;

                // Reading aloud.
                speech_start(SpeechStart) -> SpeechBegun;
                speech_look(Nothing) -> SpeechNow;
                speech_stop(Nothing) -> SpeechNow;

                // Where I started, where I am.
                rulers_list(Nothing) -> RulersPage;
                sitting_start(SittingNew) -> SittingPage;
                sitting_get(SittingAsked) -> SittingPage;
                sitting_save(Sitting) -> Sitting;
                sitting_remove(SittingAsked) -> SittingLeft;
                sittings_bin(Nothing) -> SittingsBin;
                sitting_restore(SittingAsked) -> SittingsBin;
                sitting_remove_for_good(SittingAsked) -> SittingsBin;
                rulers_search(RulersSearch) -> RulersFound;

                // Things to try before next time.
                homework_list(Nothing) -> HomeworkPage;
                homework_start(HomeworkFrom) -> HomeworkStarted;
                homework_get(HomeworkAsked) -> HomeworkLine;
                homework_save(Homework) -> HomeworkLine;
                homework_end(HomeworkEnd) -> HomeworkEnded;
                homework_reopen(HomeworkReopen) -> HomeworkPage;
                homework_remove(HomeworkAsked) -> Nothing;
                homework_bin(Nothing) -> HomeworkBin;
                homework_restore(HomeworkAsked) -> HomeworkLine;
                homework_remove_for_good(HomeworkAsked) -> HomeworkBin;
                homework_search(HomeworkSearch) -> HomeworkFound;

                // Goals.
                goals_list(Nothing) -> GoalsPage;
                goal_start(Nothing) -> GoalPage;
                goal_get(GoalAsked) -> GoalPage;
                goal_save(Goal) -> GoalPage;
                goal_go(GoalGo) -> GoalPage;
                goal_review(GoalReview) -> GoalPage;
                goal_amount(GoalAmount) -> GoalPage;
                goal_remove(GoalAsked) -> Nothing;
                goals_bin(Nothing) -> GoalsBin;
                goal_restore(GoalAsked) -> GoalPage;
                goal_remove_for_good(GoalAsked) -> GoalsBin;
                goals_search(GoalsSearch) -> GoalsFound;
                goals_scaling(GoalScaling) -> GoalsPage;
                goals_pages(GoalsPaper) -> Pages;
                goals_keep(GoalsPaper) -> Kept;

                // The programme and its sessions.
                programme_get(Nothing) -> ProgrammePage;
                programme_save(Programme) -> ProgrammePage;
                sessions_list(Nothing) -> SessionsPage;
                session_start(Nothing) -> SessionPage;
                session_get(SessionAsked) -> SessionPage;
                session_save(Session) -> SessionPage;
                session_remove(SessionAsked) -> Nothing;
                sessions_bin(Nothing) -> SessionsBin;
                session_restore(SessionAsked) -> SessionPage;
                session_remove_for_good(SessionAsked) -> SessionsBin;
                saying_save(Saying) -> ToSay;
                saying_remove(SayingAsked) -> ToSay;
                sessions_search(SessionsSearch) -> SessionsFound;
                session_pages(SessionPaper) -> Pages;
                session_keep(SessionPaper) -> Kept;

                // Today: energy, and a hard day.
                energy_get(Nothing) -> EnergyPage;
                energy_say(EnergySaid) -> EnergyPage;
                hard_day_get(Nothing) -> HardDayPage;
                hard_day_mark(HardDayMark) -> HardDayPage;
                hard_day_record(Nothing) -> HardDayPage;
                hard_day_lines(HardDayLines) -> HardDayPage;

                // Share.
                share_choices(Period) -> ShareChoices;
                share_pages(SharePlan) -> Pages;
                share_save(SharePlan) -> Kept;
                page_choices(PageAsked) -> PageChoices;
                page_words_save(PageWordsKept) -> Nothing;
                page_pages(PagePlan) -> Pages;
                page_save(PagePlan) -> Kept;
                shares_list(Nothing) -> SharesPage;
            }
            shell {
                // What only the shell can do: ask for a place to save or a file to take in, the
                // window itself, and look what the web view can spell.
                path_choose(PathAsked) -> PathChosen;
                file_choose(FileAsked) -> PathChosen;
                window_guard(WindowGuard) -> WindowGuarded;
                window_blank(Nothing) -> WindowBlanked;
                window_close(Nothing) -> Nothing;
                spelling_look(Nothing) -> Spelling;
            }
        }
    };
}
