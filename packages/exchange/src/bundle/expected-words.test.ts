import { changesOf, parseEvent } from '@assay/review'
import { expect, it } from 'vitest'
import { bringsWords, buildExpectedWords } from './expected-words.ts'

const hash = (sign: string) => sign.repeat(64)
const own = { voice: 'own' }
const cut = { start: 0, end: 9, kind: 'sentence', paragraph: 0, attribution: own }
const event = (type: string, data: object) =>
  parseEvent({
    id: 'e1',
    logId: 'w1',
    type,
    version: 1,
    actorId: null,
    actorRole: 'editor',
    at: '2026-03-02T09:00:00.000Z',
    articleId: null,
    statementId: null,
    data,
  })

const extracted = event('article-extracted', {
  ...{ articleId: 'a1', captureId: 'c1', start: 0, end: 9 },
  details: {
    ...{ headline: null, byline: null, publisher: null, publishedAt: null },
    ...{ publishedAtAlternative: null, language: 'en', url: null },
  },
  statements: ['s1', 's2', 's3'].map((statementId) => ({
    ...cut,
    statementId,
    textHash: hash('a'),
    lineage: [],
  })),
})
const carried = (statementId: string, change: string, version: number) => ({
  ...{ ...cut, statementId, change, changes: [], version, replaces: `new ${statementId}` },
  textHash: hash(change === 'identical' ? 'a' : 'b'),
  before: { start: 0, end: 9, textHash: hash('a'), kind: 'sentence', paragraph: 0 },
  statement: { state: 'open', verdict: null },
})
const recaptured = event('article-recaptured', {
  ...{ articleId: 'a1', version: 2, captureId: 'c2', start: 0, end: 9, mergedId: 'a2', mergedVersion: 2 },
  ...{ before: { captureId: 'c1', start: 0, end: 9 }, details: { before: {}, after: {} } },
  ...{ orphaned: ['s3'], added: [] },
  carried: [carried('s1', 'identical', 1), carried('s2', 'material', 2)],
})

it('expects the words of every version that the events cut, each once', () => {
  const words = buildExpectedWords()
  for (const change of [...changesOf(extracted), ...changesOf(recaptured)]) {
    if (change.table === 'statement') words.expect(change)
  }
  expect(words.left()).toEqual([
    { statementId: 's1', version: 1 },
    { statementId: 's2', version: 1 },
    { statementId: 's3', version: 1 },
    { statementId: 's2', version: 2 },
  ])
  expect(words.take('s2', 2)).toBe(hash('b'))
  expect(words.take('s2', 2)).toBeUndefined()
  expect([words.take('s2', 1), words.take('s1', 1), words.take('s3', 1)]).toEqual(Array(3).fill(hash('a')))
  expect(words.left()).toEqual([])
  expect(words.take('s1', 2)).toBeUndefined()
})

it('knows the changes that bring words from those that retire a statement', () => {
  const brought = changesOf(recaptured).filter(bringsWords)
  expect(brought.map((change) => (change.op === 'update' ? change.id : null))).toEqual(['s1', 's2'])
})
