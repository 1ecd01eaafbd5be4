import type { ReviewPage } from './review-cache.ts'

type Statements = readonly { id: string; lineage: readonly string[] }[]

/** Where a statement is that somebody asked for: here, what it was cut into, no longer in the source, or nowhere. */
export type Named =
  | { kind: 'here'; at: number }
  | { kind: 'cut'; at: number }
  | { kind: 'gone' }
  | { kind: 'unknown' }

/** Looks for a statement by its id among those of an article, and those that its source no longer has. */
export function findNamed(
  statements: Statements,
  orphaned: readonly Pick<ReviewPage['orphaned'][number], 'statementId'>[],
  named: string,
): Named {
  const here = statements.findIndex(({ id }) => id === named)
  if (here >= 0) return { kind: 'here', at: here }
  const cut = statements.findIndex(({ lineage }) => lineage.includes(named))
  if (cut >= 0) return { kind: 'cut', at: cut }
  return { kind: orphaned.some(({ statementId }) => statementId === named) ? 'gone' : 'unknown' }
}
