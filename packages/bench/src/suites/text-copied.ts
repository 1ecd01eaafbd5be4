import { splitPlainText } from '@assay/text/plain-text'
import { chromium } from '@playwright/test'
import { z } from 'zod'
import { findBrowser } from '../../../../scripts/browser.mjs'
import type { Report } from '../harness.ts'
import { type Mark, markCapture, meanOf, readPageBytes, readTruths, shareOf } from './page-score.ts'

/** Real pages as a person copies them: the text that Chromium shows of each, without scripts and without a network. */
export async function reportCopied(report: Report): Promise<void> {
  const pages = readTruths()?.filter(({ type }) => type === 'article')
  if (pages === undefined) return
  const marks: Mark[] = []
  const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run']
  const browser = await chromium.launch({ executablePath: await findBrowser(), args })
  try {
    const context = await browser.newContext({ javaScriptEnabled: false, offline: true })
    const tab = await context.newPage()
    let html: Buffer = Buffer.alloc(0)
    await tab.route('**/*', (route) =>
      route.request().url() === address
        ? route.fulfill({ body: html, contentType: 'text/html' })
        : route.abort(),
    )
    for (const truth of pages) {
      html = readPageBytes(truth)
      await tab.goto(address, { waitUntil: 'domcontentloaded' })
      // What a person copies is the text as it is laid out.
      const text = z.string().parse(await tab.evaluate('document.body.innerText'))
      marks.push(markCapture(splitPlainText(text), truth))
    }
  } finally {
    await browser.close()
  }
  reportMarks(report, marks)
}

const address = 'http://copied.example/page'

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
  row('copied pages: word F1', meanOf(marks.map(({ f1 }) => f1)), 0.94)
  row('copied pages: headline', shareOf(marks, 'headline'), 0.9)
  row('copied pages: day of publication', shareOf(marks, 'day'), 0.85)
  row('copied pages: author', shareOf(marks, 'author'), 0.8)
}
