import { exportBundle } from '@assay/custody'
import { countTextCopies, eraseText, submitAssessment } from '@assay/newsroom'
import { eraseName } from '@assay/people'
import { everyEvent, exportAssessments, listEvents, readStatementDetail } from '@assay/questions'
import { buildContent, newKey, readingAs } from '@assay/testing'
import { beforeAll, expect, it } from 'vitest'
import { buildSealedDesk, type SealedDesk } from '../log/sealed-desk.test-support.ts'
import { behindTheTriggers } from '../log/tampering.test-support.ts'

const words = 'Oberon the ferryman told me this in confidence'
const name = 'Ada Voss'

let desk: SealedDesk

beforeAll(async () => {
  desk = await buildSealedDesk()
  const { installation, admin, statementIds } = desk
  const target = { statementId: statementIds[5] ?? '', statementVersion: 1, assessmentVersion: 0 }
  const content = buildContent({ rationale: words })
  await submitAssessment(installation, { actor: admin, key: newKey(), input: { ...target, content } })
  await desk.seal()
}, 300_000)

/** Every row of every table, as a dump would have it. */
async function dump(): Promise<string> {
  const { prisma } = desk.database
  const tables = await prisma.$queryRawUnsafe<{ name: string }[]>(
    `SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public'`,
  )
  const rows: unknown[] = []
  for (const each of tables) {
    rows.push(await prisma.$queryRawUnsafe(`SELECT t::text FROM ${each.name} t`))
  }
  return JSON.stringify(rows)
}

async function everythingShown(): Promise<string> {
  const { installation, admin, workspaceId } = desk
  const shown: unknown[] = [await listEvents(readingAs(installation, admin), { ...everyEvent, limit: 100 })]
  const actor = { ...admin, workspaceId }
  for (const statementId of desk.statementIds) {
    shown.push(await readStatementDetail(readingAs(installation, admin), { statementId }))
  }
  const address = { articleId: null, baseUrl: 'https://assay.example' }
  const { records } = await exportAssessments(readingAs(installation, actor), address)
  for await (const record of records) shown.push(record)
  for await (const record of await exportBundle(installation, { slug: 'harbour', articleId: null }))
    shown.push(record)
  return JSON.stringify(shown)
}

const erase = (textId: string, copies = false) =>
  eraseText(desk.installation, {
    actor: desk.admin,
    key: newKey(),
    input: { textId, reason: 'They asked for it.', copies },
  })
const textOf = (text: string) => desk.database.prisma.erasableText.findFirstOrThrow({ where: { text } })

it('takes the words out of everything, and every proof stays valid', async () => {
  expect(await dump()).toContain(words)
  expect(await everythingShown()).toContain(words)
  const { id } = await textOf(words)
  await erase(id)
  await desk.seal()
  expect(await dump()).not.toContain(words)
  expect(await everythingShown()).not.toContain(words)
  expect(await desk.findings(desk.place.notes())).toEqual([])
  const event = await desk.database.prisma.event.findFirstOrThrow({ where: { type: 'text-erased' } })
  expect(event).toMatchObject({ statementId: desk.statementIds[5], data: { text: { textId: id } } })
})

it('leaves the same words where they stand once more, unless it is told to take them all', async () => {
  const { installation, admin, statementIds } = desk
  const again = `${words}, again`
  for (const [index, value] of (['not-a-claim', 'cannot-be-checked'] as const).entries()) {
    const content = buildContent({ value, citations: [], rationale: again })
    const target = { statementId: statementIds[4] ?? '', statementVersion: 1, assessmentVersion: index }
    await submitAssessment(installation, { actor: admin, key: newKey(), input: { ...target, content } })
  }
  const quoting = buildContent({ rationale: 'Quoted.' })
  const citations = quoting.citations.map((each) => ({ ...each, quotedPassage: again }))
  const target = { statementId: statementIds[3] ?? '', statementVersion: 1, assessmentVersion: 0 }
  const input = { ...target, content: { ...quoting, citations } }
  await submitAssessment(installation, { actor: admin, key: newKey(), input })
  const [first, ...others] = await desk.database.prisma.erasableText.findMany({
    where: { text: again },
    orderBy: { id: 'asc' },
  })
  const textId = first?.id ?? ''
  expect(await countTextCopies(installation, admin, { textId })).toEqual({ copies: 2 })
  expect(await erase(textId)).toEqual({ textId, erased: 1 })
  expect(await dump()).toContain(again)
  expect((await erase(others[0]?.id ?? '', true)).erased).toBe(2)
  await desk.seal()
  expect(await dump()).not.toContain(again)
  expect(await everythingShown()).not.toContain(again)
  expect(await desk.findings(desk.place.notes())).toEqual([])
  const events = await desk.database.prisma.event.findMany({
    where: { type: 'text-erased' },
    orderBy: { id: 'asc' },
  })
  expect(events.slice(1).map(({ statementId }) => statementId)).toEqual(
    [4, 4, 3].map((index) => statementIds[index]),
  )
})

it('erases the reason of an erasure like any other text', async () => {
  const reason = { text: 'They asked for it.' }
  const { id } = await desk.database.prisma.erasableText.findFirstOrThrow({ where: reason })
  await eraseText(desk.installation, {
    actor: desk.admin,
    key: newKey(),
    input: { textId: id, reason: 'It named them.', copies: true },
  })
  expect(await desk.database.prisma.erasableText.count({ where: reason })).toBe(0)
  await desk.seal()
  expect(await everythingShown()).not.toContain(reason.text)
})

it('takes out a name, in the log of the installation, and tells the workspace why', async () => {
  const { installation, admin } = desk
  const input = { memberId: admin.memberId, reason: 'They left.' }
  await eraseName(installation, { actor: admin, key: newKey(), input })
  await desk.seal()
  expect(await dump()).not.toContain(name)
  expect(await desk.findings()).toEqual([])
  const { entries } = await listEvents(readingAs(installation, admin), { ...everyEvent, limit: 1 })
  expect(entries[0]).toMatchObject({
    type: 'member-name-erased',
    actorName: null,
    subject: { personId: admin.personId, name: null },
    summary: { texts: { reason: 'They left.' } },
  })
})

it('is refused a second time, and for a text of nowhere', async () => {
  const { id } = await desk.database.prisma.erasableText.findFirstOrThrow({ where: { text: null } })
  await expect(erase(id)).rejects.toMatchObject({ code: 'nothing-changed' })
  await expect(erase('nowhere')).rejects.toMatchObject({ code: 'not-found' })
})

it('is found where somebody puts the text back behind the event', async () => {
  const { id } = await desk.database.prisma.erasableText.findFirstOrThrow({ where: { text: null } })
  await behindTheTriggers(
    desk.database,
    `UPDATE erasable_text SET salt = decode(repeat('00', 32), 'hex'), text = 'x' WHERE id = '${id}'`,
  )
  expect((await desk.findings())[0]).toBe(`text-differs text ${id}`)
})
