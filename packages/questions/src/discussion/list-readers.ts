import { namesOf } from '@assay/db'
import { idSchema, ReviewError } from '@assay/review'
import { z } from 'zod'
import { personNameSchema } from '../article/read-review.ts'
import type { Reading } from '../reading.ts'
import { sightOf } from '../visible/sight.ts'

export const listReadersSchema = z.object({ articleId: idSchema })
export const readersSchema = z.object({ readers: z.array(personNameSchema) })

/**
 * The people who may read a discussion of an article, for whoever mentions one: active members with a name.
 *
 * @throws ReviewError `not-found`
 */
export async function listReaders(
  reading: Reading,
  { articleId }: z.infer<typeof listReadersSchema>,
): Promise<z.infer<typeof readersSchema>> {
  const sight = sightOf(reading)
  const article = await sight.articles().where('a.id', '=', articleId).select('a.id').executeTakeFirst()
  if (article === undefined) throw new ReviewError('not-found', { articleId })
  const members = await sight.reader.member.findMany({
    where: { workspaceId: sight.workspaceId, active: true },
    orderBy: [{ joinedAt: 'asc' }, { id: 'asc' }],
  })
  const names = await namesOf(
    sight.reader,
    members.map(({ personId }) => personId),
  )
  const readers = members.map(({ personId }) => ({ personId, name: names.get(personId) ?? null }))
  return { readers: readers.filter(({ name }) => name !== null) }
}
