import type { Row, Suite } from './harness.ts'

/** A suite may be told in several files; each is loaded only when it is asked for. */
const suites: Record<string, ReadonlyArray<() => Promise<{ suite: Suite }>>> = {
  core: [
    () => import('./suites/core-submit.ts'),
    () => import('./suites/core-page.ts'),
    () => import('./suites/core-start.ts'),
  ],
  ledger: [
    () => import('./suites/ledger-sealing.ts'),
    () => import('./suites/ledger.ts'),
    () => import('./suites/ledger-hashing.ts'),
  ],
  text: [() => import('./suites/text.ts')],
}

const args = process.argv.slice(2)
const json = args.includes('--json')
const wanted = args.filter((arg) => !arg.startsWith('--'))
const unknown = wanted.filter((name) => !(name in suites))
if (unknown.length > 0) {
  console.error(`No suite named ${unknown.join(', ')}. Suites: ${Object.keys(suites).join(', ')}`)
  process.exit(2)
}

function print(row: Row): void {
  if (json) return void console.log(JSON.stringify(row))
  const number = (value: number | null) =>
    value === null ? '' : Number(value.toPrecision(4)).toLocaleString('en-US')
  const verdict = row.holds === null ? '' : row.holds ? 'holds' : 'MISSED'
  console.log(
    [
      row.name.padEnd(56),
      `${number(row.value)} ${row.unit}`.padStart(18),
      (row.baseline === null ? '' : `base ${number(row.baseline)}`).padStart(16),
      (row.ratio === null ? '' : `${number(row.ratio)}x`).padStart(10),
      (row.goal ?? '').padStart(20),
      verdict,
    ].join('  '),
  )
}

for (const [name, parts] of Object.entries(suites)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  if (!json) console.log(`\n${name}`)
  for (const load of parts) {
    const { suite } = await load()
    await suite.run((row) => print({ suite: name, ...row }))
  }
}
