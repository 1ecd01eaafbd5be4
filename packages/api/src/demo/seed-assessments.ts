import type { Installation } from '@assay/newsroom'
import { submitAssessment } from '@assay/newsroom'
import { readReviewPage } from '@assay/questions'
import { type Actor, type AssessmentContent, viewerOf } from '@assay/review'
import type { DemoAssessment } from './demo-files.ts'

type Placed = { id: string; version: number; text: string; capture: string | null }

/**
 * Submits the demo's assessments in their order. Gives how many were left out because no statement, as the
 * captures are cut now, begins as they say.
 */
export async function seedAssessments(
  installation: Installation,
  cast: ReadonlyMap<string, Actor>,
  assessments: readonly DemoAssessment[],
): Promise<number> {
  const statements = await readPlaced(installation, [...cast.values()][0])
  const said = new Map<string, number>()
  let missing = 0
  for (const [index, assessment] of assessments.entries()) {
    const actor = cast.get(assessment.reviewer)
    const statement = statements.find(
      ({ capture, text }) => capture === assessment.capture && text.startsWith(assessment.statement),
    )
    if (actor === undefined || statement === undefined) {
      missing++
      continue
    }
    const place = `${statement.id} ${actor.personId}`
    const assessmentVersion = said.get(place) ?? 0
    await submitAssessment(installation, {
      actor,
      key: `demo-assessment-${index}`,
      input: {
        statementId: statement.id,
        statementVersion: statement.version,
        assessmentVersion,
        content: contentOf(assessment, statement.text),
      },
    })
    said.set(place, assessmentVersion + 1)
  }
  return missing
}

/** The statements of every article in review, as one of the cast reads them. */
async function readPlaced(installation: Installation, actor: Actor | undefined): Promise<Placed[]> {
  if (actor === undefined) return []
  const articles = await installation.database.prisma.article.findMany({
    where: { workspaceId: actor.workspaceId, status: 'in-review' },
    include: { capture: true },
  })
  const reading = { ...installation, viewer: viewerOf(actor) }
  const placed: Placed[] = []
  for (const { id: articleId, capture } of articles) {
    const { statements } = await readReviewPage(reading, { articleId })
    placed.push(
      ...statements.map(({ id, version, text }) => ({ id, version, text, capture: capture.filename })),
    )
  }
  return placed
}

function contentOf({ value, ...assessment }: DemoAssessment, text: string): AssessmentContent {
  return {
    value: value.kind === 'tag' ? value.tag : value.setAside,
    factuality: value.kind === 'tag' ? value.factuality : null,
    rationale: assessment.rationale,
    citations: assessment.citations.map((citation) => ({ ...citation, accessedOn: null })),
    techniques: assessment.techniques.map(({ technique, words }) => {
      const start = text.indexOf(words)
      return start < 0
        ? { technique, start: null, end: null }
        : { technique, start, end: start + words.length }
    }),
  }
}
