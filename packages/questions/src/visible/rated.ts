import {
  assessmentValueSchema,
  factualitySchema,
  isOnPresentWording,
  markedTechniqueSchema,
  type Verdict,
  verdictOf,
} from '@assay/review'
import { z } from 'zod'
import { readQuoted } from './quoted-statements.ts'
import type { Sight } from './sight.ts'

/** Which assessments: of an article or of all, and submitted from a moment on and before another. */
type RatedQuery = { articleId: string | null; since: string | null; until: string | null }

/** The standing assessments, each with its statement. */
function within(sight: Sight, { articleId, since, until }: RatedQuery) {
  let query = sight
    .assessments(articleId === null ? 'workspace' : { articleId })
    .innerJoin('statement as s', 's.id', 'x.statementId')
    .where('s.workspaceId', '=', sight.workspaceId)
    .where('x.standing', '=', true)
    .where('s.retired', '=', false)
  if (since !== null) query = query.where('r.submittedAt', '>=', new Date(since))
  if (until !== null) query = query.where('r.submittedAt', '<', new Date(until))
  return query.select((eb) => [
    'x.statementId',
    'x.reviewerId',
    'x.value',
    'x.factuality',
    'r.techniques',
    'r.statementVersion',
    's.wordingVersion',
    eb
      .exists(eb.selectFrom('rejection as j').whereRef('j.assessmentRevisionId', '=', 'r.id').select('j.id'))
      .as('rejected'),
    eb
      .exists(eb.selectFrom('informedRevision as i').whereRef('i.id', '=', 'r.id').select('i.id'))
      .as('informed'),
  ])
}

const ratedSchema = z.object({
  statementId: z.string(),
  reviewerId: z.string(),
  value: assessmentValueSchema,
  factuality: factualitySchema.nullable(),
  techniques: z.array(markedTechniqueSchema),
  statementVersion: z.int(),
  wordingVersion: z.int(),
  rejected: z.boolean(),
  informed: z.boolean(),
})

/**
 * The assessments that stand, and how many of them do not count: they were rejected, the words changed since, or they
 * were given by somebody who had seen what others said (rule 5).
 */
export async function readRated(sight: Sight, query: RatedQuery) {
  const rated = z.array(ratedSchema).parse(await within(sight, query).execute())
  const present = rated.filter(isOnPresentWording)
  const standing = present.filter(({ rejected }) => !rejected)
  const counting = standing.filter(({ informed }) => !informed)
  return {
    ratings: counting.map(({ statementId, reviewerId, value, factuality, techniques }) => {
      const seen = [...new Set(techniques.map(({ technique }) => technique))]
      return { statementId, reviewerId, value, factuality, techniques: seen }
    }),
    earlierWording: rated.length - present.length,
    rejected: present.length - standing.length,
    informed: standing.length - counting.length,
  }
}

type Cell = { one: string; other: string; oneSays: Verdict; otherSays: Verdict }

/** The statements of which two reviewers say each what is asked for, in reading order. */
export async function readShared(
  sight: Sight,
  query: RatedQuery,
  { one, other, oneSays, otherSays }: Cell,
): ReturnType<typeof readQuoted> {
  const of = async (reviewerId: string, says: Verdict) => {
    const rows = await within(sight, query).where('x.reviewerId', '=', reviewerId).execute()
    const said = z.array(ratedSchema).parse(rows)
    const counting = said.filter(
      (row) => isOnPresentWording(row) && !row.rejected && !row.informed && verdictOf(row.value) === says,
    )
    return counting.map(({ statementId }) => statementId)
  }
  const ofOther = new Set(await of(other, otherSays))
  const ids = (await of(one, oneSays)).filter((id) => ofOther.has(id))
  return readQuoted(sight, ids)
}
