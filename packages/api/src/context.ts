import type { Installation } from '@assay/newsroom'
import type { Note } from '@assay/people'

/**
 * What every procedure is given. `personId` is who the session belongs to, null without one. `sessionId` names
 * that session where there is one behind the call, and `address` is where the request came from, where known. `note`
 * writes to the security log, where a request is behind it.
 */
export type Context = {
  installation: Installation
  personId: string | null
  sessionId?: string | null
  note?: Note
  address?: string | null
}
