export { deliverMail, type NoticeMail } from './mail/deliver-mail.ts'
export {
  chooseMail,
  mailChoiceSchema,
  readMailChoice,
  unsubscribe,
  unsubscribeSchema,
  unsubscribeToken,
} from './mail/mail-choice.ts'
export { changeRole } from './member/change-role.ts'
export { deactivateMember } from './member/deactivate.ts'
export { endedSessionsSchema, endMemberSessions } from './member/end-sessions.ts'
export { eraseName, nameErasedSchema } from './member/erase-name.ts'
export { findActor } from './member/find-actor.ts'
export { invitedSchema, inviteMember } from './member/invite.ts'
export { isStillHere } from './member/is-still-here.ts'
export { issueResetLink, resetLinkSchema } from './member/issue-reset-link.ts'
export { reactivateMember } from './member/reactivate.ts'
export { memberReceiptSchema } from './member/receipt.ts'
export { revokedSchema, revokeInvitation } from './member/revoke-invitation.ts'
export {
  invitationSchema,
  joinByInvitation,
  joinedSchema,
  readInvitation,
  registerByInvitation,
} from './person/accept-invitation.ts'
export { type Authentication, buildAuthentication } from './person/authentication.ts'
export { eraseNameByOperator } from './person/erase-name-by-operator.ts'
export {
  dismissFailedSignIns,
  failedSignInsSchema,
  readFailedSignIns,
} from './person/failed-sign-ins.ts'
export { issueOperatorReset } from './person/issue-operator-reset.ts'
export { linkSecretOf, newToken } from './person/one-time-link.ts'
export { endOwnSession, listOwnSessions, ownSessionsSchema } from './person/own-sessions.ts'
export { meSchema, readMe } from './person/read-me.ts'
export { checkResetLink, resetPassword } from './person/reset-password.ts'
export {
  buildSecurityLog,
  type Note,
  type RequestOrigin,
  type SecurityEntry,
  type SecurityEvent,
  type SecurityLog,
  securityEvents,
} from './security/security-log.ts'
export { writeSecurityLog } from './security/write-security-log.ts'
export { createWorkspaceByOperator } from './workspace/create-by-operator.ts'
export { firstAdminToken, isEmptyInstallation, setUpInstallation } from './workspace/first-admin.ts'
export { listMyWorkspaces, myWorkspacesSchema } from './workspace/list-mine.ts'
