import type { AppRouter } from '@assay/api'
import type { inferRouterOutputs } from '@trpc/server'

export type Agreement = inferRouterOutputs<AppRouter>['agreement']['read']
export type Coefficient = Agreement['pairs'][number]['kappa']
export type OfTwo = Agreement['pairs'][number]

/** What two reviewers say of the same statements, seen from either of them. */
export function pairOf(pairs: readonly OfTwo[], row: string, column: string): OfTwo | null {
  const found = pairs.find(
    ({ one, other }) => (one === row && other === column) || (one === column && other === row),
  )
  if (found === undefined) return null
  return found.one === row ? found : turned(found)
}

/** The same pair with the other one by row. */
function turned({ one, other, confusion, ...rest }: OfTwo): OfTwo {
  const across = confusion.map((_, column) => confusion.map((row) => row[column] ?? 0))
  return { ...rest, one: other, other: one, confusion: across }
}
