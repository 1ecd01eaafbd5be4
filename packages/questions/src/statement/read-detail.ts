import { namesOf, textsOf } from '@assay/db'
import {
  abilitiesOn,
  articleStatuses,
  assessmentValueSchema,
  factualitySchema,
  isOnPresentWording,
  markedTechniqueSchema,
  objectAbilities,
  personOf,
  ReviewError,
  stanceSchema,
  workspaceOpenTo,
} from '@assay/review'
import { z } from 'zod'
import type { Reading } from '../reading.ts'
import { readWording, readWords, wordingDetailSchema } from './wording.ts'

const citationSchema = z.object({
  url: z.string(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  stance: stanceSchema,
  quotedPassage: z.string().nullable(),
  /** Whether a passage was quoted and has been erased. */
  passageErased: z.boolean(),
  /** For whoever may erase it, while it stands. */
  passageTextId: z.string().nullable(),
  accessedOn: z.string().nullable(),
})

/** One reviewer's present word on a statement. Texts are null where they were not given or have been erased. */
const assessmentDetailSchema = z.object({
  assessmentId: z.string(),
  reviewerId: z.string(),
  reviewerName: z.string().nullable(),
  version: z.int(),
  standing: z.boolean(),
  value: assessmentValueSchema,
  factuality: factualitySchema.nullable(),
  techniques: z.array(markedTechniqueSchema),
  rationale: z.string().nullable(),
  /** For whoever may erase it, while it stands. */
  rationaleTextId: z.string().nullable(),
  /** How many texts of this version have been erased. */
  erased: z.int(),
  citations: z.array(citationSchema),
  submittedAt: z.iso.datetime(),
  /** The version of the statement that it was made on, and the words that this had: techniques count in them. */
  statementVersion: z.int(),
  statementText: z.string(),
  /** False where the words have changed since in more than their looks. */
  onPresentWording: z.boolean(),
})
type AssessmentDetail = z.infer<typeof assessmentDetailSchema>

/** What the panel shows of one statement. One's own assessment is among them, withdrawn ones too. */
export const statementDetailSchema = z.object({
  statementId: z.string(),
  articleId: z.string(),
  version: z.int(),
  wordingVersion: z.int(),
  /** The last change of its words, with those before it; null where they never changed but in their looks. */
  wording: wordingDetailSchema.nullable(),
  assessments: z.array(assessmentDetailSchema),
  /** What the reader may do to it. */
  abilities: z.array(z.enum(objectAbilities.statement)),
})

/**
 * Reads every reviewer's present assessment of a statement, with rationale and citations.
 *
 * @throws ReviewError `not-found`
 */
export async function readStatementDetail(
  { database: { prisma }, viewer }: Reading,
  { statementId }: { statementId: string },
): Promise<z.infer<typeof statementDetailSchema>> {
  const workspaceId = workspaceOpenTo(viewer)
  const statement = await prisma.statement.findFirst({
    where: { id: statementId, workspaceId },
    include: { article: { select: { status: true } } },
  })
  if (statement === null) throw new ReviewError('not-found', { statementId })
  const assessments = await prisma.assessment.findMany({ where: { statementId }, orderBy: { id: 'asc' } })
  const revisions = await prisma.assessmentRevision.findMany({
    where: { id: { in: assessments.map(({ revisionId }) => revisionId) } },
    include: { citations: { include: { source: true }, orderBy: { ordinal: 'asc' } } },
  })
  const texts = await textsOf(prisma, [
    ...revisions.map((revision) => revision.rationaleTextId),
    ...revisions.flatMap((revision) => revision.citations.map((citation) => citation.quotedTextId)),
  ])
  const names = await namesOf(
    prisma,
    assessments.map(({ reviewerId }) => reviewerId),
  )
  const abilities = abilitiesOn(viewer, {
    kind: 'statement',
    articleStatus: z.enum(articleStatuses).parse(statement.article.status),
    retired: statement.retired,
    hasOwnWord: assessments.some(({ reviewerId, standing }) => standing && reviewerId === personOf(viewer)),
  })
  const mayErase = abilities.includes('erase-texts')
  const idOf = (textId: string | null) => (mayErase && texts(textId) !== null ? textId : null)
  const isErased = (textId: string | null) => textId !== null && texts(textId) === null
  const words = await readWords(prisma, statementId)
  const { wordingVersion } = statement
  const byId = new Map(revisions.map((revision) => [revision.id, revision]))
  const detailed = assessments.flatMap((assessment): AssessmentDetail[] => {
    const revision = byId.get(assessment.revisionId)
    if (revision === undefined) return []
    return [
      assessmentDetailSchema.parse({
        ...assessment,
        assessmentId: assessment.id,
        reviewerName: names.get(assessment.reviewerId) ?? null,
        techniques: revision.techniques,
        rationale: texts(revision.rationaleTextId),
        rationaleTextId: idOf(revision.rationaleTextId),
        erased: [
          revision.rationaleTextId,
          ...revision.citations.map(({ quotedTextId }) => quotedTextId),
        ].filter(isErased).length,
        citations: revision.citations.map((citation) => ({
          ...citation,
          url: citation.source.url,
          quotedPassage: texts(citation.quotedTextId),
          passageErased: isErased(citation.quotedTextId),
          passageTextId: idOf(citation.quotedTextId),
        })),
        submittedAt: revision.submittedAt.toISOString(),
        statementVersion: revision.statementVersion,
        statementText: words(revision.statementVersion),
        onPresentWording: isOnPresentWording({ ...revision, wordingVersion }),
      }),
    ]
  })
  const { articleId, version } = statement
  const wording = await readWording(prisma, { workspaceId, articleId, statementId, wordingVersion, words })
  return { statementId, articleId, version, wordingVersion, wording, assessments: detailed, abilities }
}
