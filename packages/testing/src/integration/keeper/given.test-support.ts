import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Database } from '@assay/db'
import { recordBySystem } from '@assay/newsroom/frame'
import { expect, onTestFinished } from 'vitest'
import { startSealer } from '../../../../keeper/src/sealer/sealer.ts'
import { startSequencer } from '../../../../keeper/src/sequencer/sequencer.ts'

/** A place for keys and checkpoints that goes away with the test. */
export function buildPlace(): { keys: { directory: string }; checkpointFile: string } {
  const directory = mkdtempSync(path.join(tmpdir(), 'assay-seal-'))
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }))
  return {
    keys: { directory: path.join(directory, 'keys') },
    checkpointFile: path.join(directory, 'log.jsonl'),
  }
}

/** Inserts a workspace at /harbour, and as many events in its log as asked for. */
export async function write({ prisma }: Database, count: number): Promise<void> {
  await prisma.workspace.createMany({
    data: [{ id: 'w', slug: 'harbour', name: 'Harbour', version: 1, policy: {}, createdAt: new Date() }],
    skipDuplicates: true,
  })
  const shape = { logId: 'w', type: 'member-sessions-ended', version: 1, actorRole: 'admin', at: new Date() }
  await prisma.event.createMany({
    data: Array.from({ length: count }, () => ({
      ...shape,
      id: randomUUID(),
      data: { memberId: 'm1' },
      nonce: new Uint8Array(randomBytes(32)),
    })),
  })
}

/** Runs sequencer and sealer over whatever waits, as one start of a server does. Gives what they reported. */
export async function sealAll(
  database: Database,
  place: ReturnType<typeof buildPlace>,
  until: () => Promise<boolean> = () => isSealed(database),
): Promise<string[]> {
  const errors: string[] = []
  const onError = (error: unknown) => errors.push(error instanceof Error ? error.message : String(error))
  const sequencer = await startSequencer(database, onError)
  // Placed before the sealer looks, so that what it reports does not depend on which of the two was faster.
  await expect.poll(() => database.prisma.eventBacklog.count(), { timeout: 20_000 }).toBe(0)
  const sealer = await startSealer(database, {
    ...place,
    host: 'assay.example',
    record: recordBySystem,
    now: () => new Date(),
    onError,
  })
  try {
    await expect.poll(async () => errors.length > 0 || (await until()), { timeout: 20_000 }).toBe(true)
  } finally {
    await sequencer.stop()
    await sealer.stop()
  }
  return errors
}

async function isSealed({ prisma }: Database): Promise<boolean> {
  const [events, head] = await Promise.all([
    prisma.event.count({ where: { logId: 'w' } }),
    prisma.checkpoint.findFirst({
      where: { origin: { startsWith: 'assay.example/harbour' } },
      orderBy: { size: 'desc' },
    }),
  ])
  return head?.size === events
}
