import { addComment, editComment, openThread, reopenThread, resolveThread } from '@assay/newsroom'
import { findActor } from '@assay/people'
import { mentionOf } from '@assay/review'
import { newKey } from './build-workspace.ts'
import { type Attempt, type Desk, pick, reviewable, someActor } from './random-desk.ts'

const threadsOf = ({ installation: { database } }: Desk) =>
  database.prisma.thread.findMany({ orderBy: { id: 'asc' } })

/** Words with a number of a statement, and with somebody of the workspace, who may have left. */
async function words({ installation, workspaceId }: Desk, { what, how }: Attempt): Promise<string> {
  const where = { workspaceId }
  const members = await installation.database.prisma.member.findMany({ where, orderBy: { id: 'asc' } })
  const { personId } = pick(members, what)
  const comments = ['Who counted? 🧭', 'See #2 and #999.', `${mentionOf(personId)}, is that so?`]
  return `${pick(comments, how)} ${newKey()}`
}

async function open(desk: Desk, attempt: Attempt): Promise<unknown> {
  const actor = await someActor(desk, attempt)
  const statement = pick(await reviewable(desk), attempt.what)
  const { id: statementId, articleId, version: statementVersion } = statement
  const said = await desk.installation.database.prisma.assessment.findFirst({ where: { statementId } })
  const abouts = [
    { statementId, statementVersion, assessmentId: null },
    { statementId, statementVersion, assessmentId: said?.id ?? null },
    { articleId },
  ]
  const input = { about: pick(abouts, attempt.how), text: await words(desk, attempt) }
  return openThread(desk.installation, { actor, key: newKey(), input })
}

async function reply(desk: Desk, attempt: Attempt): Promise<unknown> {
  const actor = await someActor(desk, attempt)
  const { id: threadId } = pick(await threadsOf(desk), attempt.what)
  const input = { threadId, text: await words(desk, attempt) }
  return addComment(desk.installation, { actor, key: newKey(), input })
}

async function edit(desk: Desk, attempt: Attempt): Promise<unknown> {
  const comments = await desk.installation.database.prisma.comment.findMany({ orderBy: { id: 'asc' } })
  const { id: commentId, authorId: personId, version } = pick(comments, attempt.what)
  const actor = await findActor(desk.installation, { workspaceId: desk.workspaceId, personId })
  const input = { commentId, commentVersion: version, text: await words(desk, attempt) }
  return editComment(desk.installation, { actor, key: newKey(), input })
}

async function end(desk: Desk, attempt: Attempt): Promise<unknown> {
  const actor = await someActor(desk, attempt)
  const { id: threadId, version: threadVersion, resolvedAt } = pick(await threadsOf(desk), attempt.what)
  const verb = resolvedAt === null ? resolveThread : reopenThread
  return verb(desk.installation, { actor, key: newKey(), input: { threadId, threadVersion } })
}

/** What can be tried in discussions. */
export const discussionAttempts = { discuss: open, reply, rephrase: edit, endThread: end }
