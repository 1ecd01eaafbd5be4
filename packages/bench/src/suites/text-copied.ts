import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { splitPlainText } from '@assay/text/plain-text'
import { chromium } from '@playwright/test'
import { z } from 'zod'
import { findBrowser } from '../../../../scripts/browser.mjs'
import { sharedFolder } from '../environment.ts'
import type { Report } from '../harness.ts'

const truthSchema = z.object({
  id: z.string(),
  type: z.enum(['article', 'forum']),
  title: z.string().nullable(),
  author: z.string().nullable(),
  published: z.string().nullable(),
  content: z.string(),
})
type Truth = z.infer<typeof truthSchema>
type Mark = { f1: number; headline: boolean | null; day: boolean | null; author: boolean | null }

/** Real pages as a person copies them: the text that Chromium shows of each, without scripts and without a network. */
export async function reportCopied(report: Report): Promise<void> {
  const folder = join(sharedFolder, 'pages', 'wcxb')
  if (!existsSync(folder)) {
    console.error('text: pages/wcxb is not here; set ASSAY_SHARED to the folder that holds pages/')
    return
  }
  const pages = readFileSync(join(folder, 'truth.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => truthSchema.parse(JSON.parse(line)))
    .filter(({ type }) => type === 'article')
  const marks: Mark[] = []
  const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run']
  const browser = await chromium.launch({ executablePath: await findBrowser(), args })
  try {
    const context = await browser.newContext({ javaScriptEnabled: false, offline: true })
    const tab = await context.newPage()
    let html = Buffer.alloc(0)
    await tab.route('**/*', (route) =>
      route.request().url() === address
        ? route.fulfill({ body: html, contentType: 'text/html' })
        : route.abort(),
    )
    for (const truth of pages) {
      html = gunzipSync(readFileSync(join(folder, 'html', `${truth.id}.html.gz`)))
      await tab.goto(address, { waitUntil: 'domcontentloaded' })
      // What a person copies is the text as it is laid out.
      const text = z.string().parse(await tab.evaluate('document.body.innerText'))
      marks.push(markPage(text, truth))
    }
  } finally {
    await browser.close()
  }
  reportMarks(report, marks)
}

const address = 'http://copied.example/page'

function markPage(text: string, truth: Truth): Mark {
  const { articles } = splitPlainText(text)
  const kept = articles
    .flatMap(({ statements }) => statements)
    .filter(({ kind }) => kind !== 'headline' && kind !== 'caption')
    .map(({ start, end }) => text.slice(start, end))
  const main = articles.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0]
  const days = [main?.publishedAt?.iso, main?.publishedAt?.alternative]
  const names = main?.byline.map((name) => name.text).join(' ') ?? ''
  return {
    f1: wordScore(wordsOf(kept.join('\n')), wordsOf(truth.content)),
    headline: truth.title === null ? null : isSame(main?.headline?.text ?? '', truth.title),
    day:
      truth.published === null
        ? null
        : days.some((day) => day?.slice(0, 10) === truth.published?.slice(0, 10)),
    author: truth.author === null ? null : isAmong(names, truth.author),
  }
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []
}

/** F1 of two texts as multisets of words. */
function wordScore(kept: readonly string[], wanted: readonly string[]): number {
  const left = new Map<string, number>()
  for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1)
  let both = 0
  for (const word of kept) {
    const count = left.get(word) ?? 0
    if (count > 0) both++
    left.set(word, count - 1)
  }
  return both === 0 ? 0 : (2 * both) / (kept.length + wanted.length)
}

/** The same words, or the site's name behind one of the two. */
function isSame(found: string, title: string): boolean {
  const [a, b] = [wordsOf(found).join(' '), wordsOf(title).join(' ')]
  return a === b || (Math.min(a.length, b.length) > 12 && (a.startsWith(b) || b.startsWith(a)))
}

/** Whether every word of the shorter of two names is in the other. */
function isAmong(found: string, author: string): boolean {
  const [have, want] = [wordsOf(found), wordsOf(author)]
  if (have.length === 0) return false
  const [few, many] = have.length <= want.length ? [have, want] : [want, have]
  return few.length >= Math.min(2, want.length) && few.every((word) => many.includes(word))
}

function reportMarks(report: Report, marks: readonly Mark[]): void {
  const row = (name: string, value: number, least: number) =>
    report({
      name,
      value,
      unit: 'share',
      baseline: null,
      ratio: null,
      goal: `>= ${least}`,
      holds: value >= least,
    })
  const share = (part: 'headline' | 'day' | 'author') => {
    const known = marks.filter((mark) => mark[part] !== null)
    return known.filter((mark) => mark[part]).length / known.length
  }
  row('copied pages: word F1', marks.reduce((sum, { f1 }) => sum + f1, 0) / marks.length, 0.94)
  row('copied pages: headline', share('headline'), 0.9)
  row('copied pages: day of publication', share('day'), 0.85)
  row('copied pages: author', share('author'), 0.8)
}
