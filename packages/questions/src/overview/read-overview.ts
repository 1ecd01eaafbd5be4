import { namesOf } from '@assay/db'
import { instantSchema, logOpenTo, statementStates } from '@assay/review'
import { z } from 'zod'
import { personNameSchema } from '../article/read-review.ts'
import type { Reading } from '../reading.ts'
import { countFigure, type FigureCounts, figures, readDecisionTime } from '../visible/figures.ts'
import { sightOf } from '../visible/sight.ts'
import { readStatesOverTime } from '../visible/states-over-time.ts'

const isAscending = (bounds: readonly string[]) =>
  bounds.every((bound, at) => at === 0 || Date.parse(bound) > Date.parse(bounds[at - 1] ?? ''))

/** Where each stretch of time begins, and at last where the last one ends, as the reader's calendar has them. */
export const overviewQuerySchema = z.object({
  bounds: z.array(instantSchema).min(2).max(62).refine(isAscending, 'ascending'),
})

const countsSchema = z.array(z.object({ group: z.string(), part: z.string(), count: z.int() }))

const sourceSchema = z.object({
  id: z.string(),
  url: z.string(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
})

export const overviewSchema = z.object({
  /** How many statements stood in each state at the end of each stretch. */
  states: z.array(z.partialRecord(z.enum(statementStates), z.int())),
  /** The parts of each group that are not empty; of sources, those that most settled statements cite. */
  figures: z.record(z.enum(figures), countsSchema),
  sources: z.array(sourceSchema),
  otherSources: z.int(),
  /** Everybody whose work is counted. */
  people: z.array(personNameSchema),
  /** From the import to the first decision, in seconds: a quarter took no longer, half, three quarters. */
  decisionTime: z.object({ quarter: z.number(), half: z.number(), threeQuarters: z.number() }).nullable(),
})

const sourceLimit = 12

/** How a workspace stands, and how it came there over some stretches of time. */
export async function readOverview(
  reading: Reading,
  query: z.infer<typeof overviewQuerySchema>,
): Promise<z.infer<typeof overviewSchema>> {
  // Its bars count what everybody said.
  logOpenTo(reading.viewer)
  const sight = sightOf(reading)
  const bounds = query.bounds.map((bound) => new Date(bound))
  const stretches = { bounds, now: reading.now() }
  const states = await readStatesOverTime(sight, bounds.slice(1))
  const counted: [(typeof figures)[number], FigureCounts][] = []
  for (const figure of figures) counted.push([figure, await countFigure(sight, figure, stretches)])
  const counts = overviewSchema.shape.figures.parse(Object.fromEntries(counted))
  const ranked = largestFirst(counts.sources)
  const shown = ranked.slice(0, sourceLimit)
  const sources = await sight.reader.source.findMany({ where: { id: { in: shown } } })
  const names = await namesOf(
    sight.reader,
    [...counts.assessed, ...counts.decided].map(({ part }) => part),
  )
  const [quarter, half, threeQuarters] = (await readDecisionTime(sight, stretches)) ?? []
  return {
    states,
    figures: { ...counts, sources: counts.sources.filter(({ group }) => shown.includes(group)) },
    sources: sources
      .map(({ id, url, title, publisher }) => ({ id, url, title, publisher }))
      .toSorted((a, b) => shown.indexOf(a.id) - shown.indexOf(b.id)),
    otherSources: ranked.length - shown.length,
    people: [...names].map(([personId, name]) => ({ personId, name })),
    decisionTime:
      quarter === undefined || half === undefined || threeQuarters === undefined
        ? null
        : { quarter, half, threeQuarters },
  }
}

/** The groups with the most statements first. */
function largestFirst(counts: FigureCounts): string[] {
  const sums = new Map<string, number>()
  for (const { group, count } of counts) sums.set(group, (sums.get(group) ?? 0) + count)
  return [...sums]
    .toSorted(([a, more], [b, fewer]) => fewer - more || (a < b ? -1 : 1))
    .map(([group]) => group)
}
