import type { Reader, Tree } from '@assay/db'
import type { BundleLine } from '@assay/exchange'
import { notesIn, parseOpening, type SignedOpening, signerIdsOf } from '@assay/ledger'

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
    const notes = await readAgreed(reader, before.origin, said)
    const keys = await readSigners(reader, before.origin, [...notes, ...notesIn(said)])
    yield { kind: 'before', origin: before.origin, opening: before.opening, keys, notes }
    successor = before.opening
  }
}

/** The checkpoint at the leaf up to which both agree, where the opening does not cite it already. */
async function readAgreed(reader: Reader, origin: string, said: SignedOpening): Promise<string[]> {
  const size = said.agrees === null ? {} : { size: said.agrees }
  const rows = await reader.checkpoint.findMany({ where: { origin, ...size }, orderBy: { size: 'asc' } })
  return rows.map(({ note }) => note).filter((note) => note !== said.checkpoint)
}

async function readSigners(reader: Reader, origin: string, notes: readonly string[]): Promise<string[]> {
  const signers = new Set(notes.flatMap(signerIdsOf))
  const keys = await reader.signingKey.findMany({ where: { origin }, orderBy: { createdAt: 'asc' } })
  return keys.filter(({ keyId }) => signers.has(keyId)).map(({ verifierKey }) => verifierKey)
}
