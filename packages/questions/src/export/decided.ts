import { namesOf, type Reader, sql, textsOf } from '@assay/db'

/** Where a decision stands in an export: by its article, its statement's place in that, and its own id. */
export type DecisionPlace = { articleId: string; start: number; id: string }

/** The standing decisions after a place, of one article or of the workspace, in reading order. */
export function readDecisionsAfter(
  reader: Reader,
  wanted: { workspaceId: string; articleId: string | null; after: DecisionPlace; limit: number },
): Promise<DecisionPlace[]> {
  const { workspaceId, articleId, after, limit } = wanted
  return reader.$queryRaw<DecisionPlace[]>(sql`
    SELECT s.article_id AS "articleId", s.start, d.id
    FROM decision d JOIN statement s ON s.id = d.statement_id
    WHERE d.workspace_id = ${workspaceId} AND d.standing AND NOT s.retired
      AND (${articleId}::text IS NULL OR s.article_id = ${articleId})
      AND (s.article_id, s.start, d.id) > (${after.articleId}, ${after.start}::int, ${after.id})
    ORDER BY s.article_id, s.start, d.id
    LIMIT ${limit}`)
}

const withSources = {
  citations: { include: { source: true }, orderBy: { ordinal: 'asc' } },
} as const

/** Some decisions with everything that they say and rest on, each table asked once. */
export async function readDecided(reader: Reader, ids: readonly string[]) {
  const decisions = await reader.decision.findMany({
    where: { id: { in: [...ids] } },
    include: { statement: { include: { article: { include: { capture: true } } } } },
  })
  const revisions = await reader.decisionRevision.findMany({
    where: { id: { in: decisions.map(({ revisionId }) => revisionId) } },
    include: {
      ...withSources,
      basis: { include: { assessmentRevision: { include: withSources } }, orderBy: { id: 'asc' } },
    },
  })
  const weighed = revisions.flatMap(({ basis }) => basis.map(({ assessmentRevision }) => assessmentRevision))
  const assessments = await reader.assessment.findMany({
    where: { id: { in: weighed.map(({ assessmentId }) => assessmentId) } },
  })
  const said = [...revisions, ...weighed]
  const statementIds = decisions.map(({ statementId }) => statementId)
  const captureIds = new Set(decisions.map(({ statement }) => statement.article.captureId))
  const people = [
    ...revisions.map(({ deciderId }) => deciderId),
    ...assessments.map(({ reviewerId }) => reviewerId),
  ]
  return {
    decisions,
    revisions,
    assessments,
    statementTexts: await reader.statementText.findMany({ where: { statementId: { in: statementIds } } }),
    captureTexts: await reader.captureContent.findMany({
      where: { captureId: { in: [...captureIds] } },
      select: { captureId: true, text: true },
    }),
    places: await reader.revisionPlace.findMany({ where: { revisionId: { in: said.map(({ id }) => id) } } }),
    names: await namesOf(
      reader,
      people.filter((id) => id !== null),
    ),
    textOf: await textsOf(reader, [
      ...revisions.map(({ reasonTextId }) => reasonTextId),
      ...said.flatMap(({ rationaleTextId, citations }) => [
        rationaleTextId,
        ...citations.map(({ quotedTextId }) => quotedTextId),
      ]),
    ]),
  }
}
