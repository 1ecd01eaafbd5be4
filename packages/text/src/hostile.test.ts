import { describe, expect, it } from 'vitest'
import { TextError } from './errors.ts'
import { describeAnchor, resolveAnchors, splitCapture, splitStatements } from './index.ts'

/** What nobody writes and somebody may send; each about 60,000 characters. */
const long = 60_000
const hostile = {
  'one word': 'a'.repeat(long),
  'a line without a full stop': 'word '.repeat(long / 5),
  'straight quotation marks': '"'.repeat(long / 2),
  'quotation marks that never close': '“word '.repeat(long / 6),
  'nested brackets': '('.repeat(long / 2) + ')'.repeat(long / 2),
  'initials without a space': 'A.'.repeat(long / 2),
  'initials with spaces': 'A. '.repeat(long / 3),
  'halves of surrogate pairs': '\ud800 \udc00x'.repeat(long / 4),
  'NUL characters': '\0'.repeat(long),
  'combining marks': '\u0301'.repeat(long),
  'bidi controls': '\u202e\u2066a\u2069 '.repeat(long / 5),
  'zero-width characters': '\u200b\u200d\ufeff'.repeat(long / 3),
  'verbs of speech': 'he said and said, '.repeat(long / 18),
  'lines of dialogue': '— да, — сказал он.\n'.repeat(long / 19),
  'turns of a transcript': 'ANN LEE: Yes. No.\n'.repeat(long / 18),
  'names behind a quotation': `“Yes,” ${'Ann '.repeat(long / 4)}`,
  'heads of articles': 'A title of a thing\nBy Ann Lee\nJan 9, 2024\n\nThe text says much.\n\n'.repeat(
    long / 65,
  ),
  'heads of posts': 'Posted by ann - 10:12\nHello there.\n\n'.repeat(long / 36),
  'empty lines': '\n'.repeat(long),
}

describe('whatever is sent', () => {
  it.each(Object.entries(hostile))('is read as text and as HTML, or refused with a code: %s', (_, text) => {
    for (const given of [text, `<p>${text}</p>`, `<article><h1>Title</h1>${text.slice(0, 20_000)}`]) {
      try {
        const capture = splitCapture(given, { format: given === text ? 'text' : 'html' })
        const spans = [...capture.articles.flatMap(({ statements }) => statements), ...capture.skipped]
        for (const { start, end } of spans) expect(start < end && end <= capture.text.length).toBe(true)
      } catch (error) {
        expect(error).toBeInstanceOf(TextError)
      }
    }
  })

  it.each(Object.entries(hostile))('is followed into a changed text: %s', (_, text) => {
    const statements = splitStatements(text, { language: 'en' }).slice(0, 200)
    const anchors = statements.map(({ start, end }) =>
      describeAnchor(text, { start, end: Math.min(end, start + 500) }),
    )
    const changed = `${text.slice(0, long / 2)}Something new. ${text.slice(long / 2)}`
    for (const { span } of resolveAnchors(changed, anchors, { language: 'en' }))
      if (span) expect(span.start < span.end && span.end <= changed.length).toBe(true)
  })
})
