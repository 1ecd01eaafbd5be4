import type { Reader } from '@assay/db'
import { leadOf, presentTree } from '@assay/db'
import { buildInclusionProof, canonicalize, encodeUtf8, formatTlogProof } from '@assay/ledger'
import type { Installation } from '@assay/newsroom/frame'
import { eventRecordOf, idSchema, logOpenTo, ReviewError, type Viewer } from '@assay/review'
import { z } from 'zod'
import { nodeReader, sha256 } from '../log/node-reader.ts'

export const proveEventSchema = z.object({ eventId: idSchema })

/** A proof to keep, or the word that the event is not signed yet (within a second of its commit it is). */
export const eventProofSchema = z.discriminatedUnion('sealed', [
  z.object({ sealed: z.literal(false), haltReason: z.string().nullable() }),
  z.object({
    sealed: z.literal(true),
    /** The log that the proof is about, and the public keys that its checkpoints may be signed with. */
    origin: z.string(),
    verifierKeys: z.array(z.string()),
    filename: z.string(),
    /** A C2SP tlog-proof file; its extra data is the event, the very bytes of the leaf. */
    file: z.string(),
  }),
])
export type EventProof = z.infer<typeof eventProofSchema>

/**
 * Proves an event of the viewer's workspace: the event, its inclusion proof and the checkpoint in one file.
 *
 * @throws ReviewError `not-found`
 */
export async function proveEvent(
  { database: { prisma } }: Installation,
  viewer: Viewer,
  { eventId }: z.infer<typeof proveEventSchema>,
): Promise<EventProof> {
  return proveInLog(prisma, { eventId, logId: logOpenTo(viewer) })
}

/** Proves an event of any log, for whoever runs the installation. @throws ReviewError `not-found` */
export async function proveByOperator(
  { database: { prisma } }: Installation,
  { eventId }: z.infer<typeof proveEventSchema>,
): Promise<EventProof> {
  return proveInLog(prisma, { eventId, logId: null })
}

async function proveInLog(
  reader: Reader,
  { eventId, logId }: { eventId: string; logId: string | null },
): Promise<EventProof> {
  const event = await reader.event.findUnique({ where: { id: eventId }, include: { entry: true } })
  if (event === null || (logId !== null && event.logId !== logId)) {
    throw new ReviewError('not-found', { eventId })
  }
  const present = await presentTree(reader, event.logId)
  const haltReason = present?.tree.haltReason ?? null
  if (event.entry === null || !present?.head) return { sealed: false, haltReason }
  const { tree, head } = present
  const index = event.entry.position + leadOf(tree)
  if (index >= head.size) return { sealed: false, haltReason }
  const read = nodeReader(reader, tree)
  const hashes = await buildInclusionProof({ sha256, read }, { index, size: head.size })
  const keys = await reader.signingKey.findMany({ where: { origin: tree.origin } })
  return {
    sealed: true,
    origin: tree.origin,
    verifierKeys: keys.map(({ verifierKey }) => verifierKey),
    filename: `assay-${event.type}-${event.entry.position}.tlog-proof`,
    file: formatTlogProof({
      extra: encodeUtf8(canonicalize(eventRecordOf(event))),
      index,
      hashes,
      checkpoint: head.note,
    }),
  }
}
