import type { Editorial } from '../evolve/evolve.ts'
import type { EditorialRows } from '../evolve/rows.ts'
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
    row('workspace', id, { name, slug, quorum: policy.quorum }),
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
  return [{ ...row('statement', id, fields), statementId: id }, ...words]
}

function assessmentRows(
  tables: Editorial,
  { statement, assessment }: Pick<EditorialRows, 'statement' | 'assessment'>,
  said: Said,
): PictureRow[] {
  const { id, statementId, reviewerId: personId, revisionId, value, factuality } = assessment
  const revision = tables.assessmentRevision.get(revisionId)
  const isOfEarlierWords = revision !== undefined && !isOnPresentWording({ ...statement, ...revision })
  const marked = (revision?.techniques ?? []).map(({ technique }) => technique)
  const fields = {
    value,
    saidOfVersion: isOfEarlierWords ? revision.statementVersion : null,
    factuality,
    techniques: marked.length === 0 ? null : [...new Set(marked)].sort().join(' '),
    rationaleTextId: revision?.rationaleTextId ?? null,
  }
  const times = new Map<string, number>()
  const citations = said.citationsOf(revisionId).map((citation): PictureRow => {
    const { sourceId, title, publisher, stance, quotedTextId, accessedOn } = citation
    // A revision has citations of its own: what stays the same is the source, and which citation of it this is.
    const time = times.get(sourceId) ?? 0
    times.set(sourceId, time + 1)
    const url = tables.source.get(sourceId)?.url ?? citation.originalUrl
    return {
      ...row('citation', `${id} ${sourceId} ${time}`, {
        url,
        title,
        publisher,
        stance,
        quotedTextId,
        accessedOn,
      }),
      statementId,
      personId,
    }
  })
  return [{ ...row('assessment', id, fields), statementId, personId }, ...citations]
}

const row = (kind: PictureRow['kind'], id: string, fields: PictureRow['fields']): PictureRow => ({
  kind,
  id,
  statementId: null,
  personId: null,
  fields,
})
