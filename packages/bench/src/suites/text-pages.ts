import { decodeCapture, splitCapture, TextError } from '@assay/text'
import type { Report } from '../harness.ts'
import {
  type Mark,
  markCapture,
  meanOf,
  readPageBytes,
  readTruths,
  shareOf,
  type Truth,
} from './page-score.ts'

const largest = 20_000_000
const refused: Mark = { f1: 0, headline: false, day: false, author: false }
type Reading = { mark: Mark; articles: number; shown: boolean }

/** Real pages as servers send them: the words that are kept, who and when, threads post by post, pages a second. */
export function reportPages(report: Report): void {
  const truths = readTruths()
  if (truths === null) return
  const before = process.cpuUsage()
  const readings = truths.map((truth) => ({ truth, ...readPage(truth) }))
  const { user, system } = process.cpuUsage(before)
  const articles = readings.filter(({ truth }) => truth.type === 'article')
  const threads = readings.filter(({ truth }) => truth.type === 'forum')
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
  const marks = articles.map(({ mark }) => mark)
  row('pages: word F1 of articles', meanOf(marks.map(({ f1 }) => f1)), 0.955)
  row('pages: headline of articles', shareOf(marks, 'headline'), 0.96)
  row('pages: author of articles', shareOf(marks, 'author'), 0.85)
  row('pages: day of publication of articles', shareOf(marks, 'day'), 0.9)
  row('pages: word F1 of threads', meanOf(threads.map(({ mark }) => mark.f1)), 0.82)
  row('pages: threads found as posts', meanOf(threads.map((each) => (each.articles > 1 ? 1 : 0))), 0.9)
  row('pages: shown', meanOf(readings.map(({ shown }) => (shown ? 1 : 0))), 1)
  report({
    name: 'pages: read in a second of processor time',
    value: (1_000_000 * truths.length) / (user + system),
    unit: 'pages/s',
    baseline: null,
    ratio: null,
    goal: null,
    holds: null,
  })
}

function readPage(truth: Truth): Reading {
  try {
    const { text } = decodeCapture(readPageBytes(truth), { maxBytes: largest, fileName: 'page.html' })
    const capture = splitCapture(text, { format: 'html' })
    return { mark: markCapture(capture, truth), articles: capture.articles.length, shown: true }
  } catch (error) {
    if (error instanceof TextError) return { mark: refused, articles: 0, shown: false }
    throw error
  }
}
