import type { Span } from '../../shapes.ts'
import type { LineDate } from '../dates/dates.ts'

/**
 * What begins a paragraph before its first sentence; `end` is where the sentence begins, counted in the paragraph.
 * `agency` is who sent the text.
 */
export type Dateline = { end: number; date: LineDate | null; agency: (Span & { text: string }) | null }
