import type { Span } from '../shapes.ts'
import { type BlockKind, blockKind } from './block-kind.ts'
import { findBlocks } from './blocks.ts'
import { cutBlock } from './boundaries.ts'

import { defaultRules, guessRules, namedRules, rulesOfBlock } from './choose-rules.ts'

export type StatementSpan = Span & { kind: BlockKind }

/**
 * Cuts a text into statements as a careful copy editor would.
 *
 * Takes any text; lines are blocks, and no statement crosses one. `language` is a BCP 47 primary subtag;
 * where it is left out, or unknown here, the script and the small words of
 * each block decide. Gives spans in UTF-16 code units, end exclusive, in
 * order: every visible character lies in exactly one, white space between statements in none. Never throws;
 * time grows linearly with the text.
 */
export function splitStatements(
  text: string,
  options: { language?: string | undefined } = {},
): StatementSpan[] {
  const blocks = findBlocks(text)
  const named = namedRules(options.language)
  let guessed = defaultRules
  const statements: StatementSpan[] = []
  for (const [index, block] of blocks.entries()) {
    if (!named) guessed = guessRules(text, block, guessed)
    const language = rulesOfBlock(text, block, named ?? guessed)
    const spans = cutBlock(text, block, language)
    const kind = blockKind(text, { block, before: blocks[index - 1], after: blocks[index + 1], language })
    for (const span of spans)
      statements.push({ ...span, kind: kind === 'subhead' && spans.length > 1 ? 'sentence' : kind })
  }
  return statements
}
