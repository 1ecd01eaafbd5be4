export { type Ability, abilities, abilitiesOf, can } from './abilities.ts'
export {
  type Actor,
  type AnyActor,
  type KeyActor,
  type LinkActor,
  mayAct,
  namedOnEvents,
  type OperatorActor,
  type SystemActor,
} from './actor.ts'
export type { Coefficient } from './agreement/coefficient.ts'
export {
  type AgreementOfTwo,
  describeAgreement,
  type MeasuredAgreement,
} from './agreement/describe-agreement.ts'
export { measures } from './agreement/measures.ts'
export { articleAddress } from './article-address.ts'
export { type ArticleDetails, articleDetailsSchema } from './article-details.ts'
export {
  type ArticleCorrection,
  type ArticleTarget,
  articleCorrectionSchema,
  articleTargetSchema,
  blindArticleSchema,
  type CarryOver,
  carryOverSchema,
  editArticleSchema,
  mergeArticlesSchema,
  openReviewSchema,
  type RecutStatements,
  recutStatementsSchema,
} from './article-input.ts'
export {
  type AssessmentContent,
  type AssessmentTarget,
  assessmentContentSchema,
  assessmentTargetSchema,
  setAsideRangeSchema,
  submitAssessmentSchema,
  withdrawAssessmentSchema,
} from './assessment-input.ts'
export {
  type BlindReview,
  type BlindUntil,
  blindStatusSchema,
  blindUntil,
  blindUntilSchema,
  canBeBound,
  isHidden,
  ownStanding,
} from './blind-review.ts'
export { type CitationInput, citationInputSchema, type Stance, stanceSchema, stances } from './citation.ts'
export {
  linksIn,
  mentionedIn,
  mentionOf,
  numbersIn,
  replaceMentions,
  replaceNumbers,
  type StatementLink,
  statementLinkSchema,
} from './comment-text.ts'
export type { ArticleScene } from './decide/article-rules.ts'
export { decideDrop, decideOpening, decideRestore } from './decide/article-status.ts'
export { checkContent, type StatementUnderReview } from './decide/assessment-rules.ts'
export { decideAssignment, decideSharing, type TargetInScene } from './decide/assign-work.ts'
export { type BlindScene, decideBlinding, decideReveal } from './decide/blind-article.ts'
export {
  type CarryOverScene,
  decideCarryOver,
} from './decide/carry-over.ts'
export { decidePolicyChange, type PolicyScene } from './decide/change-policy.ts'
export type { CommentScene, ThreadScene } from './decide/comment-scene.ts'
export type { DecisionInScene, DecisionScene, WeighedAssessment } from './decide/decision-scene.ts'
export {
  decideEditingComment,
  decideOpeningThread,
  decideReopening,
  decideReply,
  decideResolving,
  type EditingScene,
  type OpeningScene,
} from './decide/discuss.ts'
export { decideEdit } from './decide/edit-article.ts'
export {
  decideGivingBack,
  decideLapse,
  decideReassignment,
  decideWithdrawingWork,
  isLapsed,
} from './decide/end-work.ts'
export { decideErasure, type TextScene } from './decide/erase-text.ts'
export {
  checkInvitation,
  decideInvitation,
  decideJoining,
  decideRevocation,
  type InvitationStanding,
} from './decide/invitation-rules.ts'
export { decideByQuorum, decideByTaking, decideStatement } from './decide/make-decision.ts'
export {
  decideDeactivation,
  decideReactivation,
  decideRoleChange,
  type MemberScene,
} from './decide/member-rules.ts'
export { decideMerge, type MergeScene } from './decide/merge-articles.ts'
export type { PassedIn } from './decide/passed-in.ts'
export { decideRecut, type RecutScene } from './decide/recut-statements.ts'
export type { CutStatement } from './decide/statement-cuts.ts'
export {
  type AssessmentScene,
  decideSubmission,
  type OwnAssessment,
  saysAlready,
} from './decide/submit-assessment.ts'
export { daysAfter, decideTaking, type FreeStatement, freeStatements } from './decide/take-work.ts'
export { decideRejection, decideUndeciding } from './decide/undecide.ts'
export { decideWithdrawal } from './decide/withdraw-assessment.ts'
export type { AssignmentInScene, Reviewers, WorkScene } from './decide/work-scene.ts'
export {
  type BasisSide,
  basisSideSchema,
  type DecisionMaker,
  decisionMakerSchema,
} from './decision.ts'
export {
  type DecisionTarget,
  decisionTargetSchema,
  rejectAssessmentsSchema,
  takeAssessmentsSchema,
  withdrawDecisionsSchema,
  writeDecisionSchema,
} from './decision-input.ts'
export {
  addCommentSchema,
  type Discussed,
  discussedSchema,
  editCommentSchema,
  openThreadSchema,
  type ThreadTarget,
  threadTargetSchema,
} from './discussion-input.ts'
export { errorsInEnglish } from './errors/english.ts'
export { readErrorAnswer } from './errors/error-answer.ts'
export { type ErrorAnswer, type ErrorCode, errorDetails } from './errors/error-details.ts'
export { ReviewError } from './errors/review-error.ts'
export { applyChange, type Editorial, emptyEditorial, evolve, fold } from './evolve/evolve.ts'
export {
  type ArticleStatus,
  articleStatuses,
  type EditorialRows,
  type EditorialTable,
  editorialTables,
  type RowChange,
} from './evolve/rows.ts'
export {
  type CarriedText,
  carriedTextsOf,
  erasedTextOf,
  textKindOf,
  textRefsOf,
} from './history/carried-texts.ts'
export { type CapturedBytes, type CutWords, type TextKind, textKinds } from './history/definition.ts'
export {
  type AssayEvent,
  absorbingTypes,
  capturedOf,
  carryingTypes,
  changesOf,
  chapterOf,
  type Decided,
  type EventData,
  type EventType,
  erasingTypes,
  eventTypeSchema,
  eventTypes,
  installationLog,
  newestVersion,
  parseEvent,
  readEvent,
  rewordingTypes,
  subjectOf,
  tellingTypes,
  toldOf,
  typesShownBlind,
  wordsOf,
  workspaceEventTypes,
} from './history/event.ts'
export { eventCountsOf } from './history/event-counts.ts'
export { eventRecordOf } from './history/event-record.ts'
export { type EventSummary, eventSummarySchema, summaryOf } from './history/summary.ts'
export {
  commandKeySchema,
  daySchema,
  fileNameSchema,
  filterValueSchema,
  idSchema,
  instantSchema,
  offsetSchema,
  pageAddressSchema,
  partSchema,
  positionSchema,
  searchSchema,
  seenVersionSchema,
  versionSchema,
} from './input-fields.ts'
export { type NoticeKind, noticeKinds, type Told } from './notice.ts'
export { abilitiesOn, type ObjectAbility, type ObjectKind, objectAbilities } from './object-abilities.ts'
export { countStatements, type StatementCounts } from './past/count-statements.ts'
export { differenceOf, type RowDifference } from './past/difference.ts'
export { foldPart, type PastScope, pastScopes, typesThatCount } from './past/fold-part.ts'
export { indexSaid } from './past/index-said.ts'
export {
  type Picture,
  type PictureKind,
  type PictureRow,
  type PictureValue,
  pictureKinds,
} from './past/picture.ts'
export { type PastSubject, pictureOf, standingStatements } from './past/picture-of.ts'
export {
  changeRoleSchema,
  deactivateMemberSchema,
  inviteMemberSchema,
  linkSchema,
  memberTargetSchema,
  type NewPerson,
  type NewWorkspace,
  newPersonSchema,
  newWorkspaceSchema,
  reactivateMemberSchema,
  registerSchema,
  resetPasswordSchema,
  revokeInvitationSchema,
  setUpSchema,
  slugSchema,
} from './people-input.ts'
export {
  defaultPolicy,
  firstPolicySchema,
  fullPolicy,
  fullPolicySchema,
  type Policy,
  policySchema,
  type StoredPolicy,
} from './policy.ts'
export { changePolicySchema } from './policy-input.ts'
export { changedDetails, recapturedDetails } from './recaptured-details.ts'
export { type ActorRole, actorRoleSchema, type Role, roleSchema, roles } from './roles.ts'
export { type Share, shareOut } from './share-out.ts'
export { isSamePage, normaliseSourceUrl, refuseCredentials, withoutCredentials } from './source-url.ts'
export {
  attributionSchema,
  type StatementAttribution,
  type StatementCut,
  statementCutSchema,
} from './statement-cut.ts'
export {
  isOnPresentWording,
  type StandingDecision,
  type StandingValue,
  type StatementStanding,
  type StatementState,
  standingSchema,
  statementStanding,
  statementStates,
  unsettledStates,
} from './statement-state.ts'
export {
  type MarkedTechnique,
  markedTechniqueSchema,
  type Technique,
  type TechniqueGroup,
  techniqueGroups,
  techniqueSchema,
  techniques,
} from './technique.ts'
export { eraseNameSchema, eraseTextSchema } from './text-input.ts'
export { type TextRef, textRefSchema } from './text-ref.ts'
export {
  type AssessmentValue,
  assessmentValueSchema,
  assessmentValues,
  type Factuality,
  factualities,
  factualitySchema,
  isSetAside,
  type SetAside,
  setAsideSchema,
  setAsides,
  type Tag,
  tagSchema,
  tags,
  type Verdict,
  verdictOf,
  verdictSchema,
  verdicts,
} from './value.ts'
export {
  abilitiesOfViewer,
  isBoundIn,
  logOpenTo,
  memberOf,
  personOf,
  type Viewer,
  type ViewerKind,
  viewerCan,
  viewerOf,
  workspaceOpenTo,
} from './viewer.ts'
export {
  recaptureChangeSchema,
  recaptureChanges,
  rewordedSchema,
  wordingChangeSchema,
  wordingChanges,
} from './wording-change.ts'
export { statementsOfWork } from './work.ts'
export {
  type AssignWork,
  assignWorkSchema,
  giveWorkBackSchema,
  numberRangeSchema,
  reassignWorkSchema,
  shareOutSchema,
  takeWorkSchema,
  type WorkTarget,
  withdrawWorkSchema,
  workTargetSchema,
} from './work-input.ts'
export {
  type NumberRun,
  numberRuns,
  progressOf,
  type StatementInProgress,
} from './work-progress.ts'
export { isVisible, namingLine, writable } from './written-text.ts'
