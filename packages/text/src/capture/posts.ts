import type { Line } from './lines.ts'
import { fold } from './words.ts'

/** Line indices, end exclusive. */
export type Range = { from: number; to: number }

const countLabels = [
  'posts:',
  'posts :',
  'messages:',
  'messages :',
  'post count:',
  'сообщения:',
  'сообщений:',
  'повідомлень:',
  'beiträge:',
  'mensajes:',
  'mesajlar:',
  'topics:',
  'reputation:',
  'karma:',
  'reaction score:',
  'likes received:',
  'thanked:',
  'репутация:',
  'total posts:',
  'number of posts:',
]
const joinLabels = [
  'joined:',
  'joined :',
  'join date:',
  'member since',
  'registered:',
  'зарегистрирован:',
  'регистрация:',
  'registriert:',
  'inscription :',
  'inscrit',
  'registrado:',
  'kayıt:',
  'дата регистрации:',
]
const otherLabels = [
  'location:',
  'from:',
  'откуда:',
  'wohnort:',
  'gender:',
  'age:',
  'status:',
  're:',
  'post subject:',
  'offline',
  'online',
  'user avatar',
  'quote',
  'quote:',
  'has thanked:',
  'been thanked:',
  'website:',
  'contact:',
]
const postLabels = [
  'post by ',
  'unread post by ',
  'postby ',
  'posted by ',
  'posted: ',
  'postposted: ',
  '« on: ',
  '« reply ',
  'сообщение ',
  'непрочитанное сообщение ',
  'beitrag von ',
  'ungelesener beitrag von ',
  'message par ',
  'mensaje por ',
  'gönderen ',
  'written by ',
]

type Part = 'count' | 'join' | 'label' | 'posted' | null

function partOf(line: Line): Part {
  const { text } = line.block
  if (line.words > 14) return null
  const lowered = text.toLowerCase()
  const starts = (labels: readonly string[]) => labels.some((label) => lowered.startsWith(label))
  if (starts(countLabels) && /\p{N}/u.test(text) && line.words <= 4) return 'count'
  if (starts(joinLabels)) return 'join'
  if (
    starts(postLabels) &&
    (/[»#]/u.test(text) || /\d:\d\d/u.test(text) || !lowered.startsWith('written by '))
  )
    return 'posted'
  return starts(otherLabels) ? 'label' : null
}

/**
 * Finds the heads of forum posts: who posts, rank, number of posts, day of joining, `Re:`, `Post by`.
 * Each is a run of lines; a page without two such labels close together has none, unless every post says who posted
 * it and when on one line.
 */
export function findPostHeads(lines: readonly Line[]): Range[] {
  const heads: Range[] = []
  let single = 0
  let at = 0
  while (at < lines.length) {
    const run = headRun(lines, at)
    if (!run) {
      at++
      continue
    }
    const floor = heads.at(-1)?.to ?? 0
    heads.push({ from: upToName(lines, run.from, floor), to: run.to })
    if (run.to === run.from + 1 && !isDatedPost(lines[run.from])) single++
    at = run.to
  }
  return single === 1 && heads.length === 1 ? [] : heads
}

/** From a label on, as long as another label follows within three lines. */
function headRun(lines: readonly Line[], from: number): Range | null {
  const first = lines[from] ? partOf(lines[from]) : null
  if (!first || first === 'label') return null
  const parts = new Set<Part>([first])
  let last = from
  for (let at = from + 1; at < lines.length && at - last <= 3; at++) {
    const line = lines[at]
    if (!line || line.words > 14) break
    const part = partOf(line)
    if (part === 'posted' && parts.has('posted')) break
    if (part === 'count' && parts.has('count')) break
    if (!part && line.role.is === 'sentence') break
    if (part === 'label' && parts.has('posted') && line.block.gap > 0) break
    if (part || isPosterBelow(lines, at)) {
      parts.add(part)
      last = at
    }
  }
  const [count, join, posted] = [parts.has('count'), parts.has('join'), parts.has('posted')]
  if (
    !(count && join) &&
    !(posted && (count || join || isDatedPost(lines[from]) || isTimedPost(lines, from)))
  )
    return null
  return { from, to: last + 1 }
}

/** `Posted: Fri Jun 05, 2009 1:01 pm` with `by Jo` on the next line. */
function isPosterBelow(lines: readonly Line[], at: number): boolean {
  const [line, above] = [lines[at], lines[at - 1]]
  const text = line?.block.text.toLowerCase() ?? ''
  return (
    (line?.words ?? 9) <= 3 &&
    text.startsWith('by ') &&
    above?.block.text.toLowerCase().includes('posted:') === true
  )
}

/** `Post by someone » Thu Aug 30, 2018 1:40 pm` is a head by itself. */
function isDatedPost(line: Line | undefined): boolean {
  return line !== undefined && line.block.text.indexOf('»') >= 0 && /\p{N}/u.test(line.block.text)
}

/** `Posted by marigold - Yesterday, 10:12`: no head where a headline stands above it, as on a blog. */
function isTimedPost(lines: readonly Line[], at: number): boolean {
  const [line, above] = [lines[at], lines[at - 1]]
  if (!line || !/\d:\d\d/u.test(line.block.text)) return false
  return at === 0 || above?.role.is !== 'title' || above.words < 3 || line.block.gap > above.block.gap
}

/** The name, rank and title lines stand right above the first label, without a blank line between. */
function upToName(lines: readonly Line[], from: number, floor: number): number {
  let at = from
  while (at > floor && from - at < 4) {
    const [line, below] = [lines[at - 1], lines[at]]
    if (!line || !below) break
    if (below.block.gap > 0 && !(isTopicLine(line) && at > floor)) break
    if (line.words > 6 || line.terminal !== '' || line.role.is === 'url' || line.role.is === 'prose') break
    at--
  }
  return at
}

function isTopicLine(line: Line): boolean {
  return fold(line.block.text).startsWith('re ') || line.block.text.toLowerCase().startsWith('re:')
}
