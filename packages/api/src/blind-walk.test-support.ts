import { everyArticle, everyEvent } from '@assay/questions'
import { TRPCError } from '@trpc/server'
import { said, type World } from './blind-world.test-support.ts'
import { errorAnswerOf } from './error-answer.ts'

const baseUrl = 'https://assay.example'
const span = { since: '2026-01-01T00:00:00Z', until: '2027-01-01T00:00:00Z' }

/** How often a procedure is asked, each time with another input. */
type Asked = (world: World, round: number) => readonly object[]
const once =
  (input: object = {}): Asked =>
  () => [input]
const listed = (more: object) => ({ ...everyArticle, sort: 'latest', limit: 10, ...more })
const ofArticles =
  (more: object = {}): Asked =>
  ({ openly, bySubmission, byEditor }) =>
    [openly, bySubmission, byEditor].map(({ articleId }) => ({ articleId, ...more }))
const ofAll =
  (more: object = {}): Asked =>
  (world, round) => [{ articleId: null, ...more }, ...ofArticles(more)(world, round)]
const ofStatements =
  (more: object = {}): Asked =>
  ({ openly, bySubmission, byEditor }) =>
    [openly, bySubmission, byEditor].flatMap(({ statements }) =>
      statements.slice(0, 5).map((statementId) => ({ statementId, ...more })),
    )
const ofCaptures =
  (more: object = {}): Asked =>
  ({ openly, bySubmission, byEditor }) =>
    [openly, bySubmission, byEditor].map(({ captureId }) => ({ captureId, ...more }))

/** What a reviewer asks of every procedure that is open to one. A procedure that is not named here fails the walk. */
export const asked: Record<string, Asked> = {
  'agreement.read': (world, round) => [
    ...ofAll({ since: null, until: null })(world, round),
    { articleId: null, ...span },
  ],
  'agreement.shared': (world) => {
    const [one, other] = [world.one.personId, world.other.personId]
    return (['verified', 'disputed', 'set-aside'] as const).flatMap((oneSays) =>
      (['verified', 'disputed', 'set-aside'] as const).map((otherSays) => ({
        ...{ articleId: null, since: null, until: null, one, other, oneSays, otherSays },
      })),
    )
  },
  'article.dossier': ofArticles(),
  'article.list': () => [
    ...(['latest', 'oldest', 'published', 'left'] as const).map((sort) => listed({ sort })),
    ...(['in-review', 'finished'] as const).map((status) => listed({ status })),
    ...(['open', 'assessed', 'agreed', 'contested', 'decided', 'needs-review'] as const).map((state) =>
      listed({ state }),
    ),
    ...(['verified', 'disputed', 'set-aside'] as const).map((verdict) => listed({ verdict })),
    listed({ forMe: true }),
  ],
  'article.rows': ({ openly, bySubmission, byEditor }) => [
    { ...everyArticle, articleIds: [openly, bySubmission, byEditor].map(({ articleId }) => articleId) },
    { ...everyArticle, state: 'contested', articleIds: [bySubmission.articleId] },
    { ...everyArticle, forMe: true, articleIds: [bySubmission.articleId, byEditor.articleId] },
  ],
  'article.facets': once(),
  'article.review': ofArticles(),
  'assessment.export': ofAll({ baseUrl }),
  'assessment.submit': ({ bySubmission, byEditor, key }, round) => [
    // What was said of it before, once more: refused whether an editor rejected it or not.
    {
      ...{ key: key(), statementId: byEditor.statements[0], statementVersion: 1, assessmentVersion: 1 },
      content: said('verified', 'tide', 'Mine'),
    },
    ...[bySubmission, byEditor].map(({ statements }) => ({
      ...{ key: key(), statementId: statements[6 + round], statementVersion: 1, assessmentVersion: 0 },
      content: {
        ...{ value: 'not-a-claim', factuality: null, techniques: [], rationale: 'A notice.', citations: [] },
      },
    })),
  ],
  'assessment.withdraw': ({ bySubmission, byEditor, key }, round) =>
    [bySubmission, byEditor].map(({ statements }) => ({
      ...{ key: key(), statementId: statements[6 + round], assessmentVersion: 1, reason: 'Too early.' },
    })),
  'assessment.setAsideRange': ({ bySubmission, byEditor, key }, round) =>
    [bySubmission, byEditor].map(({ articleId, statements }) => ({
      ...{ key: key(), articleId, value: 'not-a-claim', reason: 'A notice.' },
      targets: [{ statementId: statements[6 + round], statementVersion: 1, assessmentVersion: 2 }],
    })),
  'capture.read': ofCaptures(),
  'capture.passage': ofCaptures({ passage: 0 }),
  'capture.original': ofCaptures(),
  'decision.export': ofAll({ baseUrl, withAssessments: true }),
  'discussion.threads': (world, round) => [...ofArticles()(world, round), ...ofStatements()(world, round)],
  'discussion.readers': ofArticles(),
  'discussion.open': (world, round) => [
    ...ofArticles()(world, round).map((about) => ({ key: world.key(), about, text: 'What is meant here?' })),
    ...ofStatements()(world, round).map((about) => ({
      ...{ key: world.key(), text: 'Where is this from?' },
      about: { ...about, statementVersion: 1, assessmentId: null },
    })),
  ],
  'discussion.reply': ({ threads, key }) =>
    threads.map(({ threadId }) => ({ key: key(), threadId, text: 'Once more.' })),
  'discussion.edit': ({ threads, key }) =>
    threads.map(({ commentId }) => ({ key: key(), commentId, commentVersion: 1, text: 'Otherwise.' })),
  'discussion.resolve': ({ threads, key }) =>
    threads.map(({ threadId }) => ({ key: key(), threadId, threadVersion: 1 })),
  'discussion.reopen': ({ threads, key }) =>
    threads.map(({ threadId }) => ({ key: key(), threadId, threadVersion: 2 })),
  'event.list': (world) => [
    { ...everyEvent, limit: 100 },
    { ...everyEvent, search: 'port', articleId: world.bySubmission.articleId, limit: 5 },
  ],
  'event.position': once(),
  'event.follow': once({ from: 0 }),
  'ledger.status': once(),
  'ledger.verify': once(),
  'ledger.bundle': ofAll(),
  'ledger.keys': once({ slug: 'harbour' }),
  'mail.choice': once(),
  'mail.choose': once({ mode: 'none' }),
  'mail.unsubscribe': once({ personId: 'nobody', token: 'x'.repeat(43) }),
  'member.list': once(),
  'notice.list': once({ limit: 100 }),
  'notice.unread': once(),
  'notice.read': once({ noticeIds: null }),
  'past.article': ofArticles({ moment: null }),
  'past.statement': ofStatements({ moment: null }),
  'past.story': ofArticles({ limit: 50 }),
  'past.workspace': once({ moment: null }),
  'past.difference': once({ subject: { scope: 'workspace' }, from: { position: 0 }, to: null }),
  'overview.read': once({ bounds: [span.since, span.until] }),
  'overview.counted': once({
    ...{ bounds: [span.since, span.until] },
    mark: { of: 'states', state: 'assessed', at: span.until },
  }),
  'person.me': once(),
  'person.needsSetUp': once(),
  'person.setUp': once({
    ...{ token: 'x'.repeat(43), workspace: { name: 'Not Here', slug: 'not-here' } },
    person: { name: 'New Here', email: 'new@desk.example', password: 'four herons by the weir' },
  }),
  'person.invitation': once({ token: 'x'.repeat(43) }),
  'person.register': once({
    ...{ token: 'x'.repeat(43) },
    person: { name: 'New Here', email: 'new@desk.example', password: 'four herons by the weir' },
  }),
  'person.join': once({ token: 'x'.repeat(43) }),
  'person.resetLink': once({ token: 'x'.repeat(43) }),
  'person.resetPassword': once({ token: 'x'.repeat(43), password: 'four herons by the weir' }),
  'proof.event': once({ eventId: 'not-there' }),
  'session.mine': once(),
  'session.failures': once(),
  'session.dismissFailures': once(),
  'session.end': once({ sessionId: 'not-there' }),
  'source.suggest': () => [
    { search: '', limit: 50 },
    { search: 'port.example', limit: 50 },
  ],
  'statement.rows': ({ openly, bySubmission, byEditor }) =>
    [openly, bySubmission, byEditor].map(({ articleId, statements }) => ({
      articleId,
      statementIds: statements,
    })),
  'statement.detail': ofStatements(),
  'work.queue': once(),
  'work.of': ({ openly, bySubmission, byEditor }) => [
    { articleIds: [openly, bySubmission, byEditor].map(({ articleId }) => articleId) },
  ],
  'work.take': ({ bySubmission, byEditor, key }, round) =>
    [bySubmission, byEditor].map(({ articleId }) => ({ key: key(), articleId, assignmentVersion: round })),
  'work.giveBack': ({ key }) => [{ key: key(), assignmentId: 'not-there', version: 1, reason: 'No time.' }],
  'workspace.mine': once(),
  'workspace.policy': once(),
}

/** Calls a procedure and gives what comes of it: the answer, every item of a stream, or the refusal. */
export async function answerOf(world: World, path: string, input: object): Promise<unknown> {
  const procedure = path.split('.').reduce((place: object, name) => Reflect.get(place, name), world.one.api)
  if (typeof procedure !== 'function') throw new Error(`${path} is no procedure`)
  try {
    const answer: unknown = await procedure({ ...world.here, ...input })
    return path === 'event.follow' ? followed(world, answer) : await wholeOf(answer)
  } catch (error) {
    if (error instanceof TRPCError) return { refused: errorAnswerOf(error) }
    throw error
  }
}

/** A stream to its end, also where one lies inside an answer. */
async function wholeOf(answer: unknown): Promise<unknown> {
  if (typeof answer !== 'object' || answer === null) return answer
  if (Symbol.asyncIterator in answer) {
    const items: unknown[] = []
    for await (const item of answer as AsyncIterable<unknown>) items.push(item)
    return items
  }
  if (!('records' in answer)) return answer
  return { ...answer, records: await wholeOf(answer.records) }
}

/** What the feed gives up to a word that everybody hears of, which is said once it has begun. */
async function followed(world: World, answer: unknown): Promise<unknown[]> {
  const items: unknown[] = []
  await world.admin.member.invite({ ...world.here, key: world.key(), role: 'auditor' })
  await world.sequence()
  const total = await world.installation.database.prisma.event.count({ where: { type: 'member-invited' } })
  let heard = 0
  for await (const item of answer as AsyncIterable<[string, { type: string }]>) {
    items.push(item)
    if (item[1].type === 'member-invited' && ++heard === total) break
  }
  return items
}
