export { TextError, type TextErrorCode } from '@assay/text'
export {
  type ArticleReceipt,
  articleReceiptSchema,
  articleReceiptsSchema,
  editReceiptSchema,
} from './article/article-receipt.ts'
export { carryOverArticle } from './article/carry-over.ts'
export { carryOverReceiptSchema } from './article/carry-over-receipt.ts'
export {
  compareRecapture,
  compareRecaptureSchema,
  recaptureComparisonSchema,
} from './article/compare-recapture.ts'
export { dropArticle } from './article/drop.ts'
export { editArticle } from './article/edit.ts'
export {
  articlePageSchema,
  articleRowsSchema,
  type ListedArticle,
  listArticles,
  listArticlesSchema,
  readArticleRows,
  readArticleRowsSchema,
} from './article/list.ts'
export { articleFacetsSchema, listArticleFacets } from './article/list-facets.ts'
export { mergeArticles } from './article/merge.ts'
export { openReview } from './article/open-review.ts'
export { type ReviewPage, readReviewPage, reviewPageSchema } from './article/read-review.ts'
export { recutReceiptSchema, recutStatements } from './article/recut.ts'
export { restoreArticle } from './article/restore.ts'
export { assessmentReceiptSchema } from './assessment/receipt.ts'
export { setAsideRange, setAsideReceiptSchema } from './assessment/set-aside-range.ts'
export { submitAssessment } from './assessment/submit.ts'
export { withdrawAssessment } from './assessment/withdraw.ts'
export { importCapture, importCaptureSchema } from './capture/import.ts'
export { importByOperator } from './capture/import-by-operator.ts'
export { captureListSchema, listCaptures } from './capture/list.ts'
export { type Passage, passageSchema, readPassage, readPassageSchema } from './capture/passage.ts'
export { type CapturePage, capturePageSchema, readCapture } from './capture/read.ts'
export { originalSchema, readOriginal } from './capture/read-original.ts'
export { importReceiptSchema } from './capture/take-in.ts'
export type { Actor, Newsroom } from './command/newsroom.ts'
export { copiesSchema, countTextCopies, countTextCopiesSchema } from './erasure/count-copies.ts'
export { erasedSchema, eraseText } from './erasure/erase-text.ts'
export { eventPageSchema, listEvents, listEventsSchema } from './event/list.ts'
export type { AuditEntry } from './event/read-entries.ts'
export { logPositionSchema, readPosition } from './event/read-position.ts'
export { exportAssessments, exportAssessmentsSchema } from './export/read-assessments.ts'
export { type FeedItem, followLog } from './feed/follow.ts'
export { readDemoFiles, readDemoPeople } from './installation/demo-files.ts'
export { firstAdminToken, isEmptyInstallation, setUpInstallation } from './installation/first-admin.ts'
export { type ReachedNewsroom, reachNewsroom } from './installation/reach-newsroom.ts'
export { seedDemo } from './installation/seed-demo.ts'
export { auditDatabase, auditPrimitives, type LogAudit } from './log/audit.ts'
export { exportBundle, exportOwnBundle, exportOwnBundleSchema } from './log/export-bundle.ts'
export { publicKeysSchema, readPublicKeys } from './log/public-keys.ts'
export { ledgerStatusSchema, readLedgerStatus } from './log/status.ts'
export { type AuditStep, verifyNow } from './log/verify-now.ts'
export { changeRole } from './member/change-role.ts'
export { deactivateMember } from './member/deactivate.ts'
export { endedSessionsSchema, endMemberSessions } from './member/end-sessions.ts'
export { eraseName, nameErasedSchema } from './member/erase-name.ts'
export { findActor } from './member/find-actor.ts'
export { invitedSchema, inviteMember } from './member/invite.ts'
export { isStillHere } from './member/is-still-here.ts'
export { issueResetLink, resetLinkSchema } from './member/issue-reset-link.ts'
export { listMembers, membersSchema } from './member/list.ts'
export { invitationsSchema, listInvitations } from './member/list-invitations.ts'
export { reactivateMember } from './member/reactivate.ts'
export { memberReceiptSchema } from './member/receipt.ts'
export { revokedSchema, revokeInvitation } from './member/revoke-invitation.ts'
export { articleThenQuerySchema, articleThenSchema, readArticleThen } from './past/read-article.ts'
export { type Difference, differenceQuerySchema, readDifference } from './past/read-difference.ts'
export { readStatementThen, statementThenQuerySchema, statementThenSchema } from './past/read-statement.ts'
export { readStory, storyPageSchema, storyQuerySchema } from './past/read-story.ts'
export { readWorkspaceThen, type WorkspaceThen, workspaceThenQuerySchema } from './past/read-workspace.ts'
export {
  invitationSchema,
  joinByInvitation,
  joinedSchema,
  readInvitation,
  registerByInvitation,
} from './person/accept-invitation.ts'
export { type Authentication, buildAuthentication } from './person/authentication.ts'
export { eraseNameByOperator } from './person/erase-name-by-operator.ts'
export { issueOperatorReset } from './person/issue-operator-reset.ts'
export { linkSecretOf } from './person/one-time-link.ts'
export { endOwnSession, listOwnSessions, ownSessionsSchema } from './person/own-sessions.ts'
export { meSchema, readMe } from './person/read-me.ts'
export { checkResetLink, resetPassword } from './person/reset-password.ts'
export { eventProofSchema, proveByOperator, proveEvent, proveEventSchema } from './proof/prove-event.ts'
export { suggestedSourcesSchema, suggestSources, suggestSourcesSchema } from './source/suggest.ts'
export { type AssessmentDetail, readStatementDetail, statementDetailSchema } from './statement/read-detail.ts'
export { readStatements, statementRowsSchema } from './statement/read-rows.ts'
export type { StatementRow } from './statement/statement-row.ts'
export { createWorkspaceByOperator } from './workspace/create-by-operator.ts'
export { listMyWorkspaces, myWorkspacesSchema } from './workspace/list-mine.ts'
