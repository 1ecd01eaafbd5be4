import type { Anchor } from './anchor.ts'
import type { Found } from './candidates.ts'

/** Two anchors that lay apart cannot lie on the same words: the less sure of the two is given up. */
export function settleConflicts(
  anchors: readonly Anchor[],
  found: (Found | null)[],
  order: readonly number[],
): void {
  const placed = order.filter((at) => found[at]).sort((a, b) => startOf(found[a]) - startOf(found[b]))
  let last: number | null = null
  for (const at of placed) {
    const here = found[at]
    const before = last === null ? null : found[last]
    if (!here) continue
    if (!before || last === null || !clashes(before, here) || overlapped(anchors[last], anchors[at])) {
      if (!before || here.span.end >= before.span.end) last = at
      continue
    }
    if (before.score >= here.score) found[at] = null
    else {
      found[last] = null
      last = at
    }
  }
}

function startOf(found: Found | null | undefined): number {
  return found?.span.start ?? 0
}

function clashes(a: Found, b: Found): boolean {
  const shared = Math.min(a.span.end, b.span.end) - Math.max(a.span.start, b.span.start)
  return shared * 2 > Math.min(a.span.end - a.span.start, b.span.end - b.span.start)
}

function overlapped(a: Anchor | undefined, b: Anchor | undefined): boolean {
  if (!a || !b) return false
  return Math.min(a.position.end, b.position.end) > Math.max(a.position.start, b.position.start)
}
