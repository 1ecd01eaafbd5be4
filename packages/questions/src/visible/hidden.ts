import { typedSql } from '@assay/db'
import { typesShownBlind, type Viewer } from '@assay/review'

export type BoundViewer = Extract<Viewer, { kind: 'bound-member' }>

/** Where a query finds the statement, and the article, that something is about. */
type Place = { statementId: string; articleId: string }

/**
 * Rule 5, in SQL: whether the words of others on a statement are kept from a viewer: the article is under blind review,
 * and that is to be revealed, or the viewer never submitted on the statement.
 */
export function isHiddenFrom({ personId }: BoundViewer, { statementId, articleId }: Place) {
  return typedSql<boolean>`exists (
    select from blind_review hiding where hiding.id = ${typedSql.ref(articleId)} and hiding.status = 'blind'
      and (hiding.until = 'revealed' or not exists (
        select from assessment mine
        where mine.statement_id = ${typedSql.ref(statementId)} and mine.reviewer_id = ${personId})))`
}

/** What somebody does themselves that tells nothing of others. */
const ownTypes = ['assessment-submitted', 'assessment-withdrawn']

/**
 * Whether an event `e` is kept from a viewer: it came under a blind review, and may tell what others said there. Every
 * type may that does not say of itself that it tells nothing.
 */
export function isKeptEvent(viewer: BoundViewer) {
  const { personId, blindArticleIds } = viewer
  return typedSql<boolean>`(exists (
      select from blind_review keeping
      where keeping.id = e.article_id and keeping.status = 'blind' and e.at >= keeping.blinded_at)
    and not e.type = any(${[...typesShownBlind]}::text[])
    and not (e.actor_id is not distinct from ${personId} and e.type = any(${ownTypes}::text[]))
    and case when e.statement_id is null then e.article_id = any(${[...blindArticleIds]}::text[])
      else ${isHiddenFrom(viewer, { statementId: 'e.statementId', articleId: 'e.articleId' })} end)`
}
