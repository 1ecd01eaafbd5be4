import type { Installation } from '@assay/newsroom'

/**
 * What every procedure is given. `personId` is who the session belongs to, null without one. `sessionId` names
 * that session where there is one behind the call.
 */
export type Context = { installation: Installation; personId: string | null; sessionId?: string | null }
