import { scriptOf } from '../../languages/script.ts'
import { type LineDate, readDateLine, readLeadingDate } from '../dates/dates.ts'
import { readUrlLine } from '../words/urls.ts'
import { countWords, fold, terminalOf } from '../words/words.ts'
import { isAd } from './advertisements.ts'
import type { Block } from './blocks.ts'
import { readCuedByline, readDatedByline } from './bylines.ts'
import { isCaption } from './captions.ts'
import { isContactLine } from './contact-lines.ts'
import type { CueLine } from './cue-line.ts'
import type { Line, LineRole } from './line.ts'
import { isCommentMark, isRelatedHeading, isRelatedLine, isShareLinks } from './links.ts'
import { markMailHeaders } from './mail-headers.ts'
import { isNavigation } from './navigation.ts'
import { isDisclaimer } from './notices.ts'
import { joinPartedBylines } from './parted-bylines.ts'
import { isReactions } from './reactions.ts'

/** Reads each block by itself: its words, how it ends, its script and what it looks like. */
function readLine(block: Block): Line {
  const { text } = block
  const words = countWords(text)
  const terminal = terminalOf(text)
  const line = { block, words, terminal, script: scriptOf(text.slice(0, 400)) }
  return { ...line, role: roleOf(block, { text, folded: fold(text.slice(0, 2000)), words, terminal }) }
}

function roleOf(block: Block, cue: CueLine): LineRole {
  const { text, words, terminal } = cue
  const url = readUrlLine(text)
  if (url) return { is: 'url', ...url }
  const special = specialRole(block, cue)
  if (special) return special
  if (block.hint?.role === 'heading' || block.mark.kind === 'heading') return { is: 'title' }
  if (words === 0) return { is: 'nothing' }
  if (block.mark.kind === 'bullet' || block.mark.kind === 'number' || block.hint?.role === 'list-item')
    return { is: 'list-item' }
  if (words >= 30) return { is: 'prose' }
  if (terminal === '') return { is: 'title' }
  if (words >= 12) return { is: 'prose' }
  return words >= 3 ? { is: 'sentence' } : { is: 'title' }
}

function specialRole(block: Block, cue: CueLine): LineRole | null {
  if (cue.text.startsWith('![')) return { is: 'nothing' }
  if (cue.text.startsWith('[') && cue.text.endsWith(')') && cue.text.includes('](')) return { is: 'related' }
  if (isDisclaimer(cue)) return { is: 'disclaimer' }
  if (block.hint?.role === 'heading' && block.hint.level === 1) return null
  if (isAd(cue)) return { is: 'ad' }
  if (isShareLinks(cue) || isReactions(cue.text)) return { is: 'share' }
  if (isCommentMark(cue)) return { is: 'comments' }
  if (isRelatedHeading(cue)) return { is: 'related-heading' }
  if (isRelatedLine(cue)) return { is: 'related' }
  if (isContactLine(cue.text, cue.words)) return { is: 'contact' }
  if (block.hint?.role === 'caption' || isCaption(cue)) return { is: 'caption' }
  const dates = cue.words <= 24 ? readDateLine(cue.text) : null
  if (dates) return { is: 'date', dates }
  const byline = cue.words <= 24 ? (readCuedByline(cue.text) ?? readDatedByline(cue.text)) : null
  if (byline) return { is: 'byline', byline }
  const time = readTimeElement(block, cue.words)
  if (time) return { is: 'date', dates: { published: time, updated: null } }
  return isNavigation(cue) && !isListedText(block) ? { is: 'navigation' } : null
}

/** A row of figures or a short point in the middle of a document's article. */
function isListedText({ hint }: Block): boolean {
  return hint !== null && hint.role === 'list-item' && hint.main && hint.linked < 0.5
}

/** `2 hours ago`, inside a `time` element that says when. */
function readTimeElement({ hint, text }: Block, words: number): LineDate | null {
  if (!hint?.time || words > 6 || hint.role === 'heading') return null
  const date = readLeadingDate(hint.time)
  return date ? { iso: date.iso, alternative: null, start: 0, end: text.length } : null
}

/** Reads every block; a title printed twice in a row inside a text is the caption of a picture and its label. */
export function readBlocks(blocks: readonly Block[]): Line[] {
  const lines = joinPartedBylines(markMailHeaders(blocks.map(readLine)))
  return lines.map((line, index) => {
    const beside = [lines[index - 1], lines[index + 1]].some((other) => other?.block.text === line.block.text)
    const below = lines[index + 1]?.block.text === line.block.text ? index + 2 : index + 1
    const above = below === index + 2 ? index - 1 : index - 2
    const inside = isProse(lines[above]) && isProse(lines[below])
    return beside && inside && line.role.is === 'title' ? { ...line, role: { is: 'caption' } } : line
  })
}

function isProse(line: Line | undefined): boolean {
  return line?.role.is === 'prose' || line?.role.is === 'sentence'
}
