import type { ArticleDetails } from './article-details.ts'

/**
 * An article's details once a later capture speaks for it: what the later one says, and what it does not say as it
 * stood. A date comes with its second reading, unless it is the date that stands: then an editor may have chosen.
 */
export function recapturedDetails(before: ArticleDetails, later: ArticleDetails): ArticleDetails {
  const isNewDate = later.publishedAt !== null && later.publishedAt !== before.publishedAt
  return {
    headline: later.headline ?? before.headline,
    byline: later.byline ?? before.byline,
    publisher: later.publisher ?? before.publisher,
    publishedAt: later.publishedAt ?? before.publishedAt,
    publishedAtAlternative: isNewDate ? later.publishedAtAlternative : before.publishedAtAlternative,
    language: later.language === 'und' ? before.language : later.language,
    url: later.url ?? before.url,
  }
}

/** The details that differ between two, as they were and as they are. */
export function changedDetails(
  before: ArticleDetails,
  after: ArticleDetails,
): { before: Partial<ArticleDetails>; after: Partial<ArticleDetails> } {
  const fields = Object.keys(before).filter(
    (field) => before[field as keyof ArticleDetails] !== after[field as keyof ArticleDetails],
  )
  const only = (details: ArticleDetails) =>
    Object.fromEntries(Object.entries(details).filter(([field]) => fields.includes(field)))
  return { before: only(before), after: only(after) }
}
