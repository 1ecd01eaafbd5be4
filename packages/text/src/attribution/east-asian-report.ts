import { wordSet } from '../languages/word-lists.ts'
import type { Span } from '../shapes.ts'
import { classAt, isLetter } from '../statements/character-class.ts'
import type { Report } from './report.ts'

/** Longest name or title before a verb of speech, in code units. */
const longest = 14

/** Words for `he`, `she` and topic particles, which are no part of a name. */
const pronouns = wordSet('speakers', 'pronouns')
const particles = wordSet('speakers', 'nameParticles')

/** `小说`, `传说`: the verb is the end of a noun. */
const nouns = wordSet('speakers', 'cueNouns')

/** A report in a language without spaces: the name stands right before the verb, or before its particle. */
export function readEastAsian(
  text: string,
  statement: Span,
  { quoted, cues }: { quoted: readonly Span[]; cues: readonly string[] },
): Report | null {
  for (const part of outside(statement, quoted)) {
    const words = text.slice(part.start, part.end)
    for (const cue of cues) {
      const at = words.indexOf(cue)
      if (at < 0 || (cue.length === 1 && nouns.has(words.charAt(at - 1)))) continue
      const follows = quoted.some(({ end }) => end === part.start)
      return { speaker: nameBefore(text, part.start, part.start + at), bare: true, follows }
    }
  }
  return null
}

function outside(statement: Span, quoted: readonly Span[]): Span[] {
  const parts: Span[] = []
  let from = statement.start
  for (const { start, end } of quoted) {
    if (start > from) parts.push({ start: from, end: Math.min(start, statement.end) })
    from = Math.max(from, end)
  }
  if (from < statement.end) parts.push({ start: from, end: statement.end })
  return parts
}

function nameBefore(text: string, floor: number, verb: number): Report['speaker'] {
  let end = verb
  while (end > floor && particles.has(text[end - 1] ?? ' ')) end--
  let start = end
  while (start > floor && isLetter(classAt(text, start - 1))) start--
  if (text[start] === 'と') start++
  const topic = text.slice(start, end).indexOf('は')
  if (topic > 0) end = start + topic
  if (pronouns.has(text.slice(start, end))) return 'whoever-spoke-last'
  return end > start && end - start <= longest ? { span: { start, end } } : null
}
