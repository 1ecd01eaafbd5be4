import type { RecutStatements } from '../article-input.ts'
import { ReviewError } from '../errors/review-error.ts'
import type { Decided } from '../history/event.ts'
import type { StatementCut } from '../statement-cut.ts'
import { type ArticleScene, checkArticle } from './article-rules.ts'
import { attributionOfCut, type CutStatement, checkCuts } from './statement-cuts.ts'

/** What cutting anew looks at. Offsets in UTF-16 code units of `text`, the capture's. */
export type RecutScene = {
  article: ArticleScene
  text: string
  /**
   * The statements that stand, in reading order, each with how many standing assessments it has and
   * whether a decision stands: at least all from the first to the last of those named.
   */
  statements: readonly (CutStatement & { standing: number; decided: boolean })[]
  /**
   * The statements that stood once, in this capture or an earlier one: a cut that was there before comes back as
   * it was.
   */
  retired: readonly (CutStatement & { textHash: string })[]
}

type Passed = { newId: () => string; hashText: (text: string) => string }

/**
 * Rule 8: splits, joins or re-bounds neighbouring statements. The new cuts cover what the old ones covered.
 * A statement whose cut did not change stays, with its assessments; one that has any is not retired.
 *
 * @throws ReviewError `statement-cut-invalid`, `statement-retired`, `article-has-assessments`,
 *   `statement-decided`, `nothing-changed`,   `stale-version`, `article-not-editable`
 */
export function decideRecut(
  scene: RecutScene,
  command: RecutStatements,
  passed: Passed,
): Extract<Decided, { type: 'statements-recut' }> {
  checkArticle(scene.article, command, 'recut')
  const chosen = neighbours(scene, command.statementIds)
  const cuts = checkCuts(scene.text, chosen, command.cuts)
  const stays = (statement: CutStatement) => cuts.some((cut) => sameSpan(cut, statement))
  const retired = chosen.filter((statement) => !stays(statement))
  const fresh = cuts.filter((cut) => !chosen.some((statement) => sameSpan(cut, statement)))
  if (retired.length === 0) throw new ReviewError('nothing-changed', { articleId: scene.article.id })
  refuseLoss(retired)
  return {
    type: 'statements-recut',
    data: {
      articleId: scene.article.id,
      version: scene.article.version + 1,
      retired: retired.map(({ id }) => id),
      created: fresh.map((cut) => createdFrom(cut, { scene, retired, passed })),
    },
  }
}

type Span = { start: number; end: number }
const sameSpan = (a: Span, b: Span) => a.start === b.start && a.end === b.end
const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end

/** The statements with the given ids, which have to follow one another in the article. */
function neighbours({ statements, retired }: RecutScene, ids: readonly string[]): RecutScene['statements'] {
  const lost = ids.find((id) => retired.some((statement) => statement.id === id))
  if (lost !== undefined) throw new ReviewError('statement-retired', { statementId: lost })
  const first = statements.findIndex(({ id }) => ids.includes(id))
  const run = statements.slice(first, first + ids.length)
  if (first === -1 || !run.every(({ id }) => ids.includes(id)) || new Set(ids).size !== ids.length) {
    throw new ReviewError('statement-cut-invalid', { statementIds: [...ids] })
  }
  return run
}

function refuseLoss(retired: RecutScene['statements']): void {
  const decided = retired.filter((statement) => statement.decided).map(({ id }) => id)
  if (decided.length > 0) throw new ReviewError('statement-decided', { statementIds: decided })
  const assessed = retired.filter(({ standing }) => standing > 0)
  if (assessed.length === 0) return
  throw new ReviewError('article-has-assessments', {
    statementIds: assessed.map(({ id }) => id),
    assessments: assessed.reduce((sum, { standing }) => sum + standing, 0),
  })
}

function createdFrom(
  cut: Span,
  { scene, retired, passed }: { scene: RecutScene; retired: readonly CutStatement[]; passed: Passed },
): StatementCut {
  const from = retired.filter((statement) => overlaps(statement, cut))
  const [first] = from
  if (first === undefined) throw new ReviewError('statement-cut-invalid', cut)
  const textHash = passed.hashText(scene.text.slice(cut.start, cut.end))
  const before = scene.retired.findLast(
    (statement) => sameSpan(statement, cut) && statement.textHash === textHash,
  )
  return {
    statementId: passed.newId(),
    start: cut.start,
    end: cut.end,
    kind: before?.kind ?? first.kind,
    paragraph: before?.paragraph ?? first.paragraph,
    textHash,
    attribution: before?.attribution ?? attributionOfCut(cut, from),
    lineage: from.map(({ id }) => id),
  }
}
