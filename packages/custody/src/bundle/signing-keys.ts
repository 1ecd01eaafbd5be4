import type { Reader } from '@assay/db'
import type { BundleLine } from '@assay/exchange'
import { signerIdsOf } from '@assay/ledger'

const pageSize = 1_000

/** The public keys that signed any of the checkpoints of a tree between two sizes, both included. */
export async function readSigningKeys(
  reader: Reader,
  origin: string,
  { from, upTo }: { from: number; upTo: number },
): Promise<BundleLine[]> {
  const signers = new Set<string>()
  for (let above = from - 1; ; ) {
    const page = await reader.checkpoint.findMany({
      where: { origin, size: { gt: above, lte: upTo } },
      orderBy: { size: 'asc' },
      take: pageSize,
    })
    const last = page.at(-1)
    if (last === undefined) break
    for (const { note } of page) for (const keyId of signerIdsOf(note)) signers.add(keyId)
    above = last.size
  }
  const keys = await reader.signingKey.findMany({ where: { origin }, orderBy: { createdAt: 'asc' } })
  return keys
    .filter(({ keyId }) => signers.has(keyId))
    .map(({ verifierKey }) => ({ kind: 'key', verifierKey }))
}
