import { longestFirst, wordList, wordSet } from '../../languages/word-lists.ts'
import type { LinePart } from './person-names.ts'

/** Who a part of a line of credits names: an author, a source, somebody else, or whoever the place tells. */
type CreditKind = 'author' | 'source' | 'other' | 'open'
/** A piece of a line of credits with what stands before it: a cue's kind, a date, a word such as `in`. */
export type CreditPart = LinePart & { kind: CreditKind; first: boolean; behindDate: boolean; joint: string }

type Cue = { words: string; kind: CreditKind }

const cues: readonly Cue[] = [
  ...longestFirst('names', 'bylineCues').map((words): Cue => ({ words, kind: 'author' })),
  ...longestFirst('names', 'sourceCues').map((words): Cue => ({ words, kind: 'source' })),
  ...longestFirst('names', 'otherCues').map((words): Cue => ({ words, kind: 'other' })),
].sort((a, b) => b.words.length - a.words.length)

const authorCues = new Set(wordList('names', 'bylineCues').map(withoutColon))

/** `By`, `Written by:` and nothing more. */
export function isAuthorCue(line: string): boolean {
  return line.length <= 40 && authorCues.has(withoutColon(line.toLowerCase()))
}

function withoutColon(cue: string): string {
  return cue.replace(/[\s:：]+$/u, '').trim()
}

/** Words that begin names too: a cue only where a line or a part begins, and before a name in full. */
const fullNameCues = wordSet('names', 'fullNameCues')

const strictJoints = wordList('names', 'joints')
/** These set off a place, a role or an outlet after `By`; in a line of names alone they show a headline. */
export const looseJoints = [' – ', ' — ', ' - ', ...wordList('names', 'looseJoints')]
const joints = [...strictJoints, ...looseJoints]
const marks = new Set([
  ',',
  '|',
  '•',
  '·',
  '⋅',
  '∙',
  ';',
  '(',
  ')',
  '[',
  ']',
  '、',
  '，',
  '/',
  '／',
  ':',
  '：',
  '\u3000',
  '■',
  '†',
  '»',
])

/** The cue that begins at `at`; null where none does. `apart` where a line or a part of it begins there. */
function cueAt(line: string, lowered: string, { at, apart }: { at: number; apart: boolean }): Cue | null {
  const cue = cues.find(
    ({ words }) =>
      lowered.startsWith(words, at) &&
      (endsCue(lowered, at + words.length) || isGlued(line, at, words.length)),
  )
  if (!cue || (!apart && fullNameCues.has(cue.words))) return null
  return cue
}

/** `ByAda Lenk`: in a copied page the name may stand right behind its cue. */
function isGlued(line: string, at: number, length: number): boolean {
  const [last, next] = [line.charAt(length - 1), line.charAt(length)]
  return at === 0 && /\p{Ll}/u.test(last) && /\p{Lu}/u.test(next) && /^\p{Lu}/u.test(line)
}

function endsCue(lowered: string, end: number): boolean {
  const last = lowered.charAt(end - 1)
  if (!/\p{L}/u.test(last) || /\p{Script=Han}/u.test(last)) return true
  return /[\s:|]/u.test(lowered.charAt(end))
}

/**
 * Cuts a line whose dates are blotted out by bars into its pieces: at cues, commas, bars, dashes, the words for
 * `and`, and wide gaps.
 */
export function cutCredits(line: string): CreditPart[] {
  const lowered = line.toLowerCase()
  const parts: CreditPart[] = []
  let [start, at] = [0, 0]
  let kind: CreditKind = 'open'
  let [first, behindDate, joint, apart] = [true, false, '', true]
  const push = (end: number) => {
    const part = trimmed(line, start, end)
    if (part) parts.push({ ...part, kind, first, behindDate, joint })
    if (part) first = false
  }
  while (at < line.length) {
    const cue = apart || /\s/u.test(line.charAt(at - 1)) ? cueAt(line, lowered, { at, apart }) : null
    if (cue) {
      push(at)
      at += cue.words.length
      while (/[\s:：]/u.test(line.charAt(at))) at++
      ;[start, kind, first, joint, apart] = [at, cue.kind, true, '', false]
      continue
    }
    const length = separatorAt(line, at)
    if (length === 0) {
      if (!/\s/u.test(line.charAt(at))) apart = false
      at++
      continue
    }
    push(at)
    joint = line.slice(at, at + length).toLowerCase()
    if (line.startsWith('||', at)) behindDate = true
    if (line.charAt(at) === '|' || length > 3) kind = kind === 'other' || kind === 'source' ? 'open' : kind
    at += length
    ;[start, apart] = [at, true]
  }
  push(line.length)
  return parts
}

function separatorAt(line: string, at: number): number {
  if (marks.has(line.charAt(at))) return 1
  if (!/\s/u.test(line.charAt(at))) return 0
  const gap = /^(?:\s{2,}|\t)/u.exec(line.slice(at, at + 12))
  if (gap) return gap[0].length
  if (/\p{Script=Han}/u.test(line.charAt(at - 1)) && /\p{Script=Han}/u.test(line.charAt(at + 1))) return 1
  const rest = line
    .slice(at, at + 8)
    .toLowerCase()
    .replace(/^\s/u, ' ')
  return joints.find((word) => rest.startsWith(word))?.length ?? 0
}

function trimmed(line: string, start: number, end: number): LinePart | null {
  let [from, to] = [start, end]
  while (from < to && /[\s.–—-]/u.test(line.charAt(from))) from++
  while (to > from && /[\s,–—-]/u.test(line.charAt(to - 1))) to--
  return from === to ? null : { start: from, end: to, text: line.slice(from, to) }
}
