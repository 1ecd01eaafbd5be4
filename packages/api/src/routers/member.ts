import {
  changeRole,
  deactivateMember,
  endedSessionsSchema,
  endMemberSessions,
  eraseName,
  invitationsSchema,
  invitedSchema,
  inviteMember,
  issueResetLink,
  listInvitations,
  listMembers,
  memberReceiptSchema,
  membersSchema,
  nameErasedSchema,
  reactivateMember,
  resetLinkSchema,
  revokedSchema,
  revokeInvitation,
} from '@assay/newsroom'
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
    .query(({ ctx }) => listMembers(ctx.newsroom, ctx.actor)),
  invitations: memberProcedure('manage-members')
    .output(invitationsSchema)
    .query(({ ctx }) => listInvitations(ctx.newsroom, ctx.actor)),
  invite: commandProcedure('manage-members')
    .input(inviteMemberSchema)
    .output(invitedSchema)
    .mutation(({ ctx, input }) => inviteMember(ctx.newsroom, commandOf(ctx.actor, input))),
  revokeInvitation: commandProcedure('manage-members')
    .input(revokeInvitationSchema)
    .output(revokedSchema)
    .mutation(({ ctx, input }) => revokeInvitation(ctx.newsroom, commandOf(ctx.actor, input))),
  changeRole: commandProcedure('manage-members')
    .input(changeRoleSchema)
    .output(memberReceiptSchema)
    .mutation(({ ctx, input }) => changeRole(ctx.newsroom, commandOf(ctx.actor, input))),
  deactivate: commandProcedure('manage-members')
    .input(deactivateMemberSchema)
    .output(memberReceiptSchema)
    .mutation(({ ctx, input }) => deactivateMember(ctx.newsroom, commandOf(ctx.actor, input))),
  reactivate: commandProcedure('manage-members')
    .input(reactivateMemberSchema)
    .output(memberReceiptSchema)
    .mutation(({ ctx, input }) => reactivateMember(ctx.newsroom, commandOf(ctx.actor, input))),
  endSessions: commandProcedure('manage-members')
    .input(memberTargetSchema)
    .output(endedSessionsSchema)
    .mutation(({ ctx, input }) => endMemberSessions(ctx.newsroom, commandOf(ctx.actor, input))),
  eraseName: commandProcedure('erase-text')
    .input(eraseNameSchema)
    .output(nameErasedSchema)
    .mutation(({ ctx, input }) => eraseName(ctx.newsroom, commandOf(ctx.actor, input))),
  issueResetLink: commandProcedure('manage-members')
    .input(memberTargetSchema)
    .output(resetLinkSchema)
    .mutation(({ ctx, input }) => issueResetLink(ctx.newsroom, commandOf(ctx.actor, input))),
})
