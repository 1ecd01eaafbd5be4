import { randomUUID } from 'node:crypto'
import { channels, type Database } from '@assay/db'
import { type KeySource, signerFor } from '../keys/key-store.ts'
import { acquireLease, releaseLease, renewLease } from '../sequencer/lease.ts'
import { type CheckpointFile, openCheckpointFile } from './checkpoint-file.ts'
import { SealHalt, sealTree } from './seal-tree.ts'
import { isDue, keepHalt, type Log, readLogs, treeOf } from './trees.ts'

/** Longest pause between two looks, for words that got lost. */
const lookIntervalMs = 1_000
/** Shortest pause between two rounds, so that a busy log is signed some times a second and not for each event. */
const paceMs = 150
const renewalMs = 2_000
const batchLimit = 5_000

export type SealingOptions = {
  /** The host in the origins of logs: that of the address under which people reach this installation. */
  host: string
  keys: KeySource
  /** The file outside the database that every signed checkpoint is added to. */
  checkpointFile: string
}

export type Sealer = {
  /** Signs what is at hand, gives the lease back and stops. */
  stop: () => Promise<void>
}

type Dependencies = SealingOptions & { now: () => Date; onError: (error: unknown) => void }

/**
 * Starts signing behind the sequencer, in this process where it gets the lease. `onError` hears of everything
 * that went wrong; a log whose next checkpoint would not extend its last is halted until a restart finds it
 * whole, or a new log is begun.
 */
export async function startSealer(database: Database, dependencies: Dependencies): Promise<Sealer> {
  const { checkpointFile, now, onError } = dependencies
  const file = openCheckpointFile(checkpointFile)
  const holder = randomUUID()
  let takeOver = database.kind === 'embedded'
  let epoch: bigint | null = null
  let renewedAt = Number.NEGATIVE_INFINITY
  let examined = false
  let stopped = false
  let woken = false
  let alarm: () => void = () => {}

  const wake = () => {
    woken = true
    alarm()
  }
  const rest = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, woken ? paceMs : lookIntervalMs)
      const done = () => {
        clearTimeout(timer)
        resolve()
      }
      alarm = stopped ? done : () => (stopped ? done() : setTimeout(done, paceMs))
      if (stopped) done()
    })

  async function holdsLease(): Promise<boolean> {
    if (epoch === null) {
      epoch = await acquireLease(database, { holder, takeOver, name: 'sealer' })
      takeOver = false
    } else if (database.kind !== 'embedded' && performance.now() - renewedAt > renewalMs) {
      const held = epoch
      if (!(await database.transact((tx) => renewLease(tx, held, 'sealer')))) epoch = null
    }
    renewedAt = performance.now()
    return epoch !== null
  }

  async function round(): Promise<void> {
    if (!(await holdsLease())) return
    for (const log of await readLogs(database)) {
      // Once after the start every log is looked at, also one that is whole or was halted before.
      const isWanted = examined ? log.haltReason === null && isDue(log) : log.size > 0
      if (!isWanted || epoch === null) continue
      const ended = await sealLog(database, log, { ...dependencies, file, epoch }).catch(onError)
      if (ended === 'fenced') epoch = null
      else renewedAt = performance.now()
    }
    if (epoch !== null) examined = true
  }

  async function run(): Promise<void> {
    while (!stopped) {
      woken = false
      await round().catch(onError)
      await rest()
    }
    await round().catch(onError)
  }

  const unlisten = await database.listen(channels.logGrown, wake)
  const running = run()
  return {
    stop: async () => {
      stopped = true
      alarm()
      await running
      await unlisten()
      if (epoch !== null) await releaseLease(database, epoch, 'sealer').catch(onError)
    },
  }

  async function sealLog(
    on: Database,
    log: Log,
    using: Dependencies & { file: CheckpointFile; epoch: bigint },
  ): Promise<'fenced' | 'done'> {
    const tree = await treeOf(on, log, { host: using.host, now: now() })
    const signer = signerFor(using.keys, tree.origin)
    try {
      for (;;) {
        const sealed = await sealTree(on, {
          ...{ tree, signer, file: using.file, epoch: using.epoch },
          now: now(),
          limit: batchLimit,
        })
        if (sealed.kind === 'fenced') return 'fenced'
        if (sealed.kind === 'idle' || sealed.added < batchLimit) break
      }
      if (log.haltReason !== null)
        await keepHalt(on, tree.origin, { halt: null, before: log.haltReason, now: now() })
      return 'done'
    } catch (error) {
      if (!(error instanceof SealHalt)) throw error
      await keepHalt(on, tree.origin, { halt: error, before: log.haltReason, now: now() })
      throw new Error(`SEALING HALTED for ${tree.origin} (${error.reason}): ${error.message}`)
    }
  }
}
