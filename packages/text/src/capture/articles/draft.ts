import type { Head } from '../heads/heads.ts'
import type { Range } from '../lines/range.ts'

/** An article as line indices: its head, its body, the line with its address. */
export type Draft = {
  head: Head
  body: Range
  url: number | null
  /** Nothing looked like an article: every line of the body is a statement. */
  everything: boolean
}
