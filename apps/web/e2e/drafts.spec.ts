import { expect } from '@playwright/test'
import { expectAccessible, test } from './quiet-page.ts'
import { assess, goTo, openUntouched } from './review-steps.ts'

test('a draft survives a reload and a lost connection, and is sent when there is one again', async ({
  signIn,
}) => {
  const page = await signIn('Reviewer A')
  await openUntouched(page)
  await goTo(page, 2)
  await page.keyboard.press('s')
  await page.keyboard.press('r')
  await page.keyboard.type('A heading in other words.')
  await page.keyboard.press('Escape')
  await page.reload()
  await expect(page.getByRole('textbox', { name: 'Reason' })).toHaveValue('A heading in other words.')

  await page.context().setOffline(true)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('status').filter({ hasText: 'Saving' })).toBeVisible()
  await page.context().setOffline(false)
  await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible({ timeout: 20_000 })
  await expect(page.locator('.statement').nth(2)).toHaveAttribute('data-mark', 'set-aside')
})

test('a range is set aside at once, by keys alone', async ({ signIn }) => {
  const page = await signIn('Reviewer B')
  await openUntouched(page)
  await goTo(page, 3)
  await page.keyboard.press('Shift+J')
  await page.keyboard.press('Shift+J')
  await expect(page.getByText('3 statements chosen')).toBeVisible()
  await page.keyboard.press('s')
  await page.getByRole('button', { name: 'A question.' }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Set 3 aside' }).click()
  for (const at of [3, 4, 5]) {
    await expect(page.locator('.statement').nth(at)).toHaveAttribute('data-mark', 'set-aside')
  }
})

test('what was said can be taken back, and said again', async ({ signIn }) => {
  const page = await signIn('Reviewer B')
  await openUntouched(page)
  const source = { url: 'https://archive.example/a', title: 'An archive' }
  await assess(page, 6, 'v', { rationale: 'As recorded.', source })
  await page.getByRole('button', { name: 'Withdraw' }).click()
  const dialog = page.getByRole('dialog', { name: 'Withdraw your assessment?' })
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('I had read the wrong table.')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Withdraw' }).click()
  await expect(page.locator('.statement').nth(6)).toHaveAttribute('data-mark', 'open')
  await page.getByRole('tab', { name: 'History' }).click()
  await expect(page.getByText('I had read the wrong table.')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.locator('.statement').nth(6)).toHaveAttribute('data-mark', 'verified')
})

test('the review page works on a phone and in the dark', async ({ signIn }) => {
  const page = await signIn('Reviewer A')
  await openUntouched(page)
  await page.setViewportSize({ width: 360, height: 780 })
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect(page.getByRole('slider', { name: 'Height of the panel' })).toBeVisible()
  await expectAccessible(page)
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(360)
})
