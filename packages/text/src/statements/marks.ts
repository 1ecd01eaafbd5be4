import type { Span } from '../shapes.ts'
import { classAt, isLetter, kind } from './character-class.ts'
import type { SentenceRules } from './sentence-rules.ts'

type Role = 'end' | 'open' | 'close' | 'loose' | 'capital' | 'colon'

/**
 * The characters of a block that matter to cutting, in order: what may end a sentence, quotation marks and
 * brackets with the position of their partner (-1 where there is none: mismatched marks bind nothing), and,
 * where the language asks for them, colons, and capitals that begin a word after a space with no punctuation but
 * a dash before it.
 */
export type Mark = { at: number; role: Role; mate: number }

/** All marks of a block, paired in one pass. Linear: every mark is pushed and popped once. */
export function findMarks(text: string, block: Span, language: SentenceRules): Mark[] {
  const capitals = language.strongOpeners.size > 0
  const colons = language.dialogueDashes
  const marks: Mark[] = []
  const open: Mark[] = []
  for (let at = block.start; at < block.end; at++) {
    const value = classAt(text, at)
    if (value === kind.upper && capitals && followsWord(text, at))
      marks.push({ at, role: 'capital', mate: -1 })
    if (value === kind.other && colons && text[at] === ':') marks.push({ at, role: 'colon', mate: -1 })
    if (value < kind.stop || value > kind.close) continue
    const mark: Mark = { at, role: 'end', mate: -1 }
    if (value === kind.quote || value === kind.open || value === kind.close || value === kind.apostrophe) {
      mark.role = roleOf(text, at, value, open)
      if (mark.role === 'open') push(mark, open)
      if (mark.role === 'close') close(text, mark, open)
    }
    marks.push(mark)
  }
  return marks
}

function followsWord(text: string, at: number): boolean {
  if (classAt(text, at - 1) !== kind.space) return false
  const before = classAt(text, at - 2)
  if (before === kind.dash) return text[at - 2] !== '-' || classAt(text, at - 3) !== kind.lower
  return isLetter(before) || before === kind.digit
}

/** Nesting deeper than this is no writing; the bound keeps the search for a partner constant. */
const deepest = 8

function push(mark: Mark, open: Mark[]): void {
  if (open.length === 4 * deepest) open.splice(0, 3 * deepest)
  open.push(mark)
}

function close(text: string, mark: Mark, open: Mark[]): void {
  for (let depth = open.length - 1; depth >= Math.max(0, open.length - deepest); depth--) {
    const candidate = open[depth]
    if (!candidate || !fits(text[candidate.at] ?? '', text[mark.at] ?? '')) continue
    candidate.mate = mark.at
    mark.mate = candidate.at
    open.length = depth
    return
  }
}

const partners: Record<string, string> = {
  '(': ')',
  '[': ']',
  '{': '}',
  '（': '）',
  '［': '］',
  '｛': '｝',
  '【': '】',
  '〈': '〉',
  '《': '》',
  '〔': '〕',
  '「': '」',
  '『': '』',
  '〝': '〟〞',
  '‘': '’',
  '‚': '‘’',
  '‛': '’',
  "'": "'",
  '«': '»',
  '»': '«»',
  '‹': '›',
  '›': '‹',
  '"': '"”“',
  '“': '”"“',
  '„': '“”"',
  '”': '”"',
  '‟': '”"',
  '＂': '＂',
}

function fits(opening: string, closing: string): boolean {
  return partners[opening]?.includes(closing) ?? false
}

function hasOpen(text: string, closing: string, open: readonly Mark[]): boolean {
  for (let depth = open.length - 1; depth >= Math.max(0, open.length - deepest); depth--) {
    const candidate = open[depth]
    if (candidate && fits(text[candidate.at] ?? '', closing)) return true
  }
  return false
}

/** Opening or closing, told from the neighbours where the character itself does not say. */
function roleOf(text: string, at: number, value: number, open: readonly Mark[]): Role {
  if (value === kind.open) return 'open'
  if (value === kind.close) return 'close'
  const character = text[at] ?? ''
  const before = classAt(text, at - 1)
  const after = classAt(text, at + 1)
  const free = before === 0 || before === kind.space || before === kind.newline || before === kind.open
  const afterWord = isLetter(before) || before === kind.digit
  const beforeWord = isLetter(after) || after === kind.digit
  if (value === kind.apostrophe) {
    if (character === '‘' || character === '‚') return beforeWord && !afterWord ? 'open' : 'loose'
    if (character === '’' && !beforeWord && hasOpen(text, character, open)) return 'close'
    return 'loose'
  }
  if ('「『〝'.includes(character)) return 'open'
  if ('」』〟〞'.includes(character)) return 'close'
  const fitting = hasOpen(text, character, open)
  if (character === '«') return free || !fitting ? 'open' : 'close'
  if (character === '»') return fitting || !(free && beforeWord) ? 'close' : 'open'
  if (character === '„') return 'open'
  const gap = after === 0 || after === kind.space || after === kind.newline
  if (free && !gap) return fitting && text[at] === '“' && !beforeWord ? 'close' : 'open'
  if (gap && !free) return 'close'
  if (fitting) return 'close'
  if (character === '"' && isHebrew(text, at - 1) && isHebrew(text, at + 1)) return 'loose'
  if (character === '”') return 'close'
  if (character === '“') return 'open'
  return afterWord && !beforeWord ? 'close' : 'open'
}

/** Inside a Hebrew abbreviation the quotation mark is a letter of it. */
function isHebrew(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 0x590 && code < 0x600
}
