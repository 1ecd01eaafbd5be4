import { attributeStatements } from '../attribution/attribute-statements.ts'
import type { Attribution, Span, StatementKind } from '../shapes.ts'
import { type AnchorChange, anchorChanges } from './anchor.ts'
import { type Comparison, compareWording } from './compare-wording.ts'
import { describeAnchor } from './describe-anchor.ts'
import { resolveAnchors } from './resolve-anchor.ts'

/** A statement in its text: `paragraph` counts the blocks of the article. */
export type StatedSpan = Span & { kind: StatementKind; paragraph: number }

/** A text with its statements, disjoint. Offsets are UTF-16 code units of `text`. */
export type StatedText = { text: string; statements: readonly StatedSpan[] }

/** A statement found again: its place in the lists of both sides, and what became of its words. */
export type StatementMatch = Comparison & { before: number; after: number }

/**
 * Finds the statements of an older text again in a newer one (rule 9). An older statement is the newer one that
 * holds at least half of the place where its words were found, and is at least half filled by it; one that was
 * found nowhere is still known where exactly one statement on each side that was not matched says just that.
 * `state` and `changes` compare the whole of both statements; words that another says now are changed words too, as
 * the same rules of attribution read both texts.
 *
 * Takes both texts, offsets in UTF-16 code units; `language` (BCP 47) makes the naming of changes better. Gives
 * the pairs in the order of the newer statements, each statement in one pair at most; the order in which
 * statements are listed does not matter. Never throws; time grows linearly with the texts.
 */
export function matchStatements(
  before: StatedText,
  after: StatedText,
  options: { language?: string | undefined } = {},
): StatementMatch[] {
  const pairs = [...pairsByPlace(before, after, options)]
  pairs.push(...pairsByWords(before, after, pairs))
  const { language } = options
  const voices = { before: voicesOf(before, language), after: voicesOf(after, language) }
  const isAnothers = (pair: Pair) => differ(voices.before[pair.before], voices.after[pair.after], language)
  return pairs
    .map((pair) => {
      const comparison = compareWording(wordsOf(before, pair.before), wordsOf(after, pair.after), language)
      return { ...pair, ...(isAnothers(pair) ? asAnothers(comparison) : comparison) }
    })
    .sort((a, b) => startOf(after, a.after) - startOf(after, b.after) || a.after - b.after)
}

type Pair = { before: number; after: number }

const startOf = ({ statements }: StatedText, at: number): number => statements[at]?.start ?? 0
const wordsOf = ({ text, statements }: StatedText, at: number): string =>
  text.slice(statements[at]?.start, statements[at]?.end)

/** The places of the statements in reading order. */
function inOrder({ statements }: StatedText): number[] {
  return statements.map((_, at) => at).sort((a, b) => compareSpans(statements[a], statements[b]))
}

function compareSpans(a: Span | undefined, b: Span | undefined): number {
  return (a?.start ?? 0) - (b?.start ?? 0) || (a?.end ?? 0) - (b?.end ?? 0)
}

/** Pairs what lies in one place, those that share most first. */
function pairsByPlace(
  before: StatedText,
  after: StatedText,
  options: { language?: string | undefined },
): Pair[] {
  const old = inOrder(before)
  const anchors = old.map((at) => describeAnchor(before.text, before.statements[at] ?? { start: 0, end: 0 }))
  const now = inOrder(after)
  const shares = resolveAnchors(after.text, anchors, options).flatMap(({ span }, index) =>
    span === null ? [] : sharesOf(span, after, now).map((share) => ({ ...share, before: old[index] ?? 0 })),
  )
  shares.sort((a, b) => b.shared - a.shared || compareShares(a, b, { before, after }))
  return oneToOne(shares)
}

type Share = Pair & { shared: number }

function compareShares(
  a: Share,
  b: Share,
  { before, after }: { before: StatedText; after: StatedText },
): number {
  return (
    compareSpans(before.statements[a.before], before.statements[b.before]) ||
    compareSpans(after.statements[a.after], after.statements[b.after])
  )
}

/** The newer statements that share at least half of a span and are themselves shared by half. */
function sharesOf(span: Span, { statements }: StatedText, now: readonly number[]): Omit<Share, 'before'>[] {
  const found: Omit<Share, 'before'>[] = []
  for (let index = firstEndingAfter(span.start, statements, now); index < now.length; index++) {
    const at = now[index] ?? 0
    const statement = statements[at]
    if (statement === undefined || statement.start >= span.end) break
    const shared = Math.min(span.end, statement.end) - Math.max(span.start, statement.start)
    const isHalf = ({ start, end }: Span) => shared * 2 >= end - start
    if (shared > 0 && isHalf(span) && isHalf(statement)) found.push({ after: at, shared })
  }
  return found
}

/** By halving: statements are disjoint, so that their ends are in the order of their starts. */
function firstEndingAfter(offset: number, statements: readonly Span[], now: readonly number[]): number {
  let [low, high] = [0, now.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((statements[now[middle] ?? 0]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

function oneToOne(pairs: readonly Pair[]): Pair[] {
  const [old, now] = [new Set<number>(), new Set<number>()]
  return pairs.flatMap(({ before, after }) => {
    if (old.has(before) || now.has(after)) return []
    old.add(before)
    now.add(after)
    return [{ before, after }]
  })
}

/** Pairs what is left over and says the same, word for word, where nothing else left over does. */
function pairsByWords(before: StatedText, after: StatedText, pairs: readonly Pair[]): Pair[] {
  const old = singlesOf(before, new Set(pairs.map((pair) => pair.before)))
  const now = singlesOf(after, new Set(pairs.map((pair) => pair.after)))
  return [...old].flatMap(([words, at]) => {
    const there = now.get(words)
    return at === null || there === null || there === undefined ? [] : [{ before: at, after: there }]
  })
}

/** Of the statements that are not taken, the one with given words; null where several have them. */
function singlesOf(side: StatedText, taken: ReadonlySet<number>): Map<string, number | null> {
  const singles = new Map<string, number | null>()
  for (const at of side.statements.keys()) {
    const words = wordsOf(side, at)
    if (!taken.has(at) && words !== '') singles.set(words, singles.has(words) ? null : at)
  }
  return singles
}

/** Whose words each statement is. The headline speaks for the article, quotation marks around it or not. */
function voicesOf(side: StatedText, language = 'und'): (Attribution | undefined)[] {
  const spoken = inOrder(side).filter((at) => side.statements[at]?.kind !== 'headline')
  const spans = spoken.flatMap((at) => side.statements[at] ?? [])
  const voices: (Attribution | undefined)[] = side.statements.map(() => undefined)
  for (const [index, voice] of attributeStatements(side.text, spans, { language }).entries()) {
    voices[spoken[index] ?? 0] = voice
  }
  return voices
}

/** Whether words are another's, although they may be the same: the text around them can say so. */
function differ(
  before: Attribution | undefined,
  after: Attribution | undefined,
  language: string | undefined,
): boolean {
  if ((before?.voice ?? 'own') !== (after?.voice ?? 'own')) return true
  return compareWording(speakerOf(before), speakerOf(after), language).state === 'material'
}

function speakerOf(attribution: Attribution | undefined): string {
  return attribution === undefined || attribution.voice === 'own' ? '' : (attribution.speaker?.text ?? '')
}

function asAnothers({ changes }: Comparison): Comparison {
  const all = new Set<AnchorChange>([...changes, 'attribution'])
  return { state: 'material', changes: anchorChanges.filter((change) => all.has(change)) }
}
