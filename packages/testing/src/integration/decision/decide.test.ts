import { rejectAssessments, withdrawAssessment, withdrawDecisions, writeDecision } from '@assay/newsroom'
import type { Actor } from '@assay/review'
import { buildContent, replayDifferences } from '@assay/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { command, givenEditors } from './given.test-support.ts'

describe('deciding', () => {
  let given: Awaited<ReturnType<typeof givenEditors>>

  beforeAll(async () => {
    given = await givenEditors()
  })

  it('takes one of two assessments, and keeps the other as dissent', async () => {
    const id = await given.contested()
    const { receipts } = await given.take(id)
    const statement = { state: 'decided', verdict: 'verified' }
    expect(receipts).toMatchObject([{ decisionVersion: 1, statement }])
    const { decision } = await given.detail(id, given.other)
    const { rationale, citations } = buildContent()
    const made = { standing: true, madeBy: 'editor', value: 'verified', deciderAssessed: false, rationale }
    expect(decision).toMatchObject(made)
    expect(decision?.weighed.map(({ side, value }) => `${side} ${value}`).sort()).toEqual([
      'basis verified',
      'dissent disputed',
    ])
    expect(decision?.citations).toHaveLength(citations.length)
  })

  it('keeps what it rested on when a reviewer says something else afterwards', async () => {
    const id = await given.contested()
    await given.take(id)
    await given.submit(given.one, id, 'disputed', 1)
    expect(await given.stateOf(id)).toMatchObject({ state: 'decided', verdict: 'verified' })
    const { decision } = await given.detail(id)
    const basis = { side: 'basis', value: 'verified', isRevised: true }
    expect(decision?.weighed).toContainEqual(expect.objectContaining(basis))
  })

  it('is superseded with a reason, and taken back so that the assessments speak again', async () => {
    const id = await given.contested()
    await given.take(id)
    await expect(given.take(id, { index: 1 })).rejects.toMatchObject({ code: 'reason-required' })
    await given.take(id, { index: 1, reason: 'The log was forged.' })
    expect(await given.stateOf(id)).toMatchObject({ state: 'decided', verdict: 'disputed' })
    const input = { targets: [{ statementId: id, decisionVersion: 2 }], reason: '' }
    await withdrawDecisions(given.installation, command(given.editor, input))
    expect(await given.stateOf(id)).toMatchObject({ state: 'contested', verdict: null })
    expect(await given.detail(id)).toMatchObject({ decision: { standing: false, version: 3 } })
  })

  it('rejects what was said, and counts whoever speaks again', async () => {
    const id = await given.contested()
    const reason = 'Both rest on one post.'
    await rejectAssessments(given.installation, command(given.editor, { ...(await given.seen(id)), reason }))
    expect(await given.stateOf(id)).toMatchObject({ state: 'open', verdict: null })
    const { assessments } = await given.detail(id)
    expect(assessments.map(({ rejected }) => rejected?.reason)).toEqual([reason, reason])
    await given.submit(given.one, id, 'disputed', 1)
    expect(await given.stateOf(id)).toMatchObject({ state: 'assessed', verdict: 'disputed' })
  })

  it('is refused to whoever assessed the statement, unless policy allows it', async () => {
    const id = await given.contested()
    await given.submit(given.editor, id)
    const input = { statementId: id, assessmentVersion: 1, reason: '' }
    await withdrawAssessment(given.installation, command(given.editor, input))
    await expect(given.take(id)).rejects.toMatchObject({ code: 'own-statement' })
    expect((await given.detail(id)).abilities).not.toContain('decide')
    await given.setPolicy({ decideOwn: true })
    expect((await given.detail(id)).abilities).toContain('decide')
    await given.take(id)
    expect(await given.detail(id)).toMatchObject({ decision: { deciderAssessed: true } })
    await given.setPolicy({})
  })

  it('happens by itself where policy lets a quorum', async () => {
    await given.setPolicy({ quorumDecides: true })
    const [id, givingWay] = await given.statementIds()
    await given.submit(given.one, id)
    const receipt = await given.submit(given.other, id)
    expect(receipt.statement).toEqual({ state: 'decided', verdict: 'verified' })
    expect(await given.detail(id)).toMatchObject({ decision: { madeBy: 'quorum', deciderName: null } })
    await given.submit(given.one, givingWay)
    await given.submit(given.editor, givingWay)
    expect(await given.stateOf(givingWay)).toMatchObject({ state: 'decided' })
    await given.setPolicy({})
  })

  it('happens by itself too when the one who differed takes their word back', async () => {
    await given.setPolicy({ quorumDecides: true })
    const [id] = await given.statementIds()
    await given.submit(given.one, id)
    await given.submit(given.editor, id, 'disputed')
    await given.submit(given.other, id)
    expect(await given.stateOf(id)).toMatchObject({ state: 'contested' })
    const input = { statementId: id, assessmentVersion: 1, reason: '' }
    const receipt = await withdrawAssessment(given.installation, command(given.editor, input))
    expect(receipt.statement).toEqual({ state: 'decided', verdict: 'verified' })
    await given.setPolicy({})
  })

  it('makes statements stand otherwise where the workspace asks for more equal assessments', async () => {
    const [id] = await given.statementIds()
    await given.submit(given.one, id)
    await given.submit(given.other, id)
    expect(await given.stateOf(id)).toMatchObject({ state: 'agreed' })
    await given.setPolicy({ quorum: 3 })
    expect(await given.stateOf(id)).toMatchObject({ state: 'assessed' })
    await given.setPolicy({})
    expect(await given.stateOf(id)).toMatchObject({ state: 'agreed' })
  })

  it('is done once when it comes three times under one key', async () => {
    const id = await given.contested()
    const input = { ...(await given.seen(id)), content: buildContent(), basis: [], reason: '' }
    const same = command(given.editor, input)
    const answers = await Promise.all([1, 2, 3].map(() => writeDecision(given.installation, same)))
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    const where = { decision: { statementId: id } }
    expect(await given.database.prisma.decisionRevision.count({ where })).toBe(1)
  })

  it('lets one of two editors through who decide at once; all of it folds from its events', async () => {
    for (const id of [await given.contested(), await given.contested(), await given.contested()]) {
      const target = await given.seen(id)
      const write = (actor: Actor, value: 'verified' | 'disputed') => {
        const input = { ...target, content: buildContent({ value }), basis: [], reason: '' }
        return writeDecision(given.installation, command(actor, input))
      }
      const both = await Promise.allSettled([write(given.editor, 'verified'), write(given.admin, 'disputed')])
      expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    }
    await given.sequence()
    expect(await replayDifferences(given.database)).toEqual([])
  })
})
