import { importCapture, submitAssessment, withdrawAssessment } from '@assay/newsroom'
import type { Ability, Actor, KeyActor } from '@assay/review'
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

describe('a program with a key', () => {
  const bytes = new TextEncoder().encode(
    'A page\n\nThe harbour opens at nine, says the notice. Boats wait outside.\n',
  )
  const input = { filename: null, sourceUrl: null, bytes, maxBytes: 1_000_000 }
  let built: TestInstallation
  let workspaceId = ''

  beforeAll(async () => {
    built = await buildInstallation()
    workspaceId = (await buildWorkspace(built.installation, [])).workspaceId
  })

  const by = (...abilities: Ability[]): KeyActor => ({ kind: 'api-key', workspaceId, keyId: 'k1', abilities })

  it('does what its key is for, once, and the events name the key', async () => {
    const command = { actor: by('import'), key: newKey(), input }
    const receipt = await importCapture(built.installation, command)
    expect(await importCapture(built.installation, command)).toEqual(receipt)
    const events = await built.database.prisma.event.findMany({ where: { type: 'capture-imported' } })
    expect(events).toMatchObject([{ logId: workspaceId, actorId: 'k1', actorRole: 'api-key' }])
  })

  it('is refused what its key is not for', async () => {
    const command = { actor: by('read', 'export'), key: newKey(), input }
    const refused = importCapture(built.installation, command)
    await expect(refused).rejects.toMatchObject({ code: 'not-permitted', details: { ability: 'import' } })
  })
})
