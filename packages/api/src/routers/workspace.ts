import { listMyWorkspaces, myWorkspacesSchema } from '@assay/newsroom'
import { personProcedure, router } from '../procedures.ts'

export const workspaceRouter = router({
  mine: personProcedure
    .output(myWorkspacesSchema)
    .query(({ ctx }) => listMyWorkspaces(ctx.newsroom, { personId: ctx.personId })),
})
