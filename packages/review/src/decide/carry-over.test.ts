import { describe, expect, it } from 'vitest'
import type { ErrorCode } from '../errors/error-details.ts'
import { type CarryOverScene, decideCarryOver, type EarlierStatement } from './carry-over.ts'
import { givenArticle, refusedWith } from './given.test-support.ts'

const address = 'herald.example/bridge'
const cut = (id: string, start: number) => ({
  id,
  start,
  end: start + 10,
  kind: 'sentence',
  paragraph: start / 10,
  textHash: `hash of ${id}`,
  attribution: { voice: 'own' as const },
})
const stood = (
  id: string,
  start: number,
  standing: EarlierStatement['standing'] = [],
  versions = { version: 1, wordingVersion: 1 },
): EarlierStatement => ({ ...cut(id, start), ...versions, standing, decision: null })
const said = (value: 'verified' | 'disputed', statementVersion = 1) => ({ value, statementVersion })

const details = givenArticle().details
const into = givenArticle({
  id: 'a2',
  captureId: 'c2',
  start: 20,
  end: 90,
  details: { ...details, headline: 'Bridge open again', byline: null, url: 'https://herald.example/bridge' },
})

const scene = (differing: Partial<CarryOverScene> = {}): CarryOverScene => ({
  earlier: {
    article: givenArticle({ status: 'in-review', version: 5 }),
    address,
    capturedAt: '2026-03-01T10:00:00.000Z',
    statements: [
      stood('s1', 0, [said('verified'), said('verified')]),
      stood('s2', 10, [said('disputed')]),
      stood('s3', 20, [said('verified'), said('disputed')]),
      stood('s4', 30, [said('verified')]),
    ],
  },
  later: {
    article: into,
    address,
    capturedAt: '2026-03-02T10:00:00.000Z',
    statements: [cut('n1', 20), cut('n2', 30), cut('n3', 40), cut('n4', 50)],
  },
  matches: [
    { earlierId: 's1', laterId: 'n1', change: 'identical', changes: [] },
    { earlierId: 's2', laterId: 'n2', change: 'cosmetic', changes: [] },
    { earlierId: 's3', laterId: 'n4', change: 'material', changes: ['number'] },
  ],
  quorum: 2,
  ...differing,
})
const command = { articleId: 'a2', version: 3, fromArticleId: 'a1', fromVersion: 5 }
const decide = (differing: Partial<CarryOverScene> = {}) => decideCarryOver(scene(differing), command).data

describe('given an article whose address was captured again', () => {
  it('then it moves to the later capture, and the draft there becomes part of it', () => {
    expect(decide()).toMatchObject({
      articleId: 'a1',
      version: 6,
      captureId: 'c2',
      start: 20,
      end: 90,
      before: { captureId: 'c1', start: 0, end: 100 },
      mergedId: 'a2',
      mergedVersion: 4,
    })
  })

  it('then it takes over what the later capture says of it, and keeps what that one does not say', () => {
    expect(decide().details).toEqual({
      before: { headline: details.headline, url: null },
      after: { headline: 'Bridge open again', url: into.details.url },
    })
  })

  it('then a statement that is the same keeps its version and where it stands', () => {
    expect(decide().carried[0]).toMatchObject({
      statementId: 's1',
      version: 1,
      start: 20,
      textHash: 'hash of n1',
      before: { start: 0, textHash: 'hash of s1' },
      replaces: 'n1',
      statement: { state: 'agreed', verdict: 'verified' },
    })
  })

  it('then one that changed in its looks gets another version, and what was said counts on', () => {
    expect(decide().carried[1]).toMatchObject({
      version: 2,
      statement: { state: 'assessed', verdict: 'disputed' },
    })
  })

  it('then one whose words changed needs review, with the verdict frozen', () => {
    expect(decide().carried[2]).toMatchObject({
      version: 2,
      changes: ['number'],
      statement: { state: 'needs-review', verdict: null },
    })
  })

  it('then one whose words changed before anybody spoke is open', () => {
    const statements = [stood('s3', 20)]
    const earlier = { ...scene().earlier, statements }
    const { carried } = decide({ earlier, matches: scene().matches.slice(2) })
    expect(carried).toMatchObject([{ statement: { state: 'open', verdict: null } }])
  })

  it('then what was said of a still earlier wording does not count again where only looks changed', () => {
    const old = stood('s2', 10, [said('disputed', 2)], { version: 3, wordingVersion: 3 })
    const earlier = { ...scene().earlier, statements: [old] }
    const { carried } = decide({ earlier, matches: scene().matches.slice(1, 2) })
    expect(carried).toMatchObject([{ version: 4, statement: { state: 'needs-review', verdict: 'disputed' } }])
  })

  it('then what is gone is retired, and what is new comes in', () => {
    expect(decide()).toMatchObject({ orphaned: ['s4'], added: [{ statementId: 'n3', paragraph: 4 }] })
  })

  it('then a draft of the earlier capture is carried over as well', () => {
    const earlier = { ...scene().earlier, article: givenArticle({ version: 5 }) }
    expect(decide({ earlier }).articleId).toBe('a1')
  })
})

describe('refused is', () => {
  const { earlier, later } = scene()
  const refusals: [string, ErrorCode, Partial<CarryOverScene>][] = [
    [
      'another version of the draft',
      'stale-version',
      { later: { ...later, article: { ...into, version: 4 } } },
    ],
    [
      'another version of the article',
      'stale-version',
      { earlier: { ...earlier, article: givenArticle({ status: 'in-review', version: 6 }) } },
    ],
    [
      'a later article that is in review by itself',
      'article-not-editable',
      { later: { ...later, article: { ...into, status: 'in-review' } } },
    ],
    [
      'an earlier article that was dropped',
      'article-not-editable',
      { earlier: { ...earlier, article: givenArticle({ status: 'dropped', version: 5 }) } },
    ],
    ['another address', 'addresses-differ', { later: { ...later, address: 'herald.example/ferry' } }],
    [
      'no address',
      'addresses-differ',
      { earlier: { ...earlier, address: null }, later: { ...later, address: null } },
    ],
    [
      'an earlier capture',
      'capture-not-later',
      { later: { ...later, capturedAt: '2026-02-01T10:00:00.000Z' } },
    ],
    [
      'the same capture',
      'capture-not-later',
      { later: { ...later, article: { ...into, captureId: 'c1' }, capturedAt: earlier.capturedAt } },
    ],
  ]
  it.each(refusals)('%s', (_what, code, differing) => {
    refusedWith(code, () => decide(differing))
  })
})
