import { randomSteps } from '@assay/testing'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  hasPython,
  namesByDocuments,
} from '../../../../exchange/src/testing/documents-verifier.test-support.ts'
import { buildHonestHistory } from './honest-history.test-support.ts'

/** Some of them in each run, since every run begins with another seed. */
const wanted = 100

const history = fc.record({
  rounds: fc.array(randomSteps(32), { minLength: 5, maxLength: 5 }),
  which: fc.nat(1_000),
})

/** Who is not in the log of the newsroom alone: what came of it after a backup is lost for the installation too. */
const isOfTheNewsroom = ({ verb }: { verb: string }) => verb !== 'join'

it(`are never accused: ${wanted} bundles of honest newsrooms, by Assay nor by the documents`, async () => {
  let made = 0
  const run = fc.asyncProperty(history, async ({ rounds: [first, second, third, fourth, last], which }) => {
    if (made >= wanted) return
    const newsroom = await buildHonestHistory()
    const files: string[] = []
    const keep = async (how: string) => files.push(...(await newsroom.makeBundles(how)))
    const writeAndKeep = (steps: typeof first, how: string) =>
      Promise.all([newsroom.write(steps ?? []), keep(`while eight write, ${how}`)])

    await newsroom.write(first ?? [])
    await newsroom.seal()
    await keep('once it was signed')
    await writeAndKeep(second, 'before anything happened')
    await newsroom.changeKey()
    await newsroom.seal()
    await keep('after a change of keys')
    await writeAndKeep(third, 'after a change of keys')
    await newsroom.erase(which)
    await newsroom.seal()
    await keep('after an erasure')
    await newsroom.backUp()
    await newsroom.write((fourth ?? []).filter(isOfTheNewsroom))
    await newsroom.seal()
    await newsroom.restore()
    await expect(newsroom.seal()).rejects.toThrow('database-older')
    await newsroom.newLog()
    await newsroom.seal()
    await keep('after a restore, in a new log')
    await newsroom.write(last ?? [])
    await newsroom.seal()
    await keep('in a new log')

    made += newsroom.count()
    expect(newsroom.accused).toEqual([])
    if (hasPython) expect(namesByDocuments(files)).toEqual(files.map(() => 'holds'))
  })
  await fc.assert(run, { numRuns: 30, endOnFailure: true })
  expect(made).toBeGreaterThanOrEqual(wanted)
})
