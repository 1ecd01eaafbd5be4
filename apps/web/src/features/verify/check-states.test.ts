import { verifyProofFile } from '@assay/exchange'
import { encodeUtf8 } from '@assay/ledger'
import { expect, it } from 'vitest'
import { buildSealedEvent } from '../../../../../packages/exchange/src/proof/sealed-event.test-support.ts'
import { browserPrimitives } from './browser-primitives.ts'
import { checkStates } from './check-states.ts'

const sealed = await buildSealedEvent()

async function statesOf(file: string, earlier: string[] = []) {
  const given = { bytes: encodeUtf8(file), keys: [sealed.key], earlier }
  return checkStates(await verifyProofFile(browserPrimitives, given)).map(({ state }) => state)
}

it('shows every check of a proof that holds as passed, that of an earlier checkpoint only where there was one', async () => {
  expect(await statesOf(sealed.file)).toEqual(Array(5).fill('passed'))
  expect(await statesOf(sealed.file, [await sealed.sealAt(7)])).toEqual(Array(6).fill('passed'))
})

it('shows the check that failed, and those behind it as not reached', async () => {
  const passed = Array(3).fill('passed')
  const changed = sealed.file.replace('index 3', 'index 2')
  expect(await statesOf(changed)).toEqual([...passed, 'failed', 'skipped'])
  const rewritten = await buildSealedEvent({ leaf: '{"type":"another"}' })
  expect((await statesOf(sealed.file, [await rewritten.sealAt(7)])).at(-1)).toBe('failed')
})
