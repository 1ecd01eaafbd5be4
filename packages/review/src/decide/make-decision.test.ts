import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ErrorCode } from '../errors/error-details.ts'
import { defaultPolicy } from '../policy.ts'
import { assessmentValues, verdictOf } from '../value.ts'
import { givenContent, givenPassedIn } from './assessing-given.test-support.ts'
import { givenDecision, givenDecisionScene, seenOf, weighed } from './deciding-given.test-support.ts'
import type { DecisionScene } from './decision-scene.ts'
import { refusedWith } from './given.test-support.ts'
import { decideByQuorum, decideByTaking, decideStatement } from './make-decision.ts'

const write = (scene: DecisionScene, differing: object = {}) =>
  decideStatement(
    scene,
    { ...seenOf(scene), content: givenContent(), basis: ['r1'], reason: '', ...differing },
    givenPassedIn(),
  ).data
const take = (scene: DecisionScene, differing: object = {}) =>
  decideByTaking(scene, { ...seenOf(scene), assessmentId: 'r1', reason: '', ...differing }, givenPassedIn())
    .data
const sides = (data: { weighed: { assessmentRevisionId: string; side: string }[] }) =>
  data.weighed.map(({ assessmentRevisionId, side }) => `${side}: ${assessmentRevisionId}`)

describe('given a statement that is contested', () => {
  const scene = givenDecisionScene({ assessments: [weighed('r1'), weighed('r2', 'disputed'), weighed('r3')] })

  it('when an editor takes one assessment, then all that say so are the basis and the rest is dissent', () => {
    const data = take(scene)
    expect(data).toMatchObject({ madeBy: 'editor', deciderId: 'p9', deciderAssessed: false, before: null })
    expect(data).toMatchObject({ after: { value: 'verified' }, statement: { state: 'decided' } })
    expect(sides(data)).toEqual(['basis: revision of r1', 'dissent: revision of r2', 'basis: revision of r3'])
  })

  it('when an editor writes one, then it rests on those that were chosen, even one that says otherwise', () => {
    const data = write(scene, { basis: ['r2'] })
    expect(sides(data)).toEqual(['basis: revision of r2'])
  })

  it('then what was said of an earlier wording is no dissent', () => {
    const old = weighed('r2', 'disputed', { onPresentWording: false })
    expect(sides(take(givenDecisionScene({ assessments: [weighed('r1'), old] })))).toEqual([
      'basis: revision of r1',
    ])
  })

  it('when it is set aside, then it counts as set aside, whichever the reason', () => {
    const content = givenContent({ value: 'cannot-be-checked', citations: [] })
    expect(write(scene, { content, basis: [] }).statement).toEqual({ state: 'decided', verdict: 'set-aside' })
  })
})

describe('given a statement that was decided', () => {
  const scene = givenDecisionScene({ decision: givenDecision() })

  it('when it is decided anew, then the new one takes its place and says why', () => {
    const data = write(scene, { reason: 'The port office corrected its log.' })
    expect(data).toMatchObject({ decisionId: 'd1', version: 2, before: { value: 'disputed' } })
    expect(data.reason).not.toBeNull()
    refusedWith('reason-required', () => write(scene))
  })

  it('when the same editor decides just this again, then nothing is written', () => {
    const stands = givenDecision({
      content: givenContent(),
      weighed: [
        { assessmentRevisionId: 'revision of r2', side: 'basis' },
        { assessmentRevisionId: 'revision of r1', side: 'basis' },
      ],
    })
    const again = (differing: Partial<typeof stands>, more = {}) =>
      write(givenDecisionScene({ decision: { ...stands, ...differing }, ...more }), {
        content: givenContent(),
        basis: ['r1', 'r2'],
        reason: 'To be sure.',
      })
    refusedWith('nothing-changed', () => again({}))
    expect(again({ deciderId: 'p8' }).version).toBe(2)
    expect(again({ onPresentWording: false }).version).toBe(2)
    expect(again({ weighed: stands.weighed.slice(1) }).version).toBe(2)
    expect(again({ content: givenContent({ rationale: 'In other words.' }) }).version).toBe(2)
    expect(
      again({}, { assessments: [weighed('r1'), weighed('r2'), weighed('r3', 'disputed')] }).version,
    ).toBe(2)
  })

  it('when it was taken back, then there is nothing before the next one', () => {
    const back = givenDecisionScene({ decision: givenDecision({ standing: false, version: 2 }) })
    expect(write(back)).toMatchObject({ decisionId: 'd1', version: 3, before: null })
  })
})

describe('given an editor who assessed the statement', () => {
  const scene = givenDecisionScene({ editorAssessed: true })

  it('then they may not decide it, unless policy allows it, and then the decision shows it', () => {
    refusedWith('own-statement', () => take(scene))
    const policy = { ...scene.policy, decideOwn: true }
    expect(take({ ...scene, policy })).toMatchObject({ deciderAssessed: true })
  })
})

describe('refused is', () => {
  const scene = givenDecisionScene()
  const moved = [{ assessmentId: 'r1', version: 1 }, ...seenOf(scene).assessments.slice(1)]
  const refusals: [string, ErrorCode, object, Partial<DecisionScene>][] = [
    ['an article that is a draft', 'article-not-in-review', {}, { article: { status: 'draft', url: null } }],
    [
      'a statement that was cut anew',
      'statement-retired',
      {},
      { statement: { ...scene.statement, retired: true } },
    ],
    ['another version of the words', 'stale-version', { statementVersion: 2 }, {}],
    [
      'a first decision where there is one',
      'stale-version',
      { decisionVersion: 0 },
      { decision: givenDecision() },
    ],
    ['an assessment at an earlier version', 'stale-version', { assessments: moved }, {}],
    [
      'an assessment that was not seen',
      'stale-version',
      { assessments: seenOf(scene).assessments.slice(1) },
      {},
    ],
    [
      'an assessment that stands no longer',
      'stale-version',
      { assessments: [...seenOf(scene).assessments, { assessmentId: 'r9', version: 1 }] },
      {},
    ],
    ['a basis that nobody gave', 'not-found', { basis: ['r9'] }, {}],
    ['content that breaks a rule', 'citation-required', { content: givenContent({ citations: [] }) }, {}],
  ]
  it.each(refusals)('%s', (_what, code, command, differing) => {
    refusedWith(code, () => write(givenDecisionScene(differing), command))
  })

  it('to take what nobody gave, or what has no rationale any more', () => {
    refusedWith('not-found', () => take(scene, { assessmentId: 'r9' }))
    const erased = weighed('r1', 'verified', { content: givenContent({ rationale: '' }) })
    refusedWith('rationale-required', () => take(givenDecisionScene({ assessments: [erased] })))
  })
})

describe('a quorum', () => {
  const policy = { ...defaultPolicy, quorumDecides: true }
  const decide = (differing: Partial<DecisionScene>) =>
    decideByQuorum(givenDecisionScene({ policy, ...differing }), givenPassedIn())

  it('decides by itself where policy lets it, and nobody is named as the one who did', () => {
    const made = decide({})
    expect(made?.data).toMatchObject({ madeBy: 'quorum', deciderId: null, deciderAssessed: false })
    expect(made && sides(made.data)).toEqual(['basis: revision of r1', 'basis: revision of r2'])
  })

  it('never decides over a decision, nor where policy is silent', () => {
    expect(decide({ decision: givenDecision() })).toBeNull()
    expect(decide({ policy: { ...policy, quorumDecides: false } })).toBeNull()
  })

  it('decides exactly where enough speak of the present wording and all say the same', () => {
    const said = fc.array(fc.tuple(fc.constantFrom(...assessmentValues), fc.boolean()), { maxLength: 4 })
    fc.assert(
      fc.property(said, fc.integer({ min: 1, max: 3 }), (words, quorum) => {
        const assessments = words.map(([value, onPresentWording], index) =>
          weighed(`r${index}`, value, { onPresentWording }),
        )
        const present = words.filter(([, onPresentWording]) => onPresentWording).map(([value]) => value)
        const isUnanimous = new Set(present.map(verdictOf)).size === 1 && present.length >= quorum
        expect(decide({ assessments, policy: { ...policy, quorum } }) !== null).toBe(isUnanimous)
      }),
    )
  })
})
