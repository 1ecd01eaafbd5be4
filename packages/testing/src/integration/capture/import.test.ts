import { importCapture, openReview } from '@assay/newsroom'
import { listCaptures, readCapture, readOriginal, readPassage } from '@assay/questions'
import { fold, parseEvent, ReviewError } from '@assay/review'
import { readingAs } from '@assay/testing'
import { TextError } from '@assay/text'
import { describe, expect, it } from 'vitest'
import {
  actorAs,
  capturesIn,
  corpusFolder,
  demoFolder,
  givenNewsroom,
  importText,
  maxBytes,
} from './given.test-support.ts'

const story =
  'Bridge closed for repair\n\nThe bridge was closed on Monday. It opens again in May, the mayor said.\n'
const bytesOf = (text: string) => new TextEncoder().encode(text)
const upload = (bytes: Uint8Array) => ({ filename: null, sourceUrl: null, bytes, maxBytes })

const narrowCode = (code: number) => (code < 128 ? code : code - 0x410 + 0xc0)

describe('importing a capture', () => {
  it('keeps it byte for byte, with its articles as drafts', async () => {
    const given = await givenNewsroom()
    const { captureId, existing, articleIds } = await importText(given, story)
    expect(existing).toBe(false)
    const page = await readCapture(readingAs(given.installation, given.editor), { captureId })
    expect(page.capture).toMatchObject({ byteLength: bytesOf(story).length, encoding: 'utf-8', passages: 1 })
    expect(page.articles).toMatchObject([{ id: articleIds[0], status: 'draft', version: 1, statements: 3 }])
    const original = await readOriginal(readingAs(given.installation, given.editor), { captureId })
    expect(Buffer.from(original.base64, 'base64').toString()).toBe(story)
  })

  it('offers the existing capture where the same bytes come again, and writes no event', async () => {
    const given = await givenNewsroom()
    const first = await importText(given, story)
    const events = await given.installation.database.prisma.event.count()
    expect(await importText(given, story)).toEqual({ ...first, existing: true })
    expect(await given.installation.database.prisma.event.count()).toBe(events)
  })

  it('makes one capture of the same bytes sent twice at once', async () => {
    const given = await givenNewsroom()
    const both = await Promise.all([importText(given, story), importText(given, story)])
    expect(new Set(both.map(({ captureId }) => captureId)).size).toBe(1)
    expect(both.map(({ existing }) => existing).toSorted()).toEqual([false, true])
  })

  it('gives the same answer to the same command, and refuses its key for other bytes', async () => {
    const { installation, command } = await givenNewsroom()
    const once = command(upload(bytesOf(story)))
    const answer = await importCapture(installation, once)
    expect(await importCapture(installation, once)).toEqual(answer)
    const other = { ...once, input: upload(bytesOf('Another story altogether.')) }
    await expect(importCapture(installation, other)).rejects.toMatchObject({ code: 'idempotency-mismatch' })
  })

  it('reads UTF-16 and windows-1251', async () => {
    const { installation, editor, command } = await givenNewsroom()
    const wide = Buffer.from(`\ufeff${story}`, 'utf16le')
    // In windows-1251 the letters from А to я follow one another from 0xC0.
    const russian = 'Мост закрыт на ремонт. Он откроется снова в мае, сказал мэр.'
    const narrow = Uint8Array.from([...russian].map((letter) => narrowCode(letter.charCodeAt(0))))
    for (const [bytes, encoding] of [
      [wide, 'utf-16le'],
      [narrow, 'windows-1251'],
    ] as const) {
      const { captureId } = await importCapture(installation, command(upload(bytes)))
      expect((await readCapture(readingAs(installation, editor), { captureId })).capture.encoding).toBe(
        encoding,
      )
    }
  })

  it('stores nothing of what it refuses', async () => {
    const { installation, command } = await givenNewsroom()
    const refusals = [
      ['capture-empty', new Uint8Array()],
      ['capture-empty', bytesOf(' \n\t ')],
      ['capture-not-text', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3)],
      ['capture-encoding-invalid', Uint8Array.of(0x61, 0xff, 0x62, 0xc3, 0x28, 0x63)],
      ['capture-too-large', new Uint8Array(maxBytes + 1).fill(97)],
    ] as const
    for (const [code, bytes] of refusals) {
      const refused = importCapture(installation, command(upload(bytes)))
      await expect(refused, code).rejects.toBeInstanceOf(TextError)
      await expect(refused).rejects.toMatchObject({ code })
    }
    const { prisma } = installation.database
    const left = [
      prisma.capture.count(),
      prisma.captureContent.count(),
      prisma.article.count(),
      prisma.event.count(),
    ]
    expect(await Promise.all(left)).toEqual([0, 0, 0, 0])
  })

  it('is for editors and admins', async () => {
    const { installation } = await givenNewsroom()
    for (const role of ['reviewer', 'auditor'] as const) {
      const refused = importCapture(installation, {
        actor: actorAs(role),
        key: 'key-1',
        input: upload(bytesOf(story)),
      })
      await expect(refused).rejects.toBeInstanceOf(ReviewError)
    }
  })

  it('is seen by nobody in another workspace', async () => {
    const given = await givenNewsroom()
    const { captureId, articleIds } = await importText(given, story)
    const stranger = actorAs('admin', 'w2')
    const asked = [
      readCapture(readingAs(given.installation, stranger), { captureId }),
      readPassage(readingAs(given.installation, stranger), { captureId, passage: 0 }),
      readOriginal(readingAs(given.installation, stranger), { captureId }),
      openReview(given.installation, {
        actor: stranger,
        key: 'key-1',
        input: { articles: [{ articleId: articleIds[0] ?? '', articleVersion: 1 }] },
      }),
    ]
    await Promise.all(asked.map((question) => expect(question).rejects.toMatchObject({ code: 'not-found' })))
    expect((await listCaptures(readingAs(given.installation, stranger))).captures).toEqual([])
  })
})

describe.each([
  { what: 'the captures of the demo', folder: demoFolder },
  { what: 'the captures of the corpus', folder: corpusFolder },
])('$what', ({ folder }) => {
  const captures = capturesIn(folder)

  it.skipIf(captures.length === 0)(
    'are imported, and every visible character is in one statement or skipped span',
    async () => {
      const { installation, editor, command } = await givenNewsroom()
      expect(captures.length).toBe(5)
      for (const { name, bytes } of captures) {
        const input = { filename: name, sourceUrl: null, bytes, maxBytes }
        const { captureId, articleIds } = await importCapture(installation, command(input))
        expect(articleIds.length, name).toBeGreaterThan(0)
        const { capture } = await readCapture(readingAs(installation, editor), { captureId })
        const content = await installation.database.prisma.captureContent.findUniqueOrThrow({
          where: { captureId },
        })
        const covered = []
        for (let passage = 0; passage < capture.passages; passage++) {
          const { start, text, statements, skipped } = await readPassage(readingAs(installation, editor), {
            captureId,
            passage,
          })
          expect(text).toBe(content.text.slice(start, start + text.length))
          covered.push(...[...statements, ...skipped].toSorted((a, b) => a.start - b.start))
        }
        let at = 0
        for (const span of covered) {
          expect(span.start, name).toBeGreaterThanOrEqual(at)
          expect(content.text.slice(at, span.start).trim(), name).toBe('')
          at = span.end
        }
        expect(content.text.slice(at).trim(), name).toBe('')
      }
    },
  )
})

it('folding the events of an import gives its tables', async () => {
  const given = await givenNewsroom()
  await importText(given, story)
  const { prisma } = given.installation.database
  const stored = await prisma.event.findMany({ orderBy: { id: 'asc' } })
  const folded = fold(stored.map(({ nonce: _, ...row }) => parseEvent({ ...row, at: row.at.toISOString() })))
  const plain = (rows: unknown) => JSON.parse(JSON.stringify(rows))
  expect(plain(await prisma.statement.findMany({ orderBy: { id: 'asc' } }))).toEqual(
    plain([...folded.statement.values()]),
  )
  expect(plain(await prisma.article.findMany())).toEqual(plain([...folded.article.values()]))
  expect(plain(await prisma.capture.findMany())).toEqual(plain([...folded.capture.values()]))
})
