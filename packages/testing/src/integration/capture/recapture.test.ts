import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { carryOverArticle, editArticle, importCapture, openReview } from '@assay/newsroom'
import { capturePageSchema, readCapture, readPassage } from '@assay/questions'
import { newKey, readingAs } from '@assay/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  buildRecaptureDesk,
  givenStory,
  type RecaptureDesk,
  retold,
  told,
} from '../article/recapture.test-support.ts'
import { demoFolder } from './given.test-support.ts'

let desk: RecaptureDesk
beforeAll(async () => {
  desk = await buildRecaptureDesk()
})
const read = async (captureId: string) =>
  capturePageSchema.parse(await readCapture(readingAs(desk.installation, desk.editor), { captureId }))

describe('a capture whose address was captured before', () => {
  it('names the earlier article for its draft, with how much work was done on it', async () => {
    const { ada, ben } = desk
    const { articleId, captureId: earlier, assess, capture } = await givenStory(desk)
    for (const actor of [ada, ben]) await assess(actor, told.cost)
    await assess(ada, told.shops)
    const { captureId } = await capture(retold)
    expect((await read(captureId)).articles).toMatchObject([
      { status: 'draft', earlier: { articleId, captureId: earlier, status: 'in-review', assessments: 3 } },
    ])
    expect((await read(earlier)).articles).toMatchObject([{ id: articleId, earlier: null }])
  })

  it('knows the address whatever leads there, and no other page of the site', async () => {
    const { articleId, address, capture } = await givenStory(desk)
    const same = await capture({ ...retold, more: 'One.' }, `${address}/?utm_source=mail#comments`)
    expect((await read(same.captureId)).articles[0]?.earlier).toMatchObject({ articleId })
    const other = await capture({ ...retold, more: 'Two.' }, `${address}/2`)
    expect((await read(other.captureId)).articles[0]?.earlier).toBeNull()
    const nowhere = await capture({ ...retold, more: 'Three.' }, null)
    expect((await read(nowhere.captureId)).articles[0]?.earlier).toBeNull()
  })

  it.each([
    ['has nothing but a query', '/?p=12'],
    ['is in another script', '/статья-о-мосте'],
    ['was shortened by a forum', '/news/bridge ... reopened'],
  ])('knows an address that %s, printed or escaped', async (_what, path) => {
    const { capture } = await givenStory(desk)
    const host = `n${newKey()}.example`
    const { articleId } = await capture({ ...told, more: 'Zero.' }, `https://${host}${path}`)
    const printed = await capture(retold, `http://www.${host}${path}`)
    expect((await read(printed.captureId)).articles[0]?.earlier).toMatchObject({ articleId })
    const escaped = await capture({ ...retold, more: 'One.' }, new URL(`https://${host}${path}`).href)
    expect((await read(escaped.captureId)).articles[0]?.earlier).not.toBeNull()
  })

  it('names of several the one that work was begun on, and of drafts the latest', async () => {
    const { articleId, capture, address } = await givenStory(desk)
    await capture({ ...retold, more: 'One.' })
    const third = await capture({ ...retold, more: 'Two.' })
    expect((await read(third.captureId)).articles[0]?.earlier).toMatchObject({ articleId })
    await capture({ ...retold, more: 'One.' }, `${address}/draft`)
    const latest = await capture({ ...retold, more: 'Three.' }, `${address}/draft`)
    const last = await capture({ ...retold, more: 'Four.' }, `${address}/draft`)
    expect((await read(last.captureId)).articles[0]?.earlier).toMatchObject({ articleId: latest.articleId })
  })

  it('of a thread at one address names each post’s own', async () => {
    const { installation, editor } = desk
    const command = <Input>(input: Input) => ({ actor: editor, key: newKey(), input })
    const thread = readFileSync(join(demoFolder, '02-breakwater-forum.txt'), 'utf8')
    const url = `https://forum.example/${newKey()}`
    const captureThread = async () => {
      const bytes = new TextEncoder().encode(`${thread}\n${newKey()}\n`)
      const upload = { filename: null, sourceUrl: null, bytes, maxBytes: 1_000_000 }
      const { captureId, articleIds } = await importCapture(installation, command(upload))
      for (const articleId of articleIds) {
        const target = { articleId, articleVersion: 1 }
        await editArticle(installation, command({ ...target, correction: { url } }))
      }
      return (await read(captureId)).articles
    }
    const [first, ...others] = await captureThread()
    const articles = [{ articleId: first?.id ?? '', articleVersion: 2 }]
    await openReview(installation, command({ articles }))
    const again = await captureThread()
    expect(again.length).toBeGreaterThan(2)
    expect(again.map(({ earlier }) => earlier?.articleId)).toEqual([first, ...others].map((post) => post?.id))
  })

  it('says where its articles are read now, once they were carried over', async () => {
    const { articleId, captureId, carryOver } = await givenStory(desk)
    expect((await read(captureId)).capture).toMatchObject({ later: null, recaptured: [] })
    const later = await carryOver()
    const { capture, articles } = await read(captureId)
    expect(articles).toEqual([])
    expect(capture.later).toMatchObject({ captureId: later.captureId })
    expect(capture.recaptured).toMatchObject([{ articleId, captureId: later.captureId }])
    const left = await readPassage(readingAs(desk.installation, desk.editor), { captureId, passage: 0 })
    expect(left.statements).toEqual([])
    const words = left.skipped.filter(({ kind }) => kind === 'carried-over')
    const inWords = words.map(({ start, end }) => left.text.slice(start - left.start, end - left.start))
    const { headline } = capture.recaptured[0] ?? {}
    for (const text of [headline, ...Object.values(told)]) expect(inWords.join('\n')).toContain(text)
    const there = await read(later.captureId)
    expect(there.articles).toMatchObject([{ id: articleId, status: 'in-review', earlier: null }])
    const { statements } = await readPassage(readingAs(desk.installation, desk.editor), {
      captureId: later.captureId,
      passage: 0,
    })
    expect(new Set(statements.map((statement) => statement.articleId))).toEqual(new Set([articleId]))
    expect(statements).toHaveLength(Object.keys(retold).length + 1)
  })

  it('keeps a headline readable for which the later capture has another', async () => {
    const { installation, editor } = desk
    const { captureId, address, over } = await givenStory(desk)
    const headline = (await read(captureId)).articles[0]?.headline ?? 'none'
    const text = `Ferry timetable extended until September\n\n${Object.values(told).join(' ')}\n`
    const bytes = new TextEncoder().encode(text)
    const upload = { filename: null, sourceUrl: address, bytes, maxBytes: 1_000_000 }
    const { articleIds } = await importCapture(installation, { actor: editor, key: newKey(), input: upload })
    const { counts } = await carryOverArticle(installation, await over({ articleId: articleIds[0] ?? '' }))
    expect(counts).toMatchObject({ orphaned: 1, added: 1 })
    const left = await readPassage(readingAs(installation, editor), { captureId, passage: 0 })
    const words = left.skipped.filter(({ kind }) => kind === 'carried-over')
    const inWords = words.map(({ start, end }) => left.text.slice(start - left.start, end - left.start))
    expect(inWords).toContain(headline)
  })
})
