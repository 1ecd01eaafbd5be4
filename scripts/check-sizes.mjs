import { root } from './run.mjs'
import { sourceFiles } from './source-files.mjs'

const longest = { source: 400, component: 150, test: 500 }
const budget = { median: 60, p90: 200 }

/** @typedef {keyof typeof longest} Kind */

/** @param {string} path @returns {Kind} */
function kindOf(path) {
  if (/[.](test|spec|long|test-support)[.]tsx?$/.test(path)) return 'test'
  return path.endsWith('.tsx') ? 'component' : 'source'
}

/** @param {number[]} sorted @param {number} share */
const quantile = (sorted, share) => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0

const files = sourceFiles(root).map(({ path, text }) => ({
  path,
  kind: kindOf(path),
  lines: text.split('\n').length - (text.endsWith('\n') ? 1 : 0),
}))

/** @param {string} name @param {{ lines: number }[]} some */
function printRow(name, some) {
  const sorted = some.map(({ lines }) => lines).sort((a, b) => a - b)
  const row = { median: quantile(sorted, 0.5), p90: quantile(sorted, 0.9), max: quantile(sorted, 1) }
  const cells = [sorted.length, row.median, row.p90, row.max].map((cell) => String(cell).padStart(7))
  console.log(name.padEnd(10), ...cells)
  return row
}

console.log('lines of'.padEnd(10), ...['files', 'median', 'p90', 'max'].map((title) => title.padStart(7)))
for (const kind of Object.keys(longest)) {
  printRow(
    kind,
    files.filter((file) => file.kind === kind),
  )
}
const all = printRow('all', files)

for (const { path, kind, lines } of files) {
  if (lines > longest[kind]) fail(`${path} has ${lines} lines; a ${kind} file has ${longest[kind]} at most`)
}
if (all.median > budget.median) fail(`the median is ${all.median} lines; the budget is ${budget.median}`)
if (all.p90 > budget.p90) fail(`the 90th percentile is ${all.p90} lines; the budget is ${budget.p90}`)

/** @param {string} message */
function fail(message) {
  console.error(message)
  process.exitCode = 1
}
