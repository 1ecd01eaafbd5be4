import { ReviewError, type Reviewers, type TargetInScene, type WorkTarget } from '@assay/review'
import type { Frame } from '../frame/command.ts'
import { loadReviewers, loadWork } from './load-work.ts'

/** Loads the articles that work is given out on, locked, and everybody who may be given it. */
export async function loadTargets(
  { tx, actor }: Frame,
  targets: readonly WorkTarget[],
): Promise<{ targets: TargetInScene[]; reviewers: Reviewers }> {
  const scenes = await loadWork(
    tx,
    actor,
    targets.map(({ articleId }) => articleId),
  )
  const loaded = targets.map((target, index) => {
    const scene = scenes[index]
    if (scene === undefined) throw new ReviewError('not-found', { articleId: target.articleId })
    return { scene, target }
  })
  return { targets: loaded, reviewers: await loadReviewers(tx, actor.workspaceId) }
}
