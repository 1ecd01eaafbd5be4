import { type Reader, shadowedTables, type Tables, typedSql } from '@assay/db'
import { setAsides } from '@assay/review'
import { type BoundViewer, isHiddenFrom, isKeptEvent } from './hidden.ts'

/** Every column of a statement but how it stands. */
const plain = {
  id: 's.id',
  workspaceId: 's.workspaceId',
  articleId: 's.articleId',
  start: 's.start',
  end: 's.end',
  kind: 's.kind',
  paragraph: 's.paragraph',
  textHash: 's.textHash',
  attribution: 's.attribution',
  version: 's.version',
  wordingVersion: 's.wordingVersion',
  retired: 's.retired',
  lineage: 's.lineage',
} as const satisfies { [Column in Exclude<keyof Tables['statement'], 'state' | 'verdict'>]: `s.${Column}` }

/**
 * The tables as a member sees them whom a blind review binds (rule 5). What others said of a statement is not there,
 * nor decisions, rejections, discussions, sources and events that come of it, and the statement stands as one's own word alone lets
 * it stand. A query that names a table, wherever it does, names what is here; none has to think of it.
 */
export function tablesSeenBy(reader: Reader, viewer: BoundViewer) {
  const mine = typedSql`${viewer.personId}`
  const open = (row: string) =>
    typedSql<boolean>`not ${isHiddenFrom(viewer, { statementId: `${row}.statementId`, articleId: `${row}.articleId` })}`
  const visible = (row: string) =>
    typedSql<boolean>`(${typedSql.ref(`${row}.reviewerId`)} = ${mine} or ${open(row)})`
  const own = typedSql`from assessment own join assessment_revision given on given.id = own.revision_id
    where own.statement_id = s.id and own.reviewer_id = ${mine} and own.standing`
  const hidden = isHiddenFrom(viewer, { statementId: 's.id', articleId: 's.articleId' })
  const state = typedSql<string>`case when not ${hidden} then s.state else coalesce((
    select case when given.statement_version >= s.wording_version then 'assessed' else 'needs-review' end ${own}
  ), 'open') end`
  const verdict = typedSql<string | null>`case when not ${hidden} then s.verdict else (
    select case when own.value = any(${[...setAsides]}::text[]) then 'set-aside' else own.value end ${own}
  ) end`
  // Whatever names a table after its shadow finds the shadow, and the real one before: assessments come last.
  return shadowedTables(reader, (tables) =>
    tables
      .with(
        (name) => name('source').notMaterialized(),
        (db) =>
          db
            .selectFrom('source as o')
            .innerJoinLateral(
              (eb) =>
                eb
                  .selectFrom('citation as c')
                  .innerJoin('assessmentRevision as r', 'r.id', 'c.revisionId')
                  .innerJoin('assessment as x', 'x.id', 'r.assessmentId')
                  .whereRef('c.sourceId', '=', 'o.id')
                  .where(visible('x'))
                  .orderBy('r.submittedAt')
                  .orderBy('c.id')
                  .limit(1)
                  .select(['c.title', 'c.publisher', 'r.submittedAt'])
                  .as('first'),
              (join) => join.onTrue(),
            )
            .select(['o.id', 'o.workspaceId', 'o.url', 'first.title', 'first.publisher'])
            .select('first.submittedAt as citedAt'),
      )
      .with(
        (name) => name('citation').notMaterialized(),
        (db) =>
          db
            .selectFrom('citation as c')
            .where((eb) =>
              eb.exists(
                eb
                  .selectFrom('assessmentRevision as r')
                  .innerJoin('assessment as x', 'x.id', 'r.assessmentId')
                  .whereRef('r.id', '=', 'c.revisionId')
                  .where(visible('x'))
                  .select('r.id'),
              ),
            )
            .selectAll('c'),
      )
      .with(
        (name) => name('event').notMaterialized(),
        (db) =>
          db
            .selectFrom('event as e')
            .where(typedSql<boolean>`not ${isKeptEvent(viewer)}`)
            .selectAll('e'),
      )
      .with(
        (name) => name('rejection').notMaterialized(),
        (db) =>
          db
            .selectFrom('rejection as j')
            .innerJoin('statement as s', 's.id', 'j.statementId')
            .where(typedSql<boolean>`not ${hidden}`)
            .selectAll('j'),
      )
      .with(
        (name) => name('decision').notMaterialized(),
        (db) => db.selectFrom('decision as d').where(open('d')).selectAll('d'),
      )
      .with(
        (name) => name('thread').notMaterialized(),
        (db) =>
          db
            .selectFrom('thread as h')
            .where(
              typedSql<boolean>`case when h.statement_id is null then not h.article_id = any(${[...viewer.blindArticleIds]}::text[])
                else ${open('h')} end`,
            )
            .selectAll('h'),
      )
      .with(
        (name) => name('statement').notMaterialized(),
        (db) =>
          db
            .selectFrom('statement as s')
            .select(Object.values(plain))
            .select([state.as('state'), verdict.as('verdict')]),
      )
      .with(
        (name) => name('assessment').notMaterialized(),
        (db) => db.selectFrom('assessment as x').where(visible('x')).selectAll('x'),
      )
      .selectFrom('assessment as x')
      .select('x.id'),
  )
}
