import { listMyWorkspaces, myWorkspacesSchema } from '@assay/people'
import { personProcedure, router } from '../procedures.ts'

export const workspaceRouter = router({
  mine: personProcedure
    .output(myWorkspacesSchema)
    .query(({ ctx }) => listMyWorkspaces(ctx.installation, { personId: ctx.personId })),
})
