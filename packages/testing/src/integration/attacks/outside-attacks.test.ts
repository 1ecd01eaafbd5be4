import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { surveyOutside } from '@assay/keeper'
import { inviteMember } from '@assay/people'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { generateKeyPem } from '../../../../keeper/src/keys/signing-key.ts'
import { buildSealedDesk, type SealedDesk } from '../log/sealed-desk.test-support.ts'

let desk: SealedDesk
const kept = mkdtempSync(path.join(tmpdir(), 'assay-kept-'))

beforeAll(async () => {
  desk = await buildSealedDesk()
  for (const key of ['one', 'two']) {
    await inviteMember(desk.installation, { actor: desk.admin, key, input: { role: 'reviewer' } })
    await desk.seal()
  }
}, 240_000)

afterAll(() => rmSync(kept, { recursive: true }))

const own = (name: string) => path.join(desk.place.keys.directory, name)
const [pem, record] = ['assay.example=2fharbour.pem', 'assay.example=2fharbour.last']
const otherRecord = 'assay.example=2f_installation.last'

/** Does something to the file of checkpoints or to the directory of keys, and gives what the survey names. */
async function codesAfter(attack: () => void): Promise<string[]> {
  const { keys, checkpointFile } = desk.place
  const files = [checkpointFile, ...readdirSync(keys.directory).map(own)]
  for (const file of files) copyFileSync(file, path.join(kept, path.basename(file)))
  attack()
  const codes = (await surveyOutside(desk.database, desk.place)).map(({ code }) => code)
  for (const name of readdirSync(keys.directory)) if (!files.includes(own(name))) rmSync(own(name))
  // Written into the file that is there, because another one would be told as a copy.
  for (const file of files) writeFileSync(file, readFileSync(path.join(kept, path.basename(file))))
  return codes
}

const lines = () => readFileSync(desk.place.checkpointFile, 'utf8').trimEnd().split('\n')
const withLines = (change: (before: string[]) => string[]) => () =>
  writeFileSync(desk.place.checkpointFile, `${change(lines()).join('\n')}\n`)

describe('what is done to the file of checkpoints', { timeout: 120_000 }, () => {
  it.each<[string, (before: string[]) => string[], string]>([
    ['its first line is dropped', (before) => before.slice(1), 'file-shorter'],
    ['its last line is dropped', (before) => before.slice(0, -1), 'file-shorter'],
    ['a line is repeated', (before) => [...before, before.at(-1) ?? ''], 'file-damaged'],
    ['lines are swapped', (before) => before.toReversed(), 'file-damaged'],
    ['a line is cut short', (before) => before.with(0, (before[0] ?? '').slice(0, 40)), 'file-damaged'],
    [
      'an origin is another',
      (before) => before.with(0, (before[0] ?? '').replaceAll('assay.', 'other.')),
      'log-unknown',
    ],
    [
      'a size is another',
      (before) => before.with(0, (before[0] ?? '').replace(/"size":\d+/, '"size":1')),
      'file-damaged',
    ],
    [
      'a signature is another',
      (before) => before.with(-1, (before.at(-1) ?? '').replace(/..\\n"}$/, 'AA\\n"}')),
      'checkpoint-deleted',
    ],
    ['all lines are dropped', () => [], 'file-shorter'],
  ])('is named: %s', async (_what, change, code) => {
    expect(await codesAfter(withLines(change))).toContain(code)
  })

  it('is named where it is gone, empty, or a copy', async () => {
    expect(await codesAfter(() => writeFileSync(desk.place.checkpointFile, ''))).toContain('file-lost')
    const copy = `${desk.place.checkpointFile}.copy`
    copyFileSync(desk.place.checkpointFile, copy)
    renameSync(copy, desk.place.checkpointFile)
    const found = await surveyOutside(desk.database, desk.place)
    expect(found.map(({ code }) => code)).toEqual(['file-copied', 'file-copied'])
    await inviteMember(desk.installation, { actor: desk.admin, key: 'halted', input: { role: 'reviewer' } })
    await expect(desk.seal()).rejects.toThrow('copied')
  })
})

describe('what is done to the directory of keys', { timeout: 120_000 }, () => {
  it.each<[string, () => void, string]>([
    ['a key is gone', () => rmSync(own(pem)), 'key-missing'],
    ['a key is another', () => writeFileSync(own(pem), generateKeyPem()), 'key-differs'],
    [
      'a key is cut short',
      () => writeFileSync(own(pem), readFileSync(own(pem)).subarray(0, 60)),
      'key-damaged',
    ],
    [
      'a key is that of another log',
      () => copyFileSync(own(otherRecord.replace('last', 'pem')), own(pem)),
      'key-differs',
    ],
    ['there is a key more', () => copyFileSync(own(pem), own('assay.example=2fnowhere.pem')), 'key-unknown'],
    ['a record is gone', () => rmSync(own(record)), 'record-lost'],
    ['a record is cut short', () => writeFileSync(own(record), '{"note"'), 'record-damaged'],
    ['a record is that of another log', () => copyFileSync(own(otherRecord), own(record)), 'record-damaged'],
    [
      'a record says nothing',
      () => writeFileSync(own(record), '{"note":null,"file":null}'),
      'record-differs',
    ],
  ])('is named: %s', async (_what, attack, code) => {
    expect(await codesAfter(attack)).toContain(code)
  })

  it('is named where a record was taken back', async () => {
    const [first] = desk.place.notes().filter((note) => note.startsWith('assay.example/harbour\n'))
    const earlier = JSON.stringify({ note: first, file: null })
    expect(await codesAfter(() => writeFileSync(own(record), earlier))).toContain('record-differs')
  })
})
