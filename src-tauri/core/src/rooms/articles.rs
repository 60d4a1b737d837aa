//! Articles: what a person marked as read or keeps at hand.
//!
//! Both are the person's own choice; nothing is marked by itself and nothing is counted.

use rusqlite::Connection;
use towpath_content::articles::Articles;
use towpath_content::articles::pack::Article;

use crate::refused::Refused;
use crate::store::article_mark::{self, Mark};
use crate::when::Moment;
use crate::wire::ErrorCode;

/// Finds an article.
///
/// Errors: `ArticleUnknown`.
pub fn named<'a>(articles: &'a Articles, id: &str) -> Result<&'a Article, Refused> {
    let found = articles.find(id);
    found.ok_or_else(|| ErrorCode::ArticleUnknown.into())
}

/// The marks of an article; none of both where it was never marked.
pub fn marks(database: &Connection, article: &Article) -> Result<(bool, bool), Refused> {
    let all = article_mark::all(database)?;
    let mark = all.iter().find(|mark| mark.article == article.id);
    Ok(mark.map_or((false, false), |mark| (mark.read, mark.kept)))
}

/// Marks an article as read or not, and kept or not.
pub fn mark(
    database: &Connection,
    article: &Article,
    (read, kept): (bool, bool),
    at: Moment,
) -> Result<(), Refused> {
    let article = article.id.clone();
    if !read && !kept {
        return article_mark::remove(database, &article);
    }
    let mark = Mark {
        article,
        read,
        kept,
        at,
    };
    article_mark::put(database, &mark)
}

#[cfg(test)]
mod tests {
    use towpath_content::articles::articles;

    use super::*;
    use crate::store;

    #[test]
    fn a_mark_is_kept_changed_and_taken_away() {
        let database = Connection::open_in_memory().unwrap();
        store::migrations::take(&database).unwrap();
        let at = Moment::read("2026-11-22T17:40:00+00:00").unwrap();
        let sleep = named(articles(), "sleep").unwrap();
        assert_eq!(marks(&database, sleep).unwrap(), (false, false));
        for both in [(true, false), (true, true), (false, true)] {
            mark(&database, sleep, both, at).unwrap();
            assert_eq!(marks(&database, sleep).unwrap(), both);
        }
        mark(&database, sleep, (false, false), at).unwrap();
        assert!(article_mark::all(&database).unwrap().is_empty());
        let refused = named(articles(), "knitting").unwrap_err();
        assert_eq!(refused.code, ErrorCode::ArticleUnknown);
    }
}
