import type { AuditReport } from '@assay/exchange'

const many = (count: number, one: string, more = `${one}s`) =>
  `${count.toLocaleString('en')} ${count === 1 ? one : more}`

/** What an audit proved of one log, and which trust remains, in plain words. */
export function inWords(name: string, report: AuditReport | null): string {
  if (report === null) return `\n${name}: nothing was signed yet.`
  const lines = [
    `\n${name}: ${report.ok ? 'holds' : 'DIFFERS'} (log ${report.origin})`,
    `  ${many(report.events, 'event')}, ${many(report.leaves, 'leaf', 'leaves')}, of which ${report.sealed.toLocaleString('en')} under a signed checkpoint`,
    `  ${many(report.checkpoints, 'checkpoint')} verified; held against ${many(report.earlier, 'earlier checkpoint')}`,
    ...(report.scope === 'log'
      ? [stateInWords(report)]
      : ['  one article: that no event of it is left out only the whole log can prove']),
    ...(report.changedMeanwhile === 0
      ? []
      : [`  ${many(report.changedMeanwhile, 'row')} changed meanwhile, and could not be compared`]),
    report.keysFromBundle
      ? '  The keys came with the history: that they are the newsroom’s own, compare elsewhere, or give them with --key.'
      : '  Signed by the key that you gave.',
  ]
  const findings = report.findings.map(({ code, where, message }) => `  ${code}: ${where}. ${message}`)
  return [...lines, ...findings].join('\n')
}

function stateInWords({ state }: AuditReport): string {
  const { rows, texts, erased, captures, words } = state
  return `  ${many(rows, 'row')} as the events give them; ${many(texts, 'text')} as committed to, ${erased} erased; ${many(captures, 'capture')} and the words of ${many(words, 'statement')} as hashed`
}
