import { randomBytes, randomUUID } from 'node:crypto'
import { openDatabase } from '@assay/db'
import { startFollowers, startSequencer } from '@assay/keeper'
import { counting, sendingTo } from './followed.test-support.ts'

// Another process for the kill test: it writes events without end, places them and follows the log.
const [directory, file] = process.argv.slice(2)
if (directory === undefined || file === undefined) throw new Error('Which directory, and which file?')

const fail = (error: unknown) => {
  console.error(error)
  process.exit(1)
}
const database = await openDatabase({ kind: 'embedded', directory })
await startSequencer(database, fail)
await startFollowers(database, { followers: [counting, sendingTo(file)], onError: fail })
const shape = { logId: 'w', type: 'member-sessions-ended', version: 1, actorRole: 'admin' }
for (let number = 0; ; number++) {
  const event = { ...shape, id: randomUUID(), at: new Date(), data: { memberId: 'm1' } }
  await database.prisma.event.create({ data: { ...event, nonce: new Uint8Array(randomBytes(32)) } })
  console.log(number)
}
