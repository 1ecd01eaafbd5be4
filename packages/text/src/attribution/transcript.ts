import type { Span } from '../shapes.ts'
import { classAt, isLetter, kind } from '../statements/character-class.ts'

/** Who speaks in a line of a transcript, and where what is said begins. */
export type Turn = { speaker: Span; from: number }

/** Letters, and words, of a speaker's label at most; turns from which on a text is a transcript. */
const longest = 60
const mostWords = 4
const fewest = 3

/**
 * `ANNA BERG, HOST: Why now?`: the turns of a transcript, by paragraph. A label is a name before a colon, in capitals
 * or with a name that speaks again; fewer than three of them, or none that speaks again, are no transcript.
 */
export function findTurns(text: string, paragraphs: readonly (Span | null)[]): (Turn | null)[] {
  const turns = paragraphs.map((paragraph) => (paragraph ? readTurn(text, paragraph) : null))
  const counts = new Map<string, number>()
  for (const turn of turns)
    if (turn) counts.set(nameOf(text, turn), (counts.get(nameOf(text, turn)) ?? 0) + 1)
  const again = (turn: Turn) => (counts.get(nameOf(text, turn)) ?? 0) > 1
  const sure = turns.map((turn) => (turn && (again(turn) || isInCapitals(text, turn)) ? turn : null))
  const found = sure.filter((turn) => turn !== null)
  return found.length < fewest || !found.some(again) ? paragraphs.map(() => null) : sure
}

function isInCapitals(text: string, { speaker }: Turn): boolean {
  const label = text.slice(speaker.start, speaker.end)
  return label === label.toUpperCase()
}

/** `BERG` of `Anna Berg`: whoever speaks is named in full once. */
function nameOf(text: string, { speaker }: Turn): string {
  return text.slice(speaker.start, speaker.end).toUpperCase().split(' ').at(-1) ?? ''
}

function readTurn(text: string, { start, end }: Span): Turn | null {
  const limit = Math.min(end, start + longest)
  let at = start
  let words = 0
  let nameEnd = -1
  for (; at < limit && text[at] !== ':'; at++) {
    const value = classAt(text, at)
    const begins =
      isLetter(value) && !isLetter(classAt(text, at - 1)) && classAt(text, at - 1) !== kind.apostrophe
    if (begins && nameEnd < 0) {
      words++
      if (value === kind.lower || words > mostWords) return null
    }
    if (text[at] === ',' && nameEnd < 0) nameEnd = at
    if (!isLetter(value) && !isJoiner(value) && text[at] !== ',' && nameEnd < 0) return null
    if (value === kind.quote || value === kind.strong) return null
  }
  if (text[at] !== ':' || at >= limit || words === 0 || classAt(text, at + 1) !== kind.space) return null
  const speaker = { start, end: nameEnd < 0 ? at : nameEnd }
  return speaker.end - speaker.start < 2 ? null : { speaker, from: at + 1 }
}

/** What stands between the words of a name. */
function isJoiner(value: number): boolean {
  return [kind.space, kind.stop, kind.dash, kind.apostrophe, kind.extend].some((each) => each === value)
}
