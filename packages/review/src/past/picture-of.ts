import type { Editorial } from '../evolve/evolve.ts'
import type { EditorialRows } from '../evolve/rows.ts'
import { fullPolicy } from '../policy.ts'
import { isOnPresentWording, statementStates } from '../statement-state.ts'
import { countStatements } from './count-statements.ts'
import type { PastScope } from './fold-part.ts'
import { indexSaid, type Said } from './index-said.ts'
import type { Picture, PictureRow, PictureValue } from './picture.ts'

/** What is looked at. `id` is that of the workspace, the article or the statement. */
export type PastSubject = { scope: PastScope; id: string }

/**
 * What folded tables show of a subject, as rows that two moments can be compared by. Empty where the subject was
 * not there yet, or no longer.
 */
export function pictureOf(tables: Editorial, { scope, id }: PastSubject): Picture {
  switch (scope) {
    case 'workspace':
      return workspaceRows(tables)
    case 'article': {
      const article = tables.article.get(id)
      if (article === undefined) return []
      const said = indexSaid(tables)
      const statements = standingStatements(tables, id)
      return [articleRow(article, {}), ...statements.flatMap((row) => statementRows(tables, row, said))]
    }
    case 'statement': {
      const statement = tables.statement.get(id)
      if (statement === undefined || statement.retired) return []
      return statementRows(tables, statement, indexSaid(tables))
    }
  }
}

/** The statements of an article that are not retired, in reading order. */
export function standingStatements(tables: Editorial, articleId: string): EditorialRows['statement'][] {
  return [...tables.statement.values()]
    .filter((row) => row.articleId === articleId && !row.retired)
    .sort((one, other) => one.start - other.start)
}

function workspaceRows(tables: Editorial): Picture {
  const counts = countStatements(tables)
  const workspaces = [...tables.workspace.values()].map(({ id, name, slug, policy }) =>
    row('workspace', id, { name, slug, ...fullPolicy(policy) }),
  )
  const members = [...tables.member.values()].map(({ id, personId, role, active }) => ({
    ...row('member', id, { role, active }),
    personId,
  }))
  const articles = [...tables.article.values()].map((article) => {
    const count = counts.get(article.id)
    const states = Object.fromEntries(statementStates.map((state) => [state, count?.states[state] ?? 0]))
    return articleRow(article, { statements: count?.statements ?? 0, ...states })
  })
  return [...workspaces, ...members, ...articles]
}

function articleRow(article: EditorialRows['article'], more: Record<string, PictureValue>): PictureRow {
  const { id, headline, byline, publisher, publishedAt, language, url, status, captureId } = article
  const fields = { status, headline, byline, publisher, publishedAt, language, url, captureId, ...more }
  return row('article', id, fields)
}

function statementRows(tables: Editorial, statement: EditorialRows['statement'], said: Said): PictureRow[] {
  const { id, version, kind, state, verdict, attribution } = statement
  const speaker = attribution.voice === 'own' ? null : attribution.speaker
  const fields = { wordsVersion: version, kind, state, verdict, voice: attribution.voice, speaker }
  const words = said
    .assessmentsOf(id)
    .flatMap((assessment) => assessmentRows(tables, { statement, assessment }, said))
  const decided = decisionRows(tables, said.decisionOf(id), said)
  return [{ ...row('statement', id, fields), statementId: id }, ...decided, ...words]
}

function decisionRows(
  tables: Editorial,
  decision: EditorialRows['decision'] | undefined,
  said: Said,
): PictureRow[] {
  if (decision === undefined) return []
  const { id, statementId, revisionId, value, factuality } = decision
  const revision = tables.decisionRevision.get(revisionId)
  const sides = [...tables.decisionBasis.values()].filter((row) => row.revisionId === revisionId)
  const fields = {
    value,
    factuality,
    techniques: namesOf(revision?.techniques ?? []),
    rationaleTextId: revision?.rationaleTextId ?? null,
    reasonTextId: revision?.reasonTextId ?? null,
    madeBy: revision?.madeBy ?? null,
    restsOn: sides.filter(({ side }) => side === 'basis').length,
    dissent: sides.filter(({ side }) => side === 'dissent').length,
  }
  const of = { id, statementId, personId: revision?.deciderId ?? null }
  return [
    { ...row('decision', id, fields), statementId, personId: of.personId },
    ...citationRows(tables, of, said.citationsOf(revisionId)),
  ]
}

function assessmentRows(
  tables: Editorial,
  { statement, assessment }: Pick<EditorialRows, 'statement' | 'assessment'>,
  said: Said,
): PictureRow[] {
  const { id, statementId, reviewerId: personId, revisionId, value, factuality } = assessment
  const revision = tables.assessmentRevision.get(revisionId)
  const isOfEarlierWords = revision !== undefined && !isOnPresentWording({ ...statement, ...revision })
  const fields = {
    value,
    saidOfVersion: isOfEarlierWords ? revision.statementVersion : null,
    factuality,
    techniques: namesOf(revision?.techniques ?? []),
    rationaleTextId: revision?.rationaleTextId ?? null,
  }
  const citations = citationRows(tables, { id, statementId, personId }, said.citationsOf(revisionId))
  return [{ ...row('assessment', id, fields), statementId, personId }, ...citations]
}

/** The names of the techniques, each once. */
function namesOf(marked: readonly { technique: string }[]): string | null {
  if (marked.length === 0) return null
  return [...new Set(marked.map(({ technique }) => technique))].sort().join(' ')
}

function citationRows(
  tables: Editorial,
  of: Pick<PictureRow, 'id' | 'statementId' | 'personId'>,
  citations: readonly EditorialRows['citation'][],
): PictureRow[] {
  const { statementId, personId } = of
  const times = new Map<string, number>()
  return citations.map(({ sourceId, originalUrl, title, publisher, stance, quotedTextId, accessedOn }) => {
    // A revision has citations of its own: what stays the same is the source, and which citation of it this is.
    const time = times.get(sourceId) ?? 0
    times.set(sourceId, time + 1)
    const url = tables.source.get(sourceId)?.url ?? originalUrl
    const fields = { url, title, publisher, stance, quotedTextId, accessedOn }
    return { ...row('citation', `${of.id} ${sourceId} ${time}`, fields), statementId, personId }
  })
}

const row = (kind: PictureRow['kind'], id: string, fields: PictureRow['fields']): PictureRow => ({
  kind,
  id,
  statementId: null,
  personId: null,
  fields,
})
