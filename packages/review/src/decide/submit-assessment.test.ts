import { describe, expect, it } from 'vitest'
import type { ErrorCode } from '../errors/error-details.ts'
import type { AssessmentValue } from '../value.ts'
import {
  givenCitation,
  givenContent,
  givenOwn,
  givenPassedIn,
  givenScene,
  present,
} from './assessing-given.test-support.ts'
import { refusedWith } from './given.test-support.ts'
import { type AssessmentScene, decideSubmission } from './submit-assessment.ts'

const command = (differing = {}, content = givenContent()) => ({
  statementId: 's1',
  statementVersion: 1,
  assessmentVersion: 0,
  content,
  ...differing,
})

describe('given a statement that nobody has assessed', () => {
  it('when a reviewer submits, then it is their first assessment, kept with its texts apart', () => {
    const passed = givenPassedIn()
    const { type, data } = decideSubmission(givenScene(), command(), passed)
    expect(type).toBe('assessment-submitted')
    expect(data).toMatchObject({
      version: 1,
      reviewerId: 'p1',
      statementVersion: 1,
      before: null,
      after: { value: 'verified', factuality: null },
      statement: { state: 'assessed', verdict: 'verified' },
    })
    expect(passed.texts).toEqual(['on time', 'The harbour log says so.'])
    expect(JSON.stringify(data)).not.toContain('harbour log says')
  })

  it('then a source is known by its normalised address, with the original beside', () => {
    const { data } = decideSubmission(givenScene(), command(), givenPassedIn())
    expect(data.citations).toMatchObject([
      {
        sourceId: 'source of https://port.example/log',
        url: 'https://port.example/log',
        originalUrl: 'https://port.example/log?utm_source=x',
      },
    ])
  })

  it('then the same scene, command and ids give the same decision', () => {
    const decide = () => decideSubmission(givenScene(), command(), givenPassedIn())
    expect(decide()).toEqual(decide())
  })

  it('when it is framed and nobody says whether it holds, then its factuality is not assessed', () => {
    const techniques = [{ technique: 'Doubt' as const, start: null, end: null }]
    const content = givenContent({ value: 'propaganda-framed', techniques })
    const { data } = decideSubmission(givenScene(), command({}, content), givenPassedIn())
    expect(data.after).toEqual({ value: 'propaganda-framed', factuality: 'not-assessed' })
  })
})

describe('given an assessment of one’s own', () => {
  it('when the reviewer submits again, then the new one supersedes it under the same id', () => {
    const own = givenOwn({ version: 3, value: 'disputed' })
    const { data } = decideSubmission(givenScene({ own }), command({ assessmentVersion: 3 }), givenPassedIn())
    expect(data).toMatchObject({
      assessmentId: 'r1',
      version: 4,
      before: { value: 'disputed', factuality: null },
    })
  })

  it('when it was withdrawn, then there is nothing before it', () => {
    const own = givenOwn({ version: 2, standing: false })
    const { data } = decideSubmission(givenScene({ own }), command({ assessmentVersion: 2 }), givenPassedIn())
    expect(data).toMatchObject({ assessmentId: 'r1', version: 3, before: null })
  })
})

describe('given an assessment that says just this', () => {
  const own = givenOwn({ content: givenContent() })
  const again = (content = givenContent(), differing: Partial<typeof own> = {}) =>
    decideSubmission(
      givenScene({ own: { ...own, ...differing } }),
      command({ assessmentVersion: 1 }, content),
      givenPassedIn(),
    )

  it('when it is submitted once more, then nothing is written', () => {
    expect(refusedWith('nothing-changed', () => again())).toEqual({ statementId: 's1' })
  })

  const [citation] = givenContent().citations
  it.each([
    ['a word of the rationale', { rationale: 'The harbour log says so!' }],
    ['the tag', { value: 'disputed' as const }],
    ['a source less', { value: 'not-a-claim' as const, citations: [] }],
    ['a technique', { techniques: [{ technique: 'Doubt' as const, start: null, end: null }] }],
    ['the stance of a source', { citations: [{ ...givenCitation(), stance: 'context' as const }] }],
    ['the passage of a source', { citations: [{ ...givenCitation(), quotedPassage: null }] }],
    ['a source twice', { citations: [givenCitation(), { ...givenCitation(), ...citation, title: null }] }],
  ])('when %s changes, then it is', (_what, differing) => {
    expect(again(givenContent(differing)).data.version).toBe(2)
  })

  it('when it no longer counts, as withdrawn, rejected or of an earlier wording, then it is', () => {
    expect(again(givenContent(), { content: null }).data.version).toBe(2)
  })

  it('when only what a framing leaves unsaid is said, then nothing is written', () => {
    const techniques = [{ technique: 'Doubt' as const, start: null, end: null }]
    const framed = givenContent({ value: 'propaganda-framed', techniques })
    refusedWith('nothing-changed', () =>
      again(framed, { content: { ...framed, factuality: 'not-assessed' } }),
    )
  })
})

describe('given what others say', () => {
  const others: [AssessmentValue[], object][] = [
    [['verified'], { state: 'agreed', verdict: 'verified' }],
    [['disputed'], { state: 'contested', verdict: null }],
    [['verified', 'not-a-claim'], { state: 'contested', verdict: null }],
  ]
  it.each(others)('%j, when one finds it true, then it stands at %j', (values, standing) => {
    const { data } = decideSubmission(givenScene({ others: present(...values) }), command(), givenPassedIn())
    expect(data.statement).toEqual(standing)
  })

  it('another’s assessment never makes mine stale', () => {
    const scene = givenScene({ others: present('disputed', 'disputed', 'verified') })
    expect(() => decideSubmission(scene, command(), givenPassedIn())).not.toThrow()
  })
})

describe('refused is', () => {
  const statement = givenScene().statement
  const refusals: [string, ErrorCode, Partial<AssessmentScene>, object][] = [
    ['an article that is a draft', 'article-not-in-review', { article: { status: 'draft', url: null } }, {}],
    [
      'an article that was dropped',
      'article-not-in-review',
      { article: { status: 'dropped', url: null } },
      {},
    ],
    [
      'a statement that was cut anew',
      'statement-retired',
      { statement: { ...statement, retired: true } },
      {},
    ],
    ['another version of the statement', 'stale-version', {}, { statementVersion: 2 }],
    ['a first word where there is one', 'stale-version', { own: givenOwn() }, {}],
    ['a second word where there is none', 'stale-version', {}, { assessmentVersion: 1 }],
    [
      'what was written over an older own one',
      'stale-version',
      { own: givenOwn({ version: 4 }) },
      { assessmentVersion: 3 },
    ],
  ]
  it.each(refusals)('%s', (_what, code, scene, differing) => {
    refusedWith(code, () => decideSubmission(givenScene(scene), command(differing), givenPassedIn()))
  })

  it('a stale write, with the versions that stand', () => {
    const scene = givenScene({ own: givenOwn({ version: 4 }) })
    const details = refusedWith('stale-version', () => decideSubmission(scene, command(), givenPassedIn()))
    expect(details).toEqual({ statementId: 's1', current: { statementVersion: 1, assessmentVersion: 4 } })
  })

  it('content that breaks a rule, before any text is kept', () => {
    const passed = givenPassedIn()
    const content = givenContent({ citations: [] })
    refusedWith('citation-required', () => decideSubmission(givenScene(), command({}, content), passed))
    expect(passed.texts).toEqual([])
  })
})
