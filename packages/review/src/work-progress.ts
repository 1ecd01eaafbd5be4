import { type StatementOfWork, statementsOfWork } from './work.ts'

/** A statement as far as it counts how much of work is done. */
export type StatementInProgress = StatementOfWork & {
  /** Whether the newsroom's word stands on it. */
  decided: boolean
  /** Whose assessments stand on its present words, those that were rejected aside. */
  reviewerIds: readonly string[]
}

/** Neighbouring statements by their numbers, from 1; both ends belong to it. */
export type NumberRun = { from: number; to: number }

/**
 * How far somebody is with work: of how many statements how many are done, which of the others comes first, and which
 * numbers its statements have in their article.
 *
 * @param statements every statement of its article in reading order, retired ones too
 */
export function progressOf(
  { statementIds, assigneeId }: { statementIds: readonly string[] | null; assigneeId: string },
  statements: readonly StatementInProgress[],
): { total: number; done: number; nextId: string | null; numbers: NumberRun[] } {
  const mine = new Set(statementsOfWork(statementIds, statements))
  const ofWork = statements.filter(({ id }) => mine.has(id))
  const open = ofWork.filter(({ decided, reviewerIds }) => !decided && !reviewerIds.includes(assigneeId))
  return {
    total: ofWork.length,
    done: ofWork.length - open.length,
    nextId: open[0]?.id ?? null,
    numbers: numberRuns(mine, statements),
  }
}

/** The numbers that some statements have among those that stand, neighbours joined. */
export function numberRuns(
  ids: ReadonlySet<string>,
  statements: readonly Pick<StatementOfWork, 'id' | 'retired'>[],
): NumberRun[] {
  const runs: NumberRun[] = []
  const standing = statements.filter(({ retired }) => !retired)
  for (const [index, { id }] of standing.entries()) {
    if (!ids.has(id)) continue
    const last = runs.at(-1)
    if (last?.to === index) runs.splice(-1, 1, { from: last.from, to: index + 1 })
    else runs.push({ from: index + 1, to: index + 1 })
  }
  return runs
}
