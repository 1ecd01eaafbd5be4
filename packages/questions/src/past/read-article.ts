import { namesOf } from '@assay/db'
import {
  articleDetailsSchema,
  articleStatuses,
  emptyEditorial,
  idSchema,
  indexSaid,
  isOnPresentWording,
  standingStatements,
} from '@assay/review'
import { z } from 'zod'
import { personNameSchema } from '../article/read-review.ts'
import type { Reading } from '../reading.ts'
import { relativeTo, statementRowSchema } from '../statement/statement-row.ts'
import { sightOf } from '../visible/sight.ts'
import { foldAll } from './fold-track.ts'
import { askedMomentSchema, findMoment, momentSchema } from './moment.ts'
import { findTrack } from './track.ts'
import { wordsOf } from './words.ts'

export const articleThenQuerySchema = z.object({ articleId: idSchema, moment: askedMomentSchema })

/** An article as it stood, with its statements as the review page would have shown them. */
export const articleThenSchema = z.object({
  moment: momentSchema,
  /** Null where it was not there yet. */
  article: articleDetailsSchema
    .extend({
      id: z.string(),
      captureId: z.string(),
      capturedAt: z.iso.datetime().nullable(),
      status: z.enum(articleStatuses),
    })
    .nullable(),
  statements: z.array(statementRowSchema),
  reviewers: z.array(personNameSchema),
})

/**
 * Reads an article as it stood at a moment, by folding its events up to there.
 *
 * @throws ReviewError `not-found`
 */
export async function readArticleThen(
  reading: Reading,
  { articleId, moment: asked }: z.infer<typeof articleThenQuerySchema>,
): Promise<z.infer<typeof articleThenSchema>> {
  const sight = sightOf(reading)
  const track = await findTrack(sight, { scope: 'article', id: articleId })
  const moment = await findMoment(sight, track, { asked, now: reading.now() })
  const span = { after: -1, upTo: moment.position ?? -1 }
  const tables = await foldAll(sight, { track, tables: emptyEditorial(), span })
  const article = tables.article.get(articleId)
  if (article === undefined) return { moment, article: null, statements: [], reviewers: [] }
  const standing = standingStatements(tables, articleId)
  const words = await wordsOf(
    sight.reader,
    standing.map(({ id, version }) => ({ statementId: id, version })),
  )
  const said = indexSaid(tables)
  const statements = standing.map((row) =>
    statementRowSchema.parse({
      ...row,
      text: words(row.id, row.version),
      attribution: relativeTo(row),
      decided: said.decisionOf(row.id) !== undefined,
      own: null,
      assessments: said.assessmentsOf(row.id).map(({ reviewerId, revisionId, value, factuality }) => {
        const statementVersion = tables.assessmentRevision.get(revisionId)?.statementVersion ?? row.version
        const { wordingVersion } = row
        const onPresentWording = isOnPresentWording({ statementVersion, wordingVersion })
        return { reviewerId, value, factuality, onPresentWording }
      }),
    }),
  )
  const reviewerIds = statements.flatMap(({ assessments }) => assessments.map(({ reviewerId }) => reviewerId))
  const names = await namesOf(sight.reader, reviewerIds)
  const capture = await sight.reader.capture.findUnique({ where: { id: article.captureId } })
  return {
    moment,
    article: { ...article, capturedAt: capture?.capturedAt.toISOString() ?? null },
    statements,
    reviewers: [...names].map(([personId, name]) => ({ personId, name })),
  }
}
