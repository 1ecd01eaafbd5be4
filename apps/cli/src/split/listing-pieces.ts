import type { PrintedArticle, PrintedCapture } from './printed-capture.ts'

const columns = { span: 13, kind: 16 }

/** A printed capture for people, a statement a line. */
export function* listingPieces({ articles, skipped }: PrintedCapture): Generator<string> {
  const count = articles.length === 1 ? '1 article' : `${articles.length} articles`
  yield `${count} found. Offsets are in Unicode code points.\n`
  for (const [index, article] of articles.entries()) yield* listArticle(article, index + 1)
  if (skipped.length > 0) yield '\nSkipped\n'
  for (const { kind, ...span } of skipped) yield `${place(span)}${kind}\n`
}

function* listArticle(article: PrintedArticle, number: number): Generator<string> {
  const { headline, deck, byline, publisher, publishedAt, publishedAtAlternative, updatedAt, language, url } =
    article
  yield `\n${number}. ${plain(headline ?? 'without a headline')}\n`
  const date = publishedAtAlternative === null ? publishedAt : `${publishedAt}, or ${publishedAtAlternative}`
  const known = { deck, byline, publisher, publishedAt: date, updatedAt, language, url }
  for (const [name, value] of Object.entries(known)) {
    if (value !== null) yield `   ${name.padEnd(columns.kind - 4)}${plain(value)}\n`
  }
  for (const { kind, text, attribution, ...span } of article.statements) {
    yield `${place(span)}${kind.padEnd(columns.kind)}${voice(attribution)}${plain(text)}\n`
  }
}

const place = ({ start, end }: { start: number; end: number }) =>
  `   ${`${start}-${end}`.padEnd(columns.span)} `

function voice(attribution: PrintedArticle['statements'][number]['attribution']): string {
  if (attribution.voice === 'own') return ''
  const speaker = attribution.speaker === null ? 'somebody' : plain(attribution.speaker.text)
  return attribution.voice === 'direct' ? `[${speaker} is quoted] ` : `[${speaker} is reported] `
}

/** On one line, and without what a terminal would obey: a captured page is anybody's writing. */
const plain = (text: string) => text.replace(/\s+/gu, ' ').replace(/\p{Cc}/gu, '\ufffd')
