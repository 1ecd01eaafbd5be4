import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { SplitCapture } from '@assay/text'
import { z } from 'zod'
import { sharedFolder } from '../environment.ts'

const truthSchema = z.object({
  id: z.string(),
  type: z.enum(['article', 'forum']),
  title: z.string().nullable(),
  author: z.string().nullable(),
  published: z.string().nullable(),
  content: z.string(),
})
/** A real page as its readers would read it. */
export type Truth = z.infer<typeof truthSchema>
/** How near a reading came to it; null where the truth does not know. */
export type Mark = { f1: number; headline: boolean | null; day: boolean | null; author: boolean | null }

const folder = () => join(sharedFolder, 'pages', 'wcxb')

/** The real pages of the shared data; null where they are absent. */
export function readTruths(): Truth[] | null {
  if (!existsSync(folder())) {
    console.error('text: pages/wcxb is not here; set ASSAY_SHARED to the folder that holds pages/')
    return null
  }
  return readFileSync(join(folder(), 'truth.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => truthSchema.parse(JSON.parse(line)))
}

export function readPageBytes({ id }: Truth): Buffer {
  return gunzipSync(readFileSync(join(folder(), 'html', `${id}.html.gz`)))
}

/** Scores the statements without headline and captions; who and when of a thread are those of its first post. */
export function markCapture({ text, articles }: Pick<SplitCapture, 'text' | 'articles'>, truth: Truth): Mark {
  const kept = articles
    .flatMap(({ statements }) => statements)
    .filter(({ kind }) => kind !== 'headline' && kind !== 'caption')
    .map(({ start, end }) => text.slice(start, end))
  const longest = articles.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0]
  const main = truth.type === 'forum' ? articles[0] : longest
  const days = [main?.publishedAt?.iso, main?.publishedAt?.alternative]
  const names = main?.byline.map((name) => name.text).join(' ') ?? ''
  return {
    f1: scoreWords(kept.join('\n'), truth.content),
    headline: truth.title === null ? null : isSame(main?.headline?.text ?? '', truth.title),
    day:
      truth.published === null
        ? null
        : days.some((day) => day?.slice(0, 10) === truth.published?.slice(0, 10)),
    author: truth.author === null ? null : isAmong(names, truth.author),
  }
}

/** The part of the marks that are right, of those that could be told. */
export function shareOf(marks: readonly Mark[], part: 'headline' | 'day' | 'author'): number {
  const known = marks.filter((mark) => mark[part] !== null)
  return known.filter((mark) => mark[part]).length / known.length
}

export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []
}

/** F1 of two texts as multisets of words. */
function scoreWords(found: string, truth: string): number {
  const [kept, wanted] = [wordsOf(found), wordsOf(truth)]
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
