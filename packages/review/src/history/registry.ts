import { articleBlinded } from '../events/article-blinded.ts'
import { articleDropped } from '../events/article-dropped.ts'
import { articleEdited } from '../events/article-edited.ts'
import { articleExtracted } from '../events/article-extracted.ts'
import { articleRecaptured } from '../events/article-recaptured.ts'
import { articleRestored } from '../events/article-restored.ts'
import { articlesMerged } from '../events/articles-merged.ts'
import { assessmentSubmitted } from '../events/assessment-submitted.ts'
import { assessmentWithdrawn } from '../events/assessment-withdrawn.ts'
import { assessmentsRejected } from '../events/assessments-rejected.ts'
import { captureImported } from '../events/capture-imported.ts'
import { commentAdded } from '../events/comment-added.ts'
import { commentEdited } from '../events/comment-edited.ts'
import { decisionMade } from '../events/decision-made.ts'
import { decisionWithdrawn } from '../events/decision-withdrawn.ts'
import { invitationRevoked } from '../events/invitation-revoked.ts'
import { memberDeactivated } from '../events/member-deactivated.ts'
import { memberInvited } from '../events/member-invited.ts'
import { memberJoined } from '../events/member-joined.ts'
import { memberNameErased } from '../events/member-name-erased.ts'
import { memberPasswordReset } from '../events/member-password-reset.ts'
import { memberReactivated } from '../events/member-reactivated.ts'
import { memberRoleChanged } from '../events/member-role-changed.ts'
import { memberSessionsEnded } from '../events/member-sessions-ended.ts'
import { personRegistered } from '../events/person-registered.ts'
import { policyChanged } from '../events/policy-changed.ts'
import { resetLinkIssued } from '../events/reset-link-issued.ts'
import { reviewOpened } from '../events/review-opened.ts'
import { reviewRevealed } from '../events/review-revealed.ts'
import { signingKeyChanged } from '../events/signing-key-changed.ts'
import { statementsRecut } from '../events/statements-recut.ts'
import { textErased } from '../events/text-erased.ts'
import { threadOpened } from '../events/thread-opened.ts'
import { threadReopened } from '../events/thread-reopened.ts'
import { threadResolved } from '../events/thread-resolved.ts'
import { workAssigned } from '../events/work-assigned.ts'
import { workGivenBack } from '../events/work-given-back.ts'
import { workLapsed } from '../events/work-lapsed.ts'
import { workTaken } from '../events/work-taken.ts'
import { workWithdrawn } from '../events/work-withdrawn.ts'
import { workspaceCreated } from '../events/workspace-created.ts'

/** Every type of event there is, one file each. Written by `npm run events`, never by hand. */
export const definitions = {
  'article-blinded': articleBlinded,
  'article-dropped': articleDropped,
  'article-edited': articleEdited,
  'article-extracted': articleExtracted,
  'article-recaptured': articleRecaptured,
  'article-restored': articleRestored,
  'articles-merged': articlesMerged,
  'assessment-submitted': assessmentSubmitted,
  'assessment-withdrawn': assessmentWithdrawn,
  'assessments-rejected': assessmentsRejected,
  'capture-imported': captureImported,
  'comment-added': commentAdded,
  'comment-edited': commentEdited,
  'decision-made': decisionMade,
  'decision-withdrawn': decisionWithdrawn,
  'invitation-revoked': invitationRevoked,
  'member-deactivated': memberDeactivated,
  'member-invited': memberInvited,
  'member-joined': memberJoined,
  'member-name-erased': memberNameErased,
  'member-password-reset': memberPasswordReset,
  'member-reactivated': memberReactivated,
  'member-role-changed': memberRoleChanged,
  'member-sessions-ended': memberSessionsEnded,
  'person-registered': personRegistered,
  'policy-changed': policyChanged,
  'reset-link-issued': resetLinkIssued,
  'review-opened': reviewOpened,
  'review-revealed': reviewRevealed,
  'signing-key-changed': signingKeyChanged,
  'statements-recut': statementsRecut,
  'text-erased': textErased,
  'thread-opened': threadOpened,
  'thread-reopened': threadReopened,
  'thread-resolved': threadResolved,
  'work-assigned': workAssigned,
  'work-given-back': workGivenBack,
  'work-lapsed': workLapsed,
  'work-taken': workTaken,
  'work-withdrawn': workWithdrawn,
  'workspace-created': workspaceCreated,
}
