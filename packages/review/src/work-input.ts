import { z } from 'zod'
import { articleTargetSchema } from './article-input.ts'
import { idSchema, instantSchema, seenVersionSchema, versionSchema } from './input-fields.ts'
import { writtenTextSchema } from './written-text.ts'

const textSchema = writtenTextSchema(5_000)

/** Statements of an article by their numbers in reading order, from 1; both ends belong to it. */
export const numberRangeSchema = z
  .object({ from: z.int().min(1).max(100_000), to: z.int().min(1).max(100_000) })
  .refine(({ from, to }) => from <= to, { error: 'from before to' })

/**
 * What work is given out on (rule 6): the article, and all work that stands on it, each at its version. `range` null
 * for the whole article, what may be cut in it later too.
 */
export const workTargetSchema = articleTargetSchema.extend({
  assignments: z.array(z.object({ assignmentId: idSchema, version: versionSchema })).max(500),
  range: numberRangeSchema.nullable(),
})
export type WorkTarget = z.infer<typeof workTargetSchema>

const eachOnce = <Item>(items: readonly Item[], idOf: (item: Item) => string) =>
  new Set(items.map(idOf)).size === items.length

const workTargetsSchema = z
  .array(workTargetSchema)
  .min(1)
  .max(100)
  .refine((targets) => eachOnce(targets, ({ articleId }) => articleId), { error: 'each article once' })

const peopleSchema = z
  .array(idSchema)
  .min(1)
  .max(50)
  .refine((people) => eachOnce(people, (id) => id), { error: 'each person once' })

/** Gives articles, or ranges of their statements, to one or several reviewers: each of them gets all of it. */
export const assignWorkSchema = z.object({
  targets: workTargetsSchema,
  assigneeIds: peopleSchema,
  /** When it is due; null for no time. */
  dueAt: instantSchema.nullable(),
  note: textSchema,
})
export type AssignWork = z.infer<typeof assignWorkSchema>

/** Shares the statements of articles out among reviewers, so that each statement has so many of them. */
export const shareOutSchema = assignWorkSchema.extend({ perStatement: z.int().min(1).max(20) })

/** Takes what is free of an article. `assignmentVersion` is that of the work that one once had of it, 0 for none. */
export const takeWorkSchema = z.object({ articleId: idSchema, assignmentVersion: seenVersionSchema })

const assignmentSchema = z.object({ assignmentId: idSchema, version: versionSchema })
const assignmentsSchema = z
  .array(assignmentSchema)
  .min(1)
  .max(200)
  .refine((targets) => eachOnce(targets, ({ assignmentId }) => assignmentId), { error: 'each once' })

/** Gives work back to the pool, and says why. */
export const giveWorkBackSchema = assignmentSchema.extend({
  reason: textSchema.refine((reason) => reason !== '', 'a reason is needed'),
})

/** Takes work from those who have it. */
export const withdrawWorkSchema = z.object({ targets: assignmentsSchema, reason: textSchema })

/** Gives work of one or many to somebody else; when it is due stays. */
export const reassignWorkSchema = z.object({
  targets: assignmentsSchema,
  assigneeId: idSchema,
  note: textSchema,
})
