import { type Reader, sql } from '@assay/db'
import { assessmentValueSchema, factualitySchema, isOnPresentWording } from '@assay/review'
import { z } from 'zod'

/** A statement that the later capture of its article has no more, with the assessments that stand on it. */
export const orphanedStatementSchema = z.object({
  statementId: z.string(),
  text: z.string(),
  kind: z.string(),
  assessments: z.array(
    z.object({
      reviewerId: z.string(),
      value: assessmentValueSchema,
      factuality: factualitySchema.nullable(),
      onPresentWording: z.boolean(),
    }),
  ),
  /** When the article was carried over without it. */
  retiredAt: z.iso.datetime().nullable(),
})
export type OrphanedStatement = z.infer<typeof orphanedStatementSchema>

const moveSchema = z.array(z.object({ at: z.date(), orphaned: z.array(z.string()) }))
const storedSchema = z.array(
  z.object({
    statementId: z.string(),
    text: z.string(),
    kind: z.string(),
    wordingVersion: z.int(),
    reviewerId: z.string(),
    value: assessmentValueSchema,
    factuality: factualitySchema.nullable(),
    statementVersion: z.int(),
  }),
)

/**
 * Reads what was left behind when an article moved to later captures: retired statements with assessments that
 * stand, which cutting anew never makes. `recapturedAt` is when it moved last, null where it never did.
 */
export async function readOrphaned(
  reader: Reader,
  { workspaceId, articleId }: { workspaceId: string; articleId: string },
): Promise<{ orphaned: OrphanedStatement[]; recapturedAt: string | null }> {
  const moves = moveSchema.parse(
    await reader.$queryRaw(sql`
      SELECT at, data->'orphaned' AS orphaned FROM event
      WHERE log_id = ${workspaceId} AND article_id = ${articleId} AND type = 'article-recaptured'
      ORDER BY at, id`),
  )
  const last = moves.at(-1)
  if (last === undefined) return { orphaned: [], recapturedAt: null }
  const retiredAt = new Map(moves.flatMap(({ at, orphaned }) => orphaned.map((id) => [id, at] as const)))
  const rows = await reader.$queryRaw(sql`
    SELECT s.id AS "statementId", t.text, s.kind, s.wording_version AS "wordingVersion",
      a.reviewer_id AS "reviewerId", a.value, a.factuality, r.statement_version AS "statementVersion"
    FROM statement s
    JOIN statement_text t ON t.statement_id = s.id AND t.version = s.version
    JOIN assessment a ON a.statement_id = s.id AND a.standing
    JOIN assessment_revision r ON r.id = a.revision_id
    WHERE s.article_id = ${articleId} AND s.retired
    ORDER BY s.start, s.id, a.id`)
  const found = new Map<string, OrphanedStatement>()
  for (const row of storedSchema.parse(rows)) {
    const { statementId, text, kind, wordingVersion, statementVersion, ...spoken } = row
    const at = retiredAt.get(statementId)?.toISOString() ?? null
    const orphan = found.get(statementId) ?? { statementId, text, kind, assessments: [], retiredAt: at }
    const onPresentWording = isOnPresentWording({ statementVersion, wordingVersion })
    found.set(statementId, {
      ...orphan,
      assessments: [...orphan.assessments, { ...spoken, onPresentWording }],
    })
  }
  return { orphaned: [...found.values()], recapturedAt: last.at.toISOString() }
}
