import { wordSet } from '../../languages/word-lists.ts'
import { number, type Token } from './tokens.ts'

const timeLeads = new Set([
  ...wordSet('dates', 'clockLeads'),
  ',',
  '|',
  '-',
  '–',
  '—',
  '•',
  '·',
  '/',
  't',
  '(',
  ';',
])
const clockWords = wordSet('dates', 'clockWords')

/** A time of day; `half` where it says before or after noon. `next` is the token behind it. */
export type Clock = { hour: number; minute: number; half: boolean; next: number }

/** `21:43`, `21h43`, `21.43 Uhr`, `9:43 p.m.`, after what may stand between a date and its time. */
export function timeAt(tokens: readonly Token[], at: number): Clock | null {
  let next = at
  while (next < at + 3 && timeLeads.has(tokens[next]?.text ?? '')) next++
  const early = halfNamed(tokens[next]?.text)
  if (early !== null) next++
  const hour = number(tokens[next], 0, 23)
  const mark = tokens[next + 1]?.text ?? ''
  const minute = number(tokens[next + 2], 0, 59)
  const minuteText = tokens[next + 2]?.text ?? ''
  if (hour === null || minute === null || minuteText.length !== 2) return null
  if (![':', 'h', '.', '：', '時', '时'].includes(mark)) return null
  next += 3
  if (tokens[next]?.text === ':' && number(tokens[next + 1], 0, 59) !== null) next += 2
  next = behindOffset(tokens, next)
  if (mark === '.' && !clockWords.has(tokens[next]?.text ?? '')) return null
  if (minuteMarks.has(tokens[next]?.text ?? '')) next++
  const half = early === null ? halfAt(tokens, next) : { pm: early === 'pm', next }
  const shift = half?.pm && hour < 12 ? 12 : half && !half.pm && hour === 12 ? -12 : 0
  return { hour: hour + shift, minute, half: half !== null, next: half?.next ?? next }
}

/** `+03:00`, `+0300` right behind a time. */
function behindOffset(tokens: readonly Token[], at: number): number {
  const [sign, hours, mark, minutes] = tokens.slice(at, at + 4)
  if (!sign || !hours || !/^[+−-]$/u.test(sign.text)) return at
  const apart = sign.start !== tokens[at - 1]?.end
  if (apart && !/^(?:0\d|1[0-4])(?:00|30|45)$/u.test(hours.text)) return at
  if (hours.start !== sign.end || !/^(?:\d\d|\d{4})$/u.test(hours.text)) return at
  return mark?.text === ':' && /^\d\d$/u.test(minutes?.text ?? '') ? at + 4 : at + 2
}

const minuteMarks = new Set(['分'])
const amWords = wordSet('dates', 'amWords')
const pmWords = wordSet('dates', 'pmWords')

/** `PM`, `下午`. */
function halfNamed(word: string | undefined): 'am' | 'pm' | null {
  if (word === undefined) return null
  return amWords.has(word) ? 'am' : pmWords.has(word) ? 'pm' : null
}

function halfAt(tokens: readonly Token[], at: number): { pm: boolean; next: number } | null {
  const [first, dot, second, stop] = [
    tokens[at]?.text,
    tokens[at + 1]?.text,
    tokens[at + 2]?.text,
    tokens[at + 3]?.text,
  ]
  const named = halfNamed(first)
  if (named !== null) return { pm: named === 'pm', next: at + 1 }
  if ((first === 'a' || first === 'p') && dot === '.' && second === 'm') {
    return { pm: first === 'p', next: stop === '.' ? at + 4 : at + 3 }
  }
  return null
}
