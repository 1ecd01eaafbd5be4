import { submitAssessment, withdrawAssessment } from '@assay/newsroom'
import type { Actor } from '@assay/review'
import {
  buildArticle,
  buildContent,
  buildInstallation,
  buildWorkspace,
  newKey,
  type TestInstallation,
} from '@assay/testing'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

describe('a command', () => {
  let built: TestInstallation
  let [editor, reviewer, other]: Actor[] = []
  let statementId = ''

  beforeAll(async () => {
    built = await buildInstallation()
    ;[editor, reviewer, other] = (await buildWorkspace(built.installation)).members
  })

  beforeEach(async () => {
    if (editor === undefined) throw new Error('the editor is missing')
    statementId = (await buildArticle(built.installation, editor, { sentences: 2 })).statements[0]?.id ?? ''
  })

  const submit = (key: string, { by = reviewer, rationale = 'So it was.' } = {}) => {
    if (by === undefined) throw new Error('the reviewer is missing')
    const target = { statementId, statementVersion: 1, assessmentVersion: 0 }
    const input = { ...target, content: buildContent({ rationale }) }
    return submitAssessment(built.installation, { actor: by, key, input })
  }
  const events = () => built.database.prisma.event.count({ where: { statementId } })

  it('gives the same answer when it is sent again, and has one effect', async () => {
    const key = newKey()
    const first = await submit(key)
    expect(await submit(key)).toEqual(first)
    expect(await events()).toBe(1)
  })

  it('gives the answer of its time, whatever has happened since', async () => {
    const key = newKey()
    const first = await submit(key)
    await submit(newKey(), { by: other })
    expect(await submit(key)).toEqual(first)
  })

  it('is refused where its key came with another body before', async () => {
    const key = newKey()
    await submit(key)
    await expect(submit(key, { rationale: 'Otherwise.' })).rejects.toMatchObject({
      code: 'idempotency-mismatch',
    })
    expect(await events()).toBe(1)
  })

  it('has its keys to itself: another person or another procedure may use the same', async () => {
    const key = newKey()
    await submit(key)
    await submit(key, { by: other })
    if (reviewer === undefined) throw new Error('the reviewer is missing')
    const input = { statementId, assessmentVersion: 1, reason: '' }
    await withdrawAssessment(built.installation, { actor: reviewer, key, input })
    expect(await events()).toBe(3)
  })

  it('has one effect and one answer when it is sent eight times at once', async () => {
    const key = newKey()
    const answers = await Promise.all(Array.from({ length: 8 }, () => submit(key)))
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(await events()).toBe(1)
  })

  it('lets one of eight bodies through that come under one key at once', async () => {
    const key = newKey()
    const sent = Array.from({ length: 8 }, (_, index) => submit(key, { rationale: `Reason ${index}` }))
    const outcomes = await Promise.allSettled(sent)
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected')
    expect(refused).toHaveLength(7)
    for (const { reason } of refused) expect(reason).toMatchObject({ code: 'idempotency-mismatch' })
    expect(await events()).toBe(1)
  })

  it('leaves its key free where it was refused', async () => {
    const key = newKey()
    await expect(submit(key, { rationale: '' })).rejects.toMatchObject({ code: 'rationale-required' })
    await submit(key)
    expect(await events()).toBe(1)
  })

  it('leaves nothing behind where it was refused half-way', async () => {
    const before = await built.database.prisma.erasableText.count()
    await submit(newKey())
    await expect(submit(newKey())).rejects.toMatchObject({
      code: 'stale-version',
      details: { current: { statementVersion: 1, assessmentVersion: 1 } },
    })
    expect(await built.database.prisma.erasableText.count()).toBe(before + 2)
    expect(await events()).toBe(1)
  })
})
