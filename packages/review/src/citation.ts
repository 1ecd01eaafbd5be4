import { z } from 'zod'
import { addressTextSchema, daySchema } from './input-fields.ts'
import { namingLineSchema, writtenTextSchema } from './written-text.ts'

export const stances = ['supports', 'contradicts', 'context'] as const
export const stanceSchema = z.enum(stances)
export type Stance = z.infer<typeof stanceSchema>

const optional = (text: z.ZodType<string, string>) =>
  text.transform((text) => (text === '' ? null : text)).nullable()

/** A link to a source, as a reviewer gives it. `accessedOn` is a calendar date. */
export const citationInputSchema = z.object({
  url: addressTextSchema(2048).pipe(z.string().min(1)),
  title: optional(namingLineSchema(300)),
  publisher: optional(namingLineSchema(200)),
  stance: stanceSchema,
  quotedPassage: optional(writtenTextSchema(4000)),
  accessedOn: daySchema.nullable(),
})
export type CitationInput = z.infer<typeof citationInputSchema>
