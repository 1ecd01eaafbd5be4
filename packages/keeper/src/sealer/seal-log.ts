import type { Database } from '@assay/db'
import type { KeySource } from '../keys/key-store.ts'
import type { RecordEvent } from '../keys/register-key.ts'
import type { Memory } from './memory.ts'
import { SealHalt } from './seal-halt.ts'
import { sealTree } from './seal-tree.ts'
import { keepHalt, type Log, treeOf } from './trees.ts'

const batchLimit = 5_000

export type LogSealing = {
  host: string
  keys: KeySource
  memory: Memory
  epoch: bigint
  now: () => Date
  record: RecordEvent
}

/**
 * Signs what is due of a log, batch by batch. A halt is written down, and gives what the operator is told where it
 * was not halted for that reason before.
 */
export async function sealLog(
  database: Database,
  log: Log,
  { host, now, ...sealing }: LogSealing,
): Promise<{ kind: 'fenced' } | { kind: 'done' } | { kind: 'halted'; message: string; isNew: boolean }> {
  const tree = await treeOf(database, log, { host, now: now() })
  const before = log.haltReason
  try {
    for (;;) {
      const sealed = await sealTree(database, { ...sealing, tree, now: now(), limit: batchLimit })
      if (sealed.kind === 'fenced') return sealed
      if (sealed.kind === 'idle' || sealed.added < batchLimit) break
    }
    if (before !== null) await keepHalt(database, tree.origin, { halt: null, before, now: now() })
    return { kind: 'done' }
  } catch (error) {
    if (!(error instanceof SealHalt)) throw error
    await keepHalt(database, tree.origin, { halt: error, before, now: now() })
    const message = `SEALING HALTED for ${tree.origin} (${error.reason}): ${error.message}`
    return { kind: 'halted', message, isNew: error.reason !== before }
  }
}
