import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SplitCapture } from '../shapes.ts'
import { splitCapture } from './split-capture.ts'

/** Whatever is given: statements and skipped spans are disjoint, in order, and hold every visible character. */
function expectTiled({ text, articles, skipped }: SplitCapture): void {
  for (const { statements } of articles) {
    expect(statements).toEqual([...statements].sort((a, b) => a.start - b.start))
  }
  expect(skipped).toEqual([...skipped].sort((a, b) => a.start - b.start))
  const spans = [...articles.flatMap(({ statements }) => statements), ...skipped].sort(
    (a, b) => a.start - b.start,
  )
  let at = 0
  for (const span of spans) {
    expect(span.end).toBeGreaterThan(span.start)
    expect(span.start).toBeGreaterThanOrEqual(at)
    expect(text.slice(at, span.start).trim()).toBe('')
    at = span.end
    expect(isCut(text, span.start) || isCut(text, span.end)).toBe(false)
  }
  expect(text.slice(at).trim()).toBe('')
  for (const article of articles) {
    const body = article.statements.filter(({ kind }) => kind !== 'headline' && kind !== 'deck')
    expect(body.some(({ start }) => start === article.start)).toBe(true)
    expect(body.some(({ end }) => end === article.end)).toBe(true)
  }
}

/** True inside a surrogate pair. */
function isCut(text: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at))
}

const lineParts = fc.constantFrom(
  'THE GAZETTE',
  '"A quoted headline of some length"',
  'By Ann Lee and Bo Li',
  '9 JANUARY 2024',
  '09/01/2024 21h43',
  'WEXLEY — The port closed on Monday. It will open in May.',
  '* a point of a list',
  '# A heading',
  '> quoted line',
  'Posts: 12',
  'Joined: Mon Jan 04, 2016 8:00 am',
  'Post by ann »',
  'Re: PORT',
  'https://a.example/x ... y',
  'Related',
  'Share on Facebook',
  'Advertisement',
  '© 2024 All rights reserved',
  'Порт закрыли в понедельник. Об этом сообщил мэр.',
  '«Мы ждали», — сказал он.',
  '港は月曜日に閉鎖された。',
  '1. one',
  '2. two',
  '\u200b',
  '\u202eabc\u202c',
  '👩‍👩‍👧 family.',
  'e\u0301a',
  '',
  'Write to Ann Lee at ann@gazette.example',
  'date 2024-01-10 The port closed.',
  'Photo: A port',
  '...',
  '“',
  '\ufeff',
)
const page = fc.array(fc.tuple(lineParts, fc.constantFrom('\n', '\n\n', '\r\n', '\u2028', ' ', '\n\n\n\n')), {
  maxLength: 40,
})

describe('splitCapture', () => {
  it('tiles arbitrary text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) =>
        expectTiled(splitCapture(text, { format: 'text' })),
      ),
      { numRuns: 300 },
    )
  })

  it('tiles pages made of lines that mean something', () => {
    fc.assert(
      fc.property(page, (lines) => expectTiled(splitCapture(lines.flat().join(''), { format: 'text' }))),
      { numRuns: 400 },
    )
  })

  it('tiles the text drawn from arbitrary markup', () => {
    const tags = fc.constantFrom(
      '<p>',
      '</p>',
      '<div class="nav">',
      '</div>',
      '<h1>',
      '</h1>',
      '<a href="#">',
      '</a>',
      '<br>',
      '<li>',
      '<script>x</script>',
      '<b>',
      '&amp;',
      '<',
      '<!--',
    )
    const markup = fc.array(fc.oneof(tags, lineParts), { maxLength: 40 })
    fc.assert(
      fc.property(markup, (parts) =>
        expectTiled(splitCapture(`<html><body>Port ${parts.join(' ')}</body></html>`, { format: 'html' })),
      ),
      { numRuns: 200 },
    )
  })

  it('gives the same answer to the same input', () => {
    fc.assert(
      fc.property(page, (lines) => {
        const text = lines.flat().join('')
        expect(splitCapture(text)).toEqual(splitCapture(text))
      }),
      { numRuns: 50 },
    )
  })

  it('reads a text with nothing that looks like an article as one article without a headline', () => {
    const { articles, skipped } = splitCapture('hello there')
    expect(articles).toMatchObject([{ start: 0, end: 11, headline: null }])
    expect(skipped).toEqual([])
  })

  it.each(['', '   ', '\n\n\t\n'])('finds nothing in %j', (text) => {
    expect(splitCapture(text)).toMatchObject({ articles: [], skipped: [] })
  })

  it('takes twice the time at most and a little more for twice the text', () => {
    const unit =
      'THE GAZETTE\n\n"Port of Wexley closes"\n\nAnn Lee\n\n9 MAY 2020\n\nWEXLEY — The port closed. "It will open," he said.\n\n'
    const measure = (count: number) => {
      const text = unit.repeat(count)
      const start = Date.now()
      splitCapture(text, { format: 'text' })
      return Date.now() - start
    }
    measure(200)
    const [small, large] = [measure(200), measure(1600)]
    expect(large).toBeLessThan(small * 8 * 2.5 + 50)
  })
})
