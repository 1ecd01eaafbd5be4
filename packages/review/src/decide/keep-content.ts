import type { AssessmentContent } from '../assessment-input.ts'
import type { CitedSource } from '../cited-source.ts'
import { normaliseSourceUrl } from '../source-url.ts'
import type { TextRef } from '../text-ref.ts'
import type { Spoken } from '../value.ts'
import type { PassedIn } from './passed-in.ts'

type KeptContent = {
  after: Spoken
  techniques: AssessmentContent['techniques']
  rationale: TextRef | null
  citations: CitedSource[]
}

/** What an event holds of content that every rule let through: sources by their address, free texts kept apart. */
export function keepContent(content: AssessmentContent, passed: PassedIn): KeptContent {
  const { value, factuality, techniques, rationale } = content
  return {
    after: { value, factuality: value === 'propaganda-framed' ? (factuality ?? 'not-assessed') : null },
    techniques,
    citations: content.citations.map((citation) => {
      const url = normaliseSourceUrl(citation.url)
      return {
        citationId: passed.newId(),
        sourceId: passed.sourceId(url),
        url,
        originalUrl: citation.url,
        title: citation.title,
        publisher: citation.publisher,
        stance: citation.stance,
        quotedPassage: citation.quotedPassage === null ? null : passed.keepText(citation.quotedPassage),
        accessedOn: citation.accessedOn,
      }
    }),
    rationale: rationale === '' ? null : passed.keepText(rationale),
  }
}
