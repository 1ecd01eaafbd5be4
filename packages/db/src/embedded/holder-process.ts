import { openDatabase } from '../open.ts'

// Another process for the tests: opens the directory, writes rows one by one, and says what was acknowledged.
const [directory, first] = process.argv.slice(2)
if (!directory) throw new Error('Which directory?')

const database = await openDatabase({ kind: 'embedded', directory })
await database.runScript('CREATE TABLE IF NOT EXISTS acknowledged (number int PRIMARY KEY)')
console.log('open')
if (first !== undefined) {
  for (let number = Number(first); ; number++) {
    await database.transact((tx) => tx.$executeRaw`INSERT INTO acknowledged VALUES (${number})`)
    console.log(number)
  }
}
setInterval(() => {}, 60_000)
