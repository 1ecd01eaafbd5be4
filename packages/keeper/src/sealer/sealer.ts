import { randomUUID } from 'node:crypto'
import { channels, type Database } from '@assay/db'
import type { KeySource } from '../keys/key-store.ts'
import { acquireLease, releaseLease, renewLease } from '../sequencer/lease.ts'
import { openCheckpointFile } from './checkpoint-file.ts'
import { buildMemory } from './memory.ts'
import { sealLog } from './seal-log.ts'
import { isDue, type Log, readLogs } from './trees.ts'

/** Longest pause between two looks, for words that got lost. */
const lookIntervalMs = 1_000
/** Shortest pause between two rounds, so that a busy log is signed some times a second and not for each event. */
const paceMs = 150
const renewalMs = 2_000
/** How often a log that is halted is looked at again: what halted it may have been put right. */
const secondLookMs = 60_000

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
 * that went wrong; a log whose next checkpoint would not extend its last is halted until it is found whole at a
 * restart or after a minute, or a new log is begun.
 */
export async function startSealer(database: Database, dependencies: Dependencies): Promise<Sealer> {
  const { checkpointFile, onError } = dependencies
  const memory = buildMemory(openCheckpointFile(checkpointFile), dependencies)
  const holder = randomUUID()
  let takeOver = database.kind === 'embedded'
  let epoch: bigint | null = null
  let renewedAt = Number.NEGATIVE_INFINITY
  let examinedAt = Number.NEGATIVE_INFINITY
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
      renewedAt = performance.now()
    } else if (database.kind !== 'embedded' && performance.now() - renewedAt > renewalMs) {
      const held = epoch
      const begun = performance.now()
      if (await database.transact((tx) => renewLease(tx, held, 'sealer'))) renewedAt = begun
      else epoch = null
    }
    return epoch !== null
  }

  /** At the start every log is looked at, also one that is whole; those that are halted once a minute. */
  function isWanted(log: Log, secondLook: boolean): boolean {
    if (!examined) return log.size > 0
    return log.haltReason === null ? isDue(log) : secondLook
  }

  async function round(): Promise<void> {
    if (!(await holdsLease())) return
    const secondLook = performance.now() - examinedAt > secondLookMs
    if (secondLook) examinedAt = performance.now()
    for (const log of await readLogs(database)) {
      if (!isWanted(log, secondLook) || epoch === null) continue
      const begun = performance.now()
      const ended = await sealLog(database, log, { ...dependencies, memory, epoch }).catch(onError)
      if (ended?.kind === 'fenced') epoch = null
      // The lease was renewed by whatever was signed.
      if (ended?.kind === 'done' && isDue(log)) renewedAt = begun
      if (ended?.kind === 'halted' && (ended.isNew || !examined)) onError(new Error(ended.message))
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
}
