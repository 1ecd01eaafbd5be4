import type { Reader, Tree } from '@assay/db'
import type { BundleLine } from '@assay/exchange'
import { notesIn, parseOpening, type SignedOpening, signerIdsOf } from '@assay/ledger'

const pageSize = 1_000

/**
 * The logs that a tree continues, the newest first: of each what shows that the two agree up to the leaf that the
 * opening names, and the keys that signed that, or the opening.
 */
export async function* readContinued(
  reader: Reader,
  { origin, logId, opening }: Tree,
): AsyncGenerator<BundleLine> {
  const trees = await reader.ledgerTree.findMany({ where: { logId }, orderBy: { generation: 'desc' } })
  const at = trees.findIndex((tree) => tree.origin === origin)
  let successor = opening
  for (const before of trees.slice(at + 1)) {
    if (successor === null) return
    const said = parseOpening(successor)
    const notes = await readTelling(reader, before.origin, said)
    const keys = await readSigners(reader, before.origin, [...notes, ...notesIn(said)])
    yield { kind: 'before', origin: before.origin, opening: before.opening, keys, notes }
    successor = before.opening
  }
}

/**
 * The checkpoint at the leaf up to which both agree, and the last one of each key that signed the log: whoever kept an
 * earlier one needs its key. The one that the opening cites is there already.
 */
async function readTelling(reader: Reader, origin: string, said: SignedOpening): Promise<string[]> {
  const telling = new Map<number, string>()
  const lastOf = new Map<string, { size: number; note: string }>()
  for (let above = -1; ; ) {
    const page = await reader.checkpoint.findMany({
      where: { origin, size: { gt: above } },
      orderBy: { size: 'asc' },
      take: pageSize,
    })
    const last = page.at(-1)
    if (last === undefined) break
    for (const { size, note } of page) {
      if (said.agrees === null || size === said.agrees) telling.set(size, note)
      for (const keyId of signerIdsOf(note)) lastOf.set(keyId, { size, note })
    }
    above = last.size
  }
  for (const { size, note } of lastOf.values()) telling.set(size, note)
  const inOrder = [...telling].toSorted(([one], [next]) => one - next)
  return inOrder.map(([, note]) => note).filter((note) => note !== said.checkpoint)
}

async function readSigners(reader: Reader, origin: string, notes: readonly string[]): Promise<string[]> {
  const signers = new Set(notes.flatMap(signerIdsOf))
  const keys = await reader.signingKey.findMany({ where: { origin }, orderBy: { createdAt: 'asc' } })
  return keys.filter(({ keyId }) => signers.has(keyId)).map(({ verifierKey }) => verifierKey)
}
