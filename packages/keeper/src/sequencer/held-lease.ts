import { randomUUID } from 'node:crypto'
import type { Database } from '@assay/db'
import { acquireLease, type LeaseName, releaseLease, renewLease } from './lease.ts'

/** How old a lease may grow while there is nothing to do: well below what it lasts. */
const renewalMs = 2_000

/** A lease as long as this process has it. */
export type HeldLease = {
  /** The epoch under which this process may work; null where another one has the lease. */
  epoch: () => bigint | null
  /** Takes the lease where nobody has it, or renews it. Gives whether it is held. */
  hold: () => Promise<boolean>
  /** Says that a transaction renewed it, begun at this time, or that it was found lost. */
  renewed: (begun: number) => void
  lost: () => void
  release: () => Promise<void>
}

export function buildHeldLease(database: Database, name: LeaseName): HeldLease {
  const holder = randomUUID()
  // An embedded database has one process, which need not wait for a lease that a dead one left.
  let takeOver = database.kind === 'embedded'
  let epoch: bigint | null = null
  let renewedAt = Number.NEGATIVE_INFINITY
  return {
    epoch: () => epoch,
    hold: async () => {
      const begun = performance.now()
      if (epoch === null) {
        epoch = await acquireLease(database, { holder, takeOver, name })
        takeOver = false
        renewedAt = begun
      } else if (database.kind !== 'embedded' && begun - renewedAt > renewalMs) {
        const held = epoch
        if (await database.transact((tx) => renewLease(tx, held, name))) renewedAt = begun
        else epoch = null
      }
      return epoch !== null
    },
    renewed: (begun) => {
      renewedAt = begun
    },
    lost: () => {
      epoch = null
    },
    release: async () => {
      if (epoch !== null) await releaseLease(database, epoch, name)
    },
  }
}
