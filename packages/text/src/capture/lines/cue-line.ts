/** A line as cues see it: folded, with its number of words and the mark it ends with. */
export type CueLine = { text: string; folded: string; words: number; terminal: string }
