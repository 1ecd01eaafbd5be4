import { z } from 'zod'

/** Work that somebody has of an article from now on, as its events say it. */
export const handedOutSchema = z.object({
  assignmentId: z.string(),
  version: z.int().positive(),
  articleId: z.string(),
  assigneeId: z.string(),
  /** The statements that belong to it; null for the whole article, whatever is cut in it later. */
  statementIds: z.array(z.string()).nullable(),
  /** How many statements it was at that moment. */
  statementCount: z.int().positive(),
  dueAt: z.iso.datetime().nullable(),
})
export type HandedOut = z.infer<typeof handedOutSchema>

/** Work that somebody has no more. */
export const endedSchema = z.object({
  assignmentId: z.string(),
  version: z.int().positive(),
  articleId: z.string(),
  assigneeId: z.string(),
})

/** A statement as far as work is about it, retired ones too. */
export type StatementOfWork = { id: string; lineage: readonly string[]; retired: boolean }

/**
 * The statements that belong to work, in the order given: those that it names, and what was cut out of them since.
 *
 * @param statementIds those that it names; null for all
 * @param statements every statement of its article in reading order, retired ones too
 */
export function statementsOfWork(
  statementIds: readonly string[] | null,
  statements: readonly StatementOfWork[],
): string[] {
  const standing = statements.filter(({ retired }) => !retired).map(({ id }) => id)
  if (statementIds === null) return standing
  const byId = new Map(statements.map((statement) => [statement.id, statement]))
  const named = new Map(statementIds.map((id) => [id, true]))
  const belongs = (id: string): boolean => {
    const known = named.get(id)
    if (known !== undefined) return known
    // Said first, so that no circle is gone round.
    named.set(id, false)
    const found = byId.get(id)?.lineage.some(belongs) ?? false
    named.set(id, found)
    return found
  }
  return standing.filter(belongs)
}
