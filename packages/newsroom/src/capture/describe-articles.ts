import { createHash } from 'node:crypto'
import {
  type ArticleDetails,
  type EventData,
  isVisible,
  namingLine,
  type StatementAttribution,
  type StatementCut,
  withoutCredentials,
} from '@assay/review'
import type { Attribution, SplitArticle, SplitStatement } from '@assay/text'

type Extracted = EventData<'article-extracted'>
type Passed = { captureId: string; text: string; newId: () => string }

/** SHA-256 of a statement's words, in lower-case hex. */
export const hashText = (text: string): string => createHash('sha256').update(text).digest('hex')

/** The events that bring the articles of a capture in, each statement with an id of its own. */
export function describeArticles(articles: readonly SplitArticle[], passed: Passed): Extracted[] {
  return articles.map((article) => ({
    articleId: passed.newId(),
    captureId: passed.captureId,
    start: article.start,
    end: article.end,
    details: detailsOf(article),
    statements: article.statements.map((statement) => cutOf(statement, passed)),
  }))
}

function detailsOf(article: SplitArticle): ArticleDetails {
  return {
    headline: lineOf(article.headline?.text),
    byline: lineOf(article.byline.map(({ text }) => text).join(', ')),
    publisher: lineOf(article.publisher?.text),
    publishedAt: article.publishedAt?.iso ?? null,
    publishedAtAlternative: article.publishedAt?.alternative ?? null,
    language: article.language,
    url: article.url === null ? null : withoutCredentials(article.url),
  }
}

/** A page may say anything of itself, also what no database keeps; null where nothing of it can be seen. */
function lineOf(text: string | undefined): string | null {
  return text === undefined || !isVisible(text) ? null : namingLine(text)
}

function cutOf({ start, end, kind, paragraph, attribution }: SplitStatement, passed: Passed): StatementCut {
  return {
    statementId: passed.newId(),
    start,
    end,
    kind,
    paragraph,
    textHash: hashText(passed.text.slice(start, end)),
    attribution: attributionOf(attribution),
    lineage: [],
  }
}

function attributionOf(found: Attribution): StatementAttribution {
  switch (found.voice) {
    case 'own':
      return { voice: 'own' }
    case 'reported':
      return { voice: 'reported', speaker: found.speaker?.text ?? null }
    case 'direct':
      return { voice: 'direct', speaker: found.speaker?.text ?? null, quotes: found.quotes }
  }
}
