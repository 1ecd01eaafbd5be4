import { type Reader, sql } from '@assay/db'
import {
  type ArticleScene,
  articleAddress,
  assessmentValueSchema,
  attributionSchema,
  type CarryOverScene,
  policySchema,
  ReviewError,
  statementStates,
  type Verdict,
  verdictOf,
  verdictSchema,
} from '@assay/review'
import { matchStatements, type StatedText, statementKinds } from '@assay/text'
import { z } from 'zod'

const statementSchema = z.object({
  id: z.string(),
  start: z.int(),
  end: z.int(),
  kind: z.enum(statementKinds),
  paragraph: z.int(),
  textHash: z.string(),
  attribution: attributionSchema,
  version: z.int(),
  wordingVersion: z.int(),
  state: z.enum(statementStates),
  verdict: verdictSchema.nullable(),
})
const standingSchema = z.object({
  statementId: z.string(),
  value: assessmentValueSchema,
  statementVersion: z.int(),
})
type Statement = z.infer<typeof statementSchema> & {
  standing: z.infer<typeof standingSchema>[]
  decision: { verdict: Verdict; statementVersion: number } | null
}

/** What carrying over looks at, with the texts that the offsets of either side count in. */
export type RecaptureScene = CarryOverScene & {
  earlier: { text: string; statements: readonly Statement[] }
  later: { text: string; statements: readonly Statement[] }
}

/**
 * Loads an article and the draft of a later capture of its address, and finds the statements of the one in the
 * other: for the comparison and for the command alike. That takes its time for long articles; whoever holds locks
 * brings what was found before, which is taken where neither article was cut anew since.
 */
export async function loadRecapture(
  reader: Reader,
  workspaceId: string,
  articles: { earlier: ArticleScene; later: ArticleScene; found?: RecaptureScene },
): Promise<RecaptureScene> {
  const { policy } = await reader.workspace.findUniqueOrThrow({ where: { id: workspaceId } })
  const earlier = await loadSide(reader, articles.earlier)
  const later = await loadSide(reader, articles.later)
  const { found } = articles
  const isFound = found && isCutAlike(found.earlier, earlier) && isCutAlike(found.later, later)
  const matches = isFound ? found.matches : matchSides(earlier, later)
  return { earlier, later, matches, quorum: policySchema.parse(policy).quorum }
}

/** Whatever cuts an article anew raises its version, and captures never change. */
function isCutAlike(left: { article: ArticleScene }, right: { article: ArticleScene }): boolean {
  return left.article.id === right.article.id && left.article.version === right.article.version
}

type Side = Awaited<ReturnType<typeof loadSide>>

function matchSides(earlier: Side, later: Side): RecaptureScene['matches'] {
  const languages = [later, earlier].map(({ article }) => article.details.language)
  const language = languages.find((tag) => tag !== 'und')
  const pairs = matchStatements(statedText(earlier), statedText(later), { language })
  return pairs.flatMap(({ before, after, state, changes }) => {
    const [old, now] = [earlier.statements[before], later.statements[after]]
    return old && now ? [{ earlierId: old.id, laterId: now.id, change: state, changes }] : []
  })
}

async function loadSide(reader: Reader, article: ArticleScene) {
  const capture = await reader.capture.findUniqueOrThrow({
    where: { id: article.captureId },
    include: { _count: { select: { articles: { where: { status: { notIn: ['merged', 'dropped'] } } } } } },
  })
  const content = await reader.captureContent.findUnique({
    where: { captureId: article.captureId },
    select: { text: true },
  })
  if (content === null) throw new ReviewError('not-found', { captureId: article.captureId })
  return {
    article,
    address: articleAddress({
      url: article.details.url,
      sourceUrl: capture.sourceUrl,
      isOnlyArticle: capture._count.articles === 1,
    }),
    capturedAt: capture.capturedAt.toISOString(),
    text: content.text,
    statements: await loadStatements(reader, article.id),
  }
}

async function loadStatements(reader: Reader, articleId: string): Promise<Statement[]> {
  const stored = await reader.statement.findMany({
    where: { articleId, retired: false },
    orderBy: [{ start: 'asc' }, { id: 'asc' }],
  })
  const standing = await reader.$queryRaw(sql`
    SELECT a.statement_id AS "statementId", a.value, r.statement_version AS "statementVersion"
    FROM assessment a JOIN assessment_revision r ON r.id = a.revision_id
    WHERE a.article_id = ${articleId} AND a.standing
      AND NOT EXISTS (SELECT 1 FROM rejection j WHERE j.assessment_revision_id = r.id)
    ORDER BY a.id`)
  const decided = await reader.$queryRaw(sql`
    SELECT d.statement_id AS "statementId", d.value, r.statement_version AS "statementVersion"
    FROM decision d JOIN decision_revision r ON r.id = d.revision_id
    WHERE d.article_id = ${articleId} AND d.standing`)
  const decisions = new Map(
    z
      .array(standingSchema)
      .parse(decided)
      .map((row) => [row.statementId, row]),
  )
  const byStatement = new Map<string, Statement['standing']>()
  for (const row of z.array(standingSchema).parse(standing)) {
    byStatement.set(row.statementId, [...(byStatement.get(row.statementId) ?? []), row])
  }
  return z
    .array(statementSchema)
    .parse(stored)
    .map((row) => {
      const decision = decisions.get(row.id)
      return {
        ...row,
        standing: byStatement.get(row.id) ?? [],
        decision: decision
          ? { verdict: verdictOf(decision.value), statementVersion: decision.statementVersion }
          : null,
      }
    })
}

/** The part of the capture in which the article stands: the headline may lie outside of its span. */
function statedText({ article, text, statements }: Side): StatedText {
  const from = Math.min(article.start, statements[0]?.start ?? article.start)
  const to = statements.reduce((end, statement) => Math.max(end, statement.end), article.end)
  return {
    text: text.slice(from, to),
    statements: statements.map(({ start, end, kind, paragraph }) => {
      return { start: start - from, end: end - from, kind, paragraph }
    }),
  }
}
