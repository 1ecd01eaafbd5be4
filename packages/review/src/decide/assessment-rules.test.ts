import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assessmentContentSchema } from '../assessment-input.ts'
import type { ErrorCode } from '../errors/error-details.ts'
import { assessmentValues, factualities, isSetAside } from '../value.ts'
import { givenCitation, givenContent } from './assessing-given.test-support.ts'
import { checkContent } from './assessment-rules.ts'
import { refusedWith } from './given.test-support.ts'

const statement = { textLength: 40, articleUrl: 'https://herald.example/ferry' }
const doubt = { technique: 'Doubt' as const, start: null, end: null }
const framed = { value: 'propaganda-framed' as const, techniques: [doubt], citations: [] }

const letThrough: [string, Parameters<typeof givenContent>[0]][] = [
  ['verified with a rationale and a source', {}],
  ['disputed with a rationale and a source', { value: 'disputed' }],
  ['propaganda-framed with a technique and no source', framed],
  ['propaganda-framed whose facts were not looked at', { ...framed, factuality: 'not-assessed' }],
  [
    'propaganda-framed and true, with a source',
    { ...framed, factuality: 'verified', citations: [givenCitation()] },
  ],
  ['not a claim, with a reason and nothing else', { value: 'not-a-claim', citations: [] }],
  ['not to be checked, with a source that says why', { value: 'cannot-be-checked' }],
  ['verified with a technique marked beside', { techniques: [{ ...doubt, start: 0, end: 40 }] }],
  ['a source on the same site', { citations: [givenCitation('https://herald.example/other')] }],
]

const refused: [string, ErrorCode, Parameters<typeof givenContent>[0]][] = [
  ['verified without a rationale', 'rationale-required', { rationale: '' }],
  ['set aside without a reason', 'rationale-required', { value: 'not-a-claim', rationale: '' }],
  ['verified without a source', 'citation-required', { citations: [] }],
  ['disputed without a source', 'citation-required', { value: 'disputed', citations: [] }],
  ['propaganda-framed without a technique', 'technique-required', { ...framed, techniques: [] }],
  ['factuality under verified', 'factuality-without-framing', { factuality: 'not-assessed' }],
  [
    'factuality under a set-aside',
    'factuality-without-framing',
    { value: 'not-a-claim', factuality: 'verified' },
  ],
  ['framed and true without a source', 'factuality-citation-required', { ...framed, factuality: 'verified' }],
  [
    'framed and false without a source',
    'factuality-citation-required',
    { ...framed, factuality: 'disputed' },
  ],
  [
    'words marked past the end',
    'technique-outside-statement',
    { techniques: [{ ...doubt, start: 0, end: 41 }] },
  ],
  ['a source that is no web address', 'citation-url-invalid', { citations: [givenCitation('about:blank')] }],
  [
    'the article as its own source',
    'citation-of-itself',
    { citations: [givenCitation(statement.articleUrl)] },
  ],
  [
    'the article in disguise',
    'citation-of-itself',
    { citations: [givenCitation(), givenCitation('http://www.herald.example/ferry/?utm_source=x#top')] },
  ],
]

describe('what an assessment needs', () => {
  it.each(letThrough)('lets through: %s', (_what, differing) => {
    expect(() => checkContent(givenContent(differing), statement)).not.toThrow()
  })

  it.each(refused)('refuses: %s', (_what, code, differing) => {
    refusedWith(code, () => checkContent(givenContent(differing), statement))
  })

  it('does not mind where an article has no address', () => {
    const content = givenContent({ citations: [givenCitation(statement.articleUrl)] })
    expect(() => checkContent(content, { textLength: 40, articleUrl: null })).not.toThrow()
  })

  it('is whole in whatever is let through', () => {
    const arbitrary = fc.record({
      value: fc.constantFrom(...assessmentValues),
      factuality: fc.constantFrom(null, ...factualities),
      techniques: fc.array(fc.constant(doubt), { maxLength: 2 }),
      rationale: fc.constantFrom('', 'Because.'),
      citations: fc.array(fc.constant(givenCitation()), { maxLength: 2 }),
    })
    fc.assert(
      fc.property(arbitrary, (content) => {
        try {
          checkContent(content, statement)
        } catch {
          return
        }
        const { value, factuality, techniques, rationale, citations } = content
        expect(rationale).not.toBe('')
        if (value === 'propaganda-framed') expect(techniques.length).toBeGreaterThan(0)
        else expect(factuality).toBeNull()
        if (factuality === 'verified' || factuality === 'disputed')
          expect(citations.length).toBeGreaterThan(0)
        if (value !== 'propaganda-framed' && !isSetAside(value)) expect(citations.length).toBeGreaterThan(0)
      }),
    )
  })
})

describe('the shape of an assessment', () => {
  it('takes spaces for nothing', () => {
    const content = assessmentContentSchema.parse(givenContent({ rationale: ' \n\t ' }))
    expect(content.rationale).toBe('')
  })

  it.each([
    [
      'a technique that is not in the list',
      { techniques: [{ technique: 'Sarcasm', start: null, end: null }] },
    ],
    ['marks that end before they begin', { techniques: [{ technique: 'Doubt', start: 5, end: 5 }] }],
    ['marks without an end', { techniques: [{ technique: 'Doubt', start: 5, end: null }] }],
    ['a day that is none', { citations: [{ ...givenCitation(), accessedOn: '2026-02-30' }] }],
    ['a tag that is none', { value: 'true' }],
  ])('refuses %s', (_what, differing) => {
    expect(assessmentContentSchema.safeParse({ ...givenContent(), ...differing }).success).toBe(false)
  })
})
