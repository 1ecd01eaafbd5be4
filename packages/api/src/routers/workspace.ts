import { changePolicy, policyReceiptSchema } from '@assay/newsroom'
import { listMyWorkspaces, myWorkspacesSchema } from '@assay/people'
import { readPolicy, workspacePolicySchema } from '@assay/questions'
import { changePolicySchema } from '@assay/review'
import { commandOf, commandProcedure, memberProcedure, personProcedure, router } from '../procedures.ts'

export const workspaceRouter = router({
  mine: personProcedure
    .output(myWorkspacesSchema)
    .query(({ ctx }) => listMyWorkspaces(ctx.installation, { personId: ctx.personId })),
  policy: memberProcedure('read')
    .output(workspacePolicySchema)
    .query(({ ctx }) => readPolicy(ctx.reading)),
  changePolicy: commandProcedure('set-policy')
    .input(changePolicySchema)
    .output(policyReceiptSchema)
    .mutation(({ ctx, input }) => changePolicy(ctx.installation, commandOf(ctx.actor, input))),
})
