import { scriptOf } from '../../languages/script.ts'
import type { FoundDate, FoundText, SplitArticle, SplitCapture, SplitCaptureOptions } from '../../shapes.ts'
import { fold } from '../words/words.ts'
import type { PageMetadata } from './metadata.ts'

/** Fills in from metadata what a page does not print, where the page holds one article. */
export function applyMetadata(
  capture: SplitCapture,
  metadata: PageMetadata,
  options: SplitCaptureOptions,
): SplitCapture {
  const [article, second] = capture.articles
  const language = options.language ?? metadata.language ?? capture.language
  if (!article || second) return { ...capture, language }
  return { ...capture, language, articles: [fill(article, capture.text, { metadata, options })] }
}

function fill(
  article: SplitArticle,
  text: string,
  { metadata, options }: { metadata: PageMetadata; options: SplitCaptureOptions },
): SplitArticle {
  const title = metadata.headlines.at(-1)
  const headline = article.headline ?? (title === undefined ? null : { text: title, span: null })
  const named = metadata.authors.map((author) => locate(author, text, article))
  return {
    ...article,
    headline,
    byline: article.byline.length > 0 ? article.byline : named,
    publisher: publisherOf(article, metadata),
    publishedAt: settle(article.publishedAt, metadata.published),
    updatedAt: updatedOf(article, metadata),
    language: options.language ?? languageOf(article, text, metadata.language),
    url: options.url ?? metadata.url ?? article.url,
  }
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
