import type { AssessmentContent } from '../assessment-input.ts'
import { ReviewError } from '../errors/review-error.ts'
import { isSamePage, normaliseSourceUrl, refuseCredentials } from '../source-url.ts'
import { isSetAside } from '../value.ts'

/** What the rules of content need to know of the statement under review. `textLength` in UTF-16 code units. */
export type StatementUnderReview = { textLength: number; articleUrl: string | null }

/**
 * Rules 2 and 3: what each value needs, and what a citation may be.
 *
 * @throws ReviewError with the code of the first rule that is broken
 */
export function checkContent(content: AssessmentContent, statement: StatementUnderReview): void {
  if (content.rationale === '') throw new ReviewError('rationale-required', { value: content.value })
  checkFactuality(content)
  checkTechniques(content, statement.textLength)
  checkCitations(content, statement.articleUrl)
}

function checkFactuality({ value, factuality, citations }: AssessmentContent): void {
  if (value !== 'propaganda-framed') {
    if (factuality !== null) throw new ReviewError('factuality-without-framing', { value })
    return
  }
  const claimsFact = factuality === 'verified' || factuality === 'disputed'
  if (claimsFact && citations.length === 0)
    throw new ReviewError('factuality-citation-required', { factuality })
}

function checkTechniques({ value, techniques }: AssessmentContent, textLength: number): void {
  if (value === 'propaganda-framed' && techniques.length === 0) throw new ReviewError('technique-required')
  const outside = techniques.find((mark) => mark.end !== null && mark.end > textLength)
  if (outside) throw new ReviewError('technique-outside-statement', { technique: outside.technique })
}

function checkCitations({ value, citations }: AssessmentContent, articleUrl: string | null): void {
  const needsCitation = value !== 'propaganda-framed' && !isSetAside(value)
  if (needsCitation && citations.length === 0) throw new ReviewError('citation-required', { value })
  const article = articleUrl === null ? null : URL.parse(articleUrl)
  for (const { url } of citations) {
    refuseCredentials(url)
    const normalised = normaliseSourceUrl(url)
    if (article?.protocol.startsWith('http') && isSamePage(normalised, article.href)) {
      throw new ReviewError('citation-of-itself', { url })
    }
  }
}
