import { namesOf, textsOf } from '@assay/db'
import {
  assessmentValueSchema,
  basisSideSchema,
  decisionMakerSchema,
  factualitySchema,
  isOnPresentWording,
  markedTechniqueSchema,
} from '@assay/review'
import { z } from 'zod'
import { citationDetailSchema, describeCitations } from '../statement/citation-detail.ts'
import type { Sight } from './sight.ts'

/** What the newsroom says of a statement. Texts are null where they were not given or have been erased. */
export const decisionDetailSchema = z.object({
  decisionId: z.string(),
  version: z.int(),
  standing: z.boolean(),
  madeBy: decisionMakerSchema,
  /** Who decided, by name: null where the name was erased, or a quorum decided by itself. */
  deciderName: z.string().nullable(),
  deciderAssessed: z.boolean(),
  value: assessmentValueSchema,
  factuality: factualitySchema.nullable(),
  techniques: z.array(markedTechniqueSchema),
  rationale: z.string().nullable(),
  rationaleTextId: z.string().nullable(),
  /** Why it took the place of the decision before it. */
  reason: z.string().nullable(),
  citations: z.array(citationDetailSchema),
  decidedAt: z.iso.datetime(),
  statementVersion: z.int(),
  onPresentWording: z.boolean(),
  /** The assessments that it rests on, and those that say otherwise, in the revision that was weighed. */
  weighed: z.array(
    z.object({
      side: basisSideSchema,
      reviewerName: z.string().nullable(),
      value: assessmentValueSchema,
      assessmentId: z.string(),
      /** Whether that reviewer has said something else since. */
      isRevised: z.boolean(),
    }),
  ),
})
type DecisionDetail = z.infer<typeof decisionDetailSchema>

type Wanted = { statementId: string; wordingVersion: number; mayErase: boolean }

/** Reads the decision of a statement, withdrawn or not; null where there never was one. */
export async function readDecision(
  sight: Sight,
  { statementId, wordingVersion, mayErase }: Wanted,
): Promise<DecisionDetail | null> {
  const { reader } = sight
  const decision = await sight
    .statements()
    .innerJoin('decision as d', 'd.statementId', 's.id')
    .where('s.id', '=', statementId)
    .select(['d.id', 'd.version', 'd.standing', 'd.revisionId'])
    .executeTakeFirst()
  if (decision === undefined) return null
  const revision = await reader.decisionRevision.findUniqueOrThrow({
    where: { id: decision.revisionId },
    include: {
      citations: { include: { source: true }, orderBy: { ordinal: 'asc' } },
      basis: { include: { assessmentRevision: true }, orderBy: { id: 'asc' } },
    },
  })
  const assessments = await reader.assessment.findMany({
    where: { id: { in: revision.basis.map(({ assessmentRevision }) => assessmentRevision.assessmentId) } },
  })
  const byId = new Map(assessments.map((assessment) => [assessment.id, assessment]))
  const people = [revision.deciderId, ...assessments.map(({ reviewerId }) => reviewerId)]
  const names = await namesOf(
    reader,
    people.filter((id) => id !== null),
  )
  const text = await textsOf(reader, [
    ...[revision.rationaleTextId, revision.reasonTextId],
    ...revision.citations.map(({ quotedTextId }) => quotedTextId),
  ])
  const erasableId = (textId: string | null) => (mayErase && text(textId) !== null ? textId : null)
  return decisionDetailSchema.parse({
    ...revision,
    decisionId: decision.id,
    version: decision.version,
    standing: decision.standing,
    deciderName: revision.deciderId === null ? null : (names.get(revision.deciderId) ?? null),
    rationale: text(revision.rationaleTextId),
    rationaleTextId: erasableId(revision.rationaleTextId),
    reason: text(revision.reasonTextId),
    citations: describeCitations(revision.citations, { text, erasableId }),
    decidedAt: revision.decidedAt.toISOString(),
    onPresentWording: isOnPresentWording({ ...revision, wordingVersion }),
    weighed: revision.basis.map(({ side, assessmentRevision }) => {
      const assessment = byId.get(assessmentRevision.assessmentId)
      return {
        side,
        value: assessmentRevision.value,
        assessmentId: assessmentRevision.assessmentId,
        reviewerName: names.get(assessment?.reviewerId ?? '') ?? null,
        isRevised: assessment?.standing !== true || assessment.revisionId !== assessmentRevision.id,
      }
    }),
  })
}
