import { type DecisionRecord, decisionRecordSchema } from '@assay/exchange'
import { withdrawDecisions, writeDecision } from '@assay/newsroom'
import { exportDecisions } from '@assay/questions'
import { buildArticle, buildContent, buildSealPlace, readingAs, sealAll } from '@assay/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { command, givenEditors } from '../decision/given.test-support.ts'

const baseUrl = 'https://assay.example'

describe('the export of decisions', () => {
  let given: Awaited<ReturnType<typeof givenEditors>>
  const place = buildSealPlace()
  afterAll(() => place.remove())

  beforeAll(async () => {
    given = await givenEditors()
  })

  async function read({ articleId = null as string | null, withAssessments = false } = {}) {
    const wanted = { articleId, baseUrl, withAssessments }
    const { checkpoint, records } = await exportDecisions(readingAs(given.installation, given.one), wanted)
    const all: DecisionRecord[] = []
    for await (const record of records) all.push(decisionRecordSchema.parse(record))
    return { checkpoint, records: all }
  }
  const of = async (statementId: string, withAssessments = false) => {
    const { records } = await read({ withAssessments })
    return records.filter((record) => record.statementId === statementId)
  }

  it('tells what the newsroom says, who said so, on what, and who says otherwise', async () => {
    const id = await given.contested()
    await given.take(id)
    await given.take(id, { index: 1, reason: 'The log was forged.' })
    const { rationale, citations } = buildContent()
    const [record, ...more] = await of(id)
    expect(more).toEqual([])
    expect(record).toMatchObject({
      ...{ value: 'disputed', factuality: null, rationale, citations, reason: 'The log was forged.' },
      ...{ madeBy: 'editor', deciderId: given.editor.personId, deciderAssessed: false, decisionVersion: 2 },
      ...{ statementState: 'decided', onPresentWording: true },
    })
    expect(record?.decider).toBeTruthy()
    expect(record?.weighed.map(({ side, value, reviewerId }) => [side, value, reviewerId]).sort()).toEqual([
      ['basis', 'disputed', given.other.personId],
      ['dissent', 'verified', given.one.personId],
    ])
    expect(record?.weighed.every(({ said }) => said === null)).toBe(true)
  })

  it('gives by choice the words of the assessments, in the revision that was weighed', async () => {
    const id = await given.contested()
    await given.take(id)
    await given.submit(given.one, id, 'disputed', 1)
    const [record] = await of(id, true)
    const { rationale, citations } = buildContent()
    const basis = record?.weighed.find(({ side }) => side === 'basis')
    expect(basis).toMatchObject({ value: 'verified', assessmentVersion: 1, isRevised: true })
    expect(basis?.said).toMatchObject({ rationale, citations, statementText: record?.statementText })
    expect(record?.weighed.find(({ side }) => side === 'dissent')).toMatchObject({ isRevised: false })
  })

  it('leaves out what was taken back', async () => {
    const id = await given.contested()
    await given.take(id)
    const input = { targets: [{ statementId: id, decisionVersion: 1 }], reason: '' }
    await withdrawDecisions(given.installation, command(given.editor, input))
    expect(await of(id)).toEqual([])
  })

  it('gives an article in reading order, page after page, each decision once', async () => {
    const { articleId, statements } = await buildArticle(given.installation, given.editor, { sentences: 260 })
    for (const { id } of statements.toReversed()) {
      const target = { statementId: id, statementVersion: 1, decisionVersion: 0, assessments: [] }
      const content = buildContent({ value: 'not-a-claim', citations: [] })
      const input = { ...target, content, basis: [], reason: '' }
      await writeDecision(given.installation, command(given.editor, input))
    }
    expect(statements.length).toBeGreaterThan(250)
    const { records } = await read({ articleId })
    expect(records.map(({ statementText }) => statementText)).toEqual(statements.map(({ text }) => text))
  })

  it('names the events that said so, once they have their place in a signed log', async () => {
    const id = await given.contested()
    await given.take(id)
    expect((await of(id, true))[0]).toMatchObject({ logIndex: null })
    await sealAll(given.database, place)
    const { checkpoint, records } = await read({ withAssessments: true })
    const record = records.find(({ statementId }) => statementId === id)
    const leaves = [record?.logIndex, ...(record?.weighed.map(({ said }) => said?.logIndex) ?? [])]
    expect(leaves).toHaveLength(3)
    const types = await Promise.all(
      leaves.map(async (position) => {
        const entry = { logId: given.admin.workspaceId, position: position ?? -1 }
        const where = { logId_position: entry }
        const { eventId } = await given.database.prisma.ledgerEntry.findUniqueOrThrow({ where })
        return (await given.database.prisma.event.findUniqueOrThrow({ where: { id: eventId } })).type
      }),
    )
    expect(types).toEqual(['decision-made', 'assessment-submitted', 'assessment-submitted'])
    expect(leaves.every((position) => (position ?? 0) < (checkpoint?.size ?? 0))).toBe(true)
  })

  it('refuses an article of nobody before its first record', async () => {
    await expect(read({ articleId: 'nothing' })).rejects.toMatchObject({ code: 'not-found' })
  })
})
