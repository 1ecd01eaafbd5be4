import type { Database } from '@assay/db'

/** A running installation, as whatever writes needs it: the database, the clock, and whom to tell after a commit. */
export type Installation = {
  database: Database
  now: () => Date
  /** Called after a transaction with events has committed; wakes the sequencer. Must not throw. */
  committed: () => void
  /** Derives one-time links, so that a command sent twice shows the same link while only its hash is stored. */
  linkSecret: string
  /** The signed checkpoints that were kept outside the database until now; without it there are none to compare. */
  keptNotes?: () => AsyncIterable<string>
}
