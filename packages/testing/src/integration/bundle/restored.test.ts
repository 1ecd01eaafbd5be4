import { randomSteps } from '@assay/testing'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { buildHonestHistory } from './honest-history.test-support.ts'

it('is not accused where keys were changed after the backup that it goes on from, nor at a second restore', async () => {
  const newsroom = await buildHonestHistory()
  const [steps = []] = fc.sample(randomSteps(16), { numRuns: 1, seed: 3 })
  const changeKey = async () => {
    await newsroom.changeKey()
    await newsroom.write(steps.slice(8))
    await newsroom.seal()
    // The event of the change is signed too.
    await newsroom.seal()
  }
  const restore = async () => {
    await newsroom.restore()
    await expect(newsroom.seal()).rejects.toThrow('SEALING HALTED')
    await newsroom.newLog(['harbour', '_installation'])
    await newsroom.write(steps.slice(0, 8))
    await newsroom.seal()
  }
  await newsroom.write(steps.slice(0, 8))
  await newsroom.seal()
  await newsroom.backUp()
  // The key between the two signed nothing that is there in the backup, nor what the new log cites.
  await changeKey()
  await changeKey()
  for (const origin of ['assay.example/harbour.2', 'assay.example/harbour.3']) {
    await restore()
    expect(await newsroom.origin()).toBe(origin)
    await newsroom.makeBundles(`in ${origin}`)
    await newsroom.auditRunning(`in ${origin}`)
    const { continues } = await newsroom.verifyLog()
    expect(continues).toMatchObject([{ origin: 'assay.example/harbour', isVouched: true }])
    const [{ agrees = 0, signed = 0 } = {}] = continues
    expect(agrees).toBeGreaterThan(0)
    expect(signed).toBeGreaterThan(agrees)
  }
  expect(newsroom.accused).toEqual([])
})
