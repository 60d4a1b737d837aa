//! Goals: those on the go, the page of each, what becomes of them, the action plan, and the bin.

use towpath_content::sheets::pack::Strand;
use towpath_report::document::Document;

use super::Desk;
use crate::id::GoalId;
use crate::refused::Refused;
use crate::rooms::bin;
use crate::rooms::diary::words;
use crate::rooms::goals::kinds::{Kind, State};
use crate::rooms::goals::{self as room, Goal, turns};
use crate::rooms::sessions::{self, order, programme};
use crate::rooms::sheets::shown;
use crate::share::goal_paper;
use crate::when::Day;
use crate::wire::{
    self, ErrorCode, GoalAmount, GoalAsked, GoalGo, GoalPage, GoalRemoved, GoalReview, GoalScaling,
    GoalsBin, GoalsFound, GoalsPage, GoalsPaper, GoalsPrint, GoalsSearch, Kept, Nothing, Pages,
    Private, Refusal,
};
use crate::workbook::wired::{self, goals as wired_goals};

impl Desk {
    /// Lists the goals.
    pub fn goals_list(&mut self, _: Nothing) -> Result<GoalsPage, Refusal> {
        let (database, today) = (self.workbook()?.read(), self.today()?);
        let all = room::all(database)?;
        let lines = |wanted: &dyn Fn(State) -> bool| {
            let these = all.iter().filter(|one| wanted(one.state));
            these.map(|one| wired_goals::line(one, today)).collect()
        };
        let mut ended: Vec<_> = lines(&|state| matches!(state, State::Reached | State::LetGo));
        ended.reverse();
        let removed = room::removed(database)?.len();
        Ok(GoalsPage {
            active: lines(&|state| state == State::Active),
            later: lines(&|state| state == State::Later),
            ended,
            removed: u32::try_from(removed).unwrap_or(u32::MAX),
            scaling: turns::scaling(database)?,
        })
    }

    /// Begins a goal; nothing is kept until it is saved.
    pub fn goal_start(&mut self, _: Nothing) -> Result<GoalPage, Refusal> {
        let goal = Goal::blank(GoalId::random()?, self.today()?, Private::default());
        self.goal_page(goal, false)
    }

    /// Gets a goal.
    pub fn goal_get(&mut self, input: GoalAsked) -> Result<GoalPage, Refusal> {
        let goal = room::get(self.workbook()?.read(), GoalId::read(&input.id)?)?;
        self.goal_page(goal, true)
    }

    /// Saves a goal; when this is back, it is on disk for good.
    ///
    /// A new one is on the go where there is room, and is kept for later where there is none.
    pub fn goal_save(&mut self, input: wire::Goal) -> Result<GoalPage, Refusal> {
        let (id, now) = (GoalId::read(&input.id)?, self.now()?);
        let workbook = self.workbook_mut()?;
        let kept = room::find(workbook.read(), id)?;
        let is_new = kept.is_none();
        let was_work = kept.as_ref().is_some_and(|kept| kept.kind == Kind::Work);
        let goal = wired_goals::asked(input, id, kept, now.day())?;
        if goal.kind == Kind::Work && !was_work && !shown::is_on(workbook.read(), Strand::Work)? {
            return Err(ErrorCode::WorkOff.into());
        }
        let goal = workbook.save(|transaction| match is_new {
            true => turns::begin(transaction, goal, now),
            false => room::keep(transaction, goal, now),
        })?;
        self.goal_page(goal, true)
    }

    /// Moves a goal to another state; each can be taken back.
    pub fn goal_go(&mut self, input: GoalGo) -> Result<GoalPage, Refusal> {
        let (id, now) = (GoalId::read(&input.id)?, self.now()?);
        let (state, all_the_same) = (input.state.into(), input.all_the_same);
        let goal = self
            .workbook_mut()?
            .save(|transaction| turns::go(transaction, id, state, all_the_same, now))?;
        self.goal_page(goal, true)
    }

    /// Looks at a goal again: it is kept, is to change, is made smaller, or is let go.
    pub fn goal_review(&mut self, input: GoalReview) -> Result<GoalPage, Refusal> {
        let (id, now) = (GoalId::read(&input.id)?, self.now()?);
        let next = input.next.as_deref().map(Day::read).transpose()?;
        let said = wired_goals::review(input.look, input.words);
        let goal = self
            .workbook_mut()?
            .save(|transaction| turns::review(transaction, id, said, next, now))?;
        self.goal_page(goal, true)
    }

    /// Takes another amount of what is built up, within the pacing rule.
    pub fn goal_amount(&mut self, input: GoalAmount) -> Result<GoalPage, Refusal> {
        let (id, now) = (GoalId::read(&input.id)?, self.now()?);
        let goal = self
            .workbook_mut()?
            .save(|transaction| turns::grow(transaction, id, input.amount, now))?;
        self.goal_page(goal, true)
    }

    /// Puts a goal in the bin.
    pub fn goal_remove(&mut self, input: GoalAsked) -> Result<Nothing, Refusal> {
        let (id, now) = (GoalId::read(&input.id)?, self.now()?);
        self.workbook_mut()?
            .save(|transaction| bin::put_goal(transaction, id, now))?;
        Ok(Nothing {})
    }

    /// Lists the goals in the bin, newest removal first.
    pub fn goals_bin(&mut self, _: Nothing) -> Result<GoalsBin, Refusal> {
        let (removed, now) = (room::removed(self.workbook()?.read())?, self.now()?);
        let line = |(one, at): &(Goal, i64)| GoalRemoved {
            line: wired_goals::line(one, now.day()),
            days_left: bin::days_left(*at, now),
        };
        Ok(GoalsBin {
            removed: removed.iter().map(line).collect(),
        })
    }

    /// Brings a goal back as it was.
    pub fn goal_restore(&mut self, input: GoalAsked) -> Result<GoalPage, Refusal> {
        let id = GoalId::read(&input.id)?;
        self.workbook_mut()?
            .save(|transaction| room::restore(transaction, id))?;
        self.goal_get(input)
    }

    /// Removes a goal of the bin for good.
    pub fn goal_remove_for_good(&mut self, input: GoalAsked) -> Result<GoalsBin, Refusal> {
        let id = GoalId::read(&input.id)?;
        self.workbook_mut()?
            .save(|transaction| room::remove_for_good(transaction, id))?;
        self.goals_bin(Nothing {})
    }

    /// Finds goals by the beginnings of words.
    pub fn goals_search(&mut self, input: GoalsSearch) -> Result<GoalsFound, Refusal> {
        let (mut all, today) = (room::all(self.workbook()?.read())?, self.today()?);
        let typed = input.words.as_str();
        let asked: Vec<String> = words::of(typed).map(|word| word.folded).collect();
        all.retain(|one| !asked.is_empty() && words::begin_in(&asked, &one.texts()));
        let found = all.iter().rev();
        Ok(GoalsFound {
            found: found.map(|one| wired_goals::line(one, today)).collect(),
        })
    }

    /// Switches the comparison with what was hoped on or off.
    pub fn goals_scaling(&mut self, input: GoalScaling) -> Result<GoalsPage, Refusal> {
        self.workbook_mut()?
            .save(|transaction| turns::switch_scaling(transaction, input.on))?;
        self.goals_list(Nothing {})
    }

    /// Shows the exact pages of the action plan, or of what was reached.
    pub fn goals_pages(&mut self, input: GoalsPaper) -> Result<Pages, Refusal> {
        wired::pages(&self.goals_document(input)?)
    }

    /// Saves the action plan, or what was reached, as a file where the person chose.
    pub fn goals_keep(&mut self, input: GoalsPaper) -> Result<Kept, Refusal> {
        self.keep_document(&self.goals_document(input)?)
    }

    fn goals_document(&self, input: GoalsPaper) -> Result<Document, Refused> {
        let (database, today) = (self.workbook()?.read(), self.today()?);
        let large = input.large_print;
        Ok(match input.what {
            GoalsPrint::Blank => goal_paper::blank(large),
            GoalsPrint::Plan => {
                let programme = programme::get(database)?;
                let all = sessions::all(database)?;
                let next = order::next(&all, today);
                goal_paper::plan(&room::all(database)?, &programme, next, today, large)
            }
            GoalsPrint::Practitioner => {
                goal_paper::practitioner(&room::all(database)?, today, large)
            }
        })
    }

    fn goal_page(&self, goal: Goal, saved: bool) -> Result<GoalPage, Refused> {
        let (database, today) = (self.workbook()?.read(), self.today()?);
        let sessions = sessions::all(database)?;
        let next = order::next(&sessions, today).and_then(|next| next.day);
        Ok(GoalPage {
            line: wired_goals::line(&goal, today),
            saved,
            later: match saved {
                true => turns::why_later(database, &goal)?,
                false => None,
            },
            offer_smaller: goal.offer_smaller(),
            safety: room::safety::lines(goal.kind),
            build: wired_goals::build(&goal, today),
            turns: goal.turns.iter().map(wired_goals::turn).collect(),
            scaling: turns::scaling(database)?,
            work: shown::is_on(database, Strand::Work)?,
            next_session: next.map(|day| day.to_string()),
            goal: wired_goals::out(goal),
        })
    }
}
