import { channels, type Database } from '@assay/db'
import type { KeySource } from '../keys/key-store.ts'
import type { RecordEvent } from '../keys/register-key.ts'
import { buildHeldLease } from '../sequencer/held-lease.ts'
import { buildRounds } from '../sequencer/rounds.ts'
import { openCheckpointFile } from './checkpoint-file.ts'
import { buildMemory } from './memory.ts'
import { sealLog } from './seal-log.ts'
import { isDue, type Log, readLogs } from './trees.ts'

/** Longest pause between two looks, for words that got lost. */
const lookIntervalMs = 1_000
/** Shortest pause between two rounds, so that a busy log is signed some times a second and not for each event. */
const paceMs = 150
/** How often a log that is halted is looked at again: what halted it may have been put right. */
const secondLookMs = 60_000

export type SealingOptions = {
  /** The host in the origins of logs: that of the address under which people reach this installation. */
  host: string
  keys: KeySource
  /** The file outside the database that every signed checkpoint is added to. */
  checkpointFile: string
  /** Puts down the event of another key. */
  record: RecordEvent
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
  const lease = buildHeldLease(database, 'sealer')
  let examinedAt = Number.NEGATIVE_INFINITY
  let examined = false

  /** At the start every log is looked at, also one that is whole; those that are halted once a minute. */
  function isWanted(log: Log, secondLook: boolean): boolean {
    if (!examined) return log.size > 0
    return log.haltReason === null ? isDue(log) : secondLook
  }

  async function round(): Promise<void> {
    if (!(await lease.hold())) return
    const secondLook = performance.now() - examinedAt > secondLookMs
    if (secondLook) examinedAt = performance.now()
    for (const log of await readLogs(database)) {
      const epoch = lease.epoch()
      if (!isWanted(log, secondLook) || epoch === null) continue
      const begun = performance.now()
      const ended = await sealLog(database, log, { ...dependencies, memory, epoch }).catch(onError)
      if (ended?.kind === 'fenced') lease.lost()
      // The lease was renewed by whatever was signed.
      if (ended?.kind === 'done' && isDue(log)) lease.renewed(begun)
      if (ended?.kind === 'halted' && (ended.isNew || !examined)) onError(new Error(ended.message))
    }
    if (lease.epoch() !== null) examined = true
  }

  const rounds = buildRounds(round, { paceMs, lookIntervalMs, onError })
  const unlisten = await database.listen(channels.logGrown, rounds.wake)
  rounds.start()
  return {
    stop: async () => {
      await rounds.stop()
      await unlisten()
      // What was placed while the last round ran is signed still.
      await round().catch(onError)
      await lease.release().catch(onError)
    },
  }
}
