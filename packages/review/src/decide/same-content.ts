import type { AssessmentContent } from '../assessment-input.ts'

/**
 * Whether two contents say the same, so that storing the one in place of the other would change nothing. Texts are
 * compared letter by letter, sources with their stance, passage and date.
 */
export function isSameContent(one: AssessmentContent, other: AssessmentContent): boolean {
  return contentLine(one) === contentLine(other)
}

function contentLine({ value, factuality, techniques, rationale, citations }: AssessmentContent): string {
  return JSON.stringify([
    value,
    value === 'propaganda-framed' ? (factuality ?? 'not-assessed') : null,
    techniques.map(({ technique, start, end }) => [technique, start, end]),
    rationale,
    citations.map(({ url, title, publisher, stance, quotedPassage, accessedOn }) => {
      return [url, title, publisher, stance, quotedPassage, accessedOn]
    }),
  ])
}
