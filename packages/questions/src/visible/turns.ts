import { anyOf } from '@assay/db'
import { type AssayEvent, changesOf, rewordingTypes, type StatementStanding } from '@assay/review'
import { readPlacedEvents } from './events.ts'
import type { Sight } from './sight.ts'

type Turn = { before: StatementStanding; after: StatementStanding }

/** What is said of one statement. */
const spokenTypes = ['assessment-submitted', 'assessment-withdrawn'] as const

const open: StatementStanding = { state: 'open', verdict: null }

/** How each of these events changed the standing of its statement, by event; what left it as it was is left out. */
export async function readTurns(sight: Sight, ids: readonly string[]): Promise<Map<string, Turn>> {
  const page = await readPlacedEvents(sight, { ids })
  const earlier = await findEarlier(sight, page)
  const standing = new Map<string, StatementStanding>()
  const turns = new Map<string, Turn>()
  for (const event of await readPlacedEvents(sight, { ids: [...ids, ...earlier] })) {
    const { id, statementId } = event
    const before = standing.get(statementId ?? '') ?? open
    for (const [of, after] of standingsOf(event)) standing.set(of, after)
    const after = standing.get(statementId ?? '') ?? open
    if (before.state !== after.state || before.verdict !== after.verdict) turns.set(id, { before, after })
  }
  return new Map([...turns].filter(([id]) => !earlier.has(id)))
}

/** The last event about each of their statements before them, and those that may say of any how it stands. */
async function findEarlier(sight: Sight, page: readonly AssayEvent[]): Promise<Set<string>> {
  const statementIds = [...new Set(page.flatMap(({ statementId }) => statementId ?? []))]
  const articleIds = [...new Set(page.flatMap(({ articleId }) => articleId ?? []))]
  const [first] = page
  if (first === undefined || statementIds.length === 0) return new Set()
  const begin = sight.events({ ids: [first.id] })
  const before = sight
    .events()
    .innerJoin('ledgerEntry as l', 'l.eventId', 'e.id')
    .where('l.position', '<', begin.innerJoin('ledgerEntry as b', 'b.eventId', 'e.id').select('b.position'))
  const last = await before
    .where('e.statementId', '=', anyOf(statementIds))
    .where('e.type', '=', anyOf(spokenTypes))
    .distinctOn('e.statementId')
    .orderBy('e.statementId')
    .orderBy('l.position', 'desc')
    .select('e.id')
    .execute()
  const reworded = await before
    .where('e.articleId', '=', anyOf(articleIds))
    .where('e.type', '=', anyOf(rewordingTypes))
    .select('e.id')
    .execute()
  const own = new Set(page.map(({ id }) => id))
  return new Set([...last, ...reworded].map(({ id }) => id).filter((id) => !own.has(id)))
}

/** How an event lets statements stand, by statement. */
function standingsOf(event: AssayEvent): [string, StatementStanding][] {
  return changesOf(event).flatMap((change): [string, StatementStanding][] => {
    if (change.table !== 'statement' || change.op !== 'update') return []
    const { state, verdict = null } = change.set
    return state === undefined ? [] : [[change.id, { state, verdict }]]
  })
}
