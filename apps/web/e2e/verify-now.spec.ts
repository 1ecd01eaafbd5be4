import { expect } from '@playwright/test'
import { expectAccessible, test } from './quiet-page.ts'

test('an auditor has the history verified, and reads that it holds', async ({ signIn }) => {
  const page = await signIn('Auditor')
  await page.getByRole('link', { name: 'Audit' }).click()
  await expect(page.getByText(/^Signed up to event No\. \d/)).toBeVisible()
  await page.getByRole('link', { name: 'Verification' }).click()
  await expect(page.getByText('Not verified since you opened this page.')).toBeVisible()
  await expect(page.getByText(/^[0-9a-f]{8}$/).first()).toBeVisible()
  await expectAccessible(page)

  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download checkpoint' }).click()
  expect((await saved).suggestedFilename()).toMatch(/^demo-checkpoint-\d+\.txt$/)

  await page.getByRole('button', { name: 'Verify now' }).click()
  await expect(page.getByRole('heading', { name: 'The history holds' })).toBeVisible({ timeout: 60_000 })
  await expect(page.getByRole('button', { name: 'Verify again' })).toBeVisible()
  await expect(page.getByText(/held against \d+ earlier checkpoints?/)).toBeVisible()
  await expectAccessible(page)
  await expect(page.getByText(/is halted/)).toHaveCount(0)
})

test('a reviewer may have it verified as well, and leaves before it ends', async ({ signIn }) => {
  const page = await signIn('Reviewer A')
  await page.goto('/w/demo/audit/verify')
  await page.getByRole('button', { name: 'Verify now' }).click()
  await page.getByRole('link', { name: 'Events', exact: true }).click()
  await expect(page.getByRole('table')).toBeVisible()
  await page.getByRole('link', { name: 'Verification' }).click()
  await expect(page.getByText('Not verified since you opened this page.')).toBeVisible()
})
