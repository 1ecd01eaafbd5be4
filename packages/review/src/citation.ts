import { z } from 'zod'
import { writtenTextSchema } from './written-text.ts'

export const stances = ['supports', 'contradicts', 'context'] as const
export const stanceSchema = z.enum(stances)
export type Stance = z.infer<typeof stanceSchema>

const optionalLine = (max: number) =>
  writtenTextSchema(max)
    .transform((text) => (text === '' ? null : text))
    .nullable()

/** A link to a source, as a reviewer gives it. `accessedOn` is a calendar date. */
export const citationInputSchema = z.object({
  url: z.string().trim().min(1).max(2048),
  title: optionalLine(300),
  publisher: optionalLine(200),
  stance: stanceSchema,
  quotedPassage: optionalLine(4000),
  accessedOn: z.iso.date().nullable(),
})
export type CitationInput = z.infer<typeof citationInputSchema>
