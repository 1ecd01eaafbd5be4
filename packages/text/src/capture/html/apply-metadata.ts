import { scriptOf } from '../../languages/script.ts'
import type { FoundDate, FoundText, SplitArticle, SplitCapture, SplitCaptureOptions } from '../../shapes.ts'
import { isFullName } from '../lines/person-names.ts'
import { countWords, fold, foldWords } from '../words/words.ts'
import type { PageMetadata } from './metadata.ts'
import type { NearHead } from './near-head.ts'

/** Fills in from metadata what a page does not print, where the page holds one article. */
export function applyMetadata(
  capture: SplitCapture,
  metadata: PageMetadata,
  { options, nearHead }: { options: SplitCaptureOptions; nearHead: (article: SplitArticle) => NearHead },
): SplitCapture {
  const [article, second] = capture.articles
  const language = options.language ?? metadata.language ?? capture.language
  if (!article || second) return { ...capture, language }
  return {
    ...capture,
    language,
    articles: [fill(article, capture.text, { metadata, options, near: nearHead(article) })],
  }
}

function fill(
  article: SplitArticle,
  text: string,
  { metadata, options, near }: { metadata: PageMetadata; options: SplitCaptureOptions; near: NearHead },
): SplitArticle {
  const named = metadata.authors.map((author) => locate(author, text, article))
  return {
    ...article,
    headline: headlineOf(article.headline, metadata),
    byline: bylineOf(article.byline, { named, near, text }),
    publisher: publisherOf(article, metadata),
    publishedAt: settle(article.publishedAt, metadata.published) ?? near.published,
    updatedAt: updatedOf(article, metadata),
    language: options.language ?? languageOf(article, text, metadata.language),
    url: options.url ?? metadata.url ?? article.url,
  }
}

/** Words of a headline, at most. */
const longest = 25

/** The printed headline, but for a label before it and for a paragraph that is set as a heading. */
function headlineOf(printed: FoundText | null, { headlines, title }: PageMetadata): FoundText | null {
  const named = title ?? headlines.at(-1) ?? null
  if (printed === null) return named === null ? null : { text: named, span: null }
  if (title === null) return printed
  if (countWords(printed.text) > longest) return { text: title, span: null }
  const at = printed.text.endsWith(title) ? printed.text.length - title.length : -1
  if (at <= 0 || !/[:|–—-]\s*$/u.test(printed.text.slice(0, at))) return printed
  const start = (printed.span?.start ?? 0) + at
  return { text: title, span: printed.span && { start, end: start + title.length } }
}

/** Whom the page prints as its author; whom the metadata name, where that is printed too and is somebody else. */
function bylineOf(
  printed: FoundText[],
  { named, near, text }: { named: FoundText[]; near: NearHead; text: string },
): FoundText[] {
  if (printed.length === 0) return named.length > 0 ? named : near.names
  const words = new Set(named.flatMap((name) => foldWords(name.text).split(' ')))
  const shares = printed.some((name) =>
    foldWords(name.text)
      .split(' ')
      .some((word) => words.has(word)),
  )
  const sure = named.length > 0 && named.every((name) => isFullName(name.text) && text.includes(name.text))
  return sure && !shares ? named : printed
}

/** Where a name from the metadata is printed near the head of the article. */
function locate(name: string, text: string, article: SplitArticle): FoundText {
  const from = Math.max(0, (article.headline?.span?.start ?? article.start) - 500)
  const at = text.slice(from, article.start).indexOf(name)
  return { text: name, span: at < 0 ? null : { start: from + at, end: from + at + name.length } }
}

function publisherOf({ publisher }: SplitArticle, metadata: PageMetadata): FoundText | null {
  if (metadata.publisher === null) return publisher
  const same = publisher !== null && fold(publisher.text) === fold(metadata.publisher)
  return { text: metadata.publisher, span: same ? publisher.span : null }
}

/** The metadata settle how a printed date reads; the printed one stays where they name none. */
function settle(printed: FoundDate | null, known: string | null): FoundDate | null {
  if (known === null) return printed
  if (!printed) return { iso: known, alternative: null, span: null }
  const day = known.slice(0, 10)
  const agrees = printed.iso.startsWith(day) || printed.alternative?.startsWith(day) === true
  return { iso: known, alternative: null, span: agrees ? printed.span : null }
}

/** A text that was changed on the day it came out, and says nothing of it, was not changed. */
function updatedOf({ updatedAt }: SplitArticle, { published, updated }: PageMetadata): FoundDate | null {
  const same = updated !== null && updated.slice(0, 10) === published?.slice(0, 10)
  return settle(updatedAt, same && updatedAt === null ? null : updated)
}

/** A short or undecided text is believed to be in the document's language where its script allows that. */
function languageOf(article: SplitArticle, text: string, declared: string | null): string {
  if (declared === null) return article.language
  const body = text.slice(article.start, article.end)
  if (article.language === 'und') return declared
  const latinOnly = scriptOf(body) === 'latin'
  return body.length < 200 && latinOnly ? declared : article.language
}
