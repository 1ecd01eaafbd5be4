import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import { findBrowser } from '../../../../scripts/browser.mjs'
import { startCluster } from '../../../../scripts/postgres-cluster.mjs'
import { buildDesk, type Desk, origin, secret } from '../core/desk.ts'
import { type Server, startServer } from '../core/server.ts'
import { quantile } from '../core/timing.ts'
import type { Report, Suite } from '../harness.ts'

const loads = 5
const clicks = 40
const slowdown = 4
/** Until a page that has been opened has nothing left to do. */
const settlingMs = 3_000

/** The review page of an article with 2,000 statements, from the server and in Chromium. */
export const suite: Suite = {
  name: 'core',
  async run(report) {
    const cluster = await startCluster()
    const data = mkdtempSync(path.join(tmpdir(), 'assay-bench-'))
    const desk = await buildDesk(cluster.url, { statements: 2_000, reviewers: 1 })
    const server = await startServer({
      DATABASE_URL: cluster.url,
      ASSAY_DATA_DIR: data,
      ASSAY_SECRET: secret,
      ASSAY_URL: origin,
    })
    try {
      await measure(server, desk, report)
    } finally {
      await server.stop()
      await cluster.stop()
      rmSync(data, { recursive: true, force: true })
    }
  },
}

async function measure({ port }: Server, desk: Desk, report: Report): Promise<void> {
  const address = `http://localhost:${port}/w/${desk.slug}/articles/${desk.articleId}`
  const [cookie = ''] = desk.cookies
  const served: number[] = []
  let bytes = 0
  for (let turn = 0; turn < loads + 2; turn++) {
    const begun = performance.now()
    const answer = await fetch(address, { headers: { cookie } })
    bytes = (await answer.text()).length
    if (!answer.ok) throw new Error(`${address} answered ${answer.status}`)
    if (turn >= 2) served.push(performance.now() - begun)
  }
  report(row('review page of 2,000 statements, server time', quantile(served, 0.5), 'ms'))
  report(row('review page of 2,000 statements, HTML', bytes / 1024, 'kB'))

  const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run']
  const browser = await chromium.launch({ executablePath: await findBrowser(), args })
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
    // tsx wraps named functions in this helper of its own, which the page does not have.
    await context.addInitScript('globalThis.__name = (value) => value')
    const [name = '', value = ''] = splitOnce(cookie)
    await context.addCookies([{ name, value, domain: 'localhost', path: '/' }])
    await measureInBrowser(context, address, report)
  } finally {
    await browser.close()
  }
}

async function measureInBrowser(context: BrowserContext, address: string, report: Report): Promise<void> {
  const interactive: number[] = []
  let sent = 0
  for (let turn = 0; turn < loads; turn++) {
    const page = await context.newPage()
    interactive.push(await timeToInteractive(page, address))
    sent = await page.evaluate(() =>
      performance
        .getEntries()
        .map((entry) => ('transferSize' in entry ? Number(entry.transferSize) : 0))
        .reduce((sum, size) => sum + size, 0),
    )
    if (turn === 0) report(row('review page of 2,000 statements, over the wire at first', sent / 1024, 'kB'))
    await page.close()
  }
  report(row('review page of 2,000 statements, time to interactive', quantile(interactive, 0.5), 'ms'))

  const page = await context.newPage()
  await timeToInteractive(page, address)
  await page.waitForTimeout(settlingMs)
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  const painted: number[] = []
  for (let turn = 0; turn < clicks; turn++) painted.push(await clickToPaint(page, turn))
  report({
    ...row(`click on a tag to painted colour, ${slowdown}x CPU throttle, p95`, quantile(painted, 0.95), 'ms'),
    goal: '<= 200 ms',
    holds: quantile(painted, 0.95) <= 200,
  })
  report(
    row(`click on a tag to painted colour, ${slowdown}x CPU throttle, p50`, quantile(painted, 0.5), 'ms'),
  )
}

/** Milliseconds from the navigation until a click on a statement makes it the current one: the page answers. */
async function timeToInteractive(page: Page, address: string): Promise<number> {
  await page.goto(address, { waitUntil: 'commit' })
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const press = () => {
          const statements = document.querySelectorAll<HTMLElement>('[data-statement]')
          const target = statements[5]
          target?.click()
          requestAnimationFrame(() => {
            if (target?.dataset.current === 'true') resolve(performance.now())
            else setTimeout(press, 10)
          })
        }
        press()
      }),
  )
}

/** Clicks one of the three tags, in turn, and waits until its new colour has been painted. */
async function clickToPaint(page: Page, turn: number): Promise<number> {
  const tag = ['verified', 'disputed', 'propaganda-framed'][turn % 3] ?? ''
  const button = page.locator(`label:has(input[type="radio"][value="${tag}"])`).first()
  const box = await button.boundingBox()
  if (box === null) throw new Error(`There is no button for ${tag}`)
  await page.evaluate(() => {
    const statement = document.querySelector('[data-statement][data-current]')
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    const watch = async () => {
      const before = statement?.getAttribute('data-mark')
      const begun = await new Promise<number>((resolve) => {
        const options = { once: true, capture: true }
        window.addEventListener('pointerdown', ({ timeStamp }) => resolve(timeStamp), options)
      })
      while (statement?.getAttribute('data-mark') === before) await frame()
      // The frame in which the mark has its new colour has been drawn when the next one begins.
      await frame()
      return performance.now() - begun
    }
    Reflect.set(window, 'assayPainted', watch())
  })
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
  return page.evaluate(() => Promise.resolve<number>(Reflect.get(window, 'assayPainted')))
}

function splitOnce(cookie: string): [string, string] {
  const at = cookie.indexOf('=')
  return [cookie.slice(0, at), cookie.slice(at + 1)]
}

const row = (name: string, value: number, unit: string) => ({
  name,
  value,
  unit,
  baseline: null,
  ratio: null,
  goal: null,
  holds: null,
})
