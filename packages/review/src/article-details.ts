import { z } from 'zod'

/** What is known of an article beside its text. */
export const articleDetailsSchema = z.object({
  headline: z.string().nullable(),
  byline: z.string().nullable(),
  publisher: z.string().nullable(),
  publishedAt: z.string().nullable(),
  publishedAtAlternative: z.string().nullable(),
  language: z.string(),
  url: z.string().nullable(),
})
export type ArticleDetails = z.infer<typeof articleDetailsSchema>
