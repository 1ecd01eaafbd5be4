import type { Reader } from '@assay/db'
import { leadOf, logSize, presentTree } from '@assay/db'
import type { Installation } from '@assay/newsroom/frame'
import { installationLog, logOpenTo, type Viewer } from '@assay/review'
import { z } from 'zod'
import { lateMs } from './waiting.ts'

/** Why nothing is signed any more, since when, and the checkpoint that this database does not extend. */
const haltSchema = z.object({
  reason: z.string(),
  at: z.iso.datetime().nullable(),
  note: z.string().nullable(),
})

export const ledgerStatusSchema = z.object({
  /** Null until the log is signed for the first time. */
  origin: z.string().nullable(),
  /** Leaves: how many there are, and how many are signed. */
  size: z.int(),
  sealed: z.int(),
  /** The last event that is signed, by its position, and its time. */
  sealedPosition: z.int().nullable(),
  sealedAt: z.iso.datetime().nullable(),
  checkpoint: z.string().nullable(),
  /** The time of the oldest event that is not signed; late where that should long have happened. */
  unsignedSince: z.iso.datetime().nullable(),
  isLate: z.boolean(),
  /** Null while all is well. */
  halt: haltSchema.nullable(),
  /** The same of the log of the installation, which people belong to. */
  installationHalt: haltSchema.nullable(),
})

/** How it stands with the signing of the workspace's log. */
export async function readLedgerStatus(
  { database: { prisma }, now }: Installation,
  viewer: Viewer,
): Promise<z.infer<typeof ledgerStatusSchema>> {
  const workspaceId = logOpenTo(viewer)
  const present = await presentTree(prisma, workspaceId)
  const entries = await logSize(prisma, workspaceId)
  const lead = present === null ? 0 : leadOf(present.tree)
  const sealed = present?.head?.size ?? 0
  const halt = haltOf(present?.tree ?? null)
  const sealedPosition = sealed > lead ? sealed - lead - 1 : null
  const unsignedSince = await unsignedFrom(prisma, workspaceId, Math.max(0, sealed - lead))
  return {
    origin: present?.tree.origin ?? null,
    size: entries + lead,
    sealed,
    sealedPosition,
    sealedAt: sealedPosition === null ? null : await timeOf(prisma, workspaceId, sealedPosition),
    checkpoint: present?.head?.note ?? null,
    unsignedSince,
    isLate: halt === null && unsignedSince !== null && now().getTime() - Date.parse(unsignedSince) > lateMs,
    halt,
    installationHalt: haltOf((await presentTree(prisma, installationLog))?.tree ?? null),
  }
}

type Halted = { haltReason: string | null; haltedAt: Date | null; haltNote: string | null }

function haltOf(tree: Halted | null): z.infer<typeof haltSchema> | null {
  if (tree === null || tree.haltReason === null) return null
  return { reason: tree.haltReason, at: tree.haltedAt?.toISOString() ?? null, note: tree.haltNote }
}

async function timeOf(reader: Reader, logId: string, position: number): Promise<string | null> {
  const where = { logId_position: { logId, position } }
  const entry = await reader.ledgerEntry.findUnique({ where, select: { event: { select: { at: true } } } })
  return entry?.event.at.toISOString() ?? null
}

/** The time of the first event that is not signed, with a position or still without one. */
async function unsignedFrom(reader: Reader, logId: string, position: number): Promise<string | null> {
  const entered = await timeOf(reader, logId, position)
  if (entered !== null) return entered
  const waiting = await reader.eventBacklog.findFirst({ where: { logId }, orderBy: { seq: 'asc' } })
  if (waiting === null) return null
  const event = await reader.event.findUnique({ where: { id: waiting.eventId }, select: { at: true } })
  return event?.at.toISOString() ?? null
}
