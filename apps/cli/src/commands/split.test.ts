import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { text as textOf } from 'node:stream/consumers'
import { decodeCapture, splitCapture } from '@assay/text'
import { expect, it } from 'vitest'
import { z } from 'zod'

const root = join(import.meta.dirname, '../../../..')
const demo = join(root, 'prisma/demo')
const captures = readdirSync(demo).filter((name) => /^\d.*\.(txt|html)$/.test(name))

const spanSchema = z.strictObject({ start: z.int(), end: z.int() })
const speakerSchema = z.strictObject({ text: z.string(), span: spanSchema.nullable() }).nullable()
const attributionSchema = z.discriminatedUnion('voice', [
  z.strictObject({ voice: z.literal('own') }),
  z.strictObject({ voice: z.literal('direct'), speaker: speakerSchema, quotes: z.array(spanSchema) }),
  z.strictObject({ voice: z.literal('reported'), speaker: speakerSchema }),
])
const printedSchema = z.strictObject({
  articles: z.array(
    spanSchema.extend({
      headline: z.string().nullable(),
      deck: z.string().nullable(),
      byline: z.string().nullable(),
      publisher: z.string().nullable(),
      publishedAt: z.string().nullable(),
      publishedAtAlternative: z.string().nullable(),
      updatedAt: z.string().nullable(),
      language: z.string(),
      url: z.string().nullable(),
      statements: z.array(
        spanSchema.extend({ kind: z.string(), text: z.string(), attribution: attributionSchema }),
      ),
    }),
  ),
  skipped: z.array(spanSchema.extend({ kind: z.string() })),
})

type Call = { input?: string; env?: Record<string, string> }

/** Runs the bin with nothing set in its environment: no database to be found. */
async function assay(args: readonly string[], { input = '', env = {} }: Call = {}) {
  const child = spawn(process.execPath, [join(root, 'apps/cli/bin/assay.mjs'), ...args], {
    cwd: demo,
    env: { PATH: process.env.PATH, ...env },
  })
  // Who refuses to read on leaves the rest of the input unread.
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  const [said, complained] = await Promise.all([textOf(child.stdout), textOf(child.stderr)])
  return { code: await ended, said, complained }
}

const printed = (said: string) => printedSchema.parse(JSON.parse(said))

it.each(captures)('prints %s with offsets in code points', async (name) => {
  const { code, said, complained } = await assay(['split', name, '--json'])
  expect([code, complained]).toEqual([0, ''])
  const { text, mediaType } = decodeCapture(readFileSync(join(demo, name)), { fileName: name })
  const drawn = splitCapture(text, { format: mediaType === 'text/html' ? 'html' : 'text' })
  const points = [...drawn.text]
  const { articles, skipped } = printed(said)
  expect(articles.map(({ headline }) => headline)).toEqual(
    drawn.articles.map(({ headline }) => headline?.text ?? null),
  )
  for (const { statements } of articles) {
    for (const { start, end, text, attribution } of statements) {
      expect(points.slice(start, end).join('')).toBe(text)
      const speaker = attribution.voice === 'own' ? null : attribution.speaker
      if (speaker?.span)
        expect(points.slice(speaker.span.start, speaker.span.end).join('')).toBe(speaker.text)
      const quotes = attribution.voice === 'direct' ? attribution.quotes : []
      for (const quote of quotes) expect(quote.end).toBeGreaterThan(quote.start)
    }
  }
  const visible = (all: readonly string[]) => all.filter((point) => point.trim() !== '').length
  const spans = [...articles.flatMap(({ statements }) => statements), ...skipped]
  const held = spans.flatMap(({ start, end }) => points.slice(start, end))
  expect(visible(held)).toBe(visible(points))
})

const page = `\ufeff🐦 Home | 🌊 News | Sport

𝒞alm returns to the 🦉 harbour

By Solveig Marr
The Courier, 9 January 2024

The 🐦 ferries sailed again on Tuesday after three days of fog.
“We waited 🌊 for a week,” said Ada Voss, who owns two of them.
Nobody was hurt, and the lamps 💡 were lit again by the evening.
`

it('reads standard input, and counts a character beyond the basic plane once', async () => {
  const args = ['split', '-', '--json', '--url', 'https://courier.example/fog', '--language', 'ru-RU']
  const { code, said } = await assay(args, { input: page })
  expect(code).toBe(0)
  const { articles } = printed(said)
  expect(articles).toMatchObject([{ publishedAt: '2024-01-09', publishedAtAlternative: null }])
  expect(articles).toMatchObject([{ language: 'ru', url: 'https://courier.example/fog' }])
  const points = [...page.slice(1)]
  const statements = articles.flatMap((article) => article.statements)
  expect(statements.map(({ text }) => text)).toContain(
    'Nobody was hurt, and the lamps 💡 were lit again by the evening.',
  )
  for (const { start, end, text } of statements) expect(points.slice(start, end).join('')).toBe(text)
})

it('lists for people without --json, and nothing that a terminal would obey', async () => {
  const { code, said } = await assay(['split', '-'], { input: page.replace('fog.', 'fog\u001b[2J.') })
  expect(code).toBe(0)
  expect(said).toContain('1 article found. Offsets are in Unicode code points.\n\n1. 𝒞alm returns')
  expect(said).toMatch(/ {3}\d+-\d+ +sentence +The 🐦 ferries sailed again/)
  expect(said).toContain('\nSkipped\n')
  expect(said).not.toContain('\u001b')
})

it('flags a date that can be read two ways', async () => {
  const input = page.replace('9 January 2024', '09/01/2024')
  const { said } = await assay(['split', '-', '--json'], { input })
  expect(printed(said).articles).toMatchObject([
    { publishedAt: '2024-01-09', publishedAtAlternative: '2024-09-01' },
  ])
  expect((await assay(['split', '-'], { input })).said).toContain('2024-01-09, or 2024-09-01')
})

it('prints a large capture as a whole, and stops in peace where its reader does', async () => {
  const words = 'The ferry Meridian left the quay at six in the morning 🐦 with the mail. '
  const input = `${words.repeat(10)}\n\n`.repeat(2_000)
  const { code, said } = await assay(['split', '-', '--json'], { input })
  expect(code).toBe(0)
  const { articles, skipped } = printed(said)
  const last = Math.max(...[...articles, ...skipped].map(({ end }) => end))
  expect(last).toBe([...input.trimEnd()].length)

  const child = spawn(process.execPath, [join(root, 'apps/cli/bin/assay.mjs'), 'split', '-', '--json'])
  child.stdout.once('data', () => child.stdout.destroy())
  child.stdin.end(input)
  const complained = textOf(child.stderr)
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0)
  expect(await complained).toBe('')
})

it('says what cannot be read by its code, and what to do', async () => {
  expect(await assay(['split', '-'])).toEqual({
    code: 1,
    said: '',
    complained: 'capture-empty: The capture is empty. Give a file that has text in it.\n',
  })
  const limited = await assay(['split', '-'], {
    input: page,
    env: { ASSAY_MAX_CAPTURE_BYTES: '100', PORT: '0' },
  })
  expect(limited).toMatchObject({
    code: 1,
    complained: expect.stringMatching(/^capture-too-large: .*ASSAY_MAX/),
  })
  const binary = await assay(['split', '-'], { input: 'PNG\0\0\u0001' })
  expect(binary).toMatchObject({ code: 1, complained: expect.stringMatching(/^capture-not-text: /) })
  const missing = await assay(['split', 'nowhere.txt'])
  expect(missing).toMatchObject({ code: 1, complained: expect.stringMatching(/^ENOENT: .*nowhere\.txt/) })
})

it('explains itself, and does not guess what was meant', async () => {
  const { code, said } = await assay(['split', '--help'])
  expect([code, said]).toEqual([0, expect.stringContaining('Every offset is in Unicode code points')])
  const wrong = [[], ['a', 'b'], ['-', '--jsno'], ['-', '--url', 'courier'], ['-', '--language', '!']]
  const answers = await Promise.all(wrong.map((args) => assay(['split', ...args])))
  expect(answers.map(({ code, complained }) => [code, complained])).toEqual(
    wrong.map(() => [2, 'Usage: assay split FILE [--json] [--url URL] [--language TAG]\n']),
  )
})

/** Writes the address of each module to standard error as it is resolved. */
const tracing = `
import { writeSync } from 'node:fs'
export async function resolve(name, context, next) {
  const found = await next(name, context)
  writeSync(2, found.url + '\\n')
  return found
}`
const asModule = (source: string) => `data:text/javascript,${encodeURIComponent(source)}`
const traced = {
  NODE_OPTIONS: `--import ${asModule(`import { register } from 'node:module'; register(${JSON.stringify(asModule(tracing))})`)}`,
}
const needsSetup =
  /packages\/(db|newsroom|questions|people|custody|keeper|api)\/|node_modules\/(@prisma|prisma|@electric-sql|pg|next|react)\//

it('loads nothing that has to be generated, migrated or built first', async () => {
  const { complained } = await assay(['split', '01-coastal-herald.txt', '--json'], { env: traced })
  const loaded = complained.split('\n')
  expect(loaded).toContainEqual(expect.stringContaining('packages/text/src/plain-text.ts'))
  expect(loaded.filter((url) => needsSetup.test(url) || url.includes('linkedom'))).toEqual([])
  // The same trace of a command that does need a database, so that one which sees nothing is noticed.
  const control = await assay(['user', 'reset', 'ada@desk.example'], {
    env: { ...traced, ASSAY_DATA_DIR: join(demo, 'nowhere') },
  })
  expect(control.complained).toMatch(needsSetup)
})
