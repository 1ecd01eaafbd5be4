import { describe, expect, it } from 'vitest'
import type { ErrorCode } from '../errors/error-details.ts'
import type { AssessmentValue } from '../value.ts'
import { givenOwn, givenPassedIn, givenScene, present } from './assessing-given.test-support.ts'
import { refusedWith } from './given.test-support.ts'
import type { AssessmentScene } from './submit-assessment.ts'
import { decideWithdrawal } from './withdraw-assessment.ts'

const own = givenOwn({ version: 3, value: 'propaganda-framed', factuality: 'disputed' })
const command = { assessmentVersion: 3, reason: '' }

describe('given a standing assessment of one’s own', () => {
  it('when it is withdrawn, then it no longer stands, and what it said stays told', () => {
    const { type, data } = decideWithdrawal(givenScene({ own }), command, givenPassedIn())
    expect(type).toBe('assessment-withdrawn')
    expect(data).toMatchObject({
      assessmentId: 'r1',
      version: 4,
      before: { value: 'propaganda-framed', factuality: 'disputed' },
      reason: null,
    })
  })

  it('when a reason is given, then it is kept among the texts', () => {
    const passed = givenPassedIn()
    const { data } = decideWithdrawal(givenScene({ own }), { ...command, reason: 'I misread it.' }, passed)
    expect(passed.texts).toEqual(['I misread it.'])
    expect(data.reason).toMatchObject({ textId: 'text-1' })
  })

  const moves: [AssessmentValue[], object][] = [
    [[], { state: 'open', verdict: null }],
    [['verified'], { state: 'assessed', verdict: 'verified' }],
    [['verified', 'verified'], { state: 'agreed', verdict: 'verified' }],
    [['verified', 'disputed'], { state: 'contested', verdict: null }],
  ]
  it.each(moves)('and others who say %j, then the state moves back to %j', (others, standing) => {
    const { data } = decideWithdrawal(
      givenScene({ own, others: present(...others) }),
      command,
      givenPassedIn(),
    )
    expect(data.statement).toEqual(standing)
  })

  it('and nobody else spoke but on earlier wording, then the statement needs review', () => {
    const others = [{ value: 'disputed' as const, onPresentWording: false }]
    const { data } = decideWithdrawal(givenScene({ own, others }), command, givenPassedIn())
    expect(data.statement).toEqual({ state: 'needs-review', verdict: 'disputed' })
  })
})

describe('refused is', () => {
  const refusals: [string, ErrorCode, Partial<AssessmentScene>, number][] = [
    ['a withdrawal of nothing', 'nothing-to-withdraw', { own: null }, 1],
    ['a second withdrawal', 'nothing-to-withdraw', { own: givenOwn({ version: 4, standing: false }) }, 4],
    ['a withdrawal of an older version', 'stale-version', { own }, 2],
    [
      'one in an article that is not in review',
      'article-not-in-review',
      { own, article: { status: 'merged', url: null } },
      3,
    ],
  ]
  it.each(refusals)('%s', (_what, code, scene, assessmentVersion) => {
    refusedWith(code, () =>
      decideWithdrawal(givenScene(scene), { ...command, assessmentVersion }, givenPassedIn()),
    )
  })
})
