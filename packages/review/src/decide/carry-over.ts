import type { CarryOver } from '../article-input.ts'
import { ReviewError } from '../errors/review-error.ts'
import type { CarriedStatement } from '../events/article-recaptured.ts'
import type { Decided } from '../history/event.ts'
import { changedDetails, recapturedDetails } from '../recaptured-details.ts'
import { isOnPresentWording, type StandingValue, statementStanding } from '../statement-state.ts'
import type { Verdict } from '../value.ts'
import type { RecaptureChange, WordingChange } from '../wording-change.ts'
import { type ArticleScene, checkArticle } from './article-rules.ts'
import type { CutStatement } from './statement-cuts.ts'

type Cut = CutStatement & { textHash: string }

/** A statement of the article as it stands, with what was said and decided of which of its versions. */
export type EarlierStatement = Cut & {
  version: number
  wordingVersion: number
  standing: readonly { value: StandingValue['value']; statementVersion: number }[]
  decision: { verdict: Verdict; statementVersion: number } | null
}

/** An article and where (`articleAddress`), and when, it was captured. */
type CapturedArticle = { article: ArticleScene; address: string | null; capturedAt: string }

/** A statement of the earlier article and the one of the later article that is the same statement. */
type MatchedStatement = {
  earlierId: string
  laterId: string
  change: RecaptureChange
  changes: readonly WordingChange[]
}

/** What carrying over looks at: the statements that stand on both sides, in reading order, and which are the same. */
export type CarryOverScene = {
  earlier: CapturedArticle & { statements: readonly EarlierStatement[] }
  later: CapturedArticle & { statements: readonly Cut[] }
  matches: readonly MatchedStatement[]
  quorum: number
}

/**
 * Rule 9: an article moves on to a later capture of its address and takes the place of the draft found there. What
 * was said stays with a statement that is the same; where its words changed it needs review; what the later capture
 * has no more is retired.
 *
 * @throws ReviewError `stale-version`, `article-not-editable`, `addresses-differ`, `capture-not-later`
 */
export function decideCarryOver(
  scene: CarryOverScene,
  command: CarryOver,
): Extract<Decided, { type: 'article-recaptured' }> {
  const { earlier, later, matches } = scene
  checkArticle(later.article, { articleId: command.articleId, articleVersion: command.version }, 'carry-over')
  const seen = { articleId: command.fromArticleId, articleVersion: command.fromVersion }
  checkArticle(earlier.article, seen, 'edit')
  checkRecapture(earlier, later)
  const matched = new Map(matches.map((match) => [match.laterId, match]))
  const kept = new Set(matches.map(({ earlierId }) => earlierId))
  const standing = new Map(earlier.statements.map((statement) => [statement.id, statement]))
  const { article } = earlier
  return {
    type: 'article-recaptured',
    data: {
      articleId: article.id,
      version: article.version + 1,
      captureId: later.article.captureId,
      start: later.article.start,
      end: later.article.end,
      before: { captureId: article.captureId, start: article.start, end: article.end },
      details: changedDetails(article.details, recapturedDetails(article.details, later.article.details)),
      mergedId: later.article.id,
      mergedVersion: later.article.version + 1,
      carried: later.statements.flatMap((cut) => {
        const match = matched.get(cut.id)
        const statement = match && standing.get(match.earlierId)
        return statement ? [carriedAs(cut, { statement, match, quorum: scene.quorum })] : []
      }),
      orphaned: earlier.statements.filter(({ id }) => !kept.has(id)).map(({ id }) => id),
      added: later.statements
        .filter(({ id }) => !matched.has(id))
        .map(({ id, paragraph }) => ({ statementId: id, paragraph })),
    },
  }
}

/**
 * Refuses two articles of which one is not a later capture of the other's address.
 *
 * @throws ReviewError `addresses-differ`, `capture-not-later`
 */
function checkRecapture(earlier: CapturedArticle, later: CapturedArticle): void {
  const told = { articleId: later.article.id, fromArticleId: earlier.article.id }
  const isLater =
    earlier.capturedAt === later.capturedAt
      ? earlier.article.captureId < later.article.captureId
      : earlier.capturedAt < later.capturedAt
  if (earlier.address === null || earlier.address !== later.address)
    throw new ReviewError('addresses-differ', told)
  if (!isLater) throw new ReviewError('capture-not-later', told)
}

type Carried = { statement: EarlierStatement; match: MatchedStatement; quorum: number }

function carriedAs(cut: Cut, { statement, match, quorum }: Carried): CarriedStatement {
  const { change, changes } = match
  const version = change === 'identical' ? statement.version : statement.version + 1
  const wordingVersion = change === 'material' ? version : statement.wordingVersion
  const stands = ({ statementVersion }: { statementVersion: number }) =>
    isOnPresentWording({ statementVersion, wordingVersion })
  const standing = statement.standing.map((word) => ({ value: word.value, onPresentWording: stands(word) }))
  const { decision } = statement
  const decided = decision && { verdict: decision.verdict, onPresentWording: stands(decision) }
  const { start, end, textHash, kind, paragraph } = statement
  return {
    statementId: statement.id,
    change,
    changes: [...changes],
    version,
    start: cut.start,
    end: cut.end,
    kind: cut.kind,
    paragraph: cut.paragraph,
    textHash: cut.textHash,
    attribution: cut.attribution,
    before: { start, end, textHash, kind, paragraph },
    replaces: cut.id,
    statement: statementStanding(standing, { quorum, decision: decided }),
  }
}
