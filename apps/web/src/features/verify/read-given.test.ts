import { expect, it } from 'vitest'
import { buildSealedEvent } from '../../../../../packages/exchange/src/proof/sealed-event.test-support.ts'
import { readKeys, readNotes } from './read-given.ts'

const sealed = await buildSealedEvent()

it('reads keys one a line, and names the line that is none', () => {
  expect(readKeys(`\n  ${sealed.keyText}\r\n\n`)).toEqual({ keys: [sealed.key] })
  expect(readKeys('')).toEqual({ keys: [] })
  expect(readKeys(`${sealed.keyText}\nnonsense`)).toEqual({ badLine: 2 })
  expect(readKeys(sealed.keyText.slice(0, -4))).toEqual({ badLine: 1 })
})

it('reads a checkpoint as it is pasted, or a file with one a line', async () => {
  const [five, seven] = [await sealed.sealAt(5), await sealed.sealAt(7)]
  expect(readNotes('  ')).toEqual([])
  expect(readNotes(five.trimEnd().replaceAll('\n', '\r\n'))).toEqual([five])
  const lines = [five, seven].map((note) => JSON.stringify({ size: 5, note })).join('\n')
  expect(readNotes(`${lines}\n`)).toEqual([five, seven])
})

it('takes nothing else for a checkpoint', async () => {
  expect(readNotes('desk.example/harbour\n7\n')).toBeNull()
  expect(readNotes(sealed.keyText)).toBeNull()
  expect(readNotes('{"size":5}')).toBeNull()
})
