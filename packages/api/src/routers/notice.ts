import {
  countUnreadNotices,
  listNotices,
  listNoticesSchema,
  noticesSchema,
  unreadNoticesSchema,
} from '@assay/questions'
import { z } from 'zod'
import { readNotices, readNoticesSchema } from '../notices/read-notices.ts'
import { memberProcedure, router } from '../procedures.ts'

export const noticeRouter = router({
  /** What one was told, the latest first. */
  list: memberProcedure('read')
    .input(listNoticesSchema)
    .output(noticesSchema)
    .query(({ ctx, input }) => listNotices(ctx.reading, input)),
  /** How much of it is unread. */
  unread: memberProcedure('read')
    .output(unreadNoticesSchema)
    .query(({ ctx }) => countUnreadNotices(ctx.reading)),
  read: memberProcedure('read')
    .input(readNoticesSchema)
    .output(z.object({ marked: z.int() }))
    .mutation(({ ctx, input }) => readNotices(ctx, input)),
})
