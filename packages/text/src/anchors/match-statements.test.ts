import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchStatements, type StatedSpan, type StatedText } from './match-statements.ts'

const plain = { kind: 'sentence', paragraph: 0 } as const

/** A text of one paragraph, or of a paragraph for each statement. */
function textOf(sentences: readonly string[], { lead = '', apart = false } = {}): StatedText {
  let text = lead
  const statements = sentences.map((sentence, at): StatedSpan => {
    const start = text.length
    text += `${sentence}${apart ? '\n\n' : ' '}`
    return { start, end: start + sentence.length, kind: 'sentence', paragraph: apart ? at : 0 }
  })
  return { text, statements }
}

const news = [
  'Ferry line to Norholm closes',
  'The ferry line to Norholm closes on 4 March.',
  'Mayor Ada Lund said that nobody would lose work.',
  'About 1,200 people use it every day.',
  'The council had not been asked.',
  'A bridge may be built by 2031.',
]
const before = textOf(news)
const match = (sentences: readonly string[], lead = '') =>
  matchStatements(before, textOf(sentences, { lead }), { language: 'en' })
const pairsOf = (matches: ReturnType<typeof match>) => matches.map((pair) => [pair.before, pair.after])

describe('the statements of a later text', () => {
  it('are the same where nothing changed, wherever they stand', () => {
    const matches = match(news, 'Advertisement. Subscribe now and read on. ')
    expect(pairsOf(matches)).toEqual(news.map((_, at) => [at, at]))
    expect(matches.every(({ state }) => state === 'identical')).toBe(true)
  })

  it.each([
    ['1,200', '1,300', 'material', ['number']],
    ['had not been', 'had been', 'material', ['negation']],
    ['may be built', 'may not be built', 'material', ['negation']],
    ['4 March.', '4 March!', 'cosmetic', []],
    ['The council', 'THE COUNCIL', 'cosmetic', []],
    ['Ada Lund', 'Ada Berg', 'material', ['name']],
  ])('with %s become %s are %s', (old, now, state, changes) => {
    const at = news.findLastIndex((sentence) => sentence.includes(old))
    const matches = match(news.with(at, news[at]?.replace(old, now) ?? ''))
    expect(matches).toHaveLength(news.length)
    const changed = matches.find((pair) => pair.before === at)
    expect(changed).toMatchObject({ after: at, state })
    expect(changed?.changes).toEqual(expect.arrayContaining(changes))
  })

  it('are compared whole: words put in at their edge are seen', () => {
    const [, , , count = ''] = news
    const matches = match(news.with(3, `${count.slice(0, -1)}, the union says.`))
    expect(matches.find((pair) => pair.before === 3)).toMatchObject({ after: 3, state: 'material' })
  })

  it('lack one that was taken out, and have one that was put in', () => {
    const now = [...news.slice(0, 2), 'Fishermen welcomed the plan on Tuesday evening.', ...news.slice(3)]
    const matches = match(now)
    expect(matches.some((pair) => pair.before === 2 || pair.after === 2)).toBe(false)
    expect(matches).toHaveLength(news.length - 1)
  })

  it('are known by their words where a paragraph was moved', () => {
    const now = [...news.slice(3), ...news.slice(1, 3), ...news.slice(0, 1)]
    const matches = match(now)
    for (const pair of matches) expect(now[pair.after]).toBe(news[pair.before])
    expect(matches).toHaveLength(news.length)
  })

  it('are the larger part where one was cut in two', () => {
    const [, long = ''] = news
    const matches = match([news[0] ?? '', long.slice(0, 30), long.slice(31), ...news.slice(2)])
    expect(matches.find((pair) => pair.before === 1)).toMatchObject({ after: 1, state: 'material' })
    expect(matches.some((pair) => pair.after === 2)).toBe(false)
  })

  it('are material where another says the same words now', () => {
    const said = (name: string) =>
      textOf([`${name} said the line was unsafe.`, '“Nobody had been asked,” she said.', 'The ferry left.'], {
        apart: true,
      })
    const matches = (now: string) => matchStatements(said('Ada Lund'), said(now), { language: 'en' })
    expect(matches('Ada Berg')).toMatchObject([
      { before: 0, after: 0, state: 'material' },
      { before: 1, after: 1, state: 'material', changes: ['attribution'] },
      { before: 2, after: 2, state: 'identical', changes: [] },
    ])
    expect(matches('Ada Lund').every(({ state }) => state === 'identical')).toBe(true)
  })

  it('are not material for a headline in quotation marks', () => {
    const under = (headline: string): StatedText => {
      const { text, statements } = textOf([headline, ...news.slice(1)], { apart: true })
      return {
        text,
        statements: statements.map((span, at) => (at === 0 ? { ...span, kind: 'headline' } : span)),
      }
    }
    const [first] = matchStatements(
      under('“Nobody in Norholm was asked”'),
      under('Nobody in Norholm was asked'),
    )
    expect(first).toMatchObject({ before: 0, after: 0, state: 'cosmetic' })
  })
})

const word = fc.constantFrom(
  'harbour',
  'ferry',
  'не',
  'not',
  '12',
  'mayor',
  '🚢',
  'said',
  'Lund',
  'the',
  '会議',
)
const sentence = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => `${words.join(' ')}.`)
const sentences = fc.array(sentence, { maxLength: 14 })

describe('for any two texts', () => {
  it('nothing is matched twice, and whatever is called identical is', () => {
    fc.assert(
      fc.property(sentences, sentences, (old, now) => {
        const matches = matchStatements(textOf(old), textOf(now))
        expect(new Set(matches.map((pair) => pair.before)).size).toBe(matches.length)
        expect(new Set(matches.map((pair) => pair.after)).size).toBe(matches.length)
        for (const { before: left, after: right, state, changes } of matches) {
          expect(old[left]).toBeDefined()
          expect(now[right]).toBeDefined()
          expect(state === 'identical').toBe(old[left] === now[right])
          expect(changes.length > 0).toBe(state === 'material')
        }
      }),
    )
  })

  it('the same text carries all of it over as identical', () => {
    fc.assert(
      fc.property(sentences, (all) => {
        const matches = matchStatements(textOf(all), textOf(all))
        expect(matches).toEqual(
          all.map((_, at) => ({ before: at, after: at, state: 'identical', changes: [] })),
        )
      }),
    )
  })

  it('the order in which statements are listed does not matter', () => {
    const shuffled = fc
      .tuple(sentences, sentences)
      .chain(([old, now]) =>
        fc.tuple(
          fc.constant([textOf(old), textOf(now)] as const),
          fc.shuffledSubarray([...old.keys()], { minLength: old.length }),
          fc.shuffledSubarray([...now.keys()], { minLength: now.length }),
        ),
      )
    const inOrder = (side: StatedText, order: readonly number[]): StatedText => ({
      text: side.text,
      statements: order.flatMap((at) => side.statements[at] ?? []),
    })
    fc.assert(
      fc.property(shuffled, ([[left, right], oldOrder, nowOrder]) => {
        const matches = matchStatements(inOrder(left, oldOrder), inOrder(right, nowOrder))
        const back = matches.map((pair) => ({
          ...pair,
          before: oldOrder[pair.before] ?? -1,
          after: nowOrder[pair.after] ?? -1,
        }))
        expect(back).toEqual(matchStatements(left, right))
      }),
    )
  })

  it('never throws, whatever the text and wherever the spans lie in it', () => {
    const side = fc.string({ unit: 'binary', maxLength: 60 }).chain((text) =>
      fc
        .uniqueArray(fc.nat({ max: text.length }), { maxLength: 8 })
        .map((offsets) => offsets.sort((a, b) => a - b))
        .map((offsets) => ({
          text,
          statements: offsets.slice(1).map((end, at) => ({ start: offsets[at] ?? 0, end, ...plain })),
        })),
    )
    fc.assert(
      fc.property(side, side, (left, right) => {
        expect(() => matchStatements(left, right)).not.toThrow()
      }),
    )
  })
})
