import { expect } from 'vitest'
import type { SplitArticle } from '../../shapes.ts'
import { splitCapture } from '../split-capture.ts'

/**
 * An invented page, one line each, marked by what the line is: `H` headline, `D` deck, `B` body, `L` list item,
 * `I` subhead, `P` publisher, `Y` byline, `T` date, `U` address; anything else in front of the bar is skipped:
 * `N` navigation, `O` other headline, `A` ad, `S` forum signature, `C` poster's comment, `X` disclaimer,
 * `R` related links, `K` contact line, `F` share links. In a line, ⟦…⟧ holds what is no part of its statement.
 * A second `H` begins a new article. At the end `# key value` says what is expected of the first, behind `=` of the next.
 */
type Expected = {
  headline: string | null
  decks: string[]
  body: string[]
  publisher: string | null
  byline: string[]
  date: string | null
  url: string | null
  language: string
}

type Marked = { text: string; articles: Expected[]; skipped: { kind: string; start: number; end: number }[] }

function emptyArticle(): Expected {
  return {
    headline: null,
    decks: [],
    body: [],
    publisher: null,
    byline: [],
    date: null,
    url: null,
    language: 'en',
  }
}

const skippedMarks: Readonly<Record<string, string>> = {
  N: 'navigation',
  O: 'other-headline',
  A: 'ad',
  S: 'forum-signature',
  C: 'poster-comment',
  X: 'disclaimer',
  R: 'related-links',
  K: 'contact-line',
  F: 'share-links',
  U: 'url',
  T: 'dateline',
}

function readMarked(source: string): Marked {
  const lines = source.replace(/^\n/u, '').replace(/\n$/u, '').split('\n')
  const marked: Marked = { text: '', articles: [emptyArticle()], skipped: [] }
  const printed: string[] = []
  let [at, expected] = [0, 0]
  for (const line of lines) {
    if (line === '=') {
      expected++
      continue
    }
    const said = /^# (\w+) (.*)$/u.exec(line)
    if (said) {
      expectOf(marked.articles[expected] ?? emptyArticle(), said[1] ?? '', said[2] ?? '')
      continue
    }
    const mark = line.charAt(1) === '|' ? line.charAt(0) : ''
    const content = mark === '' ? line : line.slice(2)
    const plain = content.replaceAll('⟦', '').replaceAll('⟧', '')
    takeLine(marked, { mark, content, plain, at })
    printed.push(plain)
    at += plain.length + 1
  }
  marked.text = printed.join('\n')
  return marked
}

function expectOf(article: Expected, key: string, value: string): void {
  if (key === 'date') article.date = value
  else if (key === 'language') article.language = value
  else if (key === 'publisher') article.publisher = value
  else if (key === 'byline') article.byline = value.split('; ')
  else if (key === 'url') article.url = value
  else throw new Error(`no such expectation: ${key}`)
}

function takeLine(marked: Marked, line: { mark: string; content: string; plain: string; at: number }): void {
  if (line.mark === 'H' && marked.articles.at(-1)?.headline !== null) marked.articles.push(emptyArticle())
  const article = marked.articles.at(-1)
  if (!article) return
  const own = line.content.replaceAll(/⟦[^⟧]*⟧/gu, '')
  if (line.mark === 'H') article.headline = own
  else if (line.mark === 'D') article.decks.push(own)
  else if (line.mark === 'P') article.publisher ??= own
  else if (line.mark === 'B' || line.mark === 'L' || line.mark === 'I') article.body.push(own)
  const kind = skippedMarks[line.mark]
  if (kind !== undefined) marked.skipped.push({ kind, start: line.at, end: line.at + line.plain.length })
}

/** Splits a marked page and expects every article, and every line marked as skipped, to be read as marked. */
export function expectReadAsMarked(source: string): void {
  const marked = readMarked(source)
  const capture = splitCapture(marked.text, { format: 'text' })
  expect(capture.articles.map((article) => readBack(capture.text, article))).toEqual(
    marked.articles.map(({ body, ...rest }) => ({ ...rest, body: body.map(squeeze) })),
  )
  const read = marked.skipped.map(({ start, end, kind }) => {
    const hit = capture.skipped.filter((span) => span.start < end && span.end > start)
    return `${marked.text.slice(start, end)} <${hit.map((span) => span.kind).join(',')}> ${hit.length > 0 ? kind : ''}`
  })
  expect(read).toEqual(
    marked.skipped.map(({ start, end, kind }) => `${marked.text.slice(start, end)} <${kind}> ${kind}`),
  )
}

/** Without white space, which sentences that follow each other may or may not have between them. */
function squeeze(text: string): string {
  return text.replaceAll(/\s+/gu, '')
}

function readBack(text: string, article: SplitArticle): Expected {
  const paragraphs = new Map<number, string[]>()
  for (const { kind, paragraph, start, end } of article.statements) {
    if (kind === 'headline' || kind === 'deck') continue
    paragraphs.set(paragraph, [...(paragraphs.get(paragraph) ?? []), text.slice(start, end)])
  }
  return {
    headline: article.headline?.text ?? null,
    decks: article.decks.map((deck) => deck.text),
    body: [...paragraphs.values()].map((sentences) => squeeze(sentences.join(' '))),
    publisher: article.publisher?.text ?? null,
    byline: article.byline.map((name) => name.text),
    date: article.publishedAt?.iso ?? null,
    url: article.url,
    language: article.language,
  }
}
