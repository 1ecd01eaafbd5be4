import type { Attribution, FoundText, SkippedKind, Span, SplitArticle, SplitCapture } from '@assay/text'
import { codePointCounter } from '@assay/text/plain-text'

/** What was found in a capture as `assay split` prints it. Every offset is in Unicode code points, end exclusive. */
export type PrintedCapture = {
  articles: readonly PrintedArticle[]
  skipped: readonly PrintedSkipped[]
}
export type PrintedArticle = ReturnType<typeof printArticle>
type PrintedSkipped = Span & { kind: SkippedKind }

type OffsetOf = (unit: number) => number

/** Gives what `splitCapture` gave, with its UTF-16 offsets as code points. Linear in the text. */
export function printCapture({ text, articles, skipped }: SplitCapture): PrintedCapture {
  const offsetOf = codePointCounter(text)
  return {
    articles: articles.map((article) => printArticle(article, text, offsetOf)),
    skipped: skipped.map((span) => ({ ...printSpan(span, offsetOf), kind: span.kind })),
  }
}

function printArticle(article: SplitArticle, text: string, offsetOf: OffsetOf) {
  return {
    headline: article.headline?.text ?? null,
    deck: oneALine(article.decks),
    byline: oneALine(article.byline),
    publisher: article.publisher?.text ?? null,
    publishedAt: article.publishedAt?.iso ?? null,
    publishedAtAlternative: article.publishedAt?.alternative ?? null,
    updatedAt: article.updatedAt?.iso ?? null,
    language: article.language,
    url: article.url,
    ...printSpan(article, offsetOf),
    statements: article.statements.map((statement) => ({
      ...printSpan(statement, offsetOf),
      kind: statement.kind,
      text: text.slice(statement.start, statement.end),
      attribution: printAttribution(statement.attribution, offsetOf),
    })),
  }
}

function printAttribution(attribution: Attribution, offsetOf: OffsetOf) {
  switch (attribution.voice) {
    case 'own':
      return attribution
    case 'direct': {
      const quotes = attribution.quotes.map((quote) => printSpan(quote, offsetOf))
      return { voice: attribution.voice, speaker: printFound(attribution.speaker, offsetOf), quotes }
    }
    case 'reported':
      return { voice: attribution.voice, speaker: printFound(attribution.speaker, offsetOf) }
    default:
      return attribution satisfies never
  }
}

function printFound(found: FoundText | null, offsetOf: OffsetOf): FoundText | null {
  if (found === null) return null
  return { text: found.text, span: found.span === null ? null : printSpan(found.span, offsetOf) }
}

const printSpan = ({ start, end }: Span, offsetOf: OffsetOf): Span => ({
  start: offsetOf(start),
  end: offsetOf(end),
})

const oneALine = (found: readonly FoundText[]): string | null =>
  found.length === 0 ? null : found.map(({ text }) => text).join('\n')
