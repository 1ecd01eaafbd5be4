import { beforeAll, describe, expect, it } from 'vitest'
import { buildStory, type Story } from '../testing/story.test-support.ts'
import { verifyText } from '../testing/verify-text.test-support.ts'

let story: Story

beforeAll(async () => {
  story = await buildStory()
})

const names = ['log', 'article', 'log-later', 'article-later'] as const

describe('a bundle', () => {
  it.each(names)('verifies: %s', async (name) => {
    const report = await verifyText(story.files[name], { keys: story.keys, earlier: story.notes })
    expect(report).toMatchObject({ verdict: 'holds', findings: [], keysFromBundle: false })
    // The bundle of an article has the root of one size, and no other can be compared.
    expect(report.earlier).toBe(name.startsWith('log') ? 3 : 1)
  })

  it.each(names)(
    'verifies under the keys that it brings, also where its log continues another: %s',
    async (name) => {
      const { files } = await buildStory({ continues: true })
      const report = await verifyText(files[name])
      expect(report).toMatchObject({ verdict: 'holds', findings: [], keysFromBundle: true })
    },
  )

  it('says up to where it agrees with the log that it continues, and does not hold without it', async () => {
    const { files, origin } = await buildStory({ continues: true })
    const { continues } = await verifyText(files.log)
    expect(continues).toEqual([{ origin: `${origin}.old`, agrees: 5, signed: 6, isVouched: true }])
    const [line = ''] = files.log.split('\n').filter((each) => each.includes('"kind":"before"'))
    const found = async (instead: string) => {
      const { findings } = await verifyText(files.log.replace(`${line}\n`, instead))
      return findings.map(({ code }) => code)
    }
    expect(await found('')).toContain('opening-wrong')
    expect(await found(`${line.replace(/"notes":\[.*?\]/, '"notes":[]')}\n`)).toEqual(['old-log-differs'])
    expect(await found(`${line.replace(/"keys":\[.*?\]/, '"keys":[]')}\n`)).toContain('checkpoint-wrong')
    expect(await found(`${line}\n${line}\n`)).toContain('opening-wrong')
  })

  it.each(['log-later', 'article-later'] as const)('has one later checkpoint: %s', async (name) => {
    const lines = story.files[name].trimEnd().split('\n')
    const at = lines.findIndex((line) => line.includes('"kind":"later"'))
    const twice = lines.toSpliced(at, 0, lines[at] ?? '').with(-1, `{"kind":"end","records":${lines.length}}`)
    const { findings } = await verifyText(`${twice.join('\n')}\n`)
    expect(findings).toMatchObject([{ code: 'line-unexpected', line: at + 2 }])
  })

  it('of an article does not hold where the opening of its log is not the one that was signed', async () => {
    const { files } = await buildStory({ continues: true })
    const changed = files.article.replace('restored', 'released')
    expect((await verifyText(changed)).findings.map(({ code }) => code)).toEqual(['header-wrong'])
  })

  it('counts what it brings, and what was erased', async () => {
    const { state, events, sealed } = await verifyText(story.files.log)
    expect(state).toEqual({ rows: 0, texts: 12, erased: 1, captures: 2, bytesOnly: 0, words: 7 })
    expect([events, sealed]).toEqual([23, 23])
    expect((await verifyText(story.files['log-later'])).state).toMatchObject({ texts: 11, erased: 2 })
    expect((await verifyText(story.files.article)).state).toMatchObject({ texts: 12, captures: 0, words: 6 })
  })

  it('holds in part where its end is not signed', async () => {
    const lines = story.files.log.split('\n')
    const at = lines.findLastIndex((line) => line.includes('"kind":"checkpoint"'))
    lines.splice(at, 1)
    const cut = lines
      .join('\n')
      .replace(/"records":(\d+)/, (_, records) => `"records":${Number(records) - 1}`)
    expect(await verifyText(cut)).toMatchObject({
      verdict: 'holds-in-part',
      ok: false,
      sealed: 11,
      leaves: 23,
      findings: [],
    })
  })
})
