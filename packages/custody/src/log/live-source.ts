import { leadOf, logSize, presentTree, type Reader, type Tree } from '@assay/db'
import type { BundleSource, Finding } from '@assay/exchange'
import { countState } from './count-state.ts'
import { numbered, readAll, touchedSince } from './log-source.ts'
import { readStrays } from './strays.ts'
import { surveyKeys } from './survey-keys.ts'
import { surveyTrees } from './survey-trees.ts'
import { isNew, readPlacedSpan, readQueued } from './waiting.ts'

type Given = {
  logId: string
  now: () => Date
  /** What was found of this log outside the database. */
  outside: readonly Finding[]
}

/** Stands where a log has no tree: nothing is signed under it. */
const noTree = (logId: string): Tree => ({ origin: '', logId, opening: null })

/**
 * A workspace's log, or the installation's, as a history to verify where it lies: everything up to the position
 * that it has now, with stored nodes to be compared, and what lies beside it. People may go on writing.
 */
export async function buildLiveSource(reader: Reader, given: Given): Promise<BundleSource> {
  const { logId, outside } = given
  const begun = given.now()
  const present = await presentTree(reader, logId)
  const queued = await readQueued(reader, logId)
  const below = await logSize(reader, logId)
  const tree = present?.tree ?? noTree(logId)
  const wanted = { tree, below, sealed: present?.head?.size ?? 0, nodes: true }
  const checkpoints = await reader.checkpoint.count({ where: { origin: tree.origin } })
  // About: a tree has some nodes fewer than leaves, and people go on writing.
  const totals = {
    log: below + wanted.sealed + checkpoints,
    tables: below + (await countState(reader, logId)),
    missing: below,
  }
  const placedFrom = (from: number) => readPlacedSpan(reader, { logId, from, below })
  let extent = { done: 0, total: 0 }
  return {
    records: (phase) => {
      extent = { done: 0, total: totals[phase] }
      return numbered(readAll(reader, { ...wanted, phase }), (done) => {
        extent.done = Math.min(done, extent.total)
      })
    },
    extent: () => ({ ...extent }),
    touchedSince: () => touchedSince(reader, { logId, below }),
    unsigned: async (sealed) => {
      const placed = await placedFrom(Math.max(0, sealed - leadOf(tree)))
      return { waiting: queued.count, isNew: isNew(placed, begun) && isNew(queued, begun) }
    },
    survey: async () => [
      ...(present === null && !isNew(await placedFrom(0), begun) ? [treeMissing(logId)] : []),
      ...outside,
      ...(await surveyTrees(reader, logId)),
      ...(await surveyKeys(reader, logId)),
      ...(await readStrays(reader, wanted)),
    ],
  }
}

const treeMissing = (logId: string): Finding => ({
  code: 'tree-missing',
  where: `log ${logId}`,
  message: 'The log has events and no tree: it was never signed, or what signed it was removed.',
})
