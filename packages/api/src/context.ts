import type { Newsroom } from '@assay/newsroom'

/** What every procedure is given. `personId` is who the session belongs to, null without one. */
export type Context = { newsroom: Newsroom; personId: string | null }
