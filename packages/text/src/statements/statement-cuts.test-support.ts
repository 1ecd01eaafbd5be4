import { splitStatements } from './split-statements.ts'

/**
 * Cuts a text that shows its own cuts as `¦` and gives back the text with the cuts that were found,
 * so that a failing test prints both side by side.
 */
export function recut(marked: string, language?: string): string {
  const text = marked.replaceAll('¦', '')
  const spans = splitStatements(text, { language })
  return spans.map(({ start }, index) => text.slice(start, spans[index + 1]?.start ?? text.length)).join('¦')
}
