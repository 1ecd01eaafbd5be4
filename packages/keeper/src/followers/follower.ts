import type { Transaction } from '@assay/db'
import type { AssayEvent } from '@assay/review'

/** An event with its place in its log, as followers read it. */
export type PlacedEvent = { logId: string; position: number; event: AssayEvent }

/**
 * Whoever does something after a commit: it reads each log behind the sequencer, from its own cursor on. A command
 * never calls it, and knows nothing of it.
 */
export type Follower = {
  /** Its cursor's name, kept for life. */
  name: string
  /** Raised where it makes something else of the same events: then it reads everything anew. */
  version: number
} & (
  | {
      /** Its effects are rows: they are written in the transaction that moves its cursor, so each once. */
      effects: 'inside'
      take: (tx: Transaction, events: readonly PlacedEvent[]) => Promise<void>
      /** Takes back all that it made of a log, before it reads that anew. */
      reset: (tx: Transaction, logId: string) => Promise<void>
    }
  | {
      /**
       * Its effects are elsewhere: its cursor is moved after them, so that each happens once or, where the process
       * dies in between, again. It begins with what happens after it was first started.
       */
      effects: 'outside'
      take: (events: readonly PlacedEvent[]) => Promise<void>
    }
)
