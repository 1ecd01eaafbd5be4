import type { Report, Suite } from '../harness.ts'
import { reportAnchors } from './text-anchors.ts'
import { boundaryScore, type Layout } from './text-boundaries.ts'
import { reportCopied } from './text-copied.ts'
import { reportCorpus } from './text-corpus.ts'
import { reportPages } from './text-pages.ts'
import { assay, peers } from './text-peers.ts'
import { reportSpeed } from './text-speed.ts'
import { readTreebank } from './text-treebank.ts'

/** What is asked of each hand-cut set. */
const sets: ReadonlyArray<{ file: string; about: string; layout: Layout; least: number }> = [
  { file: 'gum-dev', about: 'English, all genres', layout: 'kept', least: 0.97 },
  { file: 'gum-dev', about: 'English, all genres', layout: 'joined', least: 0.945 },
  { file: 'pud-dev', about: 'edited Russian', layout: 'kept', least: 0.997 },
  { file: 'taiga-dev', about: 'mixed Russian prose', layout: 'kept', least: 0.92 },
]

function reportScores(report: Report): void {
  for (const { file, about, layout, least } of sets) {
    const documents = readTreebank(file)
    if (documents === null) {
      console.error(`text: ${file}.jsonl is not here; set ASSAY_SHARED to the folder that holds text/`)
      continue
    }
    const scores = peers.map(({ name, split }) => ({ name, score: boundaryScore(documents, layout, split) }))
    const best = Math.max(...scores.map(({ score }) => score))
    const value = boundaryScore(documents, layout, assay)
    const measured = `F1 ${file}, paragraphs ${layout}`
    report({
      name: `${measured}: ${about}`,
      value,
      unit: 'F1',
      baseline: best,
      ratio: value / best,
      goal: `>= ${least}`,
      holds: value >= least,
    })
    for (const { name, score } of scores)
      report({
        name: `${measured}: ${name}`,
        value: score,
        unit: 'F1',
        baseline: null,
        ratio: null,
        goal: null,
        holds: null,
      })
  }
}

export const suite: Suite = {
  name: 'text',
  async run(report) {
    reportScores(report)
    const documents = ['gum-dev', 'pud-dev', 'taiga-dev'].flatMap((file) => readTreebank(file) ?? [])
    if (documents.length > 0) await reportSpeed(report, documents)
    reportCorpus(report)
    reportPages(report)
    await reportCopied(report)
    reportAnchors(report)
  },
}
