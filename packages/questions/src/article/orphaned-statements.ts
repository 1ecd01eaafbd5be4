import { assessmentValueSchema, factualitySchema, isOnPresentWording } from '@assay/review'
import { z } from 'zod'
import { readRecaptures } from '../capture/recaptures.ts'
import { readRetiredWithAssessments } from '../visible/orphaned-statements.ts'
import type { Sight } from '../visible/sight.ts'

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

/**
 * Reads what was left behind when an article moved to later captures: retired statements with assessments that
 * stand, which cutting anew never makes. `recapturedAt` is when it moved last, null where it never did.
 */
export async function readOrphaned(
  sight: Sight,
  articleId: string,
): Promise<{ orphaned: OrphanedStatement[]; recapturedAt: string | null }> {
  const moves = await readRecaptures(sight.reader, { articleId })
  const last = moves.at(-1)
  if (last === undefined) return { orphaned: [], recapturedAt: null }
  const retiredAt = new Map(
    moves.flatMap(({ recapturedAt, orphanedIds }) => orphanedIds.map((id) => [id, recapturedAt] as const)),
  )
  const found = new Map<string, OrphanedStatement>()
  for (const row of await readRetiredWithAssessments(sight, articleId)) {
    const { statementId, text, kind, wordingVersion, statementVersion, ...spoken } = row
    const at = retiredAt.get(statementId)?.toISOString() ?? null
    const orphan = found.get(statementId) ?? { statementId, text, kind, assessments: [], retiredAt: at }
    const onPresentWording = isOnPresentWording({ statementVersion, wordingVersion })
    found.set(statementId, {
      ...orphan,
      assessments: [...orphan.assessments, { ...spoken, onPresentWording }],
    })
  }
  return { orphaned: [...found.values()], recapturedAt: last.recapturedAt.toISOString() }
}
