import { namesOf, textsOf } from '@assay/db'
import {
  assessmentValueSchema,
  type Editorial,
  emptyEditorial,
  factualitySchema,
  idSchema,
  indexSaid,
  markedTechniqueSchema,
  stanceSchema,
  statementStates,
  verdictSchema,
} from '@assay/review'
import { z } from 'zod'
import type { Reading } from '../reading.ts'
import { sightOf } from '../visible/sight.ts'
import { foldAll } from './fold-track.ts'
import { askedMomentSchema, findMoment, momentSchema } from './moment.ts'
import { findTrack } from './track.ts'
import { wordsOf } from './words.ts'

export const statementThenQuerySchema = z.object({ statementId: idSchema, moment: askedMomentSchema })

/** A free text of back then: null where none was given, and where it has been erased since. */
const textSchema = z.object({ text: z.string().nullable(), erased: z.boolean() })

const assessmentThenSchema = z.object({
  assessmentId: z.string(),
  reviewerId: z.string(),
  reviewerName: z.string().nullable(),
  value: assessmentValueSchema,
  factuality: factualitySchema.nullable(),
  techniques: z.array(markedTechniqueSchema),
  rationale: textSchema,
  citations: z.array(
    z.object({
      url: z.string(),
      title: z.string().nullable(),
      publisher: z.string().nullable(),
      stance: stanceSchema,
      quotedPassage: textSchema,
      accessedOn: z.string().nullable(),
    }),
  ),
  submittedAt: z.iso.datetime(),
  /** The words that it was said of, where the statement had others by then; else null. */
  saidOf: z.string().nullable(),
})

/** A statement as it stood, and every assessment that stood then, in full. What was erased since stays erased. */
export const statementThenSchema = z.object({
  moment: momentSchema,
  /** Null where it was not there yet. */
  statement: z
    .object({
      id: z.string(),
      articleId: z.string(),
      headline: z.string().nullable(),
      text: z.string(),
      kind: z.string(),
      version: z.int(),
      /** Cut anew by then: it no longer stood in its article. */
      retired: z.boolean(),
      state: z.enum(statementStates),
      verdict: verdictSchema.nullable(),
    })
    .nullable(),
  assessments: z.array(assessmentThenSchema),
})

/**
 * Reads a statement as it stood at a moment, by folding its events up to there.
 *
 * @throws ReviewError `not-found`
 */
export async function readStatementThen(
  reading: Reading,
  { statementId, moment: asked }: z.infer<typeof statementThenQuerySchema>,
): Promise<z.infer<typeof statementThenSchema>> {
  const sight = sightOf(reading)
  const track = await findTrack(sight, { scope: 'statement', id: statementId })
  const moment = await findMoment(sight, track, { asked, now: reading.now() })
  const span = { after: -1, upTo: moment.position ?? -1 }
  const tables = await foldAll(sight, { track, tables: emptyEditorial(), span })
  const row = tables.statement.get(statementId)
  if (row === undefined) return { moment, statement: null, assessments: [] }
  const said = saidOf(tables, statementId)
  const words = await wordsOf(
    sight.reader,
    [row.version, ...said.map(({ revision }) => revision.statementVersion)].map((version) => ({
      statementId,
      version,
    })),
  )
  const texts = await textsOf(
    sight.reader,
    said.flatMap(({ revision, citations }) => [
      revision.rationaleTextId,
      ...citations.map(({ quotedTextId }) => quotedTextId),
    ]),
  )
  const names = await namesOf(
    sight.reader,
    said.map(({ assessment }) => assessment.reviewerId),
  )
  const textOf = (textId: string | null) => {
    const text = texts(textId)
    return { text, erased: textId !== null && text === null }
  }
  const assessments = said.map(({ assessment, revision, citations }) => ({
    assessmentId: assessment.id,
    reviewerId: assessment.reviewerId,
    reviewerName: names.get(assessment.reviewerId) ?? null,
    value: assessment.value,
    factuality: assessment.factuality,
    techniques: revision.techniques,
    rationale: textOf(revision.rationaleTextId),
    citations: citations.map((citation) => ({ ...citation, quotedPassage: textOf(citation.quotedTextId) })),
    submittedAt: revision.submittedAt,
    saidOf: revision.statementVersion === row.version ? null : words(statementId, revision.statementVersion),
  }))
  const headline = tables.article.get(row.articleId)?.headline ?? null
  return { moment, statement: { ...row, headline, text: words(statementId, row.version) }, assessments }
}

/** The standing assessments of a statement with what each rests on. */
function saidOf(tables: Editorial, statementId: string) {
  const said = indexSaid(tables)
  return said.assessmentsOf(statementId).flatMap((assessment) => {
    const revision = tables.assessmentRevision.get(assessment.revisionId)
    if (revision === undefined) return []
    const citations = said.citationsOf(revision.id).map((citation) => ({
      ...citation,
      url: tables.source.get(citation.sourceId)?.url ?? citation.originalUrl,
    }))
    return [{ assessment, revision, citations }]
  })
}
