import type { Installation } from '@assay/newsroom'
import type { Actor } from '@assay/review'

/** What a verb is called with, prepared: the installation that counts, and the key that comes twice. */
type Call = (installation: Installation, key: string) => Promise<unknown>
export type Desk = { installation: Installation; admin: Actor }
/** `events` by type; `again` is what a second call with the same key or link is told, null for the same answer. */
export type VerbSample = {
  events: Record<string, number>
  again?: 'link-used'
  prepare: (desk: Desk) => Promise<Call> | Call
}
