import {
  changeRole,
  deactivateMember,
  endedSessionsSchema,
  endMemberSessions,
  eraseName,
  invitedSchema,
  inviteMember,
  issueResetLink,
  memberReceiptSchema,
  nameErasedSchema,
  reactivateMember,
  resetLinkSchema,
  revokedSchema,
  revokeInvitation,
} from '@assay/people'
import { invitationsSchema, listInvitations, listMembers, membersSchema } from '@assay/questions'
import {
  changeRoleSchema,
  deactivateMemberSchema,
  eraseNameSchema,
  inviteMemberSchema,
  memberTargetSchema,
  reactivateMemberSchema,
  revokeInvitationSchema,
} from '@assay/review'
import { commandOf, commandProcedure, memberProcedure, router } from '../procedures.ts'

export const memberRouter = router({
  list: memberProcedure('read')
    .output(membersSchema)
    .query(({ ctx }) => listMembers(ctx.reading)),
  invitations: memberProcedure('manage-members')
    .output(invitationsSchema)
    .query(({ ctx }) => listInvitations(ctx.reading)),
  invite: commandProcedure('manage-members')
    .input(inviteMemberSchema)
    .output(invitedSchema)
    .mutation(({ ctx, input }) => inviteMember(ctx.installation, commandOf(ctx.actor, input))),
  revokeInvitation: commandProcedure('manage-members')
    .input(revokeInvitationSchema)
    .output(revokedSchema)
    .mutation(({ ctx, input }) => revokeInvitation(ctx.installation, commandOf(ctx.actor, input))),
  changeRole: commandProcedure('manage-members')
    .input(changeRoleSchema)
    .output(memberReceiptSchema)
    .mutation(({ ctx, input }) => changeRole(ctx.installation, commandOf(ctx.actor, input))),
  deactivate: commandProcedure('manage-members')
    .input(deactivateMemberSchema)
    .output(memberReceiptSchema)
    .mutation(({ ctx, input }) => deactivateMember(ctx.installation, commandOf(ctx.actor, input))),
  reactivate: commandProcedure('manage-members')
    .input(reactivateMemberSchema)
    .output(memberReceiptSchema)
    .mutation(({ ctx, input }) => reactivateMember(ctx.installation, commandOf(ctx.actor, input))),
  endSessions: commandProcedure('manage-members')
    .input(memberTargetSchema)
    .output(endedSessionsSchema)
    .mutation(({ ctx, input }) => endMemberSessions(ctx.installation, commandOf(ctx.actor, input))),
  eraseName: commandProcedure('erase-text')
    .input(eraseNameSchema)
    .output(nameErasedSchema)
    .mutation(({ ctx, input }) => eraseName(ctx.installation, commandOf(ctx.actor, input))),
  issueResetLink: commandProcedure('manage-members')
    .input(memberTargetSchema)
    .output(resetLinkSchema)
    .mutation(({ ctx, input }) => issueResetLink(ctx.installation, commandOf(ctx.actor, input))),
})
