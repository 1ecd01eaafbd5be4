import {
  blindArticle,
  carryOverArticle,
  changePolicy,
  dropArticle,
  editArticle,
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
  deactivateMember,
  endMemberSessions,
  findActor,
  inviteMember,
  issueResetLink,
  reactivateMember,
  registerByInvitation,
  revokeInvitation,
} from '@assay/people'
import {
  type Actor,
  blindUntil,
  type DecisionTarget,
  fullPolicy,
  policySchema,
  ReviewError,
  roles,
} from '@assay/review'
import { buildContent } from './build-article.ts'
import { newKey, testPassword } from './build-workspace.ts'
import { type Attempt, type Desk, pick, reviewable, someActor, someAdmin, someEditor } from './random-desk.ts'
import { discussionAttempts } from './random-discussion.ts'
import { workAttempts } from './random-work.ts'

const allArticles = ({ installation: { database } }: Desk) =>
  database.prisma.article.findMany({ where: { status: { not: 'merged' } }, orderBy: { start: 'asc' } })

async function ownVersion({ installation }: Desk, statementId: string, { personId }: Actor): Promise<number> {
  const own = await installation.database.prisma.assessment.findUnique({
    where: { statementId_reviewerId: { statementId, reviewerId: personId } },
  })
  return own?.version ?? 0
}

const contents = [
  buildContent(),
  buildContent({ value: 'disputed', rationale: 'Another count, with an emoji 🧭 and “quotes”.' }),
  buildContent({
    value: 'propaganda-framed',
    factuality: 'not-assessed',
    techniques: [{ technique: 'Doubt', start: 0, end: 3 }],
    citations: [],
  }),
  buildContent({ value: 'cannot-be-checked', citations: [] }),
  buildContent({ rationale: '' }), // which the rules refuse
]

const corrections = [
  { headline: 'Another headline' },
  { publishedAt: '2024-01-09' },
  { byline: null, publisher: 'Coastal Herald' },
  { language: 'fr', url: 'https://herald.example/1' },
]

async function submit(desk: Desk, attempt: Attempt): Promise<unknown> {
  const actor = await someActor(desk, attempt)
  const { id: statementId, version } = pick(await reviewable(desk), attempt.what)
  const assessmentVersion = await ownVersion(desk, statementId, actor)
  const content = pick(contents, attempt.how)
  const input = { statementId, statementVersion: version, assessmentVersion, content }
  return submitAssessment(desk.installation, { actor, key: newKey(), input })
}

/** Says of a statement what its reviewer says of it already, which only a rejection or new words let through. */
async function submitSame(desk: Desk, attempt: Attempt): Promise<unknown> {
  const { prisma } = desk.installation.database
  const standing = await prisma.assessment.findMany({ where: { standing: true }, orderBy: { id: 'asc' } })
  const { statementId, reviewerId: personId, version, value } = pick(standing, attempt.what)
  const actor = await findActor(desk.installation, { workspaceId: desk.workspaceId, personId })
  const statement = await prisma.statement.findUniqueOrThrow({ where: { id: statementId } })
  const content = pick(
    contents.filter((each) => each.value === value),
    0,
  )
  const input = { statementId, statementVersion: statement.version, assessmentVersion: version, content }
  return submitAssessment(desk.installation, { actor, key: newKey(), input })
}

async function withdraw(desk: Desk, attempt: Attempt): Promise<unknown> {
  const standing = await desk.installation.database.prisma.assessment.findMany({
    where: { standing: true },
    orderBy: { id: 'asc' },
  })
  const { statementId, reviewerId: personId, version } = pick(standing, attempt.what)
  const actor = await findActor(desk.installation, { workspaceId: desk.workspaceId, personId })
  const input = { statementId, assessmentVersion: version, reason: attempt.how % 2 ? 'I misread it.' : '' }
  return withdrawAssessment(desk.installation, { actor, key: newKey(), input })
}

async function setAside(desk: Desk, attempt: Attempt): Promise<unknown> {
  const actor = await someActor(desk, attempt)
  const all = await reviewable(desk)
  const first = pick(all, attempt.what)
  const range = all
    .filter(
      ({ articleId, start, retired }) => articleId === first.articleId && start >= first.start && !retired,
    )
    .slice(0, 3)
  const targets = await Promise.all(
    range.map(async ({ id: statementId, version: statementVersion }) => {
      return { statementId, statementVersion, assessmentVersion: await ownVersion(desk, statementId, actor) }
    }),
  )
  const input = { articleId: first.articleId, targets, value: 'not-a-claim' as const, reason: 'A greeting.' }
  return setAsideRange(desk.installation, { actor, key: newKey(), input })
}

async function recut(desk: Desk, attempt: Attempt): Promise<unknown> {
  const actor = await someEditor(desk, attempt)
  const { prisma } = desk.installation.database
  const article = pick(await allArticles(desk), attempt.what)
  const statements = await prisma.statement.findMany({
    where: { articleId: article.id, retired: false },
    orderBy: { start: 'asc' },
  })
  const at = attempt.who % Math.max(statements.length - 1, 1)
  const [first, second] = statements.slice(at, at + 2)
  if (first === undefined || second === undefined) throw new ReviewError('not-found')
  const middle = first.start + 1 + (attempt.how % Math.max(first.end - first.start - 1, 1))
  const ways = [
    { ids: [first.id], cuts: [first.start, middle, first.end] },
    { ids: [first.id, second.id], cuts: [first.start, second.end] },
    { ids: [first.id, second.id], cuts: [first.start, middle, second.end] },
  ]
  const { ids, cuts } = pick(ways, attempt.how)
  const spans = cuts.slice(1).map((end, index) => ({ start: cuts[index] ?? 0, end }))
  const input = { articleId: article.id, articleVersion: article.version, statementIds: ids, cuts: spans }
  return recutStatements(desk.installation, { actor, key: newKey(), input })
}

async function merge(desk: Desk, attempt: Attempt): Promise<unknown> {
  const actor = await someEditor(desk, attempt)
  const drafts = (await allArticles(desk)).filter(({ status }) => status === 'draft')
  const at = attempt.what % Math.max(drafts.length - 1, 1)
  const [first, second] = drafts.slice(at, at + 2)
  if (first === undefined || second === undefined) throw new ReviewError('not-found')
  const target = ({ id, version }: { id: string; version: number }) => ({
    articleId: id,
    articleVersion: version,
  })
  const input = { first: target(first), second: target(second) }
  return mergeArticles(desk.installation, { actor, key: newKey(), input })
}

async function correctArticle(
  desk: Desk,
  attempt: Attempt,
  verb: typeof dropArticle | typeof restoreArticle | typeof revealReview,
): Promise<unknown> {
  const actor = await someEditor(desk, attempt)
  const { id: articleId, version: articleVersion } = pick(await allArticles(desk), attempt.what)
  return verb(desk.installation, { actor, key: newKey(), input: { articleId, articleVersion } })
}

/** Captures an article's address once more, with something in it changed, and carries the work over to that. */
async function carryOver(desk: Desk, attempt: Attempt): Promise<unknown> {
  const actor = await someEditor(desk, attempt)
  const { prisma } = desk.installation.database
  const going = (await allArticles(desk)).filter(({ status }) => status !== 'dropped')
  const { id: fromArticleId, captureId, start, end, url } = pick(going, attempt.what)
  const content = await prisma.captureContent.findUniqueOrThrow({ where: { captureId } })
  const words = content.text.slice(start, end)
  const changes = [
    words.replace(/\d/g, '3'),
    words.replaceAll('.', '!'),
    words.slice(words.indexOf('. ') + 2),
    `${words} Somebody denied it.`,
  ]
  const sourceUrl = url ?? `https://herald.example/${fromArticleId}`
  if (url === null) {
    const { version: articleVersion } = await prisma.article.findUniqueOrThrow({
      where: { id: fromArticleId },
    })
    const input = { articleId: fromArticleId, articleVersion, correction: { url: sourceUrl } }
    await editArticle(desk.installation, { actor, key: newKey(), input })
  }
  const bytes = new TextEncoder().encode(`Captured anew ${newKey()}\n\n${pick(changes, attempt.how)}\n`)
  const upload = { filename: null, sourceUrl, bytes, maxBytes: 1_000_000 }
  const { articleIds } = await importCapture(desk.installation, { actor, key: newKey(), input: upload })
  const { version: fromVersion } = await prisma.article.findUniqueOrThrow({ where: { id: fromArticleId } })
  const input = { articleId: pick(articleIds, 0), version: 1, fromArticleId, fromVersion }
  return carryOverArticle(desk.installation, { actor, key: newKey(), input })
}

async function aboutMember(desk: Desk, attempt: Attempt) {
  const members = await desk.installation.database.prisma.member.findMany({ orderBy: { id: 'asc' } })
  const { id: memberId, version } = pick(members, attempt.what)
  return { memberId, version, command: { actor: await someAdmin(desk), key: newKey() } }
}

/** What an editor sees who looks at a statement before they decide it. */
async function seen(desk: Desk, { what }: Attempt): Promise<DecisionTarget> {
  const { prisma } = desk.installation.database
  const { id: statementId, version: statementVersion } = pick(await reviewable(desk), what)
  const decision = await prisma.decision.findUnique({ where: { statementId } })
  const standing = await prisma.assessment.findMany({ where: { statementId, standing: true } })
  const rejected = await prisma.rejection.findMany({ where: { statementId } })
  const gone = new Set(rejected.map(({ assessmentRevisionId }) => assessmentRevisionId))
  const assessments = standing
    .filter(({ revisionId }) => !gone.has(revisionId))
    .map(({ id: assessmentId, version }) => ({ assessmentId, version }))
  return { statementId, statementVersion, decisionVersion: decision?.version ?? 0, assessments }
}

async function decide(desk: Desk, attempt: Attempt): Promise<unknown> {
  const actor = await someEditor(desk, attempt)
  const target = await seen(desk, attempt)
  const ids = target.assessments.map(({ assessmentId }) => assessmentId)
  const reason = attempt.how % 3 === 0 ? '' : 'The port office corrected its log.'
  if (attempt.how % 2 === 0 && ids.length > 0) {
    const input = { targets: [{ ...target, assessmentId: pick(ids, attempt.how) }], reason }
    return takeAssessments(desk.installation, { actor, key: newKey(), input })
  }
  const content = pick(contents, attempt.how)
  const input = { ...target, content, basis: ids.slice(0, attempt.how % 3), reason }
  return writeDecision(desk.installation, { actor, key: newKey(), input })
}

async function undecide(desk: Desk, attempt: Attempt): Promise<unknown> {
  const actor = await someEditor(desk, attempt)
  const decisions = await desk.installation.database.prisma.decision.findMany({ orderBy: { id: 'asc' } })
  const { statementId, version: decisionVersion } = pick(decisions, attempt.what)
  const input = { targets: [{ statementId, decisionVersion }], reason: attempt.how % 2 ? 'Too early.' : '' }
  return withdrawDecisions(desk.installation, { actor, key: newKey(), input })
}

async function reject(desk: Desk, attempt: Attempt): Promise<unknown> {
  const actor = await someEditor(desk, attempt)
  const input = { ...(await seen(desk, attempt)), reason: 'All rest on one post.' }
  return rejectAssessments(desk.installation, { actor, key: newKey(), input })
}

async function policy(desk: Desk, { who, how }: Attempt): Promise<unknown> {
  const actor = await someAdmin(desk)
  const workspace = await desk.installation.database.prisma.workspace.findUniqueOrThrow({
    where: { id: desk.workspaceId },
  })
  const quorum = 1 + (who % 3)
  const before = fullPolicy(policySchema.parse(workspace.policy))
  const days = { daysUntilDue: how % 4 === 0 ? null : how % 4, daysUntilLapse: who % 2 === 0 ? null : 1 }
  const next = { ...before, quorum, quorumDecides: how % 2 === 0, openBlind: how % 5 === 0, ...days }
  const input = { workspaceVersion: workspace.version, policy: { ...next, decideOwn: how % 3 === 0 } }
  return changePolicy(desk.installation, { actor, key: newKey(), input })
}

async function blind(desk: Desk, attempt: Attempt): Promise<unknown> {
  const actor = await someEditor(desk, attempt)
  const { id: articleId, version: articleVersion } = pick(await allArticles(desk), attempt.what)
  const input = { articleId, articleVersion, until: pick(blindUntil, attempt.how) }
  return blindArticle(desk.installation, { actor, key: newKey(), input })
}

/** What can be tried. Each looks at what is there now, and gives a command that a rule may still refuse. */
export const attempts = {
  submit,
  submitAgain: submit,
  submitOnceMore: submit,
  submitSame,
  withdraw,
  setAside,
  decide,
  decideAgain: decide,
  undecide,
  reject,
  policy,
  ...workAttempts,
  ...discussionAttempts,
  blind,
  reveal: (desk, attempt) => correctArticle(desk, attempt, revealReview),
  recut,
  merge,
  carryOver,
  drop: (desk, attempt) => correctArticle(desk, attempt, dropArticle),
  restore: (desk, attempt) => correctArticle(desk, attempt, restoreArticle),
  edit: async (desk, attempt) => {
    const actor = await someEditor(desk, attempt)
    const { id: articleId, version: articleVersion } = pick(await allArticles(desk), attempt.what)
    const input = { articleId, articleVersion, correction: pick(corrections, attempt.how) }
    return editArticle(desk.installation, { actor, key: newKey(), input })
  },
  open: async (desk, attempt) => {
    const actor = await someEditor(desk, attempt)
    const { id: articleId, version: articleVersion } = pick(await allArticles(desk), attempt.what)
    const input = { articles: [{ articleId, articleVersion }] }
    return openReview(desk.installation, { actor, key: newKey(), input })
  },
  invite: async (desk, { how }) => {
    const command = { actor: await someAdmin(desk), key: newKey(), input: { role: pick(roles, how) } }
    desk.invitations.push(await inviteMember(desk.installation, command))
  },
  revoke: async (desk, { what }) => {
    const { invitationId } = pick(desk.invitations, what)
    const command = { actor: await someAdmin(desk), key: newKey(), input: { invitationId } }
    return revokeInvitation(desk.installation, command)
  },
  join: async (desk, { what }) => {
    const { token } = pick(desk.invitations, what)
    const email = `${newKey()}@desk.example`
    return registerByInvitation(desk.installation, {
      token,
      person: { name: 'Zoë Ånd', email, password: testPassword },
    })
  },
  changeRole: async (desk, attempt) => {
    const { command, memberId, version } = await aboutMember(desk, attempt)
    return changeRole(desk.installation, {
      ...command,
      input: { memberId, version, role: pick(roles, attempt.how) },
    })
  },
  deactivate: async (desk, attempt) => {
    const { command, memberId, version } = await aboutMember(desk, attempt)
    const reason = attempt.how % 2 ? 'Left the desk.' : ''
    return deactivateMember(desk.installation, { ...command, input: { memberId, version, reason } })
  },
  reactivate: async (desk, attempt) => {
    const { command, memberId, version } = await aboutMember(desk, attempt)
    return reactivateMember(desk.installation, { ...command, input: { memberId, version } })
  },
  endSessions: async (desk, attempt) => {
    const { command, memberId } = await aboutMember(desk, attempt)
    return endMemberSessions(desk.installation, { ...command, input: { memberId } })
  },
  resetLink: async (desk, attempt) => {
    const { command, memberId } = await aboutMember(desk, attempt)
    return issueResetLink(desk.installation, { ...command, input: { memberId } })
  },
} satisfies Record<string, (desk: Desk, attempt: Attempt) => Promise<unknown>>

export type Verb = keyof typeof attempts
export const verbs = Object.keys(attempts) as readonly Verb[]
