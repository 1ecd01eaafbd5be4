import type { Reader } from '@assay/db'
import { z } from 'zod'
import type { Actor, Newsroom } from '../command/newsroom.ts'
import { logSize } from '../event/position.ts'
import { leadOf, presentTree } from './present-tree.ts'

export const ledgerStatusSchema = z.object({
  /** Null until the log is signed for the first time. */
  origin: z.string().nullable(),
  /** Leaves: how many there are, and how many are signed. */
  size: z.int(),
  sealed: z.int(),
  /** The time of the last event that is signed. */
  sealedAt: z.iso.datetime().nullable(),
  checkpoint: z.string().nullable(),
  /** Why nothing is signed any more, and the checkpoint that this database does not extend; null while all is well. */
  halt: z
    .object({ reason: z.string(), at: z.iso.datetime().nullable(), note: z.string().nullable() })
    .nullable(),
})

/** How it stands with the signing of the workspace's log. */
export async function readLedgerStatus(
  { database: { prisma } }: Newsroom,
  { workspaceId }: Actor,
): Promise<z.infer<typeof ledgerStatusSchema>> {
  const present = await presentTree(prisma, workspaceId)
  const entries = await logSize(prisma, workspaceId)
  if (present === null) {
    return { origin: null, size: entries, sealed: 0, sealedAt: null, checkpoint: null, halt: null }
  }
  const { tree, head } = present
  const { haltReason, haltedAt, haltNote } = tree
  return {
    origin: tree.origin,
    size: entries + leadOf(tree),
    sealed: head?.size ?? 0,
    sealedAt: await timeOf(prisma, workspaceId, (head?.size ?? 0) - 1 - leadOf(tree)),
    checkpoint: head?.note ?? null,
    halt:
      haltReason === null
        ? null
        : { reason: haltReason, at: haltedAt?.toISOString() ?? null, note: haltNote },
  }
}

async function timeOf(reader: Reader, logId: string, position: number): Promise<string | null> {
  if (position < 0) return null
  const where = { logId_position: { logId, position } }
  const entry = await reader.ledgerEntry.findUnique({ where, select: { event: { select: { at: true } } } })
  return entry?.event.at.toISOString() ?? null
}
