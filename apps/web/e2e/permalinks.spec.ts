import { expect, type Page } from '@playwright/test'
import { everyRealCapture, hasRealCaptures, realCapture } from './captures.ts'
import { test } from './quiet-page.ts'
import { openArticleOf, openUntouched } from './review-steps.ts'

const screens = [
  { name: 'wide', size: { width: 1280, height: 800 } },
  { name: 'on a phone', size: { width: 390, height: 844 } },
]
const mostLinks = 20
/** Until then a page on a busy machine has come to life. */
const patience = { timeout: 60_000 }

/** Expects the current statement to be where it can be read: in the window, and above the sheet of a phone. */
async function expectInView(page: Page, id?: string): Promise<void> {
  const current = page.locator(
    id === undefined ? '.statement[data-current]' : `#statement-${id}[data-current]`,
  )
  const hidden = () =>
    current.evaluate((element) => {
      const sheet = document.querySelector('[data-snap]')
      const isOver = sheet !== null && getComputedStyle(sheet).position === 'fixed'
      const foot = isOver ? sheet.getBoundingClientRect().top : window.innerHeight
      const { top, bottom } = element.getBoundingClientRect()
      const isTall = bottom - top > foot - 24
      return Math.max(0, -top, (isTall ? top : bottom) - foot)
    })
  await expect
    .poll(hidden, { ...patience, message: `pixels out of sight of ${id ?? 'the statement'}` })
    .toBe(0)
}

/** The form is there once the page takes keys. */
const expectAlive = (page: Page) =>
  expect(page.getByRole('radio', { name: 'Verified', exact: true }).first()).toBeVisible(patience)

/** At most twenty statements of the open article, from the first to the last. */
async function spreadOf(page: Page): Promise<string[]> {
  const total = Number(await page.getByRole('slider', { name: 'Statements' }).getAttribute('aria-valuemax'))
  const statements = page.locator('.statement')
  await expect(statements).toHaveCount(total)
  const ids = await statements.evaluateAll((all) => all.map((each) => each.getAttribute('data-statement')))
  const count = Math.min(mostLinks, ids.length)
  const at = (index: number) => ids[Math.round((index * (ids.length - 1)) / Math.max(1, count - 1))]
  return Array.from({ length: count }, (_, index) => at(index) ?? '')
}

/** Follows permalinks into an article and moves through it, on either screen. */
async function expectLinksLead(page: Page, address: string): Promise<void> {
  const ids = await spreadOf(page)
  for (const { name, size } of screens) {
    await test.step(name, async () => {
      await page.setViewportSize(size)
      for (const id of ids) {
        await page.goto(`${address}?statement=${id}`)
        await expectInView(page, id)
      }
      await expectAlive(page)
      for (const key of ['End', 'Home', 'o', 'j', 'k']) {
        await page.keyboard.press(key)
        await expectInView(page)
      }
      const strip = page.getByRole('slider', { name: 'Statements' })
      const width = (await strip.boundingBox())?.width ?? 0
      for (const share of [0.98, 0.5, 0.02]) {
        await strip.click({ position: { x: width * share, y: 8 } })
        await expectInView(page)
      }
    })
  }
}

test('every permalink leads to its statement: an article of the demo', async ({ signIn }) => {
  test.setTimeout(900_000)
  const page = await signIn('Reviewer A')
  await openUntouched(page)
  await expectLinksLead(page, new URL(page.url()).pathname)
})

for (const name of everyRealCapture) {
  test(`every permalink leads to its statement (needs the shared corpus): ${name}`, async ({ signIn }) => {
    test.skip(!hasRealCaptures, 'the folder shared is not there')
    test.setTimeout(900_000)
    const page = await signIn('Editor')
    await expectLinksLead(page, await openArticleOf(page, realCapture(name)))
  })
}

test('an address that names no statement of the article says so', async ({ signIn }) => {
  test.setTimeout(180_000)
  const page = await signIn('Reviewer A')
  await openUntouched(page)
  const address = new URL(page.url()).pathname
  await page.goto(`${address}?statement=nowhere`)
  const notice = page.getByText('This article has no statement by the address.')
  await expect(notice).toBeVisible()
  await expectInView(page)
  await expectAlive(page)
  await page.keyboard.press('j')
  await expect(notice).toBeHidden()
})

test('on a phone the statement that is judged stays above its sheet, or in it', async ({ signIn }) => {
  test.setTimeout(180_000)
  const page = await signIn('Reviewer B')
  await page.setViewportSize({ width: 390, height: 844 })
  await openUntouched(page)
  await expectAlive(page)
  await page.getByRole('slider', { name: 'Statements' }).press('Home')
  const next = page.getByRole('button', { name: 'Next statement' })
  while (await next.isEnabled()) {
    await next.click()
    await expectInView(page)
  }
  const height = page.getByRole('slider', { name: 'Height of the panel' })
  await height.press('ArrowUp')
  const words = await page
    .locator('.statement[data-current]')
    .evaluate((each) => each.firstChild?.textContent ?? '')
  await expect(page.getByRole('region', { name: 'Statement' }).locator('blockquote').first()).toContainText(
    words,
  )
  await height.press('ArrowDown')
  await expectInView(page)
})
