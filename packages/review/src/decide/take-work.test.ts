import { describe, expect, it } from 'vitest'
import { defaultPolicy } from '../policy.ts'
import { givenPassedIn } from './assessing-given.test-support.ts'
import { refusedWith } from './given.test-support.ts'
import { decideTaking, freeStatements } from './take-work.ts'
import { givenStatements, givenWork, givenWorkScene } from './work-given.test-support.ts'

const command = {
  takerId: 'cy',
  assignmentVersion: 0,
  policy: defaultPolicy,
  now: new Date('2026-03-02T09:00:00Z'),
}
const take = (scene = givenWorkScene(), differing: object = {}) =>
  decideTaking(scene, { ...command, ...differing }, givenPassedIn()).data

describe('what is free', () => {
  const [first, second, third, fourth] = givenStatements('s1', 's2', 's3', 's4')
  const statements = [
    { ...first, id: 's1', decided: true },
    { ...second, id: 's2', hasOwnWord: true },
    { ...third, id: 's3', retired: true },
    { ...fourth, id: 's4' },
  ].map((row) => ({ lineage: [], retired: false, decided: false, hasOwnWord: false, ...row }))

  it('is what is neither decided, nor assessed by whoever asks, nor cut anew', () => {
    expect(freeStatements(statements, [], 2)).toEqual(['s4'])
  })

  it('is only what fewer people are at than a quorum needs', () => {
    const at = (...people: string[]) => people.map((assigneeId) => givenWork({ assigneeId }))
    expect(freeStatements(statements, at('ana'), 2)).toEqual(['s4'])
    expect(freeStatements(statements, at('ana', 'bo'), 2)).toEqual([])
    expect(freeStatements(statements, at('ana'), 1)).toEqual([])
  })
})

describe('taking work', () => {
  it('takes the whole article where all of it is free', () => {
    expect(take()).toMatchObject({ assigneeId: 'cy', statementIds: null, statementCount: 4, dueAt: null })
  })

  it('takes what others left of it', () => {
    const assignments = [
      givenWork({ statementIds: ['s1', 's2', 's3'] }),
      givenWork({ id: 'k2', assigneeId: 'bo', statementIds: ['s1', 's2'] }),
    ]
    expect(take(givenWorkScene({ assignments }))).toMatchObject({
      statementIds: ['s3', 's4'],
      statementCount: 2,
    })
  })

  it('is due after as many days as the policy says', () => {
    const policy = { ...defaultPolicy, daysUntilDue: 3 }
    expect(take(givenWorkScene(), { policy }).dueAt).toBe('2026-03-05T09:00:00.000Z')
  })

  it('is refused where nothing is free, where one has work of it already, and on another version', () => {
    const full = [givenWork(), givenWork({ id: 'k2', assigneeId: 'bo' })]
    refusedWith('nothing-to-take', () => take(givenWorkScene({ assignments: full })))
    const own = givenWorkScene({ assignments: [givenWork({ assigneeId: 'cy', statementIds: ['s1'] })] })
    refusedWith('nothing-to-take', () => take(own, { assignmentVersion: 2 }))
    expect(refusedWith('stale-version', () => take(own))).toEqual({
      articleId: 'a1',
      current: { assignmentVersion: 2 },
    })
  })

  it('goes on in the row of the work that one once gave back', () => {
    const assignments = [givenWork({ assigneeId: 'cy', standing: false })]
    expect(take(givenWorkScene({ assignments }), { assignmentVersion: 2 })).toMatchObject({
      assignmentId: 'k1',
      version: 3,
    })
  })
})
