import type { Reader, Tree } from '@assay/db'
import type { BundleRecord } from '@assay/exchange'

type BeforeLine = Extract<BundleRecord, { kind: 'before' }>

/** The logs that a tree continues, the newest first, each with its keys and all of its checkpoints that are stored. */
export async function* readBefore(reader: Reader, { origin, logId }: Tree): AsyncGenerator<BeforeLine> {
  const trees = await reader.ledgerTree.findMany({ where: { logId }, orderBy: { generation: 'desc' } })
  const at = trees.findIndex((tree) => tree.origin === origin)
  for (const before of trees.slice(at + 1)) {
    const where = { origin: before.origin }
    const keys = await reader.signingKey.findMany({ where, orderBy: { createdAt: 'asc' } })
    const checkpoints = await reader.checkpoint.findMany({ where, orderBy: { size: 'asc' } })
    yield {
      kind: 'before',
      origin: before.origin,
      opening: before.opening,
      keys: keys.map(({ verifierKey }) => verifierKey),
      notes: checkpoints.map(({ note }) => note),
    }
  }
}
