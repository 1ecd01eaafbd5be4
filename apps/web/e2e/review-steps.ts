import { expect, type Page } from '@playwright/test'
import type { CaptureFile } from './captures.ts'

/** A page that is still loading does not notice what is chosen: it is chosen until the page offers another. */
async function chooseFile(editor: Page, file: CaptureFile): Promise<void> {
  await expect(async () => {
    await editor.locator('input[type="file"]').setInputFiles(file)
    await expect(editor.getByRole('button', { name: 'Choose another file' })).toBeVisible({ timeout: 2_000 })
  }).toPass({ timeout: 60_000 })
}

/** Imports a file as an editor does, and leaves the page on the capture. */
export async function importFile(editor: Page, file: CaptureFile): Promise<void> {
  await editor.goto('/w/demo/import')
  await chooseFile(editor, file)
  await editor.getByRole('button', { name: 'Import', exact: true }).click()
  await editor.waitForURL(/\/captures\//)
  await expect(editor.getByRole('heading', { level: 1 })).toBeVisible()
}

/** Opens the review of all that a capture holds and goes to the first article of it. */
export async function openReview(editor: Page): Promise<string> {
  await editor
    .getByRole('button', { name: /^Open review/ })
    .first()
    .click()
  await editor.getByRole('link', { name: 'Go to the review' }).first().click()
  await editor.waitForURL(/\/articles\/[^/]+$/)
  return new URL(editor.url()).pathname
}

/** Imports a file that another test may have imported already, and leaves the page on the capture. */
export async function openCapture(editor: Page, file: CaptureFile): Promise<void> {
  await editor.goto('/w/demo/import')
  await chooseFile(editor, file)
  await editor.getByRole('button', { name: 'Import', exact: true }).click()
  const known = editor.getByRole('link', { name: 'Open that capture' })
  const isThere = () => editor.url().includes('/captures/')
  await expect.poll(async () => isThere() || (await known.isVisible()), { timeout: 30_000 }).toBe(true)
  if (!isThere()) await known.click()
  await editor.waitForURL(/\/captures\//)
  await expect(editor.getByRole('heading', { level: 1 })).toBeVisible()
}

/** Opens the review of the first article of a file, which another test may have opened already. */
export async function openArticleOf(editor: Page, file: CaptureFile): Promise<string> {
  await openCapture(editor, file)
  const draft = editor.getByRole('button', { name: /^Open review/ }).first()
  const review = editor.getByRole('link', { name: 'Go to the review' }).first()
  await expect(draft.or(review).first()).toBeVisible()
  if (await draft.isVisible()) return openReview(editor)
  await review.click()
  await editor.waitForURL(/\/articles\/[^/]+$/)
  return new URL(editor.url()).pathname
}

type Words = { rationale: string; technique?: string; source?: { url: string; title: string } }

/** Says something of the statement at a place, counted from 0, with keys alone. */
export async function assess(page: Page, at: number, key: 'v' | 'd' | 'p', words: Words): Promise<void> {
  await goTo(page, at)
  await page.keyboard.press(key)
  if (words.technique !== undefined) {
    await page.keyboard.press('t')
    await page.keyboard.type(words.technique)
    await page.keyboard.press('Enter')
  }
  if (words.source !== undefined) {
    await page.keyboard.press('c')
    await page.keyboard.type(words.source.url)
    await page.keyboard.press('Enter')
    const sources = page.getByRole('region', { name: 'Sources' })
    await sources
      .getByRole('button', { name: /^Edit / })
      .first()
      .click()
    await page.getByRole('textbox', { name: 'Title' }).fill(words.source.title)
    await page.getByRole('button', { name: 'Save source' }).click()
  }
  await page.keyboard.press('r')
  await page.keyboard.type(words.rationale)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible()
  await page.keyboard.press('Escape')
}

/** Makes the statement at a place, counted from 0, the current one. */
export async function goTo(page: Page, at: number): Promise<void> {
  await page.locator('.statement').nth(at).click()
  await expect(page.getByRole('heading', { name: new RegExp(`Statement ${at + 1}\\b`) })).toBeVisible()
  await expect(page.getByRole('radio', { name: 'Verified', exact: true }).first()).toBeVisible({
    timeout: 30_000,
  })
}

/**
 * An article of the demo that nobody has assessed; whatever a test imports stands above it. Among those of its
 * publisher, since the rows of a long list come and go while it scrolls.
 */
export async function openUntouched(page: Page): Promise<void> {
  await page.goto('/w/demo/articles?publisher=Harbour+Gazette')
  await page
    .getByRole('link', { name: 'Base at Kestrel Bay attacked for the 60th time as talks near' })
    .last()
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Base at Kestrel Bay', {
    timeout: 30_000,
  })
}
