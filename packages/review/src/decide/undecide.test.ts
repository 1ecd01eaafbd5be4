import { describe, expect, it } from 'vitest'
import { givenPassedIn } from './assessing-given.test-support.ts'
import { givenDecision, givenDecisionScene, seenOf, weighed } from './deciding-given.test-support.ts'
import type { DecisionScene } from './decision-scene.ts'
import { refusedWith } from './given.test-support.ts'
import { decideRejection, decideUndeciding } from './undecide.ts'

const withdraw = (scene: DecisionScene, decisionVersion = 1, reason = '') =>
  decideUndeciding(scene, { decisionVersion, reason }, givenPassedIn()).data
const reject = (scene: DecisionScene) =>
  decideRejection(scene, { ...seenOf(scene), reason: 'All rest on one tweet.' }, givenPassedIn()).data

describe('taking a decision back', () => {
  it('lets the assessments speak again', () => {
    const scene = givenDecisionScene({ decision: givenDecision() })
    expect(withdraw(scene)).toMatchObject({
      decisionId: 'd1',
      version: 2,
      before: { value: 'disputed' },
      statement: { state: 'agreed', verdict: 'verified' },
    })
  })

  it('is refused where none stands, and where another one does', () => {
    refusedWith('no-decision', () => withdraw(givenDecisionScene()))
    const back = givenDecision({ standing: false })
    refusedWith('no-decision', () => withdraw(givenDecisionScene({ decision: back })))
    refusedWith('stale-version', () =>
      withdraw(givenDecisionScene({ decision: givenDecision({ version: 3 }) })),
    )
  })
})

describe('rejecting what was said', () => {
  it('opens the statement again, and names each assessment in the revision that was seen', () => {
    const scene = givenDecisionScene({ assessments: [weighed('r1'), weighed('r2', 'disputed')] })
    const data = reject(scene)
    expect(data.rejected.map(({ assessmentRevisionId }) => assessmentRevisionId)).toEqual([
      'revision of r1',
      'revision of r2',
    ])
    expect(data).toMatchObject({ rejectedById: 'p9', statement: { state: 'open', verdict: null } })
  })

  it('is refused where nothing was said, where a decision stands, and to whoever assessed it', () => {
    refusedWith('nothing-to-reject', () => reject(givenDecisionScene({ assessments: [] })))
    refusedWith('statement-decided', () => reject(givenDecisionScene({ decision: givenDecision() })))
    refusedWith('own-statement', () => reject(givenDecisionScene({ editorAssessed: true })))
  })
})
