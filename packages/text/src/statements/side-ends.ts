import { classAt, isLetter, kind } from './character-class.ts'
import { readOn } from './continuation.ts'
import type { Mark } from './marks.ts'
import type { SentenceRules } from './sentence-rules.ts'

/** A whole remark in brackets, `(Photo by a friend of ours)`, ends with its bracket before a capital; else -1. */
export function afterGroup(text: string, mark: Mark, ceiling: number): number {
  if (classAt(text, mark.at) !== kind.close || !hasInnerSpace(text, mark)) return -1
  return beforeCapital(text, mark.at + 1, ceiling)
}

/** `приду завтра) И принесу`: where brackets smile, a lone one ends a sentence before a capital; else -1. */
export function afterSmile(text: string, mark: Mark, ceiling: number, language: SentenceRules): number {
  if (!language.dialogueDashes || text[mark.at] !== ')') return -1
  const before = classAt(text, mark.at - 1)
  const enumerates = before === kind.digit || (isLetter(before) && !isLetter(classAt(text, mark.at - 2)))
  if (enumerates) return -1
  let end = mark.at + 1
  while (end < ceiling && text[end] === ')') end++
  return beforeCapital(text, end, ceiling)
}

function beforeCapital(text: string, end: number, ceiling: number): number {
  const next = readOn(text, end, ceiling)
  return next.spaced && next.first === kind.upper && next.start < ceiling ? end : -1
}

/** Looks at a bounded stretch: a group without a space in it is a name (`(Reuters)`), and short. */
function hasInnerSpace(text: string, mark: Mark): boolean {
  return text.slice(mark.mate, Math.min(mark.at, mark.mate + 40)).includes(' ')
}
