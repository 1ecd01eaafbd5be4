import { attributeStatements } from '../attribution/attribute-statements.ts'
import type { AnchorChange, AnchorState } from './anchor.ts'
import { anchorChanges } from './anchor.ts'
import {
  capitalisedDates,
  datesInWords,
  modals,
  negatingPrefixes,
  negations,
  numbersInWords,
} from './telling-words.ts'
import { readTokens, type Token } from './wording-tokens.ts'

export type Comparison = { state: Exclude<AnchorState, 'orphaned'>; changes: AnchorChange[] }

/**
 * What became of the wording: nothing, its looks only (punctuation, case, spacing, typography), or its words, and
 * then what kind of words. Numbers and negations are compared in their places, so that `not able` run together
 * to `notable` is a dropped "not".
 */
export function compareWording(before: string, after: string, language?: string): Comparison {
  if (before === after) return { state: 'identical', changes: [] }
  const [old, now] = [readTokens(before), readTokens(after)]
  const negated = !sameAt(old, now, isNegation)
  const counted = !sameAt(old, now, ({ type }) => type === 'number')
  if (!negated && !counted && stream(old) === stream(now)) return { state: 'cosmetic', changes: [] }
  const changes = new Set<AnchorChange>()
  if (negated) changes.add('negation')
  if (counted) changes.add('number')
  nameChanges(old, now, { changes, language })
  if (isAttributedAnew(before, after, language)) changes.add('attribution')
  if (changes.size === 0) changes.add('wording')
  return { state: 'material', changes: anchorChanges.filter((change) => changes.has(change)) }
}

function stream(tokens: readonly Token[]): string {
  return tokens.map(({ form }) => form).join('')
}

/** Whether the tokens that matter are the same; and, where the words are otherwise alike, in the same places. */
function sameAt(old: readonly Token[], now: readonly Token[], matters: (token: Token) => boolean): boolean {
  const [a, b] = [old.filter(matters), now.filter(matters)]
  const placed = stream(old) === stream(now)
  return (
    a.length === b.length &&
    a.every((token, index) => token.form === b[index]?.form && (!placed || token.at === b[index]?.at))
  )
}

function isNegation({ form }: Token): boolean {
  return negations.has(form)
}

function nameChanges(
  old: readonly Token[],
  now: readonly Token[],
  { changes, language }: { changes: Set<AnchorChange>; language: string | undefined },
): void {
  const { dropped, added } = differing(old, now)
  const gone = new Set(dropped.map(({ form }) => form))
  const come = new Set(added.map(({ form }) => form))
  for (const token of dropped) if (isNegationOf(token.form, come)) changes.add('negation')
  for (const token of added) if (isNegationOf(token.form, gone)) changes.add('negation')
  const dated = new Set([...besideDates(old), ...besideDates(now)])
  for (const token of [...dropped, ...added]) {
    for (const change of kindsOf(token, dated.has(token), language)) changes.add(change)
  }
}

/** The tokens next to a word of the calendar, or next but one: `March 4`, `4th of March`. */
function besideDates(tokens: readonly Token[]): Token[] {
  const isDate = (index: number) => datesInWords.has(tokens[index]?.form ?? '')
  return tokens.filter((_, at) => [at - 2, at - 1, at + 1, at + 2].some(isDate))
}

function isNegationOf(form: string, others: ReadonlySet<string>): boolean {
  return negatingPrefixes.some(
    (prefix) =>
      form.startsWith(prefix) && form.length - prefix.length >= 3 && others.has(form.slice(prefix.length)),
  )
}

function kindsOf(token: Token, dated: boolean, language: string | undefined): AnchorChange[] {
  const { form, type, capital, first } = token
  if (type === 'number') return isDated(form, dated) ? ['number', 'date'] : ['number']
  if (type === 'sign') return '@#&§'.includes(form) ? ['wording'] : ['number']
  if (negations.has(form)) return ['negation']
  if (numbersInWords.has(form)) return ['number']
  if (datesInWords.has(form) && (capital || !capitalisedDates.has(form))) return ['date']
  if (modals.has(form)) return ['modality']
  const nouns = language?.startsWith('de') === true
  return capital && !first && !nouns ? ['name'] : ['wording']
}

/** A year, a date in figures, or a day beside the name of a month. */
function isDated(form: string, dated: boolean): boolean {
  if (/^(?:1[5-9]|20)\d\d$/u.test(form)) return true
  if (/^\d{1,4}[./-]\d{1,2}(?:[./-]\d{2,4})?$/u.test(form) && !/^\d+\.\d+$/u.test(form)) return true
  return dated && /^\d{1,2}$/u.test(form)
}

/** Words that are in one list and not, in that order, in the other; beyond the bound they are compared as sets. */
function differing(old: readonly Token[], now: readonly Token[]): { dropped: Token[]; added: Token[] } {
  let head = 0
  while (head < old.length && head < now.length && old[head]?.form === now[head]?.form) head++
  let tail = 0
  while (
    tail < old.length - head &&
    tail < now.length - head &&
    old[old.length - 1 - tail]?.form === now[now.length - 1 - tail]?.form
  )
    tail++
  const a = old.slice(head, old.length - tail)
  const b = now.slice(head, now.length - tail)
  if (a.length * b.length > 250_000) {
    const [inA, inB] = [new Set(a.map(({ form }) => form)), new Set(b.map(({ form }) => form))]
    return { dropped: a.filter(({ form }) => !inB.has(form)), added: b.filter(({ form }) => !inA.has(form)) }
  }
  return alignTokens(a, b)
}

/** Longest common subsequence. */
function alignTokens(a: readonly Token[], b: readonly Token[]): { dropped: Token[]; added: Token[] } {
  const columns = b.length + 1
  const lengths = new Uint16Array((a.length + 1) * columns)
  const at = (i: number, j: number) => lengths[i * columns + j] ?? 0
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * columns + j] =
        a[i]?.form === b[j]?.form ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const [dropped, added]: [Token[], Token[]] = [[], []]
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    const [left, right] = [a[i], b[j]]
    if (left && right && left.form === right.form) {
      i++
      j++
    } else if (left && (!right || at(i + 1, j) >= at(i, j + 1))) {
      dropped.push(left)
      i++
    } else if (right) {
      added.push(right)
      j++
    }
  }
  return { dropped, added }
}

/** Whether the words are now another's: the voice or the name of the speaker differs. */
function isAttributedAnew(before: string, after: string, language: string | undefined): boolean {
  const [old, now] = [before, after].map((text) => {
    const [found] = attributeStatements(text, [{ start: 0, end: text.length }], {
      language: language ?? 'und',
    })
    return found ?? { voice: 'own' as const }
  })
  if (!old || !now) return false
  if (old.voice !== now.voice) return true
  const name = (found: typeof old) =>
    found.voice === 'own'
      ? ''
      : readTokens(found.speaker?.text ?? '')
          .map(({ form }) => form)
          .join(' ')
  return name(old) !== name(now)
}
