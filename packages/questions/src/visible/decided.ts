import { namesOf, textsOf } from '@assay/db'
import type { Sight } from './sight.ts'

/** Where a decision stands in an export: by its article, its statement's place in that, and its own id. */
export type DecisionPlace = { articleId: string; start: number; id: string }

/** The standing decisions after a place, of one article or of the workspace, in reading order. */
export function readDecisionsAfter(
  sight: Sight,
  { articleId, after, limit }: { articleId: string | null; after: DecisionPlace; limit: number },
): Promise<DecisionPlace[]> {
  const statements = sight.statements().where('s.retired', '=', false)
  return (articleId === null ? statements : statements.where('s.articleId', '=', articleId))
    .innerJoin('decision as d', 'd.statementId', 's.id')
    .where('d.standing', '=', true)
    .where((eb) =>
      eb(
        eb.refTuple('s.articleId', 's.start', 'd.id'),
        '>',
        eb.tuple(after.articleId, eb.cast<number>(eb.val(after.start), 'integer'), after.id),
      ),
    )
    .orderBy('s.articleId')
    .orderBy('s.start')
    .orderBy('d.id')
    .limit(limit)
    .select(['s.articleId', 's.start', 'd.id'])
    .execute()
}

const withSources = {
  citations: { include: { source: true }, orderBy: { ordinal: 'asc' } },
} as const

/** Some decisions with everything that they say and rest on, each table asked once. */
export async function readDecided({ reader, viewer }: Sight, ids: readonly string[]) {
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
    // A place in the log is a count of what others did: not for whoever a blind review binds.
    places: await reader.revisionPlace.findMany({
      where: { revisionId: { in: viewer.kind === 'bound-member' ? [] : said.map(({ id }) => id) } },
    }),
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
