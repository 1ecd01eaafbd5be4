import { describe, expect, it } from 'vitest'
import type { AssignWork, WorkTarget } from '../work-input.ts'
import { givenPassedIn } from './assessing-given.test-support.ts'
import { decideAssignment, decideSharing } from './assign-work.ts'
import { givenArticle, refusedWith } from './given.test-support.ts'
import { givenWork, givenWorkScene, seenWork } from './work-given.test-support.ts'
import type { WorkScene } from './work-scene.ts'

const command = {
  assigneeIds: ['ana', 'bo'],
  assignedById: 'ed',
  dueAt: null,
  note: '',
  reviewers: new Set(['ana', 'bo', 'cy']),
}
type Differing = Partial<Omit<AssignWork, 'targets'>> & { target?: Partial<WorkTarget> }
const assign = (scene: WorkScene, { target = {}, ...differing }: Differing = {}) =>
  decideAssignment(
    [{ scene, target: { ...seenWork(scene), ...target } }],
    { ...command, ...differing },
    givenPassedIn(),
  )

describe('giving work out', () => {
  it('gives each the whole article, with what is cut in it later', () => {
    const given = assign(givenWorkScene())
    expect(given.map(({ data }) => [data.assigneeId, data.statementIds, data.statementCount])).toEqual([
      ['ana', null, 4],
      ['bo', null, 4],
    ])
  })

  it('gives a range by its numbers, both ends with it', () => {
    const [given] = assign(givenWorkScene(), { target: { range: { from: 2, to: 3 } } })
    expect(given?.data).toMatchObject({ statementIds: ['s2', 's3'], statementCount: 2 })
  })

  it('goes on in the row of whoever had work of the article, whether it stands or not', () => {
    const scene = givenWorkScene({
      assignments: [givenWork(), givenWork({ id: 'k2', assigneeId: 'bo', version: 5, standing: false })],
    })
    expect(assign(scene).map(({ data }) => [data.assignmentId, data.version])).toEqual([
      ['k1', 3],
      ['k2', 6],
    ])
  })

  it('keeps the note apart, and the time to the millisecond', () => {
    const [given] = assign(givenWorkScene(), { dueAt: '2026-03-06T17:00:00Z', note: 'Numbers first.' })
    expect(given?.data.dueAt).toBe('2026-03-06T17:00:00.000Z')
    expect(given?.data.note).not.toBeNull()
    expect(JSON.stringify(given)).not.toContain('Numbers first.')
    expect(assign(givenWorkScene())[0]?.data.note).toBeNull()
  })

  it('is refused on another version of the article, or where somebody gave or took work meanwhile', () => {
    const scene = givenWorkScene({ assignments: [givenWork()] })
    const stale = (target: Partial<WorkTarget>) =>
      refusedWith('stale-version', () => assign(scene, { target }))
    stale({ articleVersion: 2 })
    stale({ assignments: [{ assignmentId: 'k1', version: 1 }] })
    const current = { assignments: [{ assignmentId: 'k1', version: 2 }] }
    expect(stale({ assignments: [] })).toEqual({ articleId: 'a1', current })
  })

  it('is refused for numbers that the article does not have, for who cannot assess, and before review', () => {
    const range = { from: 3, to: 5 }
    expect(
      refusedWith('range-outside-article', () => assign(givenWorkScene(), { target: { range } })),
    ).toEqual({ statements: 4 })
    refusedWith('not-a-reviewer', () => assign(givenWorkScene(), { assigneeIds: ['ana', 'gone'] }))
    const draft = givenWorkScene({ article: givenArticle() })
    refusedWith('article-not-in-review', () => assign(draft))
  })
})

describe('sharing work out', () => {
  const share = (scenes: readonly WorkScene[], perStatement: number) =>
    decideSharing(
      scenes.map((scene) => ({ scene, target: seenWork(scene) })),
      { ...command, perStatement },
      givenPassedIn(),
    ).map(({ data }) => [data.articleId, data.assigneeId, data.statementIds?.join(' ')])

  it('gives each a run of the statements', () => {
    expect(share([givenWorkScene()], 1)).toEqual([
      ['a1', 'ana', 's1 s2'],
      ['a1', 'bo', 's3 s4'],
    ])
  })

  it('takes several articles as one row, and gives nobody an event for an article they get nothing of', () => {
    const other = givenWorkScene({ article: givenArticle({ id: 'a2', status: 'in-review' }) })
    const renamed = { ...other, statements: other.statements.map((row) => ({ ...row, id: `t${row.id}` })) }
    expect(share([givenWorkScene(), renamed], 1)).toEqual([
      ['a1', 'ana', 's1 s2 s3 s4'],
      ['a2', 'bo', 'ts1 ts2 ts3 ts4'],
    ])
  })
})
