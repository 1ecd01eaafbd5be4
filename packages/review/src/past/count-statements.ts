import type { Editorial } from '../evolve/evolve.ts'
import type { StatementState } from '../statement-state.ts'
import type { Verdict } from '../value.ts'

/** How many statements an article has, and how many of them in each state and of each verdict. */
export type StatementCounts = {
  statements: number
  states: Partial<Record<StatementState, number>>
  verdicts: Partial<Record<Verdict, number>>
}

/** Counts the statements of every article, by the article's id; retired ones are left out. */
export function countStatements(tables: Editorial): Map<string, StatementCounts> {
  const counts = new Map<string, StatementCounts>()
  for (const { articleId, retired, state, verdict } of tables.statement.values()) {
    if (retired) continue
    const count = counts.get(articleId) ?? { statements: 0, states: {}, verdicts: {} }
    counts.set(articleId, count)
    count.statements++
    count.states[state] = (count.states[state] ?? 0) + 1
    if (verdict !== null) count.verdicts[verdict] = (count.verdicts[verdict] ?? 0) + 1
  }
  return counts
}
