import type { AuditProgress } from '@assay/exchange'

const width = 30

/** One line that says how far an audit has come: a bar and a percentage, or a count while the end is not known. */
export function progressLine({ phase, done, total, part, parts }: AuditProgress): string {
  const of = parts === 1 ? '' : `, part ${part + 1} of ${parts}`
  const what = {
    log: 'reading the log',
    tables: `comparing the tables${of}`,
    missing: `naming what is missing${of}`,
  }[phase]
  if (total === null || total === 0) return `${what}: ${done.toLocaleString('en')} records`
  const share = Math.min(1, done / total)
  const full = Math.round(share * width)
  return `${'█'.repeat(full)}${'░'.repeat(width - full)} ${String(Math.floor(share * 100)).padStart(3)} %  ${what}`
}
