import { namesOf, textsOf } from '@assay/db'
import {
  abilitiesOn,
  articleStatuses,
  assessmentValueSchema,
  blindUntilSchema,
  factualitySchema,
  isOnPresentWording,
  markedTechniqueSchema,
  objectAbilities,
  personOf,
  policySchema,
  ReviewError,
} from '@assay/review'
import { z } from 'zod'
import type { Reading } from '../reading.ts'
import { readHiddenUntil } from '../visible/blind-review.ts'
import { decisionDetailSchema, readDecision } from '../visible/decision.ts'
import { readSaidOn } from '../visible/said.ts'
import { sightOf } from '../visible/sight.ts'
import { findStatement } from '../visible/statement-rows.ts'
import { citationDetailSchema, describeCitations } from './citation-detail.ts'
import { readWording, readWords, wordingDetailSchema } from './wording.ts'

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
  citations: z.array(citationDetailSchema),
  submittedAt: z.iso.datetime(),
  /** The version of the statement that it was made on, and the words that this had: techniques count in them. */
  statementVersion: z.int(),
  statementText: z.string(),
  /** False where the words have changed since in more than their looks. */
  onPresentWording: z.boolean(),
  /** Submitted under a blind review, or after it, by somebody who had seen what others said: it feeds no agreement. */
  isInformed: z.boolean(),
  /** Why an editor rejected it, so that it counts no longer; null where nobody did. */
  rejected: z.object({ reason: z.string().nullable(), at: z.iso.datetime() }).nullable(),
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
  /** What the newsroom says of it, withdrawn or not; null where nobody ever decided. */
  decision: decisionDetailSchema.nullable(),
  /** Until when a blind review keeps the words of others from the reader here; null where none does. */
  hiddenUntil: blindUntilSchema.nullable(),
  /** What the reader may do to it. */
  abilities: z.array(z.enum(objectAbilities.statement)),
})

/**
 * Reads every reviewer's present assessment of a statement, with rationale and citations.
 *
 * @throws ReviewError `not-found`
 */
export async function readStatementDetail(
  reading: Reading,
  { statementId }: { statementId: string },
): Promise<z.infer<typeof statementDetailSchema>> {
  const sight = sightOf(reading)
  const { reader, viewer, workspaceId } = sight
  const statement = await findStatement(sight, statementId)
  if (statement === null) throw new ReviewError('not-found', { statementId })
  const { assessments, revisions } = await readSaidOn(sight, statementId)
  const texts = await textsOf(reader, [
    ...revisions.flatMap(({ rationaleTextId, rejection }) => [
      rationaleTextId,
      rejection?.reasonTextId ?? null,
    ]),
    ...revisions.flatMap((revision) => revision.citations.map((citation) => citation.quotedTextId)),
  ])
  const names = await namesOf(
    reader,
    assessments.map(({ reviewerId }) => reviewerId),
  )
  const workspace = await reader.workspace.findUniqueOrThrow({ where: { id: workspaceId } })
  const mine = assessments.find(({ reviewerId }) => reviewerId === personOf(viewer))
  const standing = new Set(assessments.filter((row) => row.standing).map(({ revisionId }) => revisionId))
  const abilities = abilitiesOn(viewer, {
    kind: 'statement',
    articleStatus: z.enum(articleStatuses).parse(statement.status),
    retired: statement.retired,
    hasOwnWord: mine?.standing ?? false,
    hasAssessed: mine !== undefined,
    isAssessed: revisions.some(({ id, rejection }) => rejection === null && standing.has(id)),
    isDecided: statement.decided,
    policy: policySchema.parse(workspace.policy),
  })
  const mayErase = abilities.includes('erase-texts')
  const idOf = (textId: string | null) => (mayErase && texts(textId) !== null ? textId : null)
  const isErased = (textId: string | null) => textId !== null && texts(textId) === null
  const words = await readWords(reader, statementId)
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
        citations: describeCitations(revision.citations, { text: texts, erasableId: idOf }),
        submittedAt: revision.submittedAt.toISOString(),
        statementVersion: revision.statementVersion,
        statementText: words(revision.statementVersion),
        onPresentWording: isOnPresentWording({ ...revision, wordingVersion }),
        isInformed: revision.isInformed,
        rejected: revision.rejection && {
          reason: texts(revision.rejection.reasonTextId),
          at: revision.rejection.rejectedAt.toISOString(),
        },
      }),
    ]
  })
  const { articleId, version } = statement
  const wording = await readWording(reader, { articleId, statementId, wordingVersion, words })
  const decision = await readDecision(sight, { statementId, wordingVersion, mayErase })
  return {
    ...{ statementId, articleId, version, wordingVersion, wording },
    ...{ assessments: detailed, decision, abilities, hiddenUntil: await readHiddenUntil(sight, statementId) },
  }
}
