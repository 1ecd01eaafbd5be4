import {
  addComment,
  assignWork,
  changePolicy,
  giveWorkBack,
  lapseEverywhere,
  lapseWork,
  openThread,
  reassignWork,
  recutStatements,
  rejectAssessments,
  resolveThread,
  shareOutWork,
  submitAssessment,
  takeWork,
} from '@assay/newsroom'
import { previewShares, readQueue, readWorkOf } from '@assay/questions'
import { type Actor, defaultPolicy, mentionOf, type Policy } from '@assay/review'
import { buildContent, readingAs } from '@assay/testing'
import { beforeEach, describe, expect, it } from 'vitest'
import { command, givenDesk } from './given.test-support.ts'

let desk: Awaited<ReturnType<typeof givenDesk>>

beforeEach(async () => {
  desk = await givenDesk()
}, 120_000)

const queueOf = (actor: Actor) => readQueue(readingAs(desk.installation, actor))
const workOf = async (articleId: string, actor = desk.editor) => {
  const { articles } = await readWorkOf(readingAs(desk.installation, actor), { articleIds: [articleId] })
  return articles[0]?.work ?? []
}
const assess = (actor: Actor, statementId: string, value: 'verified' | 'disputed' = 'verified') => {
  const target = { statementId, statementVersion: 1, assessmentVersion: 0 }
  const input = { ...target, content: buildContent({ value }) }
  return submitAssessment(desk.installation, command(actor, input))
}
const setPolicy = async (policy: Partial<Policy>) => {
  const where = { id: desk.admin.workspaceId }
  const { version } = await desk.database.prisma.workspace.findUniqueOrThrow({ where })
  const input = { workspaceVersion: version, policy: { ...defaultPolicy, ...policy } }
  return changePolicy(desk.installation, command(desk.admin, input))
}

describe('a reviewer’s queue', () => {
  it('has what they were given until they have assessed all of it, and leads to what comes next', async () => {
    const { ana } = desk
    const { articleId, statements } = await desk.article(3)
    await desk.give(articleId, [ana], { range: { from: 2, to: 3 } })
    const ids = statements.slice(1, 3).map(({ id }) => id)
    // Without a headline it is shown by its first words.
    const opening = statements[0]?.text
    const line = { articleId, opening, numbers: [{ from: 2, to: 3 }], total: 2 }
    expect((await queueOf(ana)).mine).toMatchObject([{ ...line, done: 0, nextId: ids[0] }])
    await assess(ana, ids[0] ?? '')
    expect((await queueOf(ana)).mine).toMatchObject([{ ...line, done: 1, nextId: ids[1] }])
    await assess(ana, ids[1] ?? '')
    expect((await queueOf(ana)).mine).toEqual([])
    expect(await workOf(articleId)).toMatchObject([{ done: 2, total: 2, nextId: null }])
  })

  it('sets what is due first before the rest, and says what is late', async () => {
    const { installation, editor, ana } = desk
    const times = [null, '2026-03-20T09:00:00Z', '2026-02-01T09:00:00Z']
    const given: string[] = []
    for (const dueAt of times) {
      const { articleId } = await desk.article(2)
      const targets = [await desk.seen(articleId)]
      const input = { targets, assigneeIds: [ana.personId], dueAt, note: 'Please look at the sums.' }
      await assignWork(installation, command(editor, input))
      given.push(articleId)
    }
    const { mine } = await queueOf(ana)
    expect(mine.map(({ articleId, isLate }) => [articleId, isLate])).toEqual([
      [given[2], true],
      [given[1], false],
      [given[0], false],
    ])
    expect(mine[0]?.note).toBe('Please look at the sums.')
    expect((await queueOf(editor)).newsroom?.late).toMatchObject([
      { articleId: given[2], assigneeId: ana.personId },
    ])
  })

  it('offers what fewer are at than a quorum needs, and no more once it is taken', async () => {
    const { installation, ana, bo, cy } = desk
    const { articleId, statements } = await desk.article(3)
    const free = async (actor: Actor) =>
      (await queueOf(actor)).free.map(({ articleId, count, assignmentVersion }) => [
        articleId,
        count,
        assignmentVersion,
      ])
    expect(await free(ana)).toEqual([[articleId, statements.length, 0]])
    await takeWork(installation, command(ana, { articleId, assignmentVersion: 0 }))
    expect(await free(ana)).toEqual([])
    await desk.give(articleId, [bo], { range: { from: 1, to: 2 } })
    expect(await free(cy)).toEqual([[articleId, statements.length - 2, 0]])
    const taken = await takeWork(installation, command(cy, { articleId, assignmentVersion: 0 }))
    expect(taken.work).toMatchObject([{ assigneeId: cy.personId, standing: true }])
    const [{ assignmentId = '', version = 0 } = {}] = (await workOf(articleId)).filter(
      ({ assigneeId }) => assigneeId === ana.personId,
    )
    await giveWorkBack(installation, command(ana, { assignmentId, version, reason: 'I am away.' }))
    expect(await free(ana)).toEqual([[articleId, statements.length, 2]])
  })

  it('names what they have to look at once more: contested, or rejected by an editor', async () => {
    const { installation, editor, ana, bo } = desk
    const { statements } = await desk.article(3)
    const [contested = '', rejected = ''] = statements.map(({ id }) => id)
    await assess(ana, contested)
    await assess(bo, contested, 'disputed')
    await assess(ana, rejected)
    const where = { statementId: rejected }
    const { id: assessmentId } = await desk.database.prisma.assessment.findFirstOrThrow({ where })
    const seen = { statementId: rejected, statementVersion: 1, decisionVersion: 0 }
    const assessments = [{ assessmentId, version: 1 }]
    await rejectAssessments(installation, command(editor, { ...seen, assessments, reason: 'One post.' }))
    const { again } = await queueOf(ana)
    expect(again.map(({ statementId, rejected }) => [statementId, rejected])).toEqual([
      [contested, false],
      [rejected, true],
    ])
  })
})

describe('discussions', () => {
  it('wait for whoever they mention until they answer or all is settled, and for editors while they are open', async () => {
    const { installation, editor, ana, bo } = desk
    const { articleId, statements } = await desk.article(3)
    const statementId = statements[1]?.id ?? ''
    const about = { statementId, statementVersion: 1, assessmentId: null }
    const text = `${mentionOf(bo.personId)}, who counted?`
    const { threadId, commentId } = await openThread(installation, command(ana, { about, text }))
    const line = { threadId, commentId, articleId, statementId, authorId: ana.personId }
    const { mentioned } = await queueOf(bo)
    expect(mentioned).toMatchObject([{ ...line, text: expect.stringMatching(/^@\S+, who counted\?$/) }])
    expect((await queueOf(ana)).mentioned).toEqual([])
    expect((await queueOf(editor)).newsroom).toMatchObject({ questions: [line], questionsCount: 1 })
    await addComment(installation, command(bo, { threadId, text: 'The port did.' }))
    expect((await queueOf(bo)).mentioned).toEqual([])
    await addComment(installation, command(ana, { threadId, text: `Sure, ${mentionOf(bo.personId)}?` }))
    expect((await queueOf(bo)).mentioned).toMatchObject([{ threadId }])
    await resolveThread(installation, command(ana, { threadId, threadVersion: 3 }))
    expect((await queueOf(bo)).mentioned).toEqual([])
    expect((await queueOf(editor)).newsroom).toMatchObject({ questions: [], questionsCount: 0 })
  })
})

describe('an editor’s queue', () => {
  it('has what is contested and what is agreed, and a reviewer’s has none of it', async () => {
    const { editor, ana, bo } = desk
    const { statements } = await desk.article(3)
    const [contested = '', agreed = ''] = statements.map(({ id }) => id)
    await assess(ana, contested)
    await assess(bo, contested, 'disputed')
    await assess(ana, agreed)
    await assess(bo, agreed)
    const { newsroom } = await queueOf(editor)
    expect(newsroom?.contested.map(({ statementId }) => statementId)).toEqual([contested])
    expect(newsroom?.agreed.map(({ statementId }) => statementId)).toEqual([agreed])
    expect(newsroom).toMatchObject({ contestedCount: 1, agreedCount: 1 })
    expect((await queueOf(ana)).newsroom).toBeNull()
  })
})

it('sharing out gives exactly what was shown before, over several articles', async () => {
  const { installation, editor, ana, bo, cy } = desk
  const one = await desk.article(4)
  const other = await desk.article(3)
  const targets = [await desk.seen(one.articleId), await desk.seen(other.articleId)]
  const assigneeIds = [ana, bo, cy].map(({ personId }) => personId)
  const shown = await previewShares(readingAs(installation, editor), {
    targets,
    assigneeIds,
    perStatement: 2,
  })
  const loads = shown.map(({ count }) => count)
  expect(loads.reduce((sum, count) => sum + count, 0)).toBe(
    2 * (one.statements.length + other.statements.length),
  )
  expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1)
  await shareOutWork(
    installation,
    command(editor, { targets, assigneeIds, dueAt: null, note: '', perStatement: 2 }),
  )
  for (const { articleId } of [one, other]) {
    const given = (await workOf(articleId)).map(({ assigneeId, numbers }) => [assigneeId, numbers])
    const promised = shown.flatMap(({ assigneeId, articles }) =>
      articles.filter((row) => row.articleId === articleId).map(({ numbers }) => [assigneeId, numbers]),
    )
    expect(new Map(given.map(([who, what]) => [who, what]))).toEqual(
      new Map(promised.map(([who, what]) => [who, what])),
    )
  }
})

it('work goes along where its statements are cut anew', async () => {
  const { installation, editor, ana } = desk
  const { articleId, statements } = await desk.article(4)
  await desk.give(articleId, [ana], { range: { from: 2, to: 2 } })
  const { start, end } = await desk.database.prisma.statement.findUniqueOrThrow({
    where: { id: statements[1]?.id ?? '' },
  })
  const middle = start + 8
  const { articleVersion } = await desk.seen(articleId)
  const cuts = [
    { start, end: middle },
    { start: middle, end },
  ]
  const input = { articleId, articleVersion, statementIds: [statements[1]?.id ?? ''], cuts }
  await recutStatements(installation, command(editor, input))
  expect(await workOf(articleId)).toMatchObject([{ numbers: [{ from: 2, to: 3 }], total: 2, done: 0 }])
})

it('work that is reassigned is the other’s, with the same statements', async () => {
  const { installation, editor, ana, bo } = desk
  const { articleId } = await desk.article(4)
  await desk.give(articleId, [ana], { range: { from: 1, to: 2 } })
  const [{ assignmentId = '', version = 0 } = {}] = await workOf(articleId)
  const input = { targets: [{ assignmentId, version }], assigneeId: bo.personId, note: '' }
  await reassignWork(installation, command(editor, input))
  expect(await workOf(articleId)).toMatchObject([{ assigneeId: bo.personId, numbers: [{ from: 1, to: 2 }] }])
  await expect(reassignWork(installation, command(editor, input))).rejects.toMatchObject({
    code: 'no-such-work',
  })
})

describe('what was taken and left untouched', () => {
  const dayLater = (days: number) => ({
    ...desk.installation,
    now: () => new Date(desk.installation.now().getTime() + days * 86_400_000),
  })
  const lapse = async (days: number) => {
    const { workspaceId } = desk.admin
    const { work } = await lapseWork(dayLater(days), {
      workspaceId,
      key: `lapse after ${days}`.replaceAll(' ', '-'),
    })
    return work.map(({ assigneeId }) => assigneeId)
  }

  it('goes back to the pool after as many days as the policy says, as an act of the installation', async () => {
    const { installation, ana, bo } = desk
    await setPolicy({ daysUntilLapse: 3, daysUntilDue: 5 })
    const { articleId } = await desk.article(3)
    await takeWork(installation, command(ana, { articleId, assignmentVersion: 0 }))
    await desk.give(articleId, [bo])
    expect((await queueOf(ana)).mine[0]?.dueAt).not.toBeNull()
    expect(await lapse(2)).toEqual([])
    expect(await lapse(4)).toEqual([ana.personId])
    expect((await workOf(articleId)).map(({ assigneeId }) => assigneeId)).toEqual([bo.personId])
    const event = await desk.database.prisma.event.findFirstOrThrow({ where: { type: 'work-lapsed' } })
    expect(event).toMatchObject({ actorId: null, actorRole: 'system', articleId })
    await lapseEverywhere(dayLater(9))
    expect(await desk.database.prisma.event.count({ where: { type: 'work-lapsed' } })).toBe(1)
  })

  it('stays with whoever has done all of it, and goes nowhere where the policy says nothing', async () => {
    const { installation, ana } = desk
    const { articleId, statements } = await desk.article(2)
    await takeWork(installation, command(ana, { articleId, assignmentVersion: 0 }))
    expect(await lapse(400)).toEqual([])
    await setPolicy({ daysUntilLapse: 1 })
    for (const { id } of statements) await assess(ana, id)
    expect(await lapse(300)).toEqual([])
  })
})
