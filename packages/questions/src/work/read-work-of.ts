import { namesOf } from '@assay/db'
import {
  abilitiesOn,
  can,
  fullPolicy,
  idSchema,
  memberOf,
  objectAbilities,
  policySchema,
  ReviewError,
  roleSchema,
  viewerCan,
} from '@assay/review'
import { z } from 'zod'
import { personNameSchema } from '../article/read-review.ts'
import type { Reading } from '../reading.ts'
import { sightOf } from '../visible/sight.ts'
import {
  readArticlesOfWork,
  readOwnWorkVersions,
  readStandingWork,
  readWorkStatements,
} from '../visible/work.ts'
import { workLineOf, workLineSchema } from './work-line.ts'

export const readWorkOfSchema = z.object({ articleIds: z.array(idSchema).min(1).max(200) })

/** All work on some articles, and what giving it out names. */
export const workOfSchema = z.object({
  articles: z.array(
    z.object({
      articleId: z.string(),
      articleVersion: z.int(),
      headline: z.string().nullable(),
      statements: z.int(),
      work: z.array(workLineSchema),
      /** The version of what the reader has or had of it; 0 for none. */
      ownVersion: z.int(),
      abilities: z.array(z.enum(objectAbilities.article)),
    }),
  ),
  /** Everybody who may be given work; nobody for whoever gives none. */
  reviewers: z.array(personNameSchema),
  people: z.array(personNameSchema),
  /** In how many days work is due where nobody says otherwise. */
  daysUntilDue: z.int().nullable(),
})

/** Reads all work on some articles. Articles that are not there are left out. */
export async function readWorkOf(
  reading: Reading,
  { articleIds }: z.infer<typeof readWorkOfSchema>,
): Promise<z.infer<typeof workOfSchema>> {
  const sight = sightOf(reading)
  const { reader, viewer, workspaceId } = sight
  const { personId } = memberOf(viewer)
  const workspace = await reader.workspace.findUnique({ where: { id: workspaceId } })
  if (workspace === null) throw new ReviewError('not-found', { workspaceId })
  const found = await readArticlesOfWork(sight, articleIds)
  const ids = found.map(({ id }) => id)
  const work = await readStandingWork(sight, { articleIds: ids })
  const statements = await readWorkStatements(sight, ids)
  const versions = await readOwnWorkVersions(sight, { articleIds: ids, personId })
  const reviewers = viewerCan(viewer, 'assign') ? await reviewerIds(sight) : []
  const named = work.flatMap(({ assigneeId, assignedById }) => [assigneeId, assignedById ?? []].flat())
  const names = await namesOf(reader, [...reviewers, ...named])
  const now = reading.now()
  const nameOf = (id: string) => ({ personId: id, name: names.get(id) ?? null })
  return {
    articles: found.map(({ id, version, status, headline }) => {
      const ofArticle = statements.get(id) ?? []
      return {
        ...{ articleId: id, articleVersion: version, headline },
        statements: ofArticle.filter(({ retired }) => !retired).length,
        work: work
          .filter(({ articleId }) => articleId === id)
          .map((each) => workLineOf(sight, each, { statements: ofArticle, now })),
        ownVersion: versions.get(id) ?? 0,
        abilities: abilitiesOn(viewer, { kind: 'article', status }),
      }
    }),
    reviewers: reviewers.map(nameOf),
    people: [...new Set(named)].map(nameOf),
    daysUntilDue: fullPolicy(policySchema.parse(workspace.policy)).daysUntilDue,
  }
}

/** Everybody who may assess, in the order in which they joined. */
async function reviewerIds({ reader, workspaceId }: ReturnType<typeof sightOf>): Promise<string[]> {
  const members = await reader.member.findMany({
    where: { workspaceId, active: true },
    orderBy: [{ joinedAt: 'asc' }, { id: 'asc' }],
  })
  return members.filter(({ role }) => can(roleSchema.parse(role), 'assess')).map(({ personId }) => personId)
}
