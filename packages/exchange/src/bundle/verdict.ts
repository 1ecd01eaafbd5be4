import type { Finding } from './finding.ts'

/**
 * What an audit says of a history: all of it holds; it holds up to where it is signed, and nothing vouches for the
 * rest; or it differs from what was signed. Only the first is a success.
 */
export type Verdict = 'holds' | 'holds-in-part' | 'differs'

/** What waits to be signed: events without a leaf, and whether all that is not signed is so new that it still may be. */
export type Waiting = { waiting: number; isNew: boolean }

/** What no checkpoint vouches for: leaves, and events that have none yet. */
export type Unsigned = Waiting & { leaves: number }

export async function unsignedOf(
  source: { unsigned?: (sealed: number) => Promise<Waiting> },
  { leaves, sealed }: { leaves: number; sealed: number },
): Promise<Unsigned> {
  const { waiting, isNew } = (await source.unsigned?.(sealed)) ?? { waiting: 0, isNew: false }
  return { leaves: leaves - sealed, waiting, isNew }
}

export function verdictOf(findings: readonly Finding[], { leaves, waiting, isNew }: Unsigned): Verdict {
  if (findings.length > 0) return 'differs'
  return leaves + waiting > 0 && !isNew ? 'holds-in-part' : 'holds'
}
