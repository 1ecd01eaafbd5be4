import type { AuditReport, Continued, Verdict } from '@assay/exchange'

const many = (count: number, one: string, more = `${one}s`) =>
  `${count.toLocaleString('en')} ${count === 1 ? one : more}`

/** What an audit proved of one log, and which trust remains, in plain words. */
export function inWords(name: string, report: AuditReport): string {
  const log = report.origin === '' ? 'no log is signed' : `log ${report.origin}`
  const lines = [
    `\n${name}: ${headOf(report)} (${log})`,
    `  ${many(report.events, 'event')}, ${many(report.leaves, 'leaf', 'leaves')}, of which ${report.sealed.toLocaleString('en')} under a signed checkpoint`,
    `  ${many(report.checkpoints, 'checkpoint')} verified; held against ${many(report.earlier, 'earlier checkpoint')}`,
    ...report.continues.map(continuedInWords),
    ...(report.scope === 'log'
      ? stateInWords(report)
      : ['  one article: that no event of it is left out only the whole log can prove']),
    ...unsignedInWords(report),
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

/** What an audit came to, of everything that it looked at. */
export const verdictInWords: Record<Verdict, string> = {
  holds: 'Everything holds.',
  'holds-in-part': 'Nothing differs, and not all of it is signed: nothing vouches for the rest.',
  differs: 'Something differs: see above, the first that is named is where it begins.',
}

function headOf({ verdict, sealed }: AuditReport): string {
  const inPart = `HOLDS UP TO LEAF ${sealed.toLocaleString('en')}, THE REST IS UNSIGNED`
  return { holds: 'holds', 'holds-in-part': inPart, differs: 'DIFFERS' }[verdict]
}

function unsignedInWords({ unsigned: { leaves, waiting, isNew } }: AuditReport): string[] {
  if (leaves + waiting === 0) return []
  const what = `${many(leaves + waiting, 'event')} not signed yet`
  return [isNew ? `  ${what}: the newest is signed within a minute` : `  ${what}, for more than a minute`]
}

function continuedInWords({ origin, agrees, signed, isVouched }: Continued): string {
  const said = `  agrees with the old log ${origin} up to leaf ${agrees.toLocaleString('en')} of ${signed.toLocaleString('en')} that were signed there`
  return `${said}; ${isVouched ? 'the key of the old log vouches for that' : 'no key of the old log vouches for that'}`
}

function stateInWords({ state }: AuditReport): string[] {
  const { rows, texts, erased, captures, bytesOnly, words } = state
  const said = `  ${many(rows, 'row')} as the events give them; ${many(texts, 'text')} as committed to, ${erased} erased; ${many(captures, 'capture')} and the words of ${many(words, 'statement')} as hashed`
  if (bytesOnly === 0) return [said]
  const made = `${many(bytesOnly, 'capture')} made before events held the hash of the text`
  return [said, `  ${made}: of ${bytesOnly === 1 ? 'it' : 'them'} only the bytes are held against the log`]
}
