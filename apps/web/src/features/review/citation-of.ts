import type { AssessmentValue, CitationInput } from '@assay/review'
import type { KnownSource } from './use-shelf.ts'

/** A source as it is cited under a tag: what speaks against a disputed statement contradicts it. `day` is ISO. */
export function citationOf(source: KnownSource, value: AssessmentValue | null, day: string): CitationInput {
  const { url, title, publisher } = source
  const stance = value === 'disputed' ? 'contradicts' : 'supports'
  return { url, title, publisher, stance, quotedPassage: null, accessedOn: day }
}
