import { assignWork, type Installation } from '@assay/newsroom'
import { readWorkOf } from '@assay/questions'
import type { Actor, WorkTarget } from '@assay/review'
import { buildArticle, buildInstallation, buildWorkspace, newKey, readingAs } from '@assay/testing'

/** A command under a key of its own. */
export const command = <Input>(actor: Actor, input: Input) => ({ actor, key: newKey(), input })

/** A workspace with an admin, an editor and three reviewers, and what they do with work there. */
export async function givenDesk() {
  const built = await buildInstallation()
  const { installation } = built
  const roles = ['editor', 'reviewer', 'reviewer', 'reviewer'] as const
  const { admin, members } = await buildWorkspace(installation, roles)
  const [editor, ana, bo, cy] = members
  if (editor === undefined || ana === undefined || bo === undefined || cy === undefined)
    throw new Error('people are missing')
  const article = (sentences = 4) => buildArticle(installation, editor, { sentences })
  const people = { admin, editor, ana, bo, cy }
  const { prisma } = built.database
  const standingOn = (articleId: string) =>
    prisma.assignment.findMany({ where: { articleId, standing: true }, orderBy: { id: 'asc' } })
  const eventsOn = (articleId: string) =>
    prisma.event.count({ where: { articleId, type: { startsWith: 'work-' } } })
  return { ...built, ...people, article, standingOn, eventsOn, ...workOf(installation, editor) }
}
export type Desk = Awaited<ReturnType<typeof givenDesk>>

function workOf(installation: Installation, editor: Actor) {
  /** What an editor has seen who looks at an article now. */
  const seen = async (articleId: string): Promise<WorkTarget> => {
    const { articles } = await readWorkOf(readingAs(installation, editor), { articleIds: [articleId] })
    const { articleVersion, work } = articles[0] ?? { articleVersion: 0, work: [] }
    const assignments = work.map(({ assignmentId, version }) => ({ assignmentId, version }))
    return { articleId, articleVersion, assignments, range: null }
  }
  const give = async (articleId: string, to: readonly Actor[], differing: Partial<WorkTarget> = {}) => {
    const targets = [{ ...(await seen(articleId)), ...differing }]
    const assigneeIds = to.map(({ personId }) => personId)
    return assignWork(installation, command(editor, { targets, assigneeIds, dueAt: null, note: '' }))
  }
  return { seen, give }
}
