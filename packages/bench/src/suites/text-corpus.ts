import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { splitCapture } from '@assay/text'
import { sharedFolder } from '../environment.ts'
import type { Report } from '../harness.ts'

type Place = { start: number; end: number }
type GoldArticle = Place & {
  id: string
  headline: { text: string } | null
  decks: { text: string }[]
  publisher: string | null
  published: string | null
  accept?: { headline?: string[]; publisher?: string[] }
}
type GoldFile = { file: string; articles: GoldArticle[]; skipped: Place[] }
type Read = {
  files: number
  countRight: number
  articles: number
  right: number
  skipped: number
  skippedRight: number
}

/** The five captures of the shared corpus against the articles found in them by hand. */
export function reportCorpus(report: Report): void {
  const index = join(sharedFolder, 'corpus', 'articles.json')
  if (!existsSync(index)) {
    console.error('text: corpus/articles.json is not here; set ASSAY_SHARED to the folder that holds corpus/')
    return
  }
  const gold: { files: GoldFile[] } = JSON.parse(readFileSync(index, 'utf8'))
  const total: Read = { files: 0, countRight: 0, articles: 0, right: 0, skipped: 0, skippedRight: 0 }
  for (const file of gold.files) readFile(file, total)
  const row = (name: string, value: number, all: number) =>
    report({ name, value, unit: `of ${all}`, baseline: null, ratio: null, goal: 'all', holds: value === all })
  row('captures with the right number of articles', total.countRight, total.files)
  row('articles with headline, publisher, date and span right', total.right, total.articles)
  row('skipped spans that are skipped', total.skippedRight, total.skipped)
}

function readFile({ file, articles, skipped }: GoldFile, total: Read): void {
  const text = readFileSync(join(sharedFolder, 'corpus', file), 'utf8')
  const units = unitOffsets(text)
  const capture = splitCapture(text)
  total.files++
  if (capture.articles.length === articles.length) total.countRight++
  articles.forEach((gold, index) => {
    const read = capture.articles[index]
    total.articles++
    const span = read !== undefined && read.start === units[gold.start] && read.end === units[gold.end]
    const right =
      span && isHeadline(read.headline?.text ?? null, gold) && isPublisher(read.publisher?.text ?? null, gold)
    if (right && (read.publishedAt?.iso ?? null) === gold.published) total.right++
    else console.error(`text: ${gold.id} is not read as it was by hand`)
  })
  const statements = capture.articles.flatMap((article) => article.statements)
  for (const span of skipped) {
    const [start, end] = [units[span.start] ?? 0, units[span.end] ?? 0]
    total.skipped++
    const meets = (other: Place) => other.start < end && other.end > start
    if (!statements.some(meets) && capture.skipped.some(meets)) total.skippedRight++
  }
}

/** For each code point, and the end of the text, the UTF-16 code unit it begins at. */
function unitOffsets(text: string): number[] {
  const offsets: number[] = []
  let at = 0
  for (const character of text) {
    offsets.push(at)
    at += character.length
  }
  return [...offsets, at]
}

function isHeadline(read: string | null, { headline, decks, accept }: GoldArticle): boolean {
  if (read === (headline?.text ?? null)) return true
  return accept?.headline?.includes('the deck') === true && read === (decks[0]?.text ?? null)
}

function isPublisher(read: string | null, { publisher, accept }: GoldArticle): boolean {
  return read === publisher || (read !== null && accept?.publisher?.includes(read) === true)
}
