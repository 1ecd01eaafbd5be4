import { describe, expect, it } from 'vitest'
import { givenPassedIn } from './assessing-given.test-support.ts'
import { decideGivingBack, decideReassignment, decideWithdrawingWork, isLapsed } from './end-work.ts'
import { refusedWith } from './given.test-support.ts'
import { givenWork, givenWorkScene } from './work-given.test-support.ts'

const seen = { assignmentId: 'k1', version: 2 }
const scene = givenWorkScene({ assignments: [givenWork({ statementIds: ['s1', 's2'] })] })

describe('giving work back', () => {
  const giveBack = (differing: object = {}, from = scene) =>
    decideGivingBack(
      from,
      { ...seen, personId: 'ana', reason: 'I know the author.', ...differing },
      givenPassedIn(),
    )

  it('is what whoever has it does, with a reason that stands apart', () => {
    const { type, data } = giveBack()
    expect([type, data.assignmentId, data.version, data.assigneeId]).toEqual([
      'work-given-back',
      'k1',
      3,
      'ana',
    ])
    expect(JSON.stringify(data)).not.toContain('author')
  })

  it('is nobody else’s to do', () => {
    refusedWith('not-found', () => giveBack({ personId: 'bo' }))
  })

  it('is refused on another version, and where it is given back already', () => {
    refusedWith('stale-version', () => giveBack({ version: 1 }))
    const gone = givenWorkScene({ assignments: [givenWork({ standing: false })] })
    refusedWith('no-such-work', () => giveBack({}, gone))
  })
})

describe('withdrawing work', () => {
  const withdraw = (differing: object = {}) =>
    decideWithdrawingWork(scene, { ...seen, reason: '', ...differing }, givenPassedIn())

  it('takes it from whoever has it, with a reason or none', () => {
    expect(withdraw().data).toMatchObject({ assignmentId: 'k1', version: 3, assigneeId: 'ana', reason: null })
    expect(withdraw({ reason: 'They are away.' }).data.reason).not.toBeNull()
  })

  it('is refused on another version, and for work that there is not', () => {
    refusedWith('stale-version', () => withdraw({ version: 1 }))
    refusedWith('not-found', () => withdraw({ assignmentId: 'k9' }))
  })
})

describe('reassigning work', () => {
  const reassign = (from = scene, differing: object = {}) =>
    decideReassignment(
      from,
      {
        ...{ seen: [seen], assigneeId: 'cy', assignedById: 'ed', note: '' },
        reviewers: new Set(['ana', 'bo', 'cy']),
        ...differing,
      },
      givenPassedIn(),
    )

  it('takes it from the one and gives the other the same statements, due when they were', () => {
    const due = givenWork({ statementIds: ['s1', 's2'], dueAt: '2026-03-06T17:00:00.000Z' })
    const [withdrawn, given] = reassign(givenWorkScene({ assignments: [due] }))
    expect(withdrawn?.data).toMatchObject({ assignmentId: 'k1', version: 3 })
    expect(given?.data).toMatchObject({
      ...{ assigneeId: 'cy', version: 1, statementIds: ['s1', 's2'], dueAt: '2026-03-06T17:00:00.000Z' },
    })
  })

  it('adds to what the other has of the article, and is due when the first of it was', () => {
    const assignments = [
      givenWork({ statementIds: ['s1', 's2'], dueAt: '2026-03-08T17:00:00.000Z' }),
      givenWork({ id: 'k2', assigneeId: 'cy', statementIds: ['s4'], dueAt: '2026-03-06T17:00:00.000Z' }),
    ]
    const given = reassign(givenWorkScene({ assignments })).at(-1)
    expect(given?.data).toMatchObject({
      ...{ assignmentId: 'k2', version: 3, statementIds: ['s1', 's2', 's4'] },
      dueAt: '2026-03-06T17:00:00.000Z',
    })
  })

  it('is the whole article where a part of it was', () => {
    const given = reassign(givenWorkScene({ assignments: [givenWork()] })).at(-1)
    expect(given?.data).toMatchObject({ statementIds: null, statementCount: 4 })
  })

  it('is refused to whoever has it, and to who cannot assess', () => {
    refusedWith('nothing-changed', () => reassign(scene, { assigneeId: 'ana' }))
    refusedWith('not-a-reviewer', () => reassign(scene, { assigneeId: 'gone' }))
  })
})

describe('work that was taken', () => {
  const day = (count: number) => new Date(Date.UTC(2026, 2, count))

  it('lapses when it was left untouched for as long as the policy says', () => {
    const taken = { takenAt: day(1), touchedAt: null }
    expect(isLapsed(taken, { days: 3, now: day(3) })).toBe(false)
    expect(isLapsed(taken, { days: 3, now: day(4) })).toBe(true)
  })

  it('stays with whoever goes on with it', () => {
    const touched = { takenAt: day(1), touchedAt: day(3) }
    expect(isLapsed(touched, { days: 3, now: day(5) })).toBe(false)
    expect(isLapsed(touched, { days: 3, now: day(6) })).toBe(true)
  })
})
