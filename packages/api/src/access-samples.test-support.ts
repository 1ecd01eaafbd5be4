import { randomUUID } from 'node:crypto'
import { everyArticle, everyEvent } from '@assay/questions'
import type { AssessmentContent } from '@assay/review'
import type { Caller, Scene } from './access-scene.test-support.ts'

/** An input that the procedure accepts from whoever may call it. Each call makes what it needs anew. */
export type Sample = {
  input: (scene: Scene, caller: Caller) => Promise<object> | object
  /** Whether it names things of the workspace, which nobody may reach by way of another workspace. */
  namesThings: boolean
  /** Puts right what would stand in the way of other procedures. */
  after?: (scene: Scene) => Promise<void>
}

const key = () => randomUUID()
const nothing: Sample = { input: () => ({}), namesThings: false }
const plain = (input: () => object): Sample => ({ input, namesThings: false })
const naming = (input: Sample['input']): Sample => ({ input, namesThings: true })

const content: AssessmentContent = {
  value: 'not-a-claim',
  factuality: null,
  techniques: [],
  rationale: 'A heading, nothing is claimed.',
  citations: [],
}
const person = () => ({
  name: 'New Here',
  email: `${key()}@desk.example`,
  password: 'four herons by the weir',
})

/** A statement that nobody has assessed or decided. */
const undecided = (statementId: string) => ({
  statementId,
  statementVersion: 1,
  decisionVersion: 0,
  assessments: [],
})

/** A statement that somebody who only reviews has assessed. */
async function assessed(scene: Scene, statementId: string) {
  const target = { statementId, statementVersion: 1, assessmentVersion: 0 }
  await scene.as('reviewer').assessment.submit({ ...scene.here, key: key(), ...target, content })
  const { assessments } = await scene.admin.statement.detail({ ...scene.here, statementId })
  const assessmentId = assessments[0]?.assessmentId ?? ''
  return { ...undecided(statementId), assessmentId, assessments: [{ assessmentId, version: 1 }] }
}

/** A thread on a statement, with one comment of the caller's. */
async function discussed(scene: Scene, caller: Caller) {
  const { statementId } = await scene.inReview()
  const about = { statementId, statementVersion: 1, assessmentId: null }
  return caller.discussion.open({ ...scene.here, key: key(), about, text: 'Who counted?' })
}

/** An article under review, and somebody who can be given it. */
async function toGive(scene: Scene) {
  const { articleId } = await scene.inReview()
  const { reviewers } = await scene.admin.work.of({ ...scene.here, articleIds: [articleId] })
  const targets = [{ articleId, articleVersion: 2, assignments: [], range: null }]
  return { targets, assigneeIds: [reviewers[0]?.personId ?? ''], dueAt: null, note: '' }
}

/** Work that somebody was given. */
async function given(scene: Scene) {
  const { work } = await scene.admin.work.assign({ ...scene.here, key: key(), ...(await toGive(scene)) })
  return { assignmentId: work[0]?.assignmentId ?? '', version: 1 }
}

const blinded: string[] = []

/** An article in review that a sample puts under blind review. */
async function toBlind(scene: Scene): Promise<string> {
  const { articleId } = await scene.inReview()
  blinded.push(articleId)
  return articleId
}

/** Ends what blind reviews there are: while one goes on, the log is closed to reviewers. */
async function revealAll({ admin, here }: Scene): Promise<void> {
  for (const articleId of blinded.splice(0)) {
    const { article, blind } = await admin.article.review({ ...here, articleId })
    if (blind.review?.status !== 'blind') continue
    await admin.article.reveal({ ...here, key: key(), articleId, articleVersion: article.version })
  }
}

const year = ['2026-01-01T00:00:00Z', '2027-01-01T00:00:00Z']

/** For every procedure there is, by its path. One without a sample fails the walk. */
export const samples: Record<string, Sample> = {
  'agreement.read': naming(async (scene) => ({
    articleId: (await scene.inReview()).articleId,
    since: null,
    until: null,
  })),
  'agreement.shared': plain(() => ({
    ...{ articleId: null, since: '2026-01-01T00:00:00Z', until: '2027-01-01T00:00:00Z' },
    ...{ one: 'somebody', other: 'else', oneSays: 'verified', otherSays: 'disputed' },
  })),
  'article.list': plain(() => ({ ...everyArticle, sort: 'latest', limit: 10 })),
  'article.rows': naming(async (scene) => ({
    ...everyArticle,
    articleIds: [(await scene.draft()).articleId],
  })),
  'article.facets': nothing,
  'article.dossier': naming(async (scene) => ({ articleId: (await scene.inReview()).articleId })),
  'article.review': naming(async (scene) => ({ articleId: (await scene.inReview()).articleId })),
  'article.compareRecapture': naming((scene) => scene.recaptured()),
  'article.carryOver': naming(async (scene) => ({
    key: key(),
    ...(await scene.recaptured()),
    version: 1,
    fromVersion: 1,
  })),
  'article.edit': naming(async (scene) => {
    const { articleId } = await scene.draft()
    return { key: key(), articleId, articleVersion: 1, correction: { headline: 'Put right' } }
  }),
  'article.drop': naming(async (scene) => ({
    key: key(),
    articleId: (await scene.draft()).articleId,
    articleVersion: 1,
  })),
  'article.restore': naming(async (scene) => {
    const { articleId } = await scene.draft()
    await scene.admin.article.drop({ ...scene.here, key: key(), articleId, articleVersion: 1 })
    return { key: key(), articleId, articleVersion: 2 }
  }),
  'article.merge': naming(async (scene) => {
    const [first = '', second = ''] = await scene.neighbours()
    const target = (articleId: string) => ({ articleId, articleVersion: 1 })
    return { key: key(), first: target(first), second: target(second) }
  }),
  'article.recut': naming(async (scene) => {
    const { articleId, statementId, start, end } = await scene.draft()
    const middle = Math.floor((start + end) / 2)
    const cuts = [
      { start, end: middle },
      { start: middle, end },
    ]
    return { key: key(), articleId, articleVersion: 1, statementIds: [statementId], cuts }
  }),
  'article.blind': {
    input: async (scene) => ({
      ...{ key: key(), articleId: await toBlind(scene), articleVersion: 2 },
      until: 'submitted',
    }),
    namesThings: true,
    after: revealAll,
  },
  'article.reveal': {
    input: async (scene) => {
      const blind = { articleId: await toBlind(scene), articleVersion: 2, until: 'revealed' } as const
      await scene.admin.article.blind({ ...scene.here, key: key(), ...blind })
      return { key: key(), articleId: blind.articleId, articleVersion: 3 }
    },
    namesThings: true,
    after: revealAll,
  },
  'article.openReview': naming(async (scene) => {
    const { articleId } = await scene.draft()
    return { key: key(), articles: [{ articleId, articleVersion: 1 }] }
  }),
  'assessment.submit': naming(async (scene) => {
    const { statementId } = await scene.inReview()
    return { key: key(), statementId, statementVersion: 1, assessmentVersion: 0, content }
  }),
  'assessment.withdraw': naming(async (scene, caller) => {
    const { statementId } = await scene.inReview()
    const target = { statementId, statementVersion: 1, assessmentVersion: 0 }
    await caller.assessment.submit({ ...scene.here, key: key(), ...target, content })
    return { key: key(), statementId, assessmentVersion: 1, reason: '' }
  }),
  'assessment.setAsideRange': naming(async (scene) => {
    const { articleId, statementId } = await scene.inReview()
    const targets = [{ statementId, statementVersion: 1, assessmentVersion: 0 }]
    return { key: key(), articleId, targets, value: 'not-a-claim', reason: 'A heading.' }
  }),
  'assessment.export': naming(async (scene) => ({
    articleId: (await scene.inReview()).articleId,
    baseUrl: 'https://assay.example',
  })),
  'capture.import': plain(() => ({
    key: key(),
    filename: 'page.txt',
    sourceUrl: null,
    bytes: new TextEncoder().encode(`A page\n\nThe harbour opens at nine, says notice ${key()}.`),
    maxBytes: 1_000_000,
  })),
  'capture.list': nothing,
  'capture.read': naming(async (scene) => ({ captureId: (await scene.draft()).captureId })),
  'capture.passage': naming(async (scene) => ({ captureId: (await scene.draft()).captureId, passage: 0 })),
  'capture.original': naming(async (scene) => ({ captureId: (await scene.draft()).captureId })),
  'decision.waiting': plain(() => ({ articleId: null, search: '', state: 'contested', limit: 10 })),
  'decision.export': naming(async (scene) => ({
    articleId: (await scene.inReview()).articleId,
    baseUrl: 'https://assay.example',
    withAssessments: true,
  })),
  'decision.write': naming(async (scene) => ({
    key: key(),
    ...undecided((await scene.inReview()).statementId),
    content,
    basis: [],
    reason: '',
  })),
  'decision.take': naming(async (scene) => {
    const { statementId } = await scene.inReview()
    return { key: key(), targets: [await assessed(scene, statementId)], reason: '' }
  }),
  'decision.withdraw': naming(async (scene) => {
    const { statementId } = await scene.inReview()
    const decision = { ...undecided(statementId), content, basis: [], reason: '' }
    await scene.admin.decision.write({ ...scene.here, key: key(), ...decision })
    return { key: key(), targets: [{ statementId, decisionVersion: 1 }], reason: '' }
  }),
  'decision.reject': naming(async (scene) => {
    const { statementId } = await scene.inReview()
    return { key: key(), ...(await assessed(scene, statementId)), reason: 'One source for all of it.' }
  }),
  'discussion.threads': naming(async (scene) => ({ statementId: (await scene.inReview()).statementId })),
  'discussion.readers': naming(async (scene) => ({ articleId: (await scene.inReview()).articleId })),
  'discussion.open': naming(async (scene) => ({
    key: key(),
    about: { articleId: (await scene.inReview()).articleId },
    text: 'Who counted?',
  })),
  'discussion.reply': naming(async (scene) => {
    const { threadId } = await discussed(scene, scene.admin)
    return { key: key(), threadId, text: 'The port did.' }
  }),
  'discussion.edit': naming(async (scene, caller) => {
    const { commentId } = await discussed(scene, caller)
    return { key: key(), commentId, commentVersion: 1, text: 'Who has counted?' }
  }),
  'discussion.resolve': naming(async (scene) => {
    const { threadId } = await discussed(scene, scene.admin)
    return { key: key(), threadId, threadVersion: 1 }
  }),
  'discussion.reopen': naming(async (scene) => {
    const { threadId } = await discussed(scene, scene.admin)
    await scene.admin.discussion.resolve({ ...scene.here, key: key(), threadId, threadVersion: 1 })
    return { key: key(), threadId, threadVersion: 2 }
  }),
  'event.list': naming(async (scene) => ({
    ...everyEvent,
    articleId: (await scene.draft()).articleId,
    limit: 10,
  })),
  'event.position': nothing,
  'event.follow': plain(() => ({ from: 0 })),
  'ledger.status': nothing,
  'ledger.verify': nothing,
  'ledger.bundle': naming(async (scene) => ({ articleId: (await scene.inReview()).articleId })),
  'ledger.keys': plain(() => ({ slug: 'harbour' })),
  'mail.choice': nothing,
  'mail.choose': plain(() => ({ mode: 'none' })),
  'mail.unsubscribe': plain(() => ({ personId: 'nobody', token: 'x'.repeat(43) })),
  'member.list': nothing,
  'member.invitations': nothing,
  'member.invite': plain(() => ({ key: key(), role: 'reviewer' })),
  'member.revokeInvitation': naming(async (scene) => {
    const { invitationId } = await scene.invite()
    return { key: key(), invitationId }
  }),
  'member.changeRole': naming(async (scene) => ({
    key: key(),
    memberId: await scene.newMember(),
    version: 1,
    role: 'auditor',
  })),
  'member.deactivate': naming(async (scene) => ({
    key: key(),
    memberId: await scene.newMember(),
    version: 1,
    reason: '',
  })),
  'member.reactivate': naming(async (scene) => {
    const memberId = await scene.newMember()
    await scene.admin.member.deactivate({ ...scene.here, key: key(), memberId, version: 1, reason: '' })
    return { key: key(), memberId, version: 2 }
  }),
  'member.endSessions': naming(async (scene) => ({ key: key(), memberId: await scene.newMember() })),
  'member.eraseName': naming(async (scene) => ({
    key: key(),
    memberId: await scene.newMember(),
    reason: 'They asked for it.',
  })),
  'member.issueResetLink': naming(async (scene) => ({ key: key(), memberId: await scene.newMember() })),
  'notice.list': plain(() => ({ limit: 10 })),
  'notice.unread': nothing,
  'notice.read': plain(() => ({ noticeIds: null })),
  'overview.read': plain(() => ({ bounds: year })),
  'overview.counted': plain(() => ({ bounds: year, mark: { of: 'age', group: '0', part: 'open' } })),
  'past.article': naming(async (scene) => ({ articleId: (await scene.draft()).articleId, moment: null })),
  'past.statement': naming(async (scene) => ({
    statementId: (await scene.inReview()).statementId,
    moment: { position: 3 },
  })),
  'past.story': naming(async (scene) => ({ articleId: (await scene.draft()).articleId, limit: 10 })),
  'past.workspace': plain(() => ({ moment: { time: '2026-01-01T00:00:00.000Z' } })),
  'past.difference': naming(async (scene) => ({
    subject: { scope: 'article', id: (await scene.draft()).articleId },
    from: { position: 0 },
    to: null,
  })),
  'person.me': nothing,
  'person.needsSetUp': nothing,
  'person.setUp': plain(() => ({
    token: 'x'.repeat(43),
    workspace: { name: 'Not Here', slug: 'not-here' },
    person: person(),
  })),
  'person.invitation': plain(() => ({ token: 'x'.repeat(43) })),
  'person.register': {
    input: async (scene) => ({ ...(await scene.invite()), person: person() }),
    namesThings: false,
  },
  'person.join': { input: async (scene) => ({ token: (await scene.invite()).token }), namesThings: false },
  'person.resetLink': plain(() => ({ token: 'x'.repeat(43) })),
  'person.resetPassword': plain(() => ({ token: 'x'.repeat(43), password: 'four herons by the weir' })),
  'proof.event': naming(async (scene) => {
    const { articleId } = await scene.draft()
    const page = await scene.admin.event.list({ ...scene.here, ...everyEvent, articleId, limit: 1 })
    return { eventId: page.entries[0]?.id ?? '' }
  }),
  'session.mine': nothing,
  'session.failures': nothing,
  'session.dismissFailures': nothing,
  'session.end': plain(() => ({ sessionId: 'not-there' })),
  'source.suggest': plain(() => ({ search: '', limit: 5 })),
  'statement.rows': naming(async (scene) => {
    const { articleId, statementId } = await scene.inReview()
    return { articleId, statementIds: [statementId] }
  }),
  'statement.detail': naming(async (scene) => ({ statementId: (await scene.inReview()).statementId })),
  'text.copies': naming(async (scene) => ({ textId: await scene.writtenText() })),
  'text.erase': naming(async (scene) => ({
    key: key(),
    textId: await scene.writtenText(),
    reason: 'They asked for it.',
  })),
  'work.queue': nothing,
  'work.of': naming(async (scene) => ({ articleIds: [(await scene.inReview()).articleId] })),
  'work.shares': naming(async (scene) => {
    const { targets, assigneeIds } = await toGive(scene)
    return { targets, assigneeIds, perStatement: 1 }
  }),
  'work.assign': naming(async (scene) => ({ key: key(), ...(await toGive(scene)) })),
  'work.shareOut': naming(async (scene) => ({ key: key(), ...(await toGive(scene)), perStatement: 1 })),
  'work.take': naming(async (scene) => ({
    key: key(),
    articleId: (await scene.inReview()).articleId,
    assignmentVersion: 0,
  })),
  'work.giveBack': naming(async (scene, caller) => {
    const { articleId } = await scene.inReview()
    const taken = { key: key(), articleId, assignmentVersion: 0 }
    const { work } = await caller.work.take({ ...scene.here, ...taken })
    return { key: key(), assignmentId: work[0]?.assignmentId ?? '', version: 1, reason: 'I know the author.' }
  }),
  'work.withdraw': naming(async (scene) => ({ key: key(), targets: [await given(scene)], reason: '' })),
  'work.reassign': naming(async (scene) => {
    const { articleId } = await scene.inReview()
    const { reviewers } = await scene.admin.work.of({ ...scene.here, articleIds: [articleId] })
    const assigneeId = reviewers[1]?.personId ?? ''
    return { key: key(), targets: [await given(scene)], assigneeId, note: '' }
  }),
  'workspace.mine': nothing,
  'workspace.policy': nothing,
  'workspace.changePolicy': {
    input: async (scene) => {
      const { workspaceVersion, policy } = await scene.admin.workspace.policy(scene.here)
      return { key: key(), workspaceVersion, policy: { ...policy, decideOwn: !policy.decideOwn } }
    },
    namesThings: false,
  },
}
