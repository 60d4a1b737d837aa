//! Articles: the list, one to read, marks, and paper.

use towpath_content::articles::articles;
use towpath_report::document::Document;

use super::Desk;
use crate::rooms::articles as room;
use crate::share::article_paper;
use crate::wire::{
    ArticleAsked, ArticleFound, ArticleLine, ArticleMark, ArticlePage, ArticlePaper, ArticlesPage,
    Kept, Nothing, Pages, Refusal,
};
use crate::workbook::articles::with;
use crate::workbook::wired::{self, articles as wired_articles};

impl Desk {
    /// Lists every article.
    pub fn articles_list(&mut self, _: Nothing) -> Result<ArticlesPage, Refusal> {
        let database = self.workbook()?.read();
        let lines = articles()
            .newest()
            .map(|article| wired_articles::line(database, article));
        Ok(ArticlesPage {
            articles: lines.collect::<Result<_, _>>()?,
        })
    }

    /// Gets one article.
    pub fn article_get(&mut self, input: ArticleAsked) -> Result<ArticlePage, Refusal> {
        let article = room::named(articles(), &input.article)?;
        wired_articles::page(self.workbook()?.read(), article)
    }

    /// Keeps whether an article was read and is at hand.
    pub fn article_mark(&mut self, input: ArticleMark) -> Result<ArticleLine, Refusal> {
        let (article, now) = (room::named(articles(), &input.article)?, self.now()?);
        let both = (input.read, input.kept);
        self.workbook_mut()?
            .save(|transaction| room::mark(transaction, article, both, now))?;
        wired_articles::line(self.workbook()?.read(), article)
    }

    /// Shows the exact pages of an article on paper.
    pub fn article_pages(&mut self, input: ArticlePaper) -> Result<Pages, Refusal> {
        wired::pages(&article_document(&input)?)
    }

    /// Saves an article as a file where the person chose.
    pub fn article_save(&mut self, input: ArticlePaper) -> Result<Kept, Refusal> {
        self.keep_document(&article_document(&input)?)
    }

    /// Finds the articles whose words fit.
    pub(super) fn articles_with(&self, asked: &str) -> Result<Vec<ArticleFound>, Refusal> {
        let database = self.workbook()?.read();
        let found = with(articles(), asked).into_iter().map(|one| {
            Ok(ArticleFound {
                line: wired_articles::line(database, one.article)?,
                pieces: one.pieces.into_iter().map(wired::finding::piece).collect(),
            })
        });
        found.collect()
    }
}

fn article_document(asked: &ArticlePaper) -> Result<Document, Refusal> {
    let article = room::named(articles(), &asked.article)?;
    Ok(article_paper::page(article, asked.plain, asked.large_print))
}
