import { z } from 'zod'
import { idSchema, versionSchema } from './input-fields.ts'
import { writtenTextSchema } from './written-text.ts'

/** What somebody says in a discussion, in Markdown; people are mentioned by their ids (`mentionOf`). */
const commentTextSchema = writtenTextSchema(20_000).refine((text) => text !== '', 'a comment says something')

/**
 * What is discussed: an article, a statement of it, or an assessment of that. A statement is named with the version
 * of its words that was seen.
 */
export const discussedSchema = z.union([
  z.object({ articleId: idSchema }),
  z.object({ statementId: idSchema, statementVersion: versionSchema, assessmentId: idSchema.nullable() }),
])
export type Discussed = z.infer<typeof discussedSchema>

/** Opens a thread with its first comment. */
export const openThreadSchema = z.object({ about: discussedSchema, text: commentTextSchema })

/** Adds to a thread. Others may have added to it meanwhile: one reply stands in nobody's way. */
export const addCommentSchema = z.object({ threadId: idSchema, text: commentTextSchema })

/** Puts one's own comment in other words. */
export const editCommentSchema = z.object({
  commentId: idSchema,
  commentVersion: versionSchema,
  text: commentTextSchema,
})

/** Resolves a thread or opens it again, having seen all that was said in it. */
export const threadTargetSchema = z.object({ threadId: idSchema, threadVersion: versionSchema })
export type ThreadTarget = z.infer<typeof threadTargetSchema>
