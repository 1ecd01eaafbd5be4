import { proveEvent, readPublicKeys } from '@assay/custody'
import type { AssessmentRecord } from '@assay/exchange'
import { submitAssessment } from '@assay/newsroom'
import { exportAssessments } from '@assay/questions'
import { viewerOf } from '@assay/review'
import { buildContent, newKey, readingAs } from '@assay/testing'
import { beforeAll, expect, it } from 'vitest'
import { readCheckpoint, readProof } from '../../../../ledger/src/testing/second-reader.test-support.ts'
import { buildSealedDesk, type SealedDesk } from '../log/sealed-desk.test-support.ts'

let desk: SealedDesk
let verifierKey: string

beforeAll(async () => {
  desk = await buildSealedDesk()
  const { logs } = await readPublicKeys(desk.installation, { slug: 'harbour' })
  verifierKey = logs[0]?.keys[0]?.verifierKey ?? ''
}, 120_000)

async function exported() {
  const query = { articleId: null, baseUrl: 'https://assay.example' }
  const { checkpoint, records } = await exportAssessments(readingAs(desk.installation, desk.admin), query)
  const read: AssessmentRecord[] = []
  for await (const record of records) read.push(record)
  return { checkpoint, records: read }
}

/** What the event at a place in the log says, proven in a second implementation against a checkpoint. */
async function provenAt(index: number) {
  const where = { logId_position: { logId: desk.workspaceId, position: index } }
  const { eventId } = await desk.database.prisma.ledgerEntry.findUniqueOrThrow({ where })
  const proof = await proveEvent(desk.installation, viewerOf(desk.admin), { eventId })
  if (!proof.sealed) throw new Error('the event is not signed')
  expect(proof.file).toContain(`\nindex ${index}\n`)
  const extra = Buffer.from(/^extra (.+)$/m.exec(proof.file)?.[1] ?? '', 'base64')
  const read = readProof(Buffer.from(proof.file), extra, verifierKey)
  return { event: JSON.parse(extra.toString()), size: read?.head.size }
}

it('carries the checkpoint, which the public key of the workspace verifies', async () => {
  const { checkpoint } = await exported()
  const head = readCheckpoint(Buffer.from(checkpoint?.note ?? ''), verifierKey)
  expect(head).toMatchObject({ origin: checkpoint?.origin, size: checkpoint?.size })
  expect(checkpoint?.note).toContain(`\n${checkpoint?.root}\n`)
})

it('names with each record the event that said so, and its proof says the same', async () => {
  const { checkpoint, records } = await exported()
  expect(records.length).toBeGreaterThan(2)
  for (const { logIndex, value, assessmentId, assessmentVersion } of records) {
    const { event, size } = await provenAt(logIndex ?? -1)
    expect(size).toBe(checkpoint?.size)
    expect(event.data).toMatchObject({ assessmentId, version: assessmentVersion, after: { value } })
  }
})

it('names no event that has no place yet', async () => {
  const before = await exported()
  const target = { statementId: desk.statementIds[5] ?? '', statementVersion: 1, assessmentVersion: 0 }
  const input = { ...target, content: buildContent() }
  await submitAssessment(desk.installation, { actor: desk.admin, key: newKey(), input })
  const { checkpoint, records } = await exported()
  expect(checkpoint).toEqual(before.checkpoint)
  expect(records.filter(({ logIndex }) => logIndex === null)).toHaveLength(1)
})
