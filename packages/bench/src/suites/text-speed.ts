import { splitStatements } from '@assay/text'
import { alternate, type Report } from '../harness.ts'
import { intlSegmenter } from './text-peers.ts'
import type { GoldDocument } from './text-treebank.ts'

const rounds = 9
const runs = 5

/** Characters per millisecond beside Intl.Segmenter, and what twice the text costs. */
export async function reportSpeed(report: Report, documents: readonly GoldDocument[]): Promise<void> {
  for (const language of new Set(documents.map((document) => document.lang))) {
    const text = documents
      .filter((document) => document.lang === language)
      .flatMap((document) => document.paragraphs.map((paragraph) => paragraph.join(' ')))
      .join('\n')
    const measured = await alternate(rounds, {
      baseline: () => text.length / milliseconds(() => intlSegmenter(text, language)),
      candidate: () => text.length / milliseconds(() => splitStatements(text, { language })),
    })
    report({
      name: `speed, ${language}: splitStatements over Intl.Segmenter`,
      value: measured.candidate,
      unit: 'chars/ms',
      baseline: measured.baseline,
      ratio: measured.ratio,
      goal: 'ratio >= 0.25',
      holds: measured.ratio >= 0.25,
    })
    await reportDoubling(report, { name: `${language}, paragraphs`, text: `${text}\n`, language })
    const line = text.replaceAll('\n', ' ')
    await reportDoubling(report, { name: `${language}, all one line`, text: `${line} `, language })
  }
  for (const [name, text] of hostile) await reportDoubling(report, { name, text, language: 'en' })
}

type Doubling = { name: string; text: string; language: string }

async function reportDoubling(report: Report, { name, text, language }: Doubling): Promise<void> {
  const twice = text + text
  const measured = await alternate(rounds, {
    baseline: () => milliseconds(() => splitStatements(text, { language })),
    candidate: () => milliseconds(() => splitStatements(twice, { language })),
  })
  report({
    name: `twice the text, ${name}`,
    value: measured.candidate,
    unit: 'ms',
    baseline: measured.baseline,
    ratio: measured.ratio,
    goal: 'ratio <= 2.3',
    holds: measured.ratio <= 2.3,
  })
}

/** Texts made to send a careless splitter back over what it has read. */
const hostile: [string, string][] = [
  ['brackets never closed', '('.repeat(100_000)],
  ['quotation marks never closed', '“a. '.repeat(50_000)],
  ['full stops', '. '.repeat(100_000)],
  ['full stops without spaces', '.'.repeat(200_000)],
  ['abbreviations', 'U.S. '.repeat(40_000)],
  ['white space', `a.${' '.repeat(100_000)}`.repeat(3)],
  ['one word', 'a'.repeat(200_000)],
  ['capitals after dashes', '— The '.repeat(30_000)],
]

/**
 * The best of a few runs, in processor time: a run longer than the scheduler's slice would else be charged for
 * whatever runs beside it, and a short one not.
 */
function milliseconds(act: () => unknown): number {
  let best = Number.POSITIVE_INFINITY
  for (let run = 0; run < runs; run++) {
    const before = process.cpuUsage()
    act()
    const { user, system } = process.cpuUsage(before)
    best = Math.min(best, (user + system) / 1000)
  }
  return best
}
