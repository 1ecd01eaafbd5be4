import { readFileSync } from 'node:fs'
import path from 'node:path'
import {
  blindArticle,
  carryOverArticle,
  changePolicy,
  dropArticle,
  editArticle,
  eraseText,
  type Installation,
  importByOperator,
  importCapture,
  mergeArticles,
  openReview,
  recutStatements,
  rejectAssessments,
  restoreArticle,
  revealReview,
  setAsideRange,
  submitAssessment,
  takeAssessments,
  withdrawAssessment,
  withdrawDecisions,
  writeDecision,
} from '@assay/newsroom'
import {
  changeRole,
  createWorkspaceByOperator,
  deactivateMember,
  endMemberSessions,
  eraseName,
  eraseNameByOperator,
  firstAdminToken,
  inviteMember,
  issueOperatorReset,
  issueResetLink,
  joinByInvitation,
  reactivateMember,
  registerByInvitation,
  resetPassword,
  revokeInvitation,
  setUpInstallation,
} from '@assay/people'
import { type Actor, type DecisionTarget, defaultPolicy } from '@assay/review'
import {
  buildContent,
  buildInstallation,
  buildMember,
  buildWorkspace,
  newKey,
  testPassword,
} from '@assay/testing'
import { discussionVerbs } from './discussion-verbs.test-support.ts'
import type { Desk, VerbSample } from './verb-sample.test-support.ts'
import { verbsOfWork } from './verbs-of-work.test-support.ts'

const maxBytes = 1_000_000
const bytesOf = (text: string) => new TextEncoder().encode(text)
const page = () => `Harbour opens at nine

The harbour of Lindmoor opens at nine on weekdays, says notice ${newKey()} of the port office. Boats wait outside.

The ferry follows an hour later, the office added.
`
const demo = path.join(import.meta.dirname, '../../../../../prisma/demo/02-breakwater-forum.txt')
const person = () => ({ name: 'Somebody New', email: `${newKey()}@desk.example`, password: testPassword })
const slug = () => `desk-${newKey().slice(0, 8)}`

function take({ installation, admin }: Desk, { text = page(), sourceUrl = null as string | null } = {}) {
  const input = { filename: null, sourceUrl, bytes: bytesOf(text), maxBytes }
  return importCapture(installation, { actor: admin, key: newKey(), input })
}

async function draft(desk: Desk): Promise<{ articleId: string; articleVersion: number }> {
  return { articleId: (await take(desk)).articleIds[0] ?? '', articleVersion: 1 }
}

async function inReview(desk: Desk) {
  const article = await draft(desk)
  const input = { articles: [article] }
  await openReview(desk.installation, { actor: desk.admin, key: newKey(), input })
  const where = { articleId: article.articleId, kind: 'sentence' }
  const { prisma } = desk.installation.database
  const statement = await prisma.statement.findFirstOrThrow({ where, orderBy: { start: 'asc' } })
  return { ...article, target: { statementId: statement.id, statementVersion: 1, assessmentVersion: 0 } }
}

async function assessed(desk: Desk) {
  const { articleId, target } = await inReview(desk)
  const content = buildContent({ rationale: newKey() })
  await submitAssessment(desk.installation, {
    actor: desk.admin,
    key: newKey(),
    input: { ...target, content },
  })
  return { articleId, target, rationale: content.rationale }
}

/** What an editor has seen of a statement that a reviewer has assessed, and that assessment. */
async function seenByEditor(desk: Desk): Promise<{ seen: DecisionTarget; assessmentId: string }> {
  const { target } = await inReview(desk)
  const input = { ...target, content: buildContent() }
  await submitAssessment(desk.installation, { actor: await member(desk), key: newKey(), input })
  const { statementId, statementVersion } = target
  const where = { statementId }
  const { id: assessmentId } = await desk.installation.database.prisma.assessment.findFirstOrThrow({ where })
  const assessments = [{ assessmentId, version: 1 }]
  return { seen: { statementId, statementVersion, decisionVersion: 0, assessments }, assessmentId }
}

const member = ({ installation, admin }: Desk) => buildMember(installation, admin, 'reviewer')
const invited = ({ installation, admin }: Desk) =>
  inviteMember(installation, { actor: admin, key: newKey(), input: { role: 'reviewer' } })

async function emailOf({ installation }: Desk, { personId }: Actor): Promise<string> {
  return (await installation.database.prisma.user.findUniqueOrThrow({ where: { id: personId } })).email
}

/** Every file with a verb, below the packages; one without a sample fails the walk. */
export const verbs: Record<string, VerbSample> = {
  ...discussionVerbs,
  'newsroom/src/capture/import.ts': {
    events: { 'capture-imported': 1, 'article-extracted': 1 },
    prepare: ({ admin: actor }) => {
      const input = { filename: null, sourceUrl: null, bytes: bytesOf(page()), maxBytes }
      return (installation, key) => importCapture(installation, { actor, key, input })
    },
  },
  'newsroom/src/capture/import-by-operator.ts': {
    events: { 'capture-imported': 1, 'article-extracted': 1 },
    prepare: () => {
      const input = {
        workspaceSlug: 'harbour',
        filename: null,
        sourceUrl: null,
        bytes: bytesOf(page()),
        maxBytes,
      }
      return (installation, key) => importByOperator(installation, { ...input, key })
    },
  },
  'newsroom/src/article/edit.ts': {
    events: { 'article-edited': 1 },
    prepare: async (desk) => {
      const input = { ...(await draft(desk)), correction: { headline: 'Put right' } }
      return (installation, key) => editArticle(installation, { actor: desk.admin, key, input })
    },
  },
  'newsroom/src/article/drop.ts': {
    events: { 'article-dropped': 1 },
    prepare: async (desk) => {
      const input = await draft(desk)
      return (installation, key) => dropArticle(installation, { actor: desk.admin, key, input })
    },
  },
  'newsroom/src/article/restore.ts': {
    events: { 'article-restored': 1 },
    prepare: async (desk) => {
      const { articleId } = await draft(desk)
      const dropped = { articleId, articleVersion: 1 }
      await dropArticle(desk.installation, { actor: desk.admin, key: newKey(), input: dropped })
      const input = { articleId, articleVersion: 2 }
      return (installation, key) => restoreArticle(installation, { actor: desk.admin, key, input })
    },
  },
  'newsroom/src/article/merge.ts': {
    events: { 'articles-merged': 1 },
    prepare: async (desk) => {
      const { articleIds } = await take(desk, { text: `${readFileSync(demo, 'utf8')}\n${newKey()}\n` })
      const [first, second] = articleIds.map((articleId) => ({ articleId, articleVersion: 1 }))
      if (first === undefined || second === undefined) throw new Error('The thread has two articles')
      const input = { first, second }
      return (installation, key) => mergeArticles(installation, { actor: desk.admin, key, input })
    },
  },
  'newsroom/src/article/recut.ts': {
    events: { 'statements-recut': 1 },
    prepare: async (desk) => {
      const article = await draft(desk)
      const where = { articleId: article.articleId, kind: 'sentence' }
      const { id, start, end } = await desk.installation.database.prisma.statement.findFirstOrThrow({ where })
      const middle = Math.floor((start + end) / 2)
      const cuts = [
        { start, end: middle },
        { start: middle, end },
      ]
      const input = { ...article, statementIds: [id], cuts }
      return (installation, key) => recutStatements(installation, { actor: desk.admin, key, input })
    },
  },
  'newsroom/src/article/carry-over.ts': {
    events: { 'article-recaptured': 1 },
    prepare: async (desk) => {
      const sourceUrl = `https://port.example/notice/${newKey()}`
      const earlier = await take(desk, { sourceUrl })
      const later = await take(desk, { sourceUrl })
      const [articleId = ''] = later.articleIds
      const [fromArticleId = ''] = earlier.articleIds
      const input = { articleId, fromArticleId, version: 1, fromVersion: 1 }
      return (installation, key) => carryOverArticle(installation, { actor: desk.admin, key, input })
    },
  },
  'newsroom/src/article/open-review.ts': {
    events: { 'review-opened': 1 },
    prepare: async (desk) => {
      const input = { articles: [await draft(desk)] }
      return (installation, key) => openReview(installation, { actor: desk.admin, key, input })
    },
  },
  'newsroom/src/article/blind.ts': {
    events: { 'article-blinded': 1 },
    prepare: async (desk) => {
      const { articleId } = await inReview(desk)
      const input = { articleId, articleVersion: 2, until: 'revealed' as const }
      return (installation, key) => blindArticle(installation, { actor: desk.admin, key, input })
    },
  },
  'newsroom/src/article/reveal.ts': {
    events: { 'review-revealed': 1 },
    prepare: async (desk) => {
      const { articleId } = await inReview(desk)
      const blind = { articleId, articleVersion: 2, until: 'revealed' as const }
      await blindArticle(desk.installation, { actor: desk.admin, key: newKey(), input: blind })
      const input = { articleId, articleVersion: 3 }
      return (installation, key) => revealReview(installation, { actor: desk.admin, key, input })
    },
  },
  'newsroom/src/assessment/submit.ts': {
    events: { 'assessment-submitted': 1 },
    prepare: async (desk) => {
      const input = { ...(await inReview(desk)).target, content: buildContent() }
      return (installation, key) => submitAssessment(installation, { actor: desk.admin, key, input })
    },
  },
  'newsroom/src/assessment/withdraw.ts': {
    events: { 'assessment-withdrawn': 1 },
    prepare: async (desk) => {
      const { statementId } = (await assessed(desk)).target
      const input = { statementId, assessmentVersion: 1, reason: '' }
      return (installation, key) => withdrawAssessment(installation, { actor: desk.admin, key, input })
    },
  },
  'newsroom/src/assessment/set-aside-range.ts': {
    events: { 'assessment-submitted': 1 },
    prepare: async (desk) => {
      const { articleId, target } = await inReview(desk)
      const input = { articleId, targets: [target], value: 'not-a-claim' as const, reason: 'A heading.' }
      return (installation, key) => setAsideRange(installation, { actor: desk.admin, key, input })
    },
  },
  'newsroom/src/decision/write.ts': {
    events: { 'decision-made': 1 },
    prepare: async (desk) => {
      const { seen, assessmentId } = await seenByEditor(desk)
      const input = { ...seen, content: buildContent(), basis: [assessmentId], reason: '' }
      return (installation, key) => writeDecision(installation, { actor: desk.admin, key, input })
    },
  },
  'newsroom/src/decision/take.ts': {
    events: { 'decision-made': 1 },
    prepare: async (desk) => {
      const { seen, assessmentId } = await seenByEditor(desk)
      const input = { targets: [{ ...seen, assessmentId }], reason: '' }
      return (installation, key) => takeAssessments(installation, { actor: desk.admin, key, input })
    },
  },
  'newsroom/src/decision/reject.ts': {
    events: { 'assessments-rejected': 1 },
    prepare: async (desk) => {
      const input = { ...(await seenByEditor(desk)).seen, reason: 'Neither says where it stands.' }
      return (installation, key) => rejectAssessments(installation, { actor: desk.admin, key, input })
    },
  },
  'newsroom/src/decision/withdraw.ts': {
    events: { 'decision-withdrawn': 1 },
    prepare: async (desk) => {
      const { seen, assessmentId } = await seenByEditor(desk)
      const taken = { targets: [{ ...seen, assessmentId }], reason: '' }
      await takeAssessments(desk.installation, { actor: desk.admin, key: newKey(), input: taken })
      const target = { statementId: seen.statementId, decisionVersion: 1 }
      const input = { targets: [target], reason: 'Taken too early.' }
      return (installation, key) => withdrawDecisions(installation, { actor: desk.admin, key, input })
    },
  },
  'newsroom/src/workspace/change-policy.ts': {
    events: { 'policy-changed': 1 },
    prepare: ({ admin: actor }) => {
      const input = { workspaceVersion: 1, policy: { ...defaultPolicy, quorum: 3 } }
      return (installation, key) => changePolicy(installation, { actor, key, input })
    },
  },
  ...verbsOfWork,
  'newsroom/src/erasure/erase-text.ts': {
    events: { 'text-erased': 1 },
    prepare: async (desk) => {
      const where = { text: (await assessed(desk)).rationale }
      const { id: textId } = await desk.installation.database.prisma.erasableText.findFirstOrThrow({ where })
      const input = { textId, copies: false, reason: 'They asked for it.' }
      return (installation, key) => eraseText(installation, { actor: desk.admin, key, input })
    },
  },
  'people/src/member/invite.ts': {
    events: { 'member-invited': 1 },
    prepare: ({ admin: actor }) => {
      const input = { role: 'editor' as const }
      return (installation, key) => inviteMember(installation, { actor, key, input })
    },
  },
  'people/src/member/revoke-invitation.ts': {
    events: { 'invitation-revoked': 1 },
    prepare: async (desk) => {
      const input = { invitationId: (await invited(desk)).invitationId }
      return (installation, key) => revokeInvitation(installation, { actor: desk.admin, key, input })
    },
  },
  'people/src/member/change-role.ts': {
    events: { 'member-role-changed': 1 },
    prepare: async (desk) => {
      const input = { memberId: (await member(desk)).memberId, version: 1, role: 'auditor' as const }
      return (installation, key) => changeRole(installation, { actor: desk.admin, key, input })
    },
  },
  'people/src/member/deactivate.ts': {
    events: { 'member-deactivated': 1 },
    prepare: async (desk) => {
      const input = { memberId: (await member(desk)).memberId, version: 1, reason: '' }
      return (installation, key) => deactivateMember(installation, { actor: desk.admin, key, input })
    },
  },
  'people/src/member/reactivate.ts': {
    events: { 'member-reactivated': 1 },
    prepare: async (desk) => {
      const { memberId } = await member(desk)
      const gone = { memberId, version: 1, reason: '' }
      await deactivateMember(desk.installation, { actor: desk.admin, key: newKey(), input: gone })
      const input = { memberId, version: 2 }
      return (installation, key) => reactivateMember(installation, { actor: desk.admin, key, input })
    },
  },
  'people/src/member/end-sessions.ts': {
    events: { 'member-sessions-ended': 1 },
    prepare: async (desk) => {
      const input = { memberId: (await member(desk)).memberId }
      return (installation, key) => endMemberSessions(installation, { actor: desk.admin, key, input })
    },
  },
  'people/src/member/erase-name.ts': {
    // In the installation's log, where the name stands, and in the workspace's.
    events: { 'text-erased': 1, 'member-name-erased': 1 },
    prepare: async (desk) => {
      const input = { memberId: (await member(desk)).memberId, reason: 'They asked for it.' }
      return (installation, key) => eraseName(installation, { actor: desk.admin, key, input })
    },
  },
  'people/src/member/issue-reset-link.ts': {
    events: { 'reset-link-issued': 1 },
    prepare: async (desk) => {
      const input = { memberId: (await member(desk)).memberId }
      return (installation, key) => issueResetLink(installation, { actor: desk.admin, key, input })
    },
  },
  'people/src/person/issue-operator-reset.ts': {
    events: { 'reset-link-issued': 1 },
    prepare: async (desk) => {
      const email = await emailOf(desk, await member(desk))
      return (installation, key) => issueOperatorReset(installation, { email, key })
    },
  },
  'people/src/person/erase-name-by-operator.ts': {
    events: { 'text-erased': 1, 'member-name-erased': 1 },
    prepare: async (desk) => {
      const email = await emailOf(desk, await member(desk))
      return (installation, key) => eraseNameByOperator(installation, { email, reason: 'Asked.', key })
    },
  },
  'people/src/person/accept-invitation.ts': {
    events: { 'person-registered': 1, 'member-joined': 1 },
    again: 'link-used',
    prepare: async (desk) => {
      const input = { token: (await invited(desk)).token, person: person() }
      return (installation) => registerByInvitation(installation, input)
    },
  },
  'people/src/person/accept-invitation.ts, with an account': {
    events: { 'member-joined': 1 },
    again: 'link-used',
    prepare: async (desk) => {
      const { token } = await createWorkspaceByOperator(desk.installation, { name: 'Another', slug: slug() })
      const input = { token, personId: desk.admin.personId }
      return (installation) => joinByInvitation(installation, input)
    },
  },
  'people/src/person/reset-password.ts': {
    events: { 'member-password-reset': 1 },
    again: 'link-used',
    prepare: async (desk) => {
      const target = { memberId: (await member(desk)).memberId }
      const command = { actor: desk.admin, key: newKey(), input: target }
      const { token } = await issueResetLink(desk.installation, command)
      return (installation) => resetPassword(installation, { token, password: 'nine lanterns on the quay' })
    },
  },
  'people/src/workspace/create-by-operator.ts': {
    events: { 'workspace-created': 1, 'member-invited': 1 },
    prepare: () => {
      const workspace = { name: 'One More', slug: slug() }
      return (installation, key) => createWorkspaceByOperator(installation, { ...workspace, key })
    },
  },
}

/** What only an empty installation does. The token has no event: there is nobody yet whom it could tell anything. */
export async function firstUse() {
  const { installation } = await buildInstallation()
  return {
    installation,
    makeToken: (counted: Installation) => firstAdminToken(counted),
    setUp: (counted: Installation, token: string) =>
      setUpInstallation(counted, { token, workspace: { name: 'Desk', slug: 'desk' }, person: person() }),
  }
}

export async function buildVerbDesk(): Promise<Desk> {
  const { installation } = await buildInstallation()
  return { installation, admin: (await buildWorkspace(installation, [])).admin }
}
