import type { Span } from '../shapes.ts'
import { blockKind } from './block-kind.ts'
import { findBlocks } from './blocks.ts'
import { cutBlock } from './boundaries.ts'

import { languageOfBlock, nameLanguage } from './languages/choose-language.ts'

export type StatementSpan = Span & { kind: 'sentence' | 'list-item' | 'subhead' }

/**
 * Cuts a text into statements as a careful copy editor would.
 *
 * Takes any text; lines are blocks, and no statement crosses one. `language` is a BCP 47 primary subtag;
 * where it is left out the script of each block decides. Gives spans in UTF-16 code units, end exclusive, in
 * order: every visible character lies in exactly one, white space between statements in none. Never throws;
 * time grows linearly with the text.
 */
export function splitStatements(
  text: string,
  options: { language?: string | undefined } = {},
): StatementSpan[] {
  const blocks = findBlocks(text)
  const named = nameLanguage(text, options.language)
  const statements: StatementSpan[] = []
  for (const [index, block] of blocks.entries()) {
    const spans = cutBlock(text, block, languageOfBlock(text, block, named))
    const kind = blockKind(text, block, blocks[index + 1])
    for (const span of spans) statements.push({ ...span, kind })
  }
  return statements
}
