import type { AppRouter } from '@assay/api'
import type { inferRouterOutputs } from '@trpc/server'

type Outputs = inferRouterOutputs<AppRouter>
export type CapturePage = Outputs['capture']['read']
export type FoundArticle = CapturePage['articles'][number]
export type Passage = Outputs['capture']['passage']

/** The passages that are shown: from the first to the last, both included. */
export type Shown = { from: number; to: number }

/** Shows one more passage before or after, or begins anew elsewhere where that is not shown yet. */
export function showPassage(shown: Shown, passage: number): Shown {
  if (passage >= shown.from && passage <= shown.to) return shown
  if (passage === shown.from - 1) return { ...shown, from: passage }
  if (passage === shown.to + 1) return { ...shown, to: passage }
  return { from: passage, to: passage }
}
