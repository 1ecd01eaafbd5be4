import {
  addComment,
  commentReceiptSchema,
  editComment,
  openThread,
  reopenThread,
  resolveThread,
  threadReceiptSchema,
} from '@assay/newsroom'
import {
  listReaders,
  listReadersSchema,
  readersSchema,
  readThreads,
  threadsQuerySchema,
  threadsSchema,
} from '@assay/questions'
import { addCommentSchema, editCommentSchema, openThreadSchema, threadTargetSchema } from '@assay/review'
import { commandOf, commandProcedure, memberProcedure, router } from '../procedures.ts'

export const discussionRouter = router({
  /** What is discussed of a statement and its assessments, or of an article. */
  threads: memberProcedure('read')
    .input(threadsQuerySchema)
    .output(threadsSchema)
    .query(({ ctx, input }) => readThreads(ctx.reading, input)),
  /** Whom one may mention. */
  readers: memberProcedure('discuss')
    .input(listReadersSchema)
    .output(readersSchema)
    .query(({ ctx, input }) => listReaders(ctx.reading, input)),
  open: commandProcedure('discuss')
    .input(openThreadSchema)
    .output(commentReceiptSchema)
    .mutation(({ ctx, input }) => openThread(ctx.installation, commandOf(ctx.actor, input))),
  reply: commandProcedure('discuss')
    .input(addCommentSchema)
    .output(commentReceiptSchema)
    .mutation(({ ctx, input }) => addComment(ctx.installation, commandOf(ctx.actor, input))),
  edit: commandProcedure('discuss')
    .input(editCommentSchema)
    .output(commentReceiptSchema)
    .mutation(({ ctx, input }) => editComment(ctx.installation, commandOf(ctx.actor, input))),
  resolve: commandProcedure('discuss')
    .input(threadTargetSchema)
    .output(threadReceiptSchema)
    .mutation(({ ctx, input }) => resolveThread(ctx.installation, commandOf(ctx.actor, input))),
  reopen: commandProcedure('discuss')
    .input(threadTargetSchema)
    .output(threadReceiptSchema)
    .mutation(({ ctx, input }) => reopenThread(ctx.installation, commandOf(ctx.actor, input))),
})
