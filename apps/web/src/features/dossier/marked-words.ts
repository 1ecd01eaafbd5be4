type Marked = { start: number | null; end: number | null }

/** The words of a statement that carry a technique: none where all of it does. Offsets are code points. */
export function markedWords(statementText: string, { start, end }: Marked): string[] {
  if (start === null || end === null) return []
  return [[...statementText].slice(start, end).join('')]
}
