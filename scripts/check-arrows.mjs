import { cruiseTree } from './cruise.mjs'
import { printedTable } from './package-table.mjs'
import { root } from './run.mjs'

const { violations, modules, imports, unread, table } = await cruiseTree(root)
for (const { rule, from, to } of violations) console.error(`${rule}: ${from} -> ${to}`)
for (const path of unread) console.error(`not read: ${path}`)
console.log(printedTable(table))
console.log(`${modules} modules, ${imports} imports`)
if (violations.length > 0 || unread.length > 0) process.exitCode = 1
