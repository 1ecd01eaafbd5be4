import { recutStatements, setAsideRange, submitAssessment, withdrawAssessment } from '@assay/newsroom'
import type { Actor } from '@assay/review'
import {
  buildArticle,
  buildContent,
  buildInstallation,
  buildMember,
  buildWorkspace,
  newKey,
  replayDifferences,
  type TestInstallation,
} from '@assay/testing'
import { beforeAll, describe, expect, it } from 'vitest'

describe('people who work on one statement at once', () => {
  let built: TestInstallation
  let editor: Actor
  let reviewers: Actor[]

  beforeAll(async () => {
    built = await buildInstallation()
    const { admin, members } = await buildWorkspace(built.installation, ['editor'])
    const [first] = members
    if (first === undefined) throw new Error('the editor is missing')
    editor = first
    reviewers = []
    for (let index = 0; index < 4; index++)
      reviewers.push(await buildMember(built.installation, admin, 'reviewer'))
  })

  const submit = (
    actor: Actor,
    statementId: string,
    { value = 'verified', seen = 0, rationale = 'So it was.' } = {},
  ) => {
    const content = buildContent({ value: value === 'verified' ? 'verified' : 'disputed', rationale })
    const input = { statementId, statementVersion: 1, assessmentVersion: seen, content }
    return submitAssessment(built.installation, { actor, key: newKey(), input })
  }

  it('all get through, and its state counts them all', async () => {
    const { statements } = await buildArticle(built.installation, editor, { sentences: 6 })
    for (const [round, { id }] of statements.entries()) {
      const value = (index: number) => (index === round % 5 ? 'disputed' : 'verified')
      await Promise.all(reviewers.map((actor, index) => submit(actor, id, { value: value(index) })))
      const row = await built.database.prisma.statement.findUniqueOrThrow({ where: { id } })
      expect(row.state).toBe(round % 5 < reviewers.length ? 'contested' : 'agreed')
      expect(
        await built.database.prisma.assessment.count({ where: { statementId: id, standing: true } }),
      ).toBe(4)
    }
  })

  it('let one of two writes of the same person through, and tell the other what stands', async () => {
    const { statements } = await buildArticle(built.installation, editor, { sentences: 2 })
    const [statement] = statements
    const [actor] = reviewers
    if (statement === undefined || actor === undefined) throw new Error('somebody is missing')
    await submit(actor, statement.id)
    const outcomes = await Promise.allSettled([
      submit(actor, statement.id, { seen: 1, rationale: 'So it was, by another count.' }),
      submit(actor, statement.id, { seen: 1, value: 'disputed' }),
    ])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(outcomes.find((outcome) => outcome.status === 'rejected')?.reason).toMatchObject({
      code: 'stale-version',
      details: { statementId: statement.id, current: { statementVersion: 1, assessmentVersion: 2 } },
    })
  })

  it('move the state back when one of them withdraws while another submits', async () => {
    const { statements } = await buildArticle(built.installation, editor, { sentences: 2 })
    const [statement] = statements
    const [a, b] = reviewers
    if (statement === undefined || a === undefined || b === undefined) throw new Error('somebody is missing')
    await submit(a, statement.id)
    const withdrawal = { statementId: statement.id, assessmentVersion: 1, reason: '' }
    await Promise.all([
      withdrawAssessment(built.installation, { actor: a, key: newKey(), input: withdrawal }),
      submit(b, statement.id, { value: 'disputed' }),
    ])
    const row = await built.database.prisma.statement.findUniqueOrThrow({ where: { id: statement.id } })
    expect(row).toMatchObject({ state: 'assessed', verdict: 'disputed' })
  })

  it('never lock each other out, in whatever order they come: ranges, single tags and new cuts', async () => {
    const { articleId, statements } = await buildArticle(built.installation, editor, { sentences: 10 })
    const spans = await built.database.prisma.statement.findMany({
      where: { articleId },
      orderBy: { start: 'asc' },
    })
    const range = (actor: Actor, from: number) => {
      const targets = statements.slice(from, from + 5).map(({ id }) => {
        return { statementId: id, statementVersion: 1, assessmentVersion: 0 }
      })
      const input = {
        articleId,
        targets: targets.reverse(),
        value: 'not-a-claim' as const,
        reason: 'A greeting.',
      }
      return setAsideRange(built.installation, { actor, key: newKey(), input })
    }
    const recut = (index: number) => {
      const [first, second] = spans.slice(index, index + 2)
      if (first === undefined || second === undefined) throw new Error('statements are missing')
      const cuts = [{ start: first.start, end: second.end }]
      const input = { articleId, articleVersion: 2, statementIds: [first.id, second.id], cuts }
      return recutStatements(built.installation, { actor: editor, key: newKey(), input })
    }
    const work = reviewers.flatMap((actor, index) => [
      range(actor, index),
      submit(actor, statements[9 - index]?.id ?? ''),
      recut(index * 2),
    ])
    const outcomes = await Promise.allSettled(work)
    const failed = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []))
    // What cannot be any more is refused by a rule, never by the database.
    for (const reason of failed) expect(reason).toMatchObject({ name: 'ReviewError' })
    await built.sequence()
    expect(await replayDifferences(built.database)).toEqual([])
  })
})
