import type { OutsideFinding } from '@assay/ledger'

/** What can be found wrong with a history. Closed, so that every code has its words. */
export type FindingCode =
  | 'bundle-malformed'
  | 'key-wrong'
  | 'event-missing'
  | 'event-changed'
  | 'entry-changed'
  | 'entry-missing'
  | 'event-unknown'
  | 'node-changed'
  | 'node-missing'
  | 'checkpoint-wrong'
  | 'checkpoint-missing'
  | 'root-differs'
  | 'log-shorter'
  | 'earlier-checkpoint-differs'
  | 'proof-wrong'
  | 'fold-fails'
  | 'row-differs'
  | 'row-unexpected'
  | 'row-missing'
  | 'text-differs'
  | 'text-missing'
  | 'text-emptied'
  | 'capture-differs'
  | 'captured-text-differs'
  | 'capture-missing'
  | 'words-differ'
  | 'words-missing'
  | 'stray'
  | 'database-empty'
  | 'tree-missing'
  | 'opening-wrong'
  | 'old-log-differs'
  | 'tree-wrong'
  | OutsideFinding['code']
  | LineCode

/** What can be found wrong with the lines of a file. */
type LineCode =
  | 'line-malformed'
  | 'line-unexpected'
  | 'header-wrong'
  | 'end-wrong'
  | 'key-unused'
  | 'key-unvouched'
  | 'entry-repeated'
  | 'checkpoint-misplaced'
  | 'event-foreign'
  | 'version-skipped'
  | 'erasure-unsigned'

/** One thing that differs: which, where, and in English what was found; in a file also the number of the line. */
export type Finding = { code: FindingCode; where: string; message: string; line?: number }

/** What is found where an entry cannot be read as an event. */
export const unknownEvent = (where: string): Finding => ({
  code: 'event-unknown',
  where,
  message: 'This is no event that this version of Assay knows.',
})

/** Collects what is found, the first so many of it: after the first, much of the rest is its consequence. */
export type Findings = { add: (finding: Finding) => Finding; list: readonly Finding[] }

export function buildFindings(limit = 20): Findings {
  const list: Finding[] = []
  return {
    list,
    add: (finding) => {
      if (list.length < limit) list.push(finding)
      return finding
    },
  }
}
