import { filterValueSchema, idSchema, instantSchema, logOpenTo, statementStates } from '@assay/review'
import { z } from 'zod'
import type { Reading } from '../reading.ts'
import { figures, readFigureIds } from '../visible/figures.ts'
import { quotedStatementSchema, readQuoted } from '../visible/quoted-statements.ts'
import { sightOf } from '../visible/sight.ts'
import { readIdsInState } from '../visible/states-over-time.ts'
import { overviewQuerySchema } from './read-overview.ts'

/** One mark of a chart: a state at a moment, or a part of a group of a figure. */
export const listCountedSchema = overviewQuerySchema.extend({
  mark: z.discriminatedUnion('of', [
    z.object({ of: z.literal('states'), state: z.enum(statementStates), at: instantSchema }),
    z.object({ of: z.enum(figures), group: filterValueSchema, part: idSchema }),
  ]),
})

export const countedStatementsSchema = z.object({
  statements: z.array(quotedStatementSchema),
  /** How many there are; of more than some hundred, only the first are given. */
  count: z.int(),
})

const shownLimit = 200

/** The statements behind a mark of the overview. */
export async function listCounted(
  reading: Reading,
  { bounds, mark }: z.infer<typeof listCountedSchema>,
): Promise<z.infer<typeof countedStatementsSchema>> {
  // Its bars count what everybody said.
  logOpenTo(reading.viewer)
  const sight = sightOf(reading)
  const stretches = { bounds: bounds.map((bound) => new Date(bound)), now: reading.now() }
  const ids =
    mark.of === 'states'
      ? await readIdsInState(sight, { state: mark.state, at: new Date(mark.at) })
      : await readFigureIds(sight, { figure: mark.of, group: mark.group, part: mark.part }, stretches)
  return { statements: await readQuoted(sight, ids, shownLimit), count: ids.length }
}
