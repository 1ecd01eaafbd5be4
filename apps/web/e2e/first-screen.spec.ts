import { expect } from '@playwright/test'
import { expectAccessible, test } from './quiet-page.ts'

test('whoever comes first is offered a seat, and nothing stands in the way of a screen reader', async ({
  page,
}) => {
  await page.goto('/')
  await expect(page).toHaveURL(/\/sign-in/)
  await expect(page.getByRole('button', { name: /Reviewer A/ })).toBeVisible()
  await expectAccessible(page)
})

test('a demo answers nobody who comes by another name or through a proxy', async ({ request }) => {
  const byName = await request.get('/', { headers: { host: 'assay.example.org' } })
  expect(byName.status()).toBe(403)
  const byProxy = await request.get('/', { headers: { 'x-forwarded-for': '203.0.113.7' } })
  expect(byProxy.status()).toBe(403)
})
