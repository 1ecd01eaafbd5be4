import type { Span } from '../shapes.ts'
import type { Anchor, ResolvedAnchor } from './anchor.ts'
import { type Candidate, candidateAt, type Found, findCandidates } from './candidates.ts'
import { compareWording } from './compare-wording.ts'
import { buildGramIndex, type GramIndex } from './gram-index.ts'
import { settleConflicts } from './settle-conflicts.ts'

/**
 * Finds in a changed text what an anchor described in an older one (rule 9).
 *
 * Takes an anchor whose offsets are UTF-16 code units of the older text; `language` (BCP 47) makes the naming of
 * changes better. Gives the span in code units of `text`, never cutting a surrogate pair, its state and, where
 * that is `material`, what changed. Looks for the words first, then for their like by grams of four characters
 * and a banded alignment, context and position deciding between places; where no place is surely the right one
 * the anchor is `orphaned`. Never throws; time grows linearly with the text.
 */
export function resolveAnchor(
  text: string,
  anchor: Anchor,
  options: { language?: string | undefined } = {},
): ResolvedAnchor {
  if (standsWhereItStood(text, anchor, 0))
    return answer(text, anchor, { ...anchor.position }, options.language)
  const found = choose(buildGramIndex(text), anchor, anchor.position.start, null)
  return answer(text, anchor, found?.span ?? null, options.language)
}

/**
 * Resolves many anchors of one older text against one newer text, in the order given. Beside what `resolveAnchor`
 * looks at, anchors found without doubt say where those between them have to be, and no two anchors that lay
 * apart are given the same place. The newer text is read once: time grows with it and with the anchors together.
 */
export function resolveAnchors(
  text: string,
  anchors: readonly Anchor[],
  options: { language?: string | undefined } = {},
): ResolvedAnchor[] {
  const index = buildGramIndex(text)
  const order = anchors.map((_, at) => at).sort((a, b) => startOf(anchors[a]) - startOf(anchors[b]))
  const found = new Array<Found | null>(anchors.length).fill(null)
  const unsure: number[] = []
  let shift = 0
  for (const at of order) {
    const anchor = anchors[at]
    if (!anchor) continue
    const { start, end } = anchor.position
    if (standsWhereItStood(text, anchor, shift)) {
      const span = { start: start + shift, end: end + shift }
      found[at] = { span, score: 2 * anchor.quote.exact.length + 64, sure: true }
      continue
    }
    const best = standingThere(index, anchor, start + shift) ?? choose(index, anchor, start + shift, null)
    if (best?.sure) {
      found[at] = best
      shift = best.span.start - start
    } else unsure.push(at)
  }
  const known = order.filter((at) => found[at]?.sure)
  for (const at of unsure) {
    const anchor = anchors[at]
    if (!anchor) continue
    const among = neighbours(anchor, { known, anchors, found })
    found[at] = choose(index, anchor, among.expected, among)
  }
  settleConflicts(anchors, found, order)
  return anchors.map((anchor, at) => answer(text, anchor, found[at]?.span ?? null, options.language))
}

/** Where the anchor before it says it is, hardly changed, between contexts hardly changed: no need to look elsewhere. */
function standingThere(index: GramIndex, anchor: Anchor, expected: number): Found | null {
  const candidate = candidateAt(index, anchor, expected)
  if (!candidate || candidate.alike < 0.85) return null
  const whole = anchor.quote.prefix.length + anchor.quote.suffix.length
  if (whole < 32 || candidate.prefix + candidate.suffix < 0.75 * whole) return null
  return { span: candidate.span, score: candidate.score, sure: true }
}

function startOf(anchor: Anchor | undefined): number {
  return anchor?.position.start ?? 0
}

/** With the whole of its context, so that no other place could be meant. */
function standsWhereItStood(text: string, { quote, position }: Anchor, shift: number): boolean {
  const from = position.start + shift - quote.prefix.length
  const to = position.start + shift + quote.exact.length + quote.suffix.length
  if (from < 0 || !text.startsWith(quote.prefix + quote.exact + quote.suffix, from)) return false
  return (
    quote.exact !== '' ||
    from > 0 ||
    to < text.length ||
    text.length === quote.prefix.length + quote.suffix.length
  )
}

type Setting = { known: readonly number[]; anchors: readonly Anchor[]; found: readonly (Found | null)[] }
/** Where the nearest anchors found without doubt before and after lie now. */
type Between = { expected: number; from: number; to: number }

function neighbours(anchor: Anchor, { known, anchors, found }: Setting): Between {
  let [low, high] = [0, known.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (startOf(anchors[known[middle] ?? 0]) < anchor.position.start) low = middle + 1
    else high = middle
  }
  const [before, after] = [known[low - 1], known[low]]
  const left = before === undefined ? null : found[before]
  const right = after === undefined ? null : found[after]
  const shift = left ? left.span.end - (anchors[before ?? 0]?.position.end ?? 0) : 0
  const back = right ? right.span.start - startOf(anchors[after ?? 0]) : shift
  return {
    expected: anchor.position.start + (left ? shift : back),
    from: left?.span.end ?? 0,
    to: right?.span.start ?? Number.POSITIVE_INFINITY,
  }
}

/** What order tells is worth this many characters of context. */
const inOrder = 6

/** The one place that is surely right; none where two are as good, or none good enough. */
function choose(index: GramIndex, anchor: Anchor, expected: number, among: Between | null): Found | null {
  const between = among && among.from <= among.to ? { start: among.from, end: among.to } : null
  const candidates = findCandidates(index, anchor, expected).map((candidate) =>
    between && candidate.span.start >= between.start && candidate.span.end <= between.end
      ? { ...candidate, score: candidate.score + inOrder }
      : candidate,
  )
  const distance = (candidate: Candidate) => Math.abs(candidate.span.start - expected)
  candidates.sort((a, b) => b.score - a.score || distance(a) - distance(b))
  const first = candidates[0]
  if (!first) return null
  const best = isEnough(anchor, first) ? first : candidates.find((other) => hasMoved(anchor, other, among))
  if (!best) return null
  const rival = candidates.find(
    (other) =>
      isElsewhere(best, other) && other.alike >= leastAlike.inContext && best.score - other.score < margin,
  )
  if (!rival) return { span: best.span, score: best.score, sure: isSure(best, candidates) }
  const [near, far] = distance(best) <= distance(rival) ? [best, rival] : [rival, best]
  if (best !== first || !isEnough(anchor, near) || distance(near) * 3 > distance(far)) return null
  return { span: near.span, score: near.score, sure: false }
}

/**
 * Words found whole while their context stays behind, about other words: a paragraph that was moved. Few words
 * may as well be others of the same wording, unless all anchors of the text are looked at together.
 */
function hasMoved({ quote }: Anchor, { alike, score, same }: Candidate, among: Between | null): boolean {
  const length = quote.exact.length
  if (length >= 24) return alike >= 0.8 && score >= least
  return same && length >= (among ? shortestMoved.amongOthers : shortestMoved.alone)
}

const shortestMoved = { amongOthers: 6, alone: 12 }

/** Nearer than this in score, two places are as good as each other. */
const margin = 4

function isElsewhere(best: Candidate, other: Candidate): boolean {
  const shared = Math.min(best.span.end, other.span.end) - Math.max(best.span.start, other.span.start)
  const shorter = Math.min(best.span.end - best.span.start, other.span.end - other.span.start)
  return shared <= shorter / 2
}

/** Least score (matches less errors, context included) that chance does not reach in a long text. */
const least = 12

/**
 * Least part of the words that has to be left: of many where their context is left too, else of more. `grown` is for
 * words that are all there in their place, with others put in between.
 */
const leastAlike = { grown: 0.4, inContext: 0.5, fewer: 0.6, few: 0.7, alone: 0.7 }

function leastOf(length: number, context: number): number {
  if (context < 24) return leastAlike.alone
  return length <= 12 ? leastAlike.few : length < 40 ? leastAlike.fewer : leastAlike.inContext
}

function isEnough({ quote }: Anchor, { score, alike, kept, span, prefix, suffix }: Candidate): boolean {
  const length = quote.exact.length
  const context = prefix + suffix
  const whole = quote.prefix.length + quote.suffix.length
  if (span.end <= span.start) return length === 0 && context >= whole
  const grown = kept === 1 && alike >= leastAlike.grown && prefix >= 8 && suffix >= 8
  if (!grown && alike < leastOf(length, context)) return false
  if (score < Math.min(least, length + whole)) return false
  return length >= 24 || alike === 1 || context >= 24 - length
}

function isSure(best: Candidate, candidates: readonly Candidate[]): boolean {
  const rivals = candidates.filter((other) => isElsewhere(best, other))
  return best.alike >= 0.8 && best.score >= 30 && rivals.every(({ score }) => best.score - score >= 20)
}

function answer(
  text: string,
  anchor: Anchor,
  span: Span | null,
  language: string | undefined,
): ResolvedAnchor {
  if (!span) return { state: 'orphaned', span: null, changes: [] }
  const { state, changes } = compareWording(anchor.quote.exact, text.slice(span.start, span.end), language)
  return { state, span, changes }
}
