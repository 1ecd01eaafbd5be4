import { type DecisionRecord, decisionRecordSchema, exportedTechniques } from '@assay/exchange'
import { isOnPresentWording } from '@assay/review'
import { codePointCounter } from '@assay/text'
import { readDecided } from '../visible/decided.ts'
import type { Sight } from '../visible/sight.ts'
import { lookup } from './lookup.ts'

type Page = {
  baseUrl: string
  workspaceSlug: string
  /** How many leaves of the log stand before its first event. */
  lead: number
  withAssessments: boolean
  ids: readonly string[]
}
type Decided = Awaited<ReturnType<typeof readDecided>>
type Cited = Decided['revisions'][number]['citations'][number]

/** Reads the decisions with the given ids as export records, in that order. */
export async function readDecisionRecords(sight: Sight, page: Page): Promise<DecisionRecord[]> {
  const decided = await readDecided(sight, page.ids)
  const decisionOf = lookup(decided.decisions, ({ id }) => id)
  const revisionOf = lookup(decided.revisions, ({ id }) => id)
  const assessmentOf = lookup(decided.assessments, ({ id }) => id)
  const placeOf = new Map(decided.places.map(({ revisionId, position }) => [revisionId, position]))
  const statementText = lookup(
    decided.statementTexts,
    ({ statementId, version }) => `${statementId} ${version}`,
  )
  const counterOf = lookup(
    decided.captureTexts.map(({ captureId, text }) => ({ captureId, count: codePointCounter(text) })),
    ({ captureId }) => captureId,
  )
  const nameOf = (personId: string | null) =>
    personId === null ? null : (decided.names.get(personId) ?? null)
  const indexOf = (revisionId: string) => {
    const position = placeOf.get(revisionId)
    return position === undefined ? null : position + page.lead
  }
  const citationsOf = (citations: readonly Cited[]) =>
    citations.map(({ source, quotedTextId, title, publisher, stance, accessedOn }) => {
      return {
        url: source.url,
        title,
        publisher,
        stance,
        quotedPassage: decided.textOf(quotedTextId),
        accessedOn,
      }
    })

  return page.ids.map((id) => {
    const { statement, ...decision } = decisionOf(id)
    const { article } = statement
    const revision = revisionOf(decision.revisionId)
    const isAsItStands = revision.statementVersion === statement.version
    const { count } = counterOf(article.captureId)
    const wordsAt = (version: number) => statementText(`${statement.id} ${version}`).text
    return decisionRecordSchema.parse({
      articleId: article.id,
      headline: article.headline,
      publisher: article.publisher,
      publishedAt: article.publishedAt,
      language: article.language,
      articleUrl: article.url,
      captureSha256: article.capture.sha256,
      statementId: statement.id,
      statementUrl: `${page.baseUrl}/w/${page.workspaceSlug}/articles/${article.id}?statement=${statement.id}`,
      statementStart: isAsItStands ? count(statement.start) : null,
      statementEnd: isAsItStands ? count(statement.end) : null,
      statementText: wordsAt(revision.statementVersion),
      onPresentWording: isOnPresentWording({ ...revision, wordingVersion: statement.wordingVersion }),
      statementState: statement.state,
      decisionId: decision.id,
      decisionVersion: decision.version,
      madeBy: revision.madeBy,
      deciderId: revision.deciderId,
      decider: nameOf(revision.deciderId),
      deciderAssessed: revision.deciderAssessed,
      value: revision.value,
      factuality: revision.factuality,
      techniques: exportedTechniques(revision.techniques, wordsAt(revision.statementVersion)),
      rationale: decided.textOf(revision.rationaleTextId),
      citations: citationsOf(revision.citations),
      reason: decided.textOf(revision.reasonTextId),
      weighed: revision.basis.map(({ side, assessmentRevision }) => {
        const assessment = assessmentOf(assessmentRevision.assessmentId)
        const assessedWords = wordsAt(assessmentRevision.statementVersion)
        return {
          side,
          assessmentId: assessment.id,
          assessmentVersion: assessmentRevision.version,
          reviewerId: assessment.reviewerId,
          reviewer: nameOf(assessment.reviewerId),
          value: assessmentRevision.value,
          factuality: assessmentRevision.factuality,
          isRevised: !assessment.standing || assessment.revisionId !== assessmentRevision.id,
          said: page.withAssessments
            ? {
                statementText: assessedWords,
                techniques: exportedTechniques(assessmentRevision.techniques, assessedWords),
                rationale: decided.textOf(assessmentRevision.rationaleTextId),
                citations: citationsOf(assessmentRevision.citations),
                submittedAt: assessmentRevision.submittedAt.toISOString(),
                logIndex: indexOf(assessmentRevision.id),
              }
            : null,
        }
      }),
      decidedAt: revision.decidedAt.toISOString(),
      logIndex: indexOf(revision.id),
    })
  })
}
