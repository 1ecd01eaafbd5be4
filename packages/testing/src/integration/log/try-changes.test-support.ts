import type { SealedDesk } from './sealed-desk.test-support.ts'
import { changeOf, changeOneByte, putBack, seeded } from './tampering.test-support.ts'

/** Changes one byte at a time, and throws where an audit does not name it. Gives how many were tried. */
export async function tryChanges(desk: SealedDesk, count: number, seed: number): Promise<number> {
  const random = seeded(seed)
  let tried = 0
  while (tried < count) {
    const change = changeOf(random)
    if (!(await changeOneByte(desk.database, change))) {
      await putBack(desk.database, change.table)
      continue
    }
    tried++
    const [first] = await desk.findings()
    if (first === undefined) throw new Error(`Not found: ${JSON.stringify(change)}`)
    await putBack(desk.database, change.table)
  }
  return tried
}
