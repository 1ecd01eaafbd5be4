export { listShared, listSharedSchema, sharedStatementsSchema } from './agreement/list-shared.ts'
export { agreementQuerySchema, agreementSchema, readAgreement } from './agreement/read-agreement.ts'
export {
  articlePageSchema,
  articleRowsSchema,
  listArticles,
  listArticlesSchema,
  readArticleRows,
  readArticleRowsSchema,
} from './article/list.ts'
export { articleFacetsSchema, listArticleFacets } from './article/list-facets.ts'
export { dossierSchema, readDossier } from './article/read-dossier.ts'
export { readReviewPage, reviewPageSchema } from './article/read-review.ts'
export { type EarlierArticle, readEarlierArticles } from './capture/earlier-articles.ts'
export { captureListSchema, listCaptures } from './capture/list.ts'
export { passageSchema, readPassage, readPassageSchema } from './capture/passage.ts'
export { capturePageSchema, readCapture } from './capture/read.ts'
export { originalSchema, readOriginal } from './capture/read-original.ts'
export { listWaiting, listWaitingSchema, waitingPageSchema } from './decision/list-waiting.ts'
export { listReaders, listReadersSchema, readersSchema } from './discussion/list-readers.ts'
export { readThreads, threadsQuerySchema, threadsSchema } from './discussion/read-threads.ts'
export { eventPageSchema, everyEvent, listEvents, listEventsSchema } from './event/list.ts'
export { logPositionSchema, readPosition } from './event/read-position.ts'
export { exportAssessments, exportAssessmentsSchema } from './export/read-assessments.ts'
export { exportDecisions, exportDecisionsSchema } from './export/read-decisions.ts'
export { type FeedItem, followLog } from './feed/follow.ts'
export { listMembers, membersSchema } from './member/list.ts'
export { invitationsSchema, listInvitations } from './member/list-invitations.ts'
export {
  countUnreadNotices,
  listNotices,
  listNoticesSchema,
  listUnreadNotices,
  noticesSchema,
  unreadNoticesSchema,
} from './notice/list.ts'
export { listUnsentNotices, type UnsentNotice } from './notice/list-unsent.ts'
export { countedStatementsSchema, listCounted, listCountedSchema } from './overview/list-counted.ts'
export { overviewQuerySchema, overviewSchema, readOverview } from './overview/read-overview.ts'
export { articleThenQuerySchema, articleThenSchema, readArticleThen } from './past/read-article.ts'
export { differenceQuerySchema, readDifference } from './past/read-difference.ts'
export { readStatementThen, statementThenQuerySchema, statementThenSchema } from './past/read-statement.ts'
export { readStory, storyPageSchema, storyQuerySchema } from './past/read-story.ts'
export { readWorkspaceThen, workspaceThenQuerySchema } from './past/read-workspace.ts'
export type { Reading } from './reading.ts'
export { suggestedSourcesSchema, suggestSources, suggestSourcesSchema } from './source/suggest.ts'
export { readStatementDetail, statementDetailSchema } from './statement/read-detail.ts'
export { readStatements, statementRowsSchema } from './statement/read-rows.ts'
export { everyArticle } from './visible/filtered-articles.ts'
export { viewerNow } from './visible/viewer-now.ts'
export { previewShares, previewSharesSchema, sharesSchema } from './work/preview-shares.ts'
export { readDueWork } from './work/read-due.ts'
export { queueSchema, readQueue } from './work/read-queue.ts'
export { readWorkOf, readWorkOfSchema, workOfSchema } from './work/read-work-of.ts'
export { readPolicy, workspacePolicySchema } from './workspace/read-policy.ts'
