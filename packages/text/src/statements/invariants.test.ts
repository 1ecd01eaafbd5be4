import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitStatements } from './split-statements.ts'

/** In Node and in browsers alike; the package is compiled without either's types. */
declare const performance: { now: () => number }

const pieces = [
  'Word',
  'word',
  'The',
  'U.S',
  'г',
  'им',
  'Он',
  'слово',
  '他',
  'です',
  'قال',
  '5',
  '2019',
  'I',
  'A',
  '@anna',
  'https://a.b/c',
  '.',
  '...',
  '…',
  '!',
  '?',
  '。',
  '؟',
  '।',
  ':',
  ',',
  ';',
  '—',
  '--',
  '-',
  '•',
  '"',
  '“',
  '”',
  '«',
  '»',
  '‘',
  '’',
  "'",
  '(',
  ')',
  '[',
  ']',
  '[1]',
  '「',
  '」',
  ':)',
  '😀',
  '👩‍👩‍👧',
  '🇫🇷',
  'é',
  'e\u0301',
  '\u0301',
  '\ufe0f',
  '\u200d',
  ' ',
  ' ',
  ' ',
  '  ',
  '\u00a0',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  '\u2028',
  '\u200b',
  '\u200e',
  '\u200f',
  '\u202b',
  '\u202c',
  '\u2067',
  '\u2069',
  '\ufeff',
  '\u00ad',
  '\ud83d',
  '\ude00',
  '\u0000',
  '\u0085',
  '𐐀',
  '𝒜',
  '〜',
]
const textArbitrary = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
)
const languageArbitrary = fc.constantFrom(
  undefined,
  'en',
  'ru',
  'uk',
  'de',
  'fr',
  'es',
  'tr',
  'ar',
  'fa',
  'zh',
  'ja',
  'xx',
)

const lineBreak = /[\n\r\f\v\u2028\u2029]/u
/** Shows something: neither white space nor a control or format character. */
const visible = /[^\s\p{Cc}\p{Cf}]/u

function holds(runs: number, property: (text: string, language: string | undefined) => boolean): void {
  fc.assert(fc.property(textArbitrary, languageArbitrary, property), { numRuns: runs })
}

test('spans are in order, disjoint, inside the text, and cross no line break', () => {
  holds(1000, (text, language) => {
    let reached = 0
    return splitStatements(text, { language }).every(({ start, end }) => {
      const inOrder = start >= reached && end > start && end <= text.length
      reached = end
      return inOrder && !lineBreak.test(text.slice(start, end)) && visible.test(text.slice(start, end))
    })
  })
})

test('every visible character lies in a span', () => {
  holds(1000, (text, language) => {
    let outside = ''
    let reached = 0
    for (const { start, end } of splitStatements(text, { language })) {
      outside += text.slice(reached, start)
      reached = end
    }
    return !visible.test(outside + text.slice(reached))
  })
})

test('between two statements of a line lies white space and nothing else', () => {
  holds(1000, (text, language) => {
    const spans = splitStatements(text, { language })
    return spans.every(({ end }, index) => {
      const gap = text.slice(end, spans[index + 1]?.start ?? end)
      return lineBreak.test(gap) || gap.trim() === ''
    })
  })
})

test('the same input gives the same output', () => {
  holds(200, (text, language) => {
    const [once, again] = [splitStatements(text, { language }), splitStatements(text, { language })]
    return JSON.stringify(once) === JSON.stringify(again)
  })
})

test('no surrogate pair and no combining mark is cut from what it belongs to', () => {
  const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })
  holds(1000, (text, language) => {
    const starts = new Set([text.length])
    for (const { index } of graphemes.segment(text)) starts.add(index)
    return splitStatements(text, { language }).every(({ start, end }) => starts.has(start) && starts.has(end))
  })
})

test('bidi controls and zero-width characters stay with their statement and move no offset', () => {
  const sentence = fc.constantFrom(
    'He left for the U.S. on Jan. 4.',
    'Она ушла.',
    'قال د. محمد ذلك.',
    'Was it 5 p.m.?',
  )
  const control = fc.constantFrom(
    '\u200b',
    '\u200e',
    '\u200f',
    '\u202a',
    '\u202b',
    '\u202c',
    '\u2067',
    '\u2069',
  )
  const marked = fc.tuple(control, sentence, control).map((parts) => parts.join(''))
  fc.assert(
    fc.property(fc.array(marked, { minLength: 1, maxLength: 6 }), (sentences) => {
      const text = sentences.join(' ')
      const found = splitStatements(text, { language: 'en' }).map(({ start, end }) => text.slice(start, end))
      expect(found).toEqual(sentences)
    }),
  )
})

test('time grows linearly with the text', { timeout: 120_000 }, () => {
  const paragraph =
    'Mr. Lee of the U.S. said: “We left (in 2005). He stayed…” — The end [1]. В 2005 г. он ушёл! '
  const cost = (text: string): number => {
    let best = Number.POSITIVE_INFINITY
    for (let round = 0; round < 4; round++) {
      const start = performance.now()
      splitStatements(text, { language: 'en' })
      best = Math.min(best, performance.now() - start)
    }
    return best
  }
  // Eight times the text may cost 8 times as much, the rest is the machine's noise; quadratic would be 64.
  const growsLinearly = (unit: string): boolean => {
    const text = unit.repeat(Math.ceil(16_000 / unit.length))
    for (let attempt = 0; attempt < 15; attempt++) if (cost(text.repeat(8)) < 24 * cost(text)) return true
    return false
  }
  const units = [paragraph, '(', '“a. ', '. ', '.', 'U.S. ', 'Word. (see ', '— The ', '. @a', 'abc) Foo ']
  expect(units.filter((unit) => !growsLinearly(unit))).toEqual([])
})
