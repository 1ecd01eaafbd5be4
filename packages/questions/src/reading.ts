import type { Database } from '@assay/db'

/** What every question needs: the database, and the clock. */
export type Reading = { database: Database; now: () => Date }
