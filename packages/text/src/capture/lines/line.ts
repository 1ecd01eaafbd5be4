import type { Script } from '../../languages/script.ts'
import type { PrintedDates } from '../dates/dates.ts'
import type { Block } from './blocks.ts'
import type { Byline } from './bylines.ts'

/** What a line is by itself, before its neighbours are looked at. */
export type LineRole =
  | { is: 'prose' }
  | { is: 'sentence' }
  | { is: 'title' }
  | { is: 'list-item' }
  | { is: 'caption' }
  | { is: 'url'; start: number; end: number }
  | { is: 'date'; dates: PrintedDates }
  | { is: 'byline'; byline: Byline }
  | { is: 'contact' }
  | { is: 'disclaimer' }
  | { is: 'ad' }
  | { is: 'share' }
  | { is: 'related-heading' }
  | { is: 'related' }
  | { is: 'navigation' }
  | { is: 'comments' }
  | { is: 'shout' }
  | { is: 'nothing' }

export type Line = { block: Block; words: number; terminal: string; script: Script; role: LineRole }
