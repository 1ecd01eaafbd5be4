import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { channels, type Database } from '@assay/db'
import { sequenceBatch } from './batch.ts'
import { acquireLease, releaseLease } from './lease.ts'

/** Longest pause between two looks at the backlog, for words that got lost; also how often a lease is tried for. */
const lookIntervalMs = 1_000
/** How old a lease may grow while there is nothing to do: well below what it lasts. */
const renewalMs = 2_000
/** Shortest time from one batch to the next: the first act is placed at once, and a flood of them together. */
const batchIntervalMs = 100
const batchLimit = 500

export type Sequencer = {
  /** Says that events have committed. Returns at once. */
  wake: () => void
  /** Finishes the batch at hand, gives the lease back and stops. */
  stop: () => Promise<void>
}

/**
 * Starts giving positions to events, in this process where it gets the lease, and otherwise by telling
 * whoever has it. `onError` hears of everything that went wrong; the sequencer goes on.
 */
export async function startSequencer(
  database: Database,
  onError: (error: unknown) => void,
): Promise<Sequencer> {
  const holder = randomUUID()
  let takeOver = database.kind === 'embedded'
  let epoch: bigint | null = null
  let renewedAt = Number.NEGATIVE_INFINITY
  let stopped = false
  let alarm: () => void = () => {}
  let woken = false

  const wake = () => {
    woken = true
    alarm()
  }
  const rest = () =>
    new Promise<void>((resolve) => {
      if (woken || stopped) return resolve()
      const timer = setTimeout(resolve, lookIntervalMs)
      alarm = () => {
        clearTimeout(timer)
        resolve()
      }
    })

  // While nothing waits, looking must not write: an embedded database would flush its disk every second.
  async function isIdle(): Promise<boolean> {
    const isFresh = database.kind === 'embedded' || performance.now() - renewedAt < renewalMs
    return isFresh && (await database.prisma.eventBacklog.findFirst({ select: { seq: true } })) === null
  }

  async function drain({ told }: { told: boolean }): Promise<void> {
    if (epoch !== null && !told && (await isIdle())) return
    epoch ??= await acquireLease(database, { holder, takeOver })
    takeOver = false
    while (epoch !== null) {
      const begun = performance.now()
      const batch = await sequenceBatch(database, { epoch, limit: batchLimit })
      if (batch.kind === 'fenced') epoch = null
      else {
        renewedAt = begun
        for (const [logId, size] of batch.sizes) await database.notify(channels.logGrown, `${logId}:${size}`)
        if (batch.count < batchLimit) return
      }
    }
  }

  async function run(): Promise<void> {
    while (!stopped) {
      const told = woken
      woken = false
      await drain({ told }).catch(onError)
      if (!stopped) await sleep(batchIntervalMs)
      await rest()
    }
  }

  const unlisten = await database.listen(channels.eventsWaiting, wake)
  const running = run()
  return {
    wake: () => {
      wake()
      if (epoch === null) database.notify(channels.eventsWaiting, '').catch(onError)
    },
    stop: async () => {
      stopped = true
      alarm()
      await running
      await unlisten()
      if (epoch !== null) await releaseLease(database, epoch).catch(onError)
    },
  }
}
