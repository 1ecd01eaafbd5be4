import { leadOf, presentTree, type Reader } from '@assay/db'
import type { BundleLine } from '@assay/exchange'
import { buildConsistencyProof, buildInclusionProof } from '@assay/ledger'
import { erasedTextOf, eventRecordOf, readEvent } from '@assay/review'
import { nodeReader, sha256 } from '../log/node-reader.ts'
import { aMoment, buildPatience, type SettledLog } from './settled-log.ts'
import { readSigningKeys } from './signing-keys.ts'

const pageSize = 500
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')

/** A text was erased while a bundle was written, and nothing has signed that within any patience. */
export class UnsignedErasure extends Error {
  override readonly name = 'UnsignedErasure'
}

type Wanted = SettledLog & { gone: ReadonlySet<string> }
type Erasure = Awaited<ReturnType<typeof readErasures>>['erasures'][number]

/**
 * The erasures, from after the position of a bundle, of texts that it could not bring any more: each event with its
 * proof under a later checkpoint, and the proof that this continues the one before. What was emptied without an event
 * is left out here, and so is missed by whoever verifies.
 *
 * @throws UnsignedErasure where an erasure stays unsigned
 */
export async function* readLater(reader: Reader, { gone, ...settled }: Wanted): AsyncGenerator<BundleLine> {
  if (gone.size === 0) return
  const { erasures, sealed } = await signedErasures(reader, { ...settled, gone })
  if (erasures.length === 0) return
  const { tree, head } = settled
  const { origin } = tree
  const read = nodeReader(reader, tree)
  const later = await reader.checkpoint.findFirstOrThrow({ where: { origin, size: sealed } })
  const before = await readSigningKeys(reader, origin, { from: 0, upTo: head.size })
  const known = new Set(before.map((line) => (line.kind === 'key' ? line.verifierKey : '')))
  for (const line of await readSigningKeys(reader, origin, { from: sealed, upTo: sealed })) {
    if (line.kind === 'key' && !known.has(line.verifierKey)) yield line
  }
  const sizes = { oldSize: head.size, newSize: sealed }
  const consistency = (await buildConsistencyProof({ sha256, read }, sizes)).map(base64)
  yield { kind: 'later', note: later.note, consistency }
  for (const { position, leafHash, event } of erasures) {
    const place = { index: position + leadOf(tree), size: sealed }
    const proof = (await buildInclusionProof({ sha256, read }, place)).map(base64)
    yield { kind: 'erasure', position, leafHash: base64(leafHash), event: eventRecordOf(event), proof }
  }
}

/** Waits until every erasure has its place in the log and is signed. Gives them, with the size that signs them all. */
async function signedErasures(
  reader: Reader,
  { tree, below, gone }: Wanted,
): Promise<{ erasures: Erasure[]; sealed: number }> {
  const isWaiting = buildPatience()
  const erasures: Erasure[] = []
  const left = new Set(gone)
  for (let from = below; ; ) {
    // Asked first: what is queued now has its place by the time that this is empty.
    const queued = await reader.eventBacklog.count({ where: { logId: tree.logId } })
    const found = await readErasures(reader, { logId: tree.logId, from, left })
    erasures.push(...found.erasures)
    from = found.next
    const sealed = (await presentTree(reader, tree.logId))?.head?.size ?? 0
    const last = erasures.at(-1)
    const isSigned = last === undefined || sealed > last.position + leadOf(tree)
    if (isSigned && (left.size === 0 || queued === 0)) return { erasures, sealed }
    if (!isWaiting(from + sealed)) {
      throw new UnsignedErasure(
        'A text was erased while the bundle was written, and its erasure is not signed.',
      )
    }
    await aMoment()
  }
}

/** The events from a position on that erase one of the texts; takes out of `left` what was found. */
async function readErasures(
  reader: Reader,
  { logId, from, left }: { logId: string; from: number; left: Set<string> },
) {
  const read = (next: number) =>
    reader.ledgerEntry.findMany({
      where: { logId, position: { gte: next } },
      orderBy: { position: 'asc' },
      take: pageSize,
      include: { event: true },
    })
  const erasures: Awaited<ReturnType<typeof read>> = []
  for (let next = from; ; ) {
    const page = await read(next)
    for (const entry of page) {
      const event = readEvent({ ...entry.event, at: entry.event.at.toISOString() })
      const erased = event && erasedTextOf(event)
      if (erased && left.delete(erased.textId)) erasures.push(entry)
    }
    const last = page.at(-1)
    if (last === undefined) return { erasures, next }
    next = last.position + 1
  }
}
