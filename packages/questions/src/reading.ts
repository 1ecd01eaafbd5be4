import type { Database } from '@assay/db'
import type { Viewer } from '@assay/review'

/** What every question needs: the database, the clock, and who is looking. */
export type Reading = { database: Database; now: () => Date; viewer: Viewer }
