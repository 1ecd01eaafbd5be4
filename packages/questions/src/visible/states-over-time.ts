import { typedSql } from '@assay/db'
import { type StatementState, statementStates } from '@assay/review'
import { z } from 'zod'
import { readPositionsBefore } from './events.ts'
import type { Sight } from './sight.ts'

const turnsSchema = z.array(
  z.object({
    stretch: z.int(),
    before: z.enum(statementStates).nullable(),
    after: z.enum(statementStates).nullable(),
    count: z.coerce.number().int(),
  }),
)

const turnsOfWork = (sight: Sight) =>
  sight
    .turns()
    .innerJoin('statement as s', 's.id', 'n.statementId')
    .innerJoin('article as a', 'a.id', 's.articleId')
    .where('a.status', '=', 'in-review')

export type StateCounts = Partial<Record<StatementState, number>>

/**
 * How many statements of what is under review now stood in each state at the end of each stretch of time.
 *
 * @param bounds the ends of the stretches, from the first on; ascending
 */
export async function readStatesOverTime(sight: Sight, bounds: readonly Date[]): Promise<StateCounts[]> {
  const ends = await readPositionsBefore(sight, bounds)
  const rows = await turnsOfWork(sight)
    .select([
      typedSql<number>`width_bucket(n.position, ${ends}::int[])`.as('stretch'),
      'n.before',
      'n.after',
      (eb) => eb.fn.countAll().as('count'),
    ])
    .groupBy(['stretch', 'n.before', 'n.after'])
    .execute()
  const turns = turnsSchema.parse(rows)
  const counts: StateCounts = {}
  return bounds.map((_, stretch) => {
    for (const { before, after, count } of turns.filter((turn) => turn.stretch === stretch)) {
      if (before !== null) counts[before] = (counts[before] ?? 0) - count
      if (after !== null) counts[after] = (counts[after] ?? 0) + count
    }
    return { ...counts }
  })
}

/** The statements that stood in a state at a moment, by id. */
export async function readIdsInState(
  sight: Sight,
  { state, at }: { state: StatementState; at: Date },
): Promise<string[]> {
  const [end = 0] = await readPositionsBefore(sight, [at])
  const last = turnsOfWork(sight)
    .where('n.position', '<', end)
    .distinctOn('n.statementId')
    .orderBy('n.statementId')
    .orderBy('n.position', 'desc')
    .select(['n.statementId', 'n.after'])
  return (await last.execute()).filter(({ after }) => after === state).map(({ statementId }) => statementId)
}
