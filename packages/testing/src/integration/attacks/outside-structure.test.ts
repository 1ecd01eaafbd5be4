import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { changeKey, surveyOutside } from '@assay/keeper'
import { inviteMember } from '@assay/people'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildSealedDesk, type SealedDesk } from '../log/sealed-desk.test-support.ts'
import { attacksOnFile, attacksOnKeys, type OutsideAttack } from './outside-structure.test-support.ts'

let desk: SealedDesk

beforeAll(async () => {
  desk = await buildSealedDesk()
  const invite = (key: string) =>
    inviteMember(desk.installation, { actor: desk.admin, key, input: { role: 'reviewer' } })
  for (const key of ['one', 'two']) {
    await invite(key)
    await desk.seal()
  }
  expect(changeKey(desk.place.keys, 'assay.example/harbour')).toHaveProperty('verifierKey')
  await invite('three')
  await desk.seal()
  await desk.seal()
}, 240_000)

const survey = async () => (await surveyOutside(desk.database, desk.place)).map(({ code }) => code)

/** Tries each, puts back what was there into the same file, and tells of those that are not named for what they are. */
async function tryAll(attacks: readonly OutsideAttack[]): Promise<string[]> {
  const wrong: string[] = []
  for (const { name, file, content, named } of attacks) {
    const before = existsSync(file) ? readFileSync(file) : null
    if (content === null) rmSync(file)
    else writeFileSync(file, content)
    const codes = await survey()
    if (before === null) rmSync(file)
    else writeFileSync(file, before)
    if (!codes.some((code) => named.includes(code))) wrong.push(`${name}: ${codes.join() || 'nothing'}`)
  }
  return wrong
}

describe('what an owner does beside the database', { timeout: 240_000 }, () => {
  it('is not told where nothing was done', async () => {
    expect(await survey()).toEqual([])
  })

  it('is named, whatever is done to the file of checkpoints', async () => {
    const attacks = attacksOnFile(desk.place)
    expect(attacks.length).toBeGreaterThan(40)
    expect(await tryAll(attacks)).toEqual([])
  })

  it('is named, whatever is done to the directory of keys', async () => {
    const attacks = attacksOnKeys(desk.place)
    expect(attacks.length).toBeGreaterThan(20)
    expect(await tryAll(attacks)).toEqual([])
  })

  it('is told no more once it was put back', async () => {
    expect(await survey()).toEqual([])
  })
})
