import { diffArrays } from 'diff'

/** A stretch of two wordings: in both, in the earlier one alone, or in the later one alone. */
export type WordingPart = { kind: 'kept' | 'removed' | 'added'; text: string }

/** Wordings with more words than this are shown one after the other: what they share would tell nobody anything. */
const mostWords = 2_000

/**
 * What became of a wording, word by word. The parts that are kept or removed, joined, are `before`; those that are
 * kept or added are `after`. White space between two changed words goes with them, so that a changed phrase is one
 * part and not a picket fence.
 */
export function diffWords(before: string, after: string): WordingPart[] {
  const [left, right] = [wordsOf(before), wordsOf(after)]
  if (left.length + right.length > mostWords) return joined([part('removed', before), part('added', after)])
  const changes = diffArrays(left, right).map(({ value, added, removed }) =>
    part(added ? 'added' : removed ? 'removed' : 'kept', value.join('')),
  )
  return joined(spaceTaken(changes))
}

const part = (kind: WordingPart['kind'], text: string): WordingPart => ({ kind, text })

/** Words, marks and white space, each by itself; in writings without spaces, words as the language cuts them. */
function wordsOf(text: string): string[] {
  return [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)].map(
    ({ segment }) => segment,
  )
}

/** White space that stands alone between two changes belongs to both. */
function spaceTaken(parts: readonly WordingPart[]): WordingPart[] {
  return parts.flatMap((each, at) => {
    const isBetween = parts[at - 1]?.kind !== undefined && parts[at + 1]?.kind !== undefined
    const isSpace = each.kind === 'kept' && each.text.trim() === ''
    return isBetween && isSpace ? [part('removed', each.text), part('added', each.text)] : [each]
  })
}

/** Runs of changes with all that was removed first, then all that was added. */
function joined(parts: readonly WordingPart[]): WordingPart[] {
  const whole: WordingPart[] = []
  let removed = ''
  let added = ''
  const settle = () => {
    const space = spaceAtEnd(removed, added)
    const [gone, come] = [removed, added].map((text) => text.slice(0, text.length - space.length))
    if (gone) whole.push(part('removed', gone))
    if (come) whole.push(part('added', come))
    if (space !== '') whole.push(part('kept', space))
    removed = added = ''
  }
  for (const { kind, text } of parts) {
    if (kind === 'removed') removed += text
    else if (kind === 'added') added += text
    else {
      settle()
      whole.push(part('kept', text))
    }
  }
  settle()
  return whole
}

/** The white space that both end with: it did not change. */
function spaceAtEnd(removed: string, added: string): string {
  const space = removed.slice(removed.trimEnd().length)
  return added.endsWith(space) ? space : ''
}
