import { stanceSchema } from '@assay/review'
import { z } from 'zod'

/** A citation of an assessment or a decision, with its quoted passage. */
export const citationDetailSchema = z.object({
  url: z.string(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  stance: stanceSchema,
  quotedPassage: z.string().nullable(),
  /** Whether a passage was quoted and has been erased. */
  passageErased: z.boolean(),
  /** For whoever may erase it, while it stands. */
  passageTextId: z.string().nullable(),
  accessedOn: z.string().nullable(),
})

/** Erasable texts as one reader sees them. */
export type TextsSeen = {
  /** Null where it was erased, or never given. */
  text: (textId: string | null) => string | null
  /** Its id, for whoever may erase it, while it stands. */
  erasableId: (textId: string | null) => string | null
}

type StoredCitation = { quotedTextId: string | null; source: { url: string } }

/** Sets the citations of a revision in full. */
export function describeCitations<Citation extends StoredCitation>(
  citations: readonly Citation[],
  { text, erasableId }: TextsSeen,
) {
  return citations.map((citation) => ({
    ...citation,
    url: citation.source.url,
    quotedPassage: text(citation.quotedTextId),
    passageErased: citation.quotedTextId !== null && text(citation.quotedTextId) === null,
    passageTextId: erasableId(citation.quotedTextId),
  }))
}
