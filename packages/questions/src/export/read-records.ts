import { namesOf, textsOf } from '@assay/db'
import { type AssessmentRecord, assessmentRecordSchema, exportedTechniques } from '@assay/exchange'
import { isOnPresentWording } from '@assay/review'
import { codePointCounter } from '@assay/text'
import { readSaid } from '../visible/said.ts'
import type { Sight } from '../visible/sight.ts'
import { lookup } from './lookup.ts'

type Page = { baseUrl: string; workspaceSlug: string; lead: number; ids: readonly string[] }

/** Reads the assessments with the given ids as export records, in that order. */
export async function readRecords(
  sight: Sight,
  { baseUrl, workspaceSlug, lead, ids }: Page,
): Promise<AssessmentRecord[]> {
  const loaded = await load(sight, ids)
  return ids.map((id) => {
    const { assessment, revision, text, codePoint } = loaded.of(id)
    const { articleId, statementId } = assessment
    const position = loaded.position(revision.id)
    const isAsItStands = revision.statementVersion === assessment.statementVersion
    return assessmentRecordSchema.parse({
      articleId,
      headline: assessment.headline,
      publisher: assessment.publisher,
      publishedAt: assessment.publishedAt,
      language: assessment.language,
      articleUrl: assessment.url,
      captureSha256: assessment.sha256,
      statementId,
      statementUrl: `${baseUrl}/w/${workspaceSlug}/articles/${articleId}?statement=${statementId}`,
      statementStart: isAsItStands ? codePoint(assessment.start) : null,
      statementEnd: isAsItStands ? codePoint(assessment.end) : null,
      statementText: text,
      onPresentWording: isOnPresentWording({ ...revision, wordingVersion: assessment.wordingVersion }),
      statementState: assessment.state,
      assessmentId: assessment.id,
      assessmentVersion: assessment.version,
      reviewerId: assessment.reviewerId,
      reviewer: loaded.name(assessment.reviewerId),
      value: assessment.value,
      factuality: assessment.factuality,
      techniques: exportedTechniques(revision.techniques, text),
      rationale: loaded.erasable(revision.rationaleTextId),
      citations: revision.citations.map(({ source, quotedTextId, title, publisher, stance, accessedOn }) => {
        const quotedPassage = loaded.erasable(quotedTextId)
        return { url: source.url, title, publisher, stance, quotedPassage, accessedOn }
      }),
      submittedAt: revision.submittedAt.toISOString(),
      logIndex: position === null ? null : position + lead,
    })
  })
}

/** Everything that a page of records is made of, each table asked once. */
async function load(sight: Sight, ids: readonly string[]) {
  const { reader } = sight
  const { assessments, revisions } = await readSaid(sight, ids)
  const texts = await reader.statementText.findMany({
    where: { statementId: { in: assessments.map(({ statementId }) => statementId) } },
  })
  const captureIds = new Set(assessments.map(({ captureId }) => captureId))
  const contents = await reader.captureContent.findMany({
    where: { captureId: { in: [...captureIds] } },
    select: { captureId: true, text: true },
  })
  const erasable = await textsOf(reader, [
    ...revisions.map(({ rationaleTextId }) => rationaleTextId),
    ...revisions.flatMap(({ citations }) => citations.map(({ quotedTextId }) => quotedTextId)),
  ])
  const positions = await positionsOf(sight, revisions)
  const names = await namesOf(
    reader,
    assessments.map(({ reviewerId }) => reviewerId),
  )

  const assessmentOf = lookup(assessments, ({ id }) => id)
  const revisionOf = lookup(revisions, ({ id }) => id)
  const textOf = lookup(texts, ({ statementId, version }) => `${statementId} ${version}`)
  const counterOf = lookup(
    contents.map(({ captureId, text }) => ({ captureId, count: codePointCounter(text) })),
    ({ captureId }) => captureId,
  )
  return {
    erasable,
    position: (revisionId: string) => positions.get(revisionId) ?? null,
    name: (personId: string) => names.get(personId) ?? null,
    of: (id: string) => {
      const assessment = assessmentOf(id)
      const revision = revisionOf(assessment.revisionId)
      return {
        assessment,
        revision,
        text: textOf(`${assessment.statementId} ${revision.statementVersion}`).text,
        codePoint: counterOf(assessment.captureId).count,
      }
    },
  }
}

/** Where in the log the event of each revision stands; not told to whoever a blind review binds, as it is a count. */
async function positionsOf(
  { reader, viewer }: Sight,
  revisions: readonly { id: string }[],
): Promise<Map<string, number>> {
  if (viewer.kind === 'bound-member') return new Map()
  const rows = await reader.revisionPlace.findMany({
    where: { revisionId: { in: revisions.map(({ id }) => id) } },
  })
  return new Map(rows.map(({ revisionId, position }) => [revisionId, position]))
}
