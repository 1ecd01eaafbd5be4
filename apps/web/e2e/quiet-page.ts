import AxeBuilder from '@axe-core/playwright'
import { test as base, expect, type Page } from '@playwright/test'

type Seats = {
  /** Signs in as one of the demo's people, each in a browser context of their own. */
  signIn: (label: 'Reviewer A' | 'Reviewer B' | 'Editor' | 'Auditor' | 'Admin') => Promise<Page>
}

/** Notes every error that a page writes to its console or throws, save those that a test says it provokes. */
function listen(page: Page, complaints: string[]): void {
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => {
    const isRefusal = /status of 4(00|09|12)|ERR_INTERNET_DISCONNECTED/.test(message.text())
    if (message.type() === 'error' && !isRefusal)
      complaints.push(`${message.text()} ${message.location().url}`)
  })
}

/** Pages that fail their test when they write an error to the console or throw. */
export const test = base.extend<Seats>({
  page: async ({ page }, use) => {
    const complaints: string[] = []
    listen(page, complaints)
    await use(page)
    expect(complaints, 'errors on the console').toEqual([])
  },
  signIn: async ({ browser }, use) => {
    const complaints: string[] = []
    const opened: Page[] = []
    await use(async (label) => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
      const page = await context.newPage()
      opened.push(page)
      listen(page, complaints)
      await page.goto('/sign-in')
      await page.getByRole('button', { name: new RegExp(label) }).click()
      // Where they land, not on the way there: a page gone to meanwhile would be left again.
      await page.waitForURL(/\/w\/[^/]+\/(queue|articles)$/)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      return page
    })
    for (const page of opened) await page.context().close()
    expect(complaints, 'errors on the console').toEqual([])
  },
})

/** Expects that axe finds nothing on the page as it is now. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' | ')}`)
  expect(found, 'what axe finds').toEqual([])
}
