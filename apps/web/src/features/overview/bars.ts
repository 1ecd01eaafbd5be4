import type { AppRouter } from '@assay/api'
import type { StatementState } from '@assay/review'
import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server'

export type Overview = inferRouterOutputs<AppRouter>['overview']['read']
export type Mark = inferRouterInputs<AppRouter>['overview']['counted']['mark']
export type Figure = keyof Overview['figures']
type Counts = Overview['figures'][Figure]

/** A bar is cut into parts; each is a number of statements. */
export type Part = { key: string; count: number; mark: Mark }
export type Bar = { key: string; parts: Part[]; total: number }

const barOf = (key: string, parts: Part[]): Bar => ({
  key,
  parts: parts.filter(({ count }) => count > 0),
  total: parts.reduce((sum, { count }) => sum + count, 0),
})

type Order = { groups?: readonly string[]; parts: readonly string[] }

/**
 * The bars of a figure. In the order of `groups`, each of them also where it is empty; without, the longest first.
 * Parts in their order.
 */
export function barsOf(of: Figure, counts: Counts, { groups, parts }: Order): Bar[] {
  const countOf = new Map(counts.map(({ group, part, count }) => [`${group}\n${part}`, count]))
  const bars = (groups ?? [...new Set(counts.map(({ group }) => group))]).map((group) =>
    barOf(
      group,
      parts.map((part) => {
        return { key: part, count: countOf.get(`${group}\n${part}`) ?? 0, mark: { of, group, part } }
      }),
    ),
  )
  return groups === undefined ? bars.toSorted((a, b) => b.total - a.total) : bars
}

/** One bar for the end of each stretch of time. `ends` are their moments. */
export function barsOverTime(
  counts: Overview['states'],
  ends: readonly string[],
  states: readonly StatementState[],
): Bar[] {
  return ends.map((at, index) =>
    barOf(
      String(index + 1),
      states.map((state) => {
        return { key: state, count: counts[index]?.[state] ?? 0, mark: { of: 'states', state, at } }
      }),
    ),
  )
}

/** The parts that any bar has, in their order. */
export const partsOf = (bars: readonly Bar[], order: readonly string[]): string[] =>
  order.filter((part) => bars.some(({ parts }) => parts.some(({ key }) => key === part)))
