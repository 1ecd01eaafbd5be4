import type { Database } from '@assay/db'
import type { OutsideFinding } from '@assay/ledger'

/** A running installation, as whatever writes needs it: the database, the clock, and whom to tell after a commit. */
export type Installation = {
  database: Database
  now: () => Date
  /** Called after a transaction with events has committed; wakes the sequencer. Must not throw. */
  committed: () => void
  /** Derives one-time links, so that a command sent twice shows the same link while only its hash is stored. */
  linkSecret: string
  /** What is kept of the logs outside the database; without it there is nothing to compare. */
  outside?: Outside
}

type Outside = {
  /** The signed checkpoints that were kept until now. */
  notes: () => AsyncIterable<string>
  /** What differs between the database and what is kept outside of it. */
  survey: () => Promise<readonly OutsideFinding[]>
}
