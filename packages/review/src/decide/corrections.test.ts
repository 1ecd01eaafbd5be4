import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ReviewError } from '../errors/review-error.ts'
import { type Editorial, emptyEditorial, evolve } from '../evolve/evolve.ts'
import type { EditorialRows } from '../evolve/rows.ts'
import type { Decided } from '../history/event.ts'
import type { ArticleScene } from './article-rules.ts'
import { decideDrop, decideOpening, decideRestore } from './article-status.ts'
import { passedIn } from './given.test-support.ts'
import { decideMerge } from './merge-articles.ts'
import { decideRecut } from './recut-statements.ts'

type Word = { text: string; skipped: boolean }
type Act = {
  verb: 'split' | 'join' | 'rebound' | 'drop' | 'restore' | 'merge' | 'open'
  on: number
  at: number
}

const wordArbitrary = fc.record({
  text: fc.constantFrom(
    'The bridge is safe.',
    'Она закрыта!',
    'أغلق الجسر.',
    'Nobody 🚢 came.',
    'e\u0301te\u0301',
  ),
  skipped: fc.boolean(),
})
const captureArbitrary = fc.array(fc.array(wordArbitrary, { minLength: 1, maxLength: 6 }), {
  minLength: 1,
  maxLength: 4,
})
const actArbitrary: fc.Arbitrary<Act> = fc.record({
  verb: fc.constantFrom('split', 'join', 'rebound', 'drop', 'restore', 'merge', 'open'),
  on: fc.nat(1000),
  at: fc.nat(1000),
})

it('any corrections leave every visible character of the capture in exactly one statement or skipped span', () => {
  fc.assert(
    fc.property(captureArbitrary, fc.array(actArbitrary, { maxLength: 25 }), (articles, acts) => {
      const { text, tables, apply } = imported(articles)
      for (const act of acts) {
        const event = attempt(() => decide(tables, text, act))
        if (event !== null) apply(event)
        expect(coverage(tables, text)).toEqual(visible(text))
      }
    }),
    { numRuns: 200 },
  )
})

/** A capture of articles, each a run of statements and skipped spans, one a line. */
function imported(articles: readonly Word[][]) {
  const passed = passedIn()
  const tables = emptyEditorial()
  const apply = (decided: Decided) => {
    const by = { logId: 'w', version: 1 as const, actorId: 'p', actorRole: 'editor' as const }
    const at = '2026-01-01T00:00:00.000Z'
    evolve(tables, { ...decided, ...by, at, id: passed.newId(), articleId: null, statementId: null })
  }
  let text = ''
  const skipped: { id: string; start: number; end: number; kind: string }[] = []
  const extracted = articles.map((words, index) => {
    const statements = words.flatMap((word, paragraph) => {
      const span = { start: text.length, end: text.length + word.text.length }
      text += `${word.text}\n `
      if (!word.skipped) return [{ ...cut, ...span, paragraph, statementId: passed.newId() }]
      skipped.push({ ...span, id: passed.newId(), kind: 'ad' })
      return []
    })
    const bounds = { start: statements[0]?.start ?? text.length, end: statements.at(-1)?.end ?? text.length }
    return { articleId: `a${index}`, captureId: 'c1', ...bounds, details, statements }
  })
  const capture = {
    captureId: 'c1',
    sha256: '',
    textHash: null,
    byteLength: 1,
    mediaType: '',
    encoding: '',
    filename: null,
  }
  apply({ type: 'capture-imported', data: { ...capture, sourceUrl: null, skipped } })
  for (const data of extracted) apply({ type: 'article-extracted', data })
  return { text, tables, apply }
}

const cut = { kind: 'sentence', textHash: '', attribution: { voice: 'own' as const }, lineage: [] }
const unknown = {
  headline: null,
  byline: null,
  publisher: null,
  publishedAt: null,
  publishedAtAlternative: null,
}
const details = { ...unknown, language: 'und', url: null }

function attempt(run: () => Decided | null): Decided | null {
  try {
    return run()
  } catch (error) {
    if (error instanceof ReviewError) return null
    throw error
  }
}

function decide(tables: Editorial, text: string, { verb, on, at }: Act): Decided | null {
  const articles = [...tables.article.values()].toSorted((a, b) => a.start - b.start)
  const row = articles[on % articles.length]
  if (row === undefined) return null
  const article = sceneOf(row)
  const seen = { articleId: row.id, articleVersion: row.version }
  switch (verb) {
    case 'drop':
      return decideDrop(article, seen)
    case 'restore':
      return decideRestore(article, seen)
    case 'open':
      return decideOpening(article, seen)
    case 'merge':
      return merge(tables, articles, article)
    case 'split':
    case 'join':
    case 'rebound':
      return recut(tables, text, { article, verb, at })
  }
}

function merge(tables: Editorial, articles: readonly EditorialRows['article'][], first: ArticleScene) {
  const standing = articles.filter(({ status }) => status !== 'merged')
  const next = standing[standing.findIndex(({ id }) => id === first.id) + 1]
  if (next === undefined) return null
  const moving = [...tables.statement.values()].filter(({ articleId }) => articleId === next.id)
  const seen = (article: { id: string; version: number }) => ({
    articleId: article.id,
    articleVersion: article.version,
  })
  return decideMerge(
    { first, second: sceneOf(next), between: 0, lastParagraph: 9, moving },
    { first: seen(first), second: seen(next) },
  )
}

function recut(
  tables: Editorial,
  text: string,
  act: { article: ArticleScene; verb: Act['verb']; at: number },
) {
  const { article, verb, at } = act
  const all = [...tables.statement.values()].filter(({ articleId }) => articleId === article.id)
  const statements = all
    .filter(({ retired }) => !retired)
    .toSorted((a, b) => a.start - b.start)
    .map((row) => ({ ...row, standing: 0, decided: false }))
  const index = at % Math.max(1, statements.length)
  const run = statements.slice(index, verb === 'split' ? index + 1 : index + 2)
  const [first, last] = [run[0], run.at(-1)]
  if (first === undefined || last === undefined) return null
  const middle = first.start + (at % (last.end - first.start + 1))
  const whole = { start: first.start, end: last.end }
  const cuts =
    verb === 'join'
      ? [whole]
      : [
          { ...whole, end: middle },
          { ...whole, start: middle },
        ]
  return decideRecut(
    { article, text, statements, retired: all.filter(({ retired }) => retired) },
    { articleId: article.id, articleVersion: article.version, statementIds: run.map(({ id }) => id), cuts },
    { newId: () => `s${tables.statement.size}-${Math.abs(middle)}-${++made}`, hashText: () => '' },
  )
}
let made = 0

function sceneOf(row: EditorialRows['article']): ArticleScene {
  return { ...row, details: row }
}

/** The offsets of visible characters, in order. */
function visible(text: string): number[] {
  return [...text.split('').keys()].filter((offset) => /\S/u.test(text.charAt(offset)))
}

/** The offsets of visible characters that statements and skipped spans hold, in order, each as often as it is held. */
function coverage(tables: Editorial, text: string): number[] {
  const statements = [...tables.statement.values()].filter(({ retired }) => !retired)
  return [...statements, ...tables.skippedSpan.values()]
    .flatMap(({ start, end }) => Array.from({ length: end - start }, (_, index) => start + index))
    .filter((offset) => /\S/u.test(text.charAt(offset)))
    .toSorted((a, b) => a - b)
}
