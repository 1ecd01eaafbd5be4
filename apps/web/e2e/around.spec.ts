import { expect } from '@playwright/test'
import { expectAccessible, test } from './quiet-page.ts'

test('the list narrows by what the address says, and keys walk through it', async ({ signIn }) => {
  const editor = await signIn('Editor')
  await editor.goto('/w/demo/articles')
  const rows = editor.getByRole('list', { name: 'Articles', exact: true }).getByRole('listitem')
  await expect(rows.first()).toBeVisible()
  await expectAccessible(editor)

  await editor.getByRole('button', { name: 'Publisher' }).click()
  await editor.getByRole('option', { name: 'The Kestrel Wire' }).click()
  await expect(editor).toHaveURL(/publisher=The\+Kestrel\+Wire/)
  await expect(rows).toHaveCount(1)
  await editor.reload()
  await expect(rows).toHaveCount(1)
  await editor.goBack()
  await expect(rows).not.toHaveCount(1)

  const search = editor.getByRole('searchbox', { name: 'Search articles' })
  await search.fill('no such words anywhere')
  await expect(editor.getByText('No article fits')).toBeVisible()
  await editor.getByRole('button', { name: 'Clear the filters' }).click()
  await expect(search).toHaveValue('')
  await expect(rows.first()).toBeVisible()

  await search.blur()
  await editor.keyboard.press('j')
  await editor.keyboard.press('ArrowDown')
  await expect(rows.nth(1).getByRole('link')).toBeFocused()
  await editor.keyboard.press('Enter')
  await expect(editor).toHaveURL(/\/w\/demo\/(articles|captures)\/[^/]+$/)
})

test('the list fits a phone', async ({ signIn }) => {
  const reviewer = await signIn('Reviewer A')
  await reviewer.setViewportSize({ width: 360, height: 740 })
  for (const path of ['articles', 'audit']) {
    await reviewer.goto(`/w/demo/${path}`)
    await expect(reviewer.getByRole('heading', { level: 1 })).toBeVisible()
    const overflow = await reviewer.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
    await expectAccessible(reviewer)
  }
})

test('the audit narrows to one person and one day, and says so in its address', async ({ signIn }) => {
  const auditor = await signIn('Auditor')
  await auditor.goto('/w/demo/audit')
  const rows = auditor.getByRole('table', { name: /History/ }).getByRole('row')
  await expect(rows.nth(1)).toBeVisible()
  await auditor.getByRole('button', { name: 'Person' }).click()
  await auditor.getByRole('option', { name: 'Jonas Abara' }).click()
  await expect(auditor).toHaveURL(/person=/)
  await expect(rows.nth(1)).toContainText('Jonas Abara')
  await auditor.getByRole('button', { name: 'Kind' }).click()
  await auditor.getByRole('option', { name: 'Workspace created' }).click()
  await expect(rows).toHaveCount(2)
  await expectAccessible(auditor)
  await auditor.getByLabel('To', { exact: true }).fill('2001-01-01')
  await expect(auditor.getByText('No event fits')).toBeVisible()
})

test('whoever is no member is told nothing and given nothing', async ({ signIn, request }) => {
  const reviewer = await signIn('Reviewer B')
  expect((await reviewer.request.get('/w/elsewhere/articles')).status()).toBe(404)
  expect((await request.get('/api/export?workspaceId=x&format=csv')).status()).toBe(401)
  expect((await reviewer.request.get('/api/export?workspaceId=x&format=csv')).status()).toBe(404)
})
