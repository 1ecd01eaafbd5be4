import { z } from 'zod'

/** How a statement's words came over to a later capture (rule 9). */
export const recaptureChanges = ['identical', 'cosmetic', 'material'] as const
export const recaptureChangeSchema = z.enum(recaptureChanges)
export type RecaptureChange = z.infer<typeof recaptureChangeSchema>

/** What a material change changed; `wording` is whatever the other kinds do not name. */
export const wordingChanges = [
  'number',
  'date',
  'name',
  'negation',
  'attribution',
  'modality',
  'wording',
] as const
export const wordingChangeSchema = z.enum(wordingChanges)
export type WordingChange = z.infer<typeof wordingChangeSchema>

/** A statement whose words changed in more than their looks: since which of its versions, and how. */
export const rewordedSchema = z.object({
  statementId: z.string(),
  version: z.int(),
  changes: z.array(wordingChangeSchema),
})
export type Reworded = z.infer<typeof rewordedSchema>
