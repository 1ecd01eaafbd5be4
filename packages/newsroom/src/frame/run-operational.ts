import type { Database, Transaction } from '@assay/db'

/**
 * Changes operational rows that belong together, sessions above all, in one transaction. They are no editorial state
 * and have no event (rule 10): nothing can be put down in a log here.
 */
export function runOperational<Result>(
  database: Database,
  run: (tx: Transaction) => Promise<Result>,
): Promise<Result> {
  return database.transact(run)
}
