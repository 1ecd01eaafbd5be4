import { assignWork, shareOutWork, takeWork } from '@assay/newsroom'
import type { Actor } from '@assay/review'
import { newKey } from '@assay/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { command, type Desk, givenDesk } from './given.test-support.ts'
import { tryPairs } from './pairs.test-support.ts'

let desk: Desk

beforeAll(async () => {
  desk = await givenDesk()
}, 120_000)

describe('two editors who give the same article away at once', () => {
  it('take turns: one gives it, and the other is told who has it now', async () => {
    const { installation, admin, editor, ana, bo } = desk
    const { articleId } = await desk.article()
    const target = await desk.seen(articleId)
    const give = (actor: Actor, to: Actor) => {
      const input = { targets: [target], assigneeIds: [to.personId], dueAt: null, note: '' }
      return assignWork(installation, command(actor, input))
    }
    const outcomes = await Promise.allSettled([give(admin, ana), give(editor, bo)])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const [stands] = await desk.standingOn(articleId)
    expect(outcomes.find((outcome) => outcome.status === 'rejected')?.reason).toMatchObject({
      code: 'stale-version',
      details: { articleId, current: { assignments: [{ assignmentId: stands?.id, version: 1 }] } },
    })
    expect([await desk.eventsOn(articleId), (await desk.standingOn(articleId)).length]).toEqual([1, 1])
  })
})

it('two who take the last place of an article: one has it, and the other is told that nothing is free', async () => {
  const { installation, ana, bo, cy } = desk
  const { articleId } = await desk.article()
  await desk.give(articleId, [ana])
  const take = (actor: Actor) => takeWork(installation, command(actor, { articleId, assignmentVersion: 0 }))
  const outcomes = await Promise.allSettled([take(bo), take(cy)])
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  const refused = outcomes.find((outcome) => outcome.status === 'rejected')
  expect(refused?.reason).toMatchObject({ code: 'nothing-to-take', details: { articleId } })
  expect(await desk.standingOn(articleId)).toHaveLength(2)
})

it('the same command three times at once has one effect and one answer', async () => {
  const { installation, editor, ana, bo } = desk
  const { articleId } = await desk.article()
  const targets = [await desk.seen(articleId)]
  const assigneeIds = [ana.personId, bo.personId]
  const input = { targets, assigneeIds, dueAt: null, note: 'Numbers first.', perStatement: 1 }
  const key = newKey()
  const answers = await Promise.all(
    [1, 2, 3].map(() => shareOutWork(installation, { actor: editor, key, input })),
  )
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
  expect([await desk.eventsOn(articleId), (await desk.standingOn(articleId)).length]).toEqual([2, 2])
})

it('of any two acts at once none is lost: each is an event, or is refused', { timeout: 240_000 }, () =>
  tryPairs(desk, 24),
)
