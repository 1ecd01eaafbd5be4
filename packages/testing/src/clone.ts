import type { Database } from '@assay/db'

/** A database of a test's own, and what is left to do once it is closed. */
export type Clone = { database: Database; remove: () => Promise<void> }
