import { stanceSchema, statementStates } from '@assay/review'
import { z } from 'zod'

/**
 * The statement that something exported was said of. Offsets are Unicode code points of the capture's text, end
 * exclusive, so that they mean the same in every language. `statementText` is what it was said of: where the
 * statement reads otherwise in the capture by now its offsets are null, and `onPresentWording` is false where it
 * reads otherwise in more than its looks. `statementState` is where the statement stands today.
 */
export const exportedStatementSchema = z.object({
  articleId: z.string(),
  headline: z.string().nullable(),
  publisher: z.string().nullable(),
  publishedAt: z.string().nullable(),
  language: z.string(),
  articleUrl: z.string().nullable(),
  captureSha256: z.string(),
  statementId: z.string(),
  statementUrl: z.string(),
  statementStart: z.int().nullable(),
  statementEnd: z.int().nullable(),
  statementText: z.string(),
  onPresentWording: z.boolean(),
  statementState: z.enum(statementStates),
})

/** A source as it was cited. The passage is null where none was quoted or where it has been erased. */
export const exportedCitationSchema = z.object({
  url: z.string(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  stance: stanceSchema,
  quotedPassage: z.string().nullable(),
  accessedOn: z.string().nullable(),
})
type ExportedCitation = z.infer<typeof exportedCitationSchema>

/** Sources in one cell, a line each. */
export const sourcesInWords = (citations: readonly ExportedCitation[]): string =>
  citations
    .map(({ stance, url, title }) => (title === null ? `${stance} ${url}` : `${stance} ${url} (${title})`))
    .join('\n')

/** Techniques in one cell. Which words carry them stands in JSON Lines. */
export const techniquesInWords = (techniques: readonly { technique: string }[]): string =>
  techniques.map(({ technique }) => technique).join('; ')
