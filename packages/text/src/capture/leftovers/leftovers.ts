import type { SkippedKind } from '../../shapes.ts'
import { insideQuotes } from '../heads/headlines.ts'
import type { Line } from '../lines/line.ts'
import { namesSite } from '../words/urls.ts'

/** Where a line stands that belongs to no article. */
export type Place = 'page' | 'comments' | 'post' | 'before-posts' | 'inside-article'

/** Why a line outside every statement was skipped. `underRelated` where a heading such as `Read more` stands above it. */
export function skippedKindOf(line: Line, place: Place, underRelated: boolean): SkippedKind {
  switch (line.role.is) {
    case 'url':
      return 'url'
    case 'date':
      return 'dateline'
    case 'byline':
      return 'byline'
    case 'contact':
      return 'contact-line'
    case 'disclaimer':
      return 'disclaimer'
    case 'ad':
      return 'ad'
    case 'share':
      return 'share-links'
    case 'related':
    case 'related-heading':
      return 'related-links'
    case 'navigation':
    case 'comments':
      return 'navigation'
    case 'shout':
      return 'poster-comment'
    case 'caption':
    case 'nothing':
      return 'other'
    case 'title':
    case 'list-item':
    case 'sentence':
    case 'prose':
      return textKind(line, place, underRelated)
    default: {
      const never: never = line.role
      return never
    }
  }
}

function textKind(line: Line, place: Place, underRelated: boolean): SkippedKind {
  if (place === 'post' || place === 'comments') return 'poster-comment'
  if (place === 'before-posts') return 'navigation'
  if (place === 'inside-article') return 'related-links'
  const titled =
    line.role.is === 'title' || line.role.is === 'list-item' || line.terminal === '?' || line.terminal === '!'
  if (underRelated && (titled || line.words < 30)) return 'related-links'
  if (titled || insideQuotes(line.block.text)) return line.words >= 4 ? 'other-headline' : 'navigation'
  if (namesSite(line.block.text)) return 'disclaimer'
  return line.words < 25 ? 'other-headline' : 'other'
}
