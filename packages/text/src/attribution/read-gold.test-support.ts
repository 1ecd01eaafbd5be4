import type { Attribution, Span, StatementKind } from '../shapes.ts'
import { statementKinds } from '../shapes.ts'

type GoldStatement = Span & {
  kind: StatementKind
  paragraph: number
  voice: Attribution['voice']
  /** Each would do; none where nobody is named. */
  speakers: readonly string[]
  quotes: readonly Span[]
}
export type GoldText = { text: string; statements: readonly GoldStatement[] }

/**
 * Reads texts that were attributed by hand. A line is a statement: its voice (and kind, where it is no sentence), its
 * speaker, its words with [[ ]] around what is quoted. An empty line ends a paragraph, `===` a text, `#` is a remark.
 */
export function readGold(source: string): GoldText[] {
  return source
    .split(/^===$/mu)
    .map((part) => readText(part))
    .filter(({ statements }) => statements.length > 0)
}

function readText(source: string): GoldText {
  const statements: GoldStatement[] = []
  let text = ''
  let paragraph = 0
  let separator = ''
  for (const line of source.split('\n')) {
    if (line.startsWith('#')) continue
    const cells = line.match(/^(\w+) ?([\w-]*) \| (.*?) ?\| (.*)$/u)
    if (!cells) {
      if (line.trim() !== '') throw new Error(`not a line of gold: ${line}`)
      paragraph++
      if (text !== '') separator = '\n'
      continue
    }
    const [, voice = '', kind = '', speakers = '', printed = ''] = cells
    text += separator
    const { words, quotes } = readQuotes(printed, text.length)
    statements.push({
      start: text.length,
      end: text.length + words.length,
      kind: statementKinds.find((known) => known === kind) ?? 'sentence',
      paragraph,
      voice: voice === 'direct' || voice === 'reported' ? voice : 'own',
      speakers: speakers.split('|').filter((name) => name !== ''),
      quotes,
    })
    text += words
    separator = ' '
  }
  return { text, statements }
}

function readQuotes(printed: string, offset: number): { words: string; quotes: Span[] } {
  const quotes: Span[] = []
  let words = ''
  let open = -1
  for (const part of printed.split(/(\[\[|\]\])/u)) {
    if (part === '[[') open = offset + words.length
    else if (part === ']]') quotes.push({ start: open, end: offset + words.length })
    else words += part
  }
  return { words, quotes }
}
