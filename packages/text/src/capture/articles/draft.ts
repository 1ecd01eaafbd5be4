import type { Head } from '../heads/heads.ts'
import type { Range } from '../lines/range.ts'

/** An article as line indices: its head, its body, the line with its address. */
export type Draft = {
  head: Head
  body: Range
  url: number | null
  /**
   * What of the body is a statement: by the look of each line; all that the markup holds to be main, but for what is
   * surely none; or every line, where nothing looked like an article.
   */
  holds: 'lines' | 'main' | 'everything'
}
