import { expect, type Page } from '@playwright/test'
import type { CaptureFile } from './captures.ts'

/** Imports a file as an editor does, and leaves the page on the capture. */
export async function importFile(editor: Page, file: CaptureFile): Promise<void> {
  await editor.goto('/w/demo/import')
  await editor.locator('input[type="file"]').setInputFiles(file)
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

type Words = { rationale: string; technique?: string; source?: { url: string; title: string } }

/** Says something of the statement at a place, counted from 0, with keys alone. */
export async function assess(page: Page, at: number, key: 'v' | 'd' | 'p', words: Words): Promise<void> {
  await goTo(page, at)
  await page.keyboard.press(key)
  if (words.technique !== undefined) {
    await page.keyboard.press('t')
    await page.getByRole('searchbox', { name: 'Search techniques' }).fill(words.technique)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Whole statement' }).click()
  }
  if (words.source !== undefined) {
    await page.keyboard.press('c')
    await page.getByRole('combobox', { name: 'Address' }).fill(words.source.url)
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
  await expect(page.getByRole('radio', { name: 'Verified', exact: true }).first()).toBeVisible()
}
