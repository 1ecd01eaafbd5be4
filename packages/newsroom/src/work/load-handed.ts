import { ReviewError, type WorkScene } from '@assay/review'
import type { Frame } from '../frame/command.ts'
import { loadWork } from './load-work.ts'

/** An article with the work on it that a command names, as it was seen. */
type Handed<Seen> = { scene: WorkScene; seen: Seen[] }

/**
 * Loads the articles of the work that a command names, locked, each with what it names of it.
 *
 * @throws ReviewError `not-found`
 */
export async function loadHanded<Seen extends { assignmentId: string }>(
  { tx, actor }: Frame,
  targets: readonly Seen[],
): Promise<Handed<Seen>[]> {
  const ids = targets.map(({ assignmentId }) => assignmentId)
  const rows = await tx.assignment.findMany({ where: { id: { in: ids }, workspaceId: actor.workspaceId } })
  const articleOf = new Map(rows.map(({ id, articleId }) => [id, articleId]))
  const unknown = ids.find((id) => !articleOf.has(id))
  if (unknown !== undefined) throw new ReviewError('not-found', { assignmentId: unknown })
  const scenes = await loadWork(tx, actor, [...new Set(articleOf.values())])
  return scenes.map((scene) => ({
    scene,
    seen: targets.filter(({ assignmentId }) => articleOf.get(assignmentId) === scene.article.id),
  }))
}
