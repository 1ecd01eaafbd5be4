import { attributesQuote } from './attribution-after.ts'
import type { Candidate } from './candidate.ts'
import { classAt, kind } from './character-class.ts'
import { endsAtStop, endsWithoutCapitals } from './full-stop.ts'
import { endsGlued } from './glued.ts'
import { wordStart } from './words.ts'

/** Whether a sentence ends where its end marks, and what clings to them, are over. */
export function endsSentence(text: string, candidate: Candidate): boolean {
  const { at, start, ceiling, found, next, language } = candidate
  if (!next.spaced || found.kind === 'wide') return endsGlued(text, candidate)
  if (next.handles) return next.afterHandles < ceiling
  if ('¿¡'.includes(text[next.start] ?? ' ')) return true
  if (next.first === kind.lower) return beginsInLowerCase(text, candidate)
  if (next.first === kind.other && !next.dashed && '/|+=%&<>~^,;:،、'.includes(text[next.start] ?? ' '))
    return false
  if (found.quote >= 0 && attributesQuote(text, { next, ceiling, language, strong: found.kind === 'strong' }))
    return false
  switch (found.kind) {
    case 'stop':
      return (found.quote >= 0 && !next.dashed) || endsAtStop({ text, at, start, next, language })
    case 'strong':
      return !isExclaimedName(text, candidate)
    case 'ellipsis':
      if (next.first === kind.caseless && !found.closed) return false
      return (
        classAt(text, at - 1) !== kind.space || (next.first !== kind.digit && !cutsAddress(text, at, start))
      )
    default:
      return found.kind satisfies never
  }
}

/** `Yahoo! News` */
function isExclaimedName(text: string, { at, start, found, language }: Candidate): boolean {
  if (text[at] !== '!' || found.end !== at + 1) return false
  const word = text.slice(wordStart(text, at, start), at)
  return language.abbreviations.get(`${word.toLowerCase()}!`) === 'never'
}

function beginsInLowerCase(text: string, candidate: Candidate): boolean {
  const { at, start, found, next, language, uncapitalised } = candidate
  if (isRemark(text, candidate)) return true
  if (found.closed || next.dashed || next.start + next.word.length !== next.wordEnd) return false
  if (found.kind === 'ellipsis' || found.kind === 'wide' || !uncapitalised()) return false
  return found.kind === 'strong' || endsWithoutCapitals({ text, at, start, next, language })
}

const longestRemark = 120

/**
 * A remark in brackets that begins in lower case, `(photo: a friend)`, stands by itself where nothing follows it,
 * and so does a point of a list, `(b) second`.
 */
function isRemark(text: string, { at, start, ceiling, found, next, language }: Candidate): boolean {
  if (found.kind !== 'stop' || text[next.start] !== '(' || found.closed) return false
  if (text[next.start + 2] === ')') return endsAtStop({ text, at, start, next, language })
  const remark = text.slice(next.start, Math.min(ceiling, next.start + longestRemark))
  const close = remark.indexOf(')')
  if (close < 0 || !remark.slice(0, close).includes(' ')) return false
  const after = next.start + close + 1
  if (after < ceiling && !(classAt(text, after) === kind.space && classAt(text, after + 1) === kind.upper))
    return false
  return endsAtStop({ text, at, start, next, language })
}

/** `https://site.example/one ... 7519&ei=11`: an address that was shortened in the middle. Looks back a bounded way. */
function cutsAddress(text: string, at: number, start: number): boolean {
  const before = text.slice(Math.max(start, at - 80), at - 1)
  return before.slice(before.lastIndexOf(' ') + 1).includes('://')
}
