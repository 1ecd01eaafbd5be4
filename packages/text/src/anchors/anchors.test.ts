import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { ResolvedAnchor } from './anchor.ts'
import { compareWording } from './compare-wording.ts'
import { describeAnchor } from './describe-anchor.ts'
import { resolveAnchor, resolveAnchors } from './resolve-anchor.ts'

/** In Node and in browsers alike; the package is compiled without either's types. */
declare const performance: { now: () => number }

const sentences = [
  'The ferry line to Norholm closes on 4 March.',
  'Mayor Ada Lund said that nobody would lose work.',
  'About 1,200 people use it every day.',
  'The council had not been asked.',
  'A bridge may be built by 2031.',
]
const text = sentences.join(' ')

function follow(sentence: string, now: string): ResolvedAnchor & { words: string | null } {
  const start = text.indexOf(sentence)
  const anchor = describeAnchor(text, { start, end: start + sentence.length })
  const found = resolveAnchor(now, anchor, { language: 'en' })
  return { ...found, words: found.span && now.slice(found.span.start, found.span.end) }
}

describe('a statement in a changed text', () => {
  it('is found behind what was put in before it', () => {
    const now = `New: ${text}`
    expect(follow('The council had not been asked.', now)).toMatchObject({
      state: 'identical',
      words: 'The council had not been asked.',
    })
  })

  it.each([
    ['number', '1,200', '1,300'],
    ['number', '1,200', '12,00'],
    ['date', '4 March', '4 April'],
    ['date', '2031', '2032'],
    ['name', 'Ada Lund', 'Ada Berg'],
    ['negation', 'had not been', 'had been'],
    ['negation', 'may be built', 'may not be built'],
    ['modality', 'may be built', 'must be built'],
    ['attribution', 'Mayor Ada Lund said that nobody', 'Nobody'],
    ['wording', 'ferry line', 'bus line'],
  ])('is material where a %s changed: %s to %s', (change, before, after) => {
    const sentence = sentences.find((one) => one.includes(before)) ?? ''
    const found = follow(sentence, text.replace(before, after))
    expect(found.state).toBe('material')
    expect(found.changes).toContain(change)
    expect(found.words).toBe(sentence.replace(before, after))
  })

  it.each([
    ['The ferry left on 4 March.', '4', '5', ['number', 'date']],
    ['The ferry was late on 9 of 21 trips, the office said on Monday.', '9', '11', ['number']],
  ])('takes a number for a day only beside a word of the calendar: %s', (before, from, to, changes) => {
    const anchor = describeAnchor(before, { start: 0, end: before.length })
    expect(resolveAnchor(before.replace(from, to), anchor, { language: 'en' }).changes).toEqual(changes)
  })

  it('has a new "not" before it in sight, though its own words stand unchanged', () => {
    const found = follow(
      'About 1,200 people use it every day.',
      text.replace('About 1,200', 'Not about 1,200'),
    )
    expect(found).toMatchObject({ state: 'material', words: 'Not about 1,200 people use it every day.' })
    expect(found.changes).toContain('negation')
  })

  it('is orphaned where it was deleted, and where others say something like it', () => {
    expect(
      follow('The council had not been asked.', text.replace('The council had not been asked. ', '')),
    ).toMatchObject({ state: 'orphaned', span: null })
    expect(
      follow('The council had not been asked.', 'The council met on Monday. All members had come.'),
    ).toMatchObject({ state: 'orphaned' })
  })

  it('is found where its paragraph was moved', () => {
    const now = [...sentences.slice(2), ...sentences.slice(0, 2)].join('\n')
    for (const sentence of sentences)
      expect(follow(sentence, now)).toMatchObject({ state: 'identical', words: sentence })
  })

  it('is found among many at once, in the order given, also where sentences repeat', () => {
    const old = ['He left.', ...sentences, 'He left.', 'She stayed.', 'He left.'].join('\n')
    const spans: { start: number; end: number }[] = []
    for (let at = 0; at < old.length; ) {
      const line = old.indexOf('\n', at) < 0 ? old.length : old.indexOf('\n', at)
      spans.push({ start: at, end: line })
      at = line + 1
    }
    const now = `Updated.\n${old.replace('1,200', '1,400')}`
    const found = resolveAnchors(
      now,
      spans.map((span) => describeAnchor(old, span)),
    )
    expect(found.map(({ span }) => span)).toEqual(
      spans.map(({ start, end }) => ({ start: start + 9, end: end + 9 })),
    )
    expect(found.map(({ state }) => state).filter((state) => state !== 'identical')).toEqual(['material'])
  })
})

describe('a change of wording', () => {
  it.each([
    ['“Yes,” he said – twice.', '"Yes," he said - twice.'],
    ['THE PORT IS CLOSED', 'The port is closed.'],
    ['It is a well known port', 'It is a well-known  port'],
    ['1,200,000 people', '1 200 000 people'],
    ['«Порт» закрыт...', '“Порт” закрыт…'],
    ['ﬁnal oﬀer', 'final offer'],
  ])('is cosmetic: %s, %s', (before, after) => {
    expect(compareWording(before, after).state).toBe('cosmetic')
  })

  it.each([
    ['1.5 million', '15 million'],
    ['1,5 million', '1.5 million'],
    ['10 % more', '10 more'],
    ['-5 degrees', '5 degrees'],
    ['$5', '€5'],
    ['3,141 metres', '3141 metres'],
    ['10²', '102'],
    ['5 200', '52 00'],
    ['It is not able', 'It is notable'],
    ['They now here meet', 'They nowhere meet'],
    ['Это не мало', 'Это немало'],
    ['законно', 'незаконно'],
    ['他去了', '他没去'],
  ])('is material: %s, %s', (before, after) => {
    expect(compareWording(before, after).state).toBe('material')
  })
})

const anything = fc
  .array(fc.constantFrom('a', 'b', 'The ', 'not ', '7', '.', ' ', '\n', '😀', '“', '”', 'é', 'не ', '他'), {
    maxLength: 80,
  })
  .map((all) => all.join(''))

test('what was described is found identical in the same text, wherever it lies', () => {
  fc.assert(
    fc.property(anything, fc.nat(), fc.nat(), (given, a, b) => {
      const [start, end] = [a % (given.length + 1), b % (given.length + 1)].sort(
        (left, right) => left - right,
      )
      const anchor = describeAnchor(given, { start: start ?? 0, end: end ?? 0 })
      const found = resolveAnchor(given, anchor)
      expect(found).toEqual({ state: 'identical', span: anchor.position, changes: [] })
      expect(resolveAnchors(given, [anchor])).toEqual([found])
    }),
    { numRuns: 300 },
  )
})

test('no pair of surrogates is ever cut, and the same question has the same answer', () => {
  const cut = (given: string, at: number) =>
    /[\ud800-\udbff]/.test(given.charAt(at - 1)) && /[\udc00-\udfff]/.test(given.charAt(at))
  fc.assert(
    fc.property(anything, anything, fc.nat(), fc.nat(), (old, now, a, b) => {
      const [start, end] = [a % (old.length + 1), b % (old.length + 1)].sort((left, right) => left - right)
      const anchor = describeAnchor(old, { start: start ?? 0, end: end ?? 0 })
      for (const at of [anchor.position.start, anchor.position.end]) expect(cut(old, at)).toBe(false)
      const found = resolveAnchor(now, anchor)
      expect(resolveAnchor(now, anchor)).toEqual(found)
      if (!found.span) return
      for (const at of [found.span.start, found.span.end]) expect(cut(now, at)).toBe(false)
      expect(found.state === 'identical').toBe(
        now.slice(found.span.start, found.span.end) === anchor.quote.exact,
      )
    }),
    { numRuns: 300 },
  )
})

test.each([
  [
    'prose',
    200,
    (lines: number) =>
      Array.from({ length: lines }, (_, at) => `Line ${at * 7919} of ${at} tells of matter ${at * 31}.`).join(
        '\n',
      ),
  ],
  ['repetition', 30, (lines: number) => 'The same again and again.\n'.repeat(lines)],
])('eight times the text and its anchors cost nowhere near the square: %s', (_, size, build) => {
  const milliseconds = (lines: number) => {
    const old = build(lines)
    const now = old.replaceAll('again', 'agian').replaceAll('matter', 'mater')
    let at = 0
    const anchors = old.split('\n').map((line) => {
      const start = at
      at += line.length + 1
      return describeAnchor(old, { start, end: start + line.length })
    })
    let best = Number.POSITIVE_INFINITY
    for (let run = 0; run < 2; run++) {
      const from = performance.now()
      resolveAnchors(now, anchors)
      best = Math.min(best, performance.now() - from)
    }
    return best
  }
  const long = milliseconds(8 * size)
  expect(long / milliseconds(size)).toBeLessThan(40)
})
