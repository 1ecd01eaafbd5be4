import { sql, type Transaction } from '@assay/db'
import { changesOf, type StatementState } from '@assay/review'
import { z } from 'zod'
import type { Follower, PlacedEvent } from './follower.ts'

/** A statement's state; null where it is not there, or no more. */
type State = StatementState | null

/**
 * Notes when each statement came to stand otherwise, for how a workspace stood on any day: nobody folds its whole
 * history for a chart.
 */
export const noteTurns: Extract<Follower, { effects: 'inside' }> = {
  name: 'statement-turns',
  version: 1,
  effects: 'inside',
  take: async (tx, events) => {
    const changed = events.map((placed) => ({ ...placed, states: statesAfter(placed) }))
    const states = await readStates(tx, [...new Set(changed.flatMap((each) => [...each.states.keys()]))])
    const turns = changed.flatMap(({ logId, position, event, states: after }) =>
      [...after].flatMap(([statementId, state]) => {
        const before = states.get(statementId) ?? null
        states.set(statementId, state)
        return before === state ? [] : [{ statementId, position, logId, at: event.at, before, after: state }]
      }),
    )
    if (turns.length === 0) return
    await tx.$executeRaw(sql`
      INSERT INTO statement_turn (statement_id, position, log_id, at, before, after)
      SELECT * FROM unnest(${turns.map(({ statementId }) => statementId)}::text[],
        ${turns.map(({ position }) => position)}::int[], ${turns.map(({ logId }) => logId)}::text[],
        ${turns.map(({ at }) => at)}::timestamptz[], ${turns.map(({ before }) => before)}::text[],
        ${turns.map(({ after }) => after)}::text[])`)
  },
  reset: async (tx, logId) => {
    await tx.statementTurn.deleteMany({ where: { logId } })
  },
}

/** In which state an event leaves statements, by statement. */
function statesAfter({ event }: PlacedEvent): Map<string, State> {
  const after = new Map<string, State>()
  for (const change of changesOf(event)) {
    if (change.table !== 'statement') continue
    if (change.op !== 'update') after.set(change.row.id, change.row.state)
    else if (change.set.retired === true) after.set(change.id, null)
    else if (change.set.state !== undefined) after.set(change.id, change.set.state)
  }
  return after
}

const statesSchema = z.array(z.object({ id: z.string(), state: z.string().nullable() }))

/** In which state these statements were left by whatever was taken before. */
async function readStates(tx: Transaction, ids: readonly string[]): Promise<Map<string, string | null>> {
  const rows = await tx.$queryRaw(sql`
    SELECT DISTINCT ON (statement_id) statement_id AS id, after AS state
    FROM statement_turn WHERE statement_id = ANY(${[...ids]}::text[])
    ORDER BY statement_id, position DESC`)
  return new Map(statesSchema.parse(rows).map(({ id, state }) => [id, state]))
}
