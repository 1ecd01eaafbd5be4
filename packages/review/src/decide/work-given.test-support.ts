import { givenArticle } from './given.test-support.ts'
import type { FreeStatement } from './take-work.ts'
import type { AssignmentInScene, WorkScene } from './work-scene.ts'

export const givenStatements = (...ids: string[]): FreeStatement[] =>
  ids.map((id) => ({ id, lineage: [], retired: false, decided: false, hasOwnWord: false }))

/** Work that Ana has of the whole article, at its second version. */
export const givenWork = (differing: Partial<AssignmentInScene> = {}): AssignmentInScene => ({
  id: 'k1',
  assigneeId: 'ana',
  version: 2,
  standing: true,
  statementIds: null,
  dueAt: null,
  ...differing,
})

/** An article of four statements under review, with nobody at it. */
export const givenWorkScene = (
  differing: Partial<WorkScene> = {},
): WorkScene & { statements: FreeStatement[] } => ({
  article: givenArticle({ status: 'in-review' }),
  assignments: [],
  ...differing,
  statements: givenStatements('s1', 's2', 's3', 's4'),
})

/** What somebody saw who saw the whole scene, and wants all of it. */
export const seenWork = ({ article, assignments }: WorkScene) => ({
  articleId: article.id,
  articleVersion: article.version,
  assignments: assignments
    .filter(({ standing }) => standing)
    .map(({ id: assignmentId, version }) => ({ assignmentId, version })),
  range: null,
})
