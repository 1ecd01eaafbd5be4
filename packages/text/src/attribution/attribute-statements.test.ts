import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { splitStatements } from '../statements/split-statements.ts'
import { attributeStatements } from './attribute-statements.ts'

/** In Node and in browsers alike; the package is compiled without either's types. */
declare const performance: { now: () => number }

/** One line for each statement: its voice, its speaker, its quoted words. */
function voices(text: string, language = 'en'): string[] {
  const statements = splitStatements(text, { language })
  return attributeStatements(text, statements, { language }).map((found) => {
    if (found.voice === 'own') return 'own'
    const quotes =
      found.voice === 'direct' ? found.quotes.map(({ start, end }) => text.slice(start, end)) : []
    return [found.voice, found.speaker?.text ?? '?', ...quotes].join(' / ')
  })
}

describe('English', () => {
  it.each([
    ['“We close the port,” said John Smith, the mayor.', ['direct / John Smith / We close the port,']],
    [
      '"We close the port," Smith said. "It is over."',
      ['direct / Smith / We close the port,', 'direct / Smith / It is over.'],
    ],
    ['Jane Doe said the fleet would sail on Monday.', ['reported / Jane Doe']],
    ['The port is closed, according to the ministry.', ['reported / ministry']],
    ['The bridge is safe, according to plan.', ['own']],
    ['The so-called “green” port was closed.', ['own']],
    ['He opened the book “War and Peace” in the park.', ['own']],
    ['Smith said: “We are ready.”', ['direct / Smith / We are ready.']],
    ['The spokesman, Adam Reed, said that nothing had changed.', ['reported / Adam Reed']],
    [
      '“So it is,” Ada Lund, a fellow at the Harbour Institute, a think tank, said.',
      ['direct / Ada Lund / So it is,'],
    ],
    ["'We will not leave,' Mary Jones said.", ['direct / Mary Jones / We will not leave,']],
    ['The port was closed. “Really?” asked Tom.', ['own', 'direct / Tom / Really?']],
    [
      'Senior aides to Prime Minister Anna Berg told reporters that it was over.',
      ['reported / Senior aides to Prime Minister Anna Berg'],
    ],
    ['The officials have been told that the port is closed.', ['own']],
    ['Iraqi Foreign Minister Sami Karim said on Monday it was late.', ['reported / Sami Karim']],
  ])('%s', (text, expected) => expect(voices(text)).toEqual(expected))

  it('keeps the speaker of a quotation of several sentences', () => {
    expect(voices('“It began early. Nobody slept,” Lund said. “Then it was over.”')).toEqual([
      'direct / Lund / It began early.',
      'direct / Lund / Nobody slept,',
      'direct / Lund / Then it was over.',
    ])
  })

  it('keeps the speaker where the opening mark is repeated for each paragraph', () => {
    const text =
      '“This is how it began,” said Mr. Brown. “It goes on.\n“And here it ends. All of it.”\nThe port is closed.'
    expect(voices(text)).toEqual([
      'direct / Mr. Brown / This is how it began,',
      'direct / Mr. Brown / It goes on.',
      'direct / Mr. Brown / And here it ends.',
      'direct / Mr. Brown / All of it.',
      'own',
    ])
  })

  it('names whoever spoke last for a pronoun', () => {
    expect(voices('Ada Lund said the port would close. “It is late,” she said.')).toEqual([
      'reported / Ada Lund',
      'direct / Ada Lund / It is late,',
    ])
  })

  it('does not let a missing mark swallow what follows', () => {
    expect(
      voices('“We go now, the mayor said.\nThe port stays open.\nNothing else happened.').slice(1),
    ).toEqual(['own', 'own'])
  })

  it('takes no headline in quotation marks for a quotation', () => {
    const text = '“The Port Is Closed for Good”'
    const [found] = attributeStatements(text, [{ start: 0, end: text.length, kind: 'headline' }], {
      language: 'en',
    })
    expect(found).toEqual({ voice: 'own' })
  })
})

describe('Russian', () => {
  it.each([
    ['«Мы закроем порт», — сказал Иван Петров.', ['direct / Иван Петров / Мы закроем порт']],
    [
      '«Мы закроем порт, — заявил министр Сергей Панин, — и это решено».',
      ['direct / Сергей Панин / Мы закроем порт, / и это решено'],
    ],
    ['Сергей Панин заявил, что переговоры завершены.', ['reported / Сергей Панин']],
    ['По словам Петрова, порт закрыт.', ['reported / Петрова']],
    ['Порт закрыт, сообщает ТАСС.', ['reported / ТАСС']],
    ['Об этом сообщил Дмитрий Орлов.', ['reported / Дмитрий Орлов']],
    ['В ведомстве заявили, что порт закрыт.', ['reported / ведомстве']],
    ['Институт «Центр правительственной связи» открыт.', ['own']],
    ['Мэр открыл кафе «Волна» в порту.', ['own']],
    ['Петров: «Мы победим».', ['direct / Петров / Мы победим']],
    [
      '— Пойдём домой, — сказала Анна. — Уже поздно.',
      ['direct / Анна / Пойдём домой,', 'direct / Анна / Уже поздно.'],
    ],
  ])('%s', (text, expected) => expect(voices(text, 'ru')).toEqual(expected))
})

describe('other languages', () => {
  it.each([
    [
      'de',
      '„Wir schließen den Hafen“, sagte Anna Schmidt.',
      'direct / Anna Schmidt / Wir schließen den Hafen',
    ],
    ['fr', '« Nous fermons le port », a déclaré Jean Dupont.', 'direct / Jean Dupont / Nous fermons le port'],
    ['es', '—Cerramos el puerto —dijo Juan Pérez.', 'direct / Juan Pérez / Cerramos el puerto'],
    ['uk', '«Ми закриємо порт», — сказав Іван Петренко.', 'direct / Іван Петренко / Ми закриємо порт'],
    ['tr', '"Limanı kapatacağız" dedi Ahmet Yılmaz.', 'direct / Ahmet Yılmaz / Limanı kapatacağız'],
    ['ar', 'قال محمد علي إن الميناء مغلق.', 'reported / محمد علي'],
    ['ja', '「港を閉鎖します」と田中氏は述べた。', 'direct / 田中氏 / 港を閉鎖します'],
  ])('%s: %s', (language, text, expected) => expect(voices(text, language)).toEqual([expected]))
})

const piece = fc.constantFrom(
  '“',
  '”',
  '"',
  '«',
  '»',
  "'",
  '— ',
  'He said ',
  'сказал Иван',
  ', ',
  '. ',
  'Word ',
  'слово ',
  '\n',
  '😀',
  ': ',
  'according to ',
)

test('quoted spans lie in their statement and speakers in the text, whatever the text', () => {
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 60 }),
      fc.constantFrom('en', 'ru', 'fr', 'und', 'zh'),
      (pieces, language) => {
        const text = pieces.join('')
        const statements = splitStatements(text, { language })
        const found = attributeStatements(text, statements, { language })
        expect(found).toEqual(attributeStatements(text, statements, { language }))
        expect(found.length).toBe(statements.length)
        found.forEach((attribution, at) => {
          const statement = statements[at]
          if (attribution.voice === 'own' || !statement) return
          const { speaker } = attribution
          if (speaker?.span) expect(text.slice(speaker.span.start, speaker.span.end)).toBe(speaker.text)
          if (attribution.voice === 'direct')
            for (const { start, end } of attribution.quotes)
              expect(statement.start <= start && start < end && end <= statement.end).toBe(true)
        })
      },
    ),
    { numRuns: 500 },
  )
})

test.each([
  ['paragraphs', '“We go, he said. According to Smith, a man, it is late. «Да, — сказал Иван.\n'.repeat(200)],
  ['one paragraph', '“We go,” he said. According to Smith, a man, it is late. '.repeat(200)],
  ['one sentence', 'he said “no” and according to the man Smith said, '.repeat(400)],
])('sixteen times the text costs nowhere near its square: %s', (_, text) => {
  const all = [text, text.repeat(16)].map((given) => ({
    given,
    statements: splitStatements(given, { language: 'en' }),
    best: Number.POSITIVE_INFINITY,
  }))
  // Taken in turns, so that what else the processor does falls on both.
  for (let run = 0; run < 12; run++) {
    for (const timed of all) {
      const from = performance.now()
      attributeStatements(timed.given, timed.statements, { language: 'en' })
      timed.best = Math.min(timed.best, performance.now() - from)
    }
  }
  const [short, long] = all
  expect((long?.best ?? 0) / (short?.best ?? 1)).toBeLessThan(100)
})
