import type { Page } from '@playwright/test'
import { expectTranslated, speakPseudo } from './pseudo-page.ts'
import { test } from './quiet-page.ts'

const screens = { wide: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } }

/** Looks at a page on both screens. */
async function look(page: Page, address?: string): Promise<void> {
  for (const screen of Object.values(screens)) {
    await page.setViewportSize(screen)
    if (address !== undefined) await page.goto(address)
    await expectTranslated(page)
  }
  await page.setViewportSize(screens.wide)
}

test('whoever is not signed in reads every page in their own language', async ({ page, signIn }) => {
  const admin = await signIn('Admin')
  await admin.goto('/w/demo/members')
  await admin.getByRole('button', { name: 'Invite' }).click()
  await admin.getByRole('button', { name: 'Make the link' }).click()
  const invitation = await admin.getByRole('textbox', { name: 'Link' }).inputValue()

  await page.goto('/sign-in')
  await speakPseudo(page)
  for (const address of ['/sign-in', '/verify', '/reset/none', '/invitation/none', invitation]) {
    await look(page, address)
  }
  // Its status is an error on the console, as it has to be.
  const lost = await page.context().newPage()
  await look(lost, '/nothing/here')
})

test('every page of a workspace is in the language of the reader, and has room for it', async ({
  signIn,
}) => {
  test.setTimeout(240_000)
  const admin = await signIn('Admin')
  await admin.goto('/w/demo/articles')
  const hrefs = await admin
    .locator('a[href*="/articles/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  const [article = ''] = hrefs
  await admin.goto(article)
  const capture = await admin.locator('a[href*="/captures/"]').first().getAttribute('href')
  await speakPseudo(admin)

  await look(admin, '/w/demo/articles')
  await look(admin, capture ?? '')
  for (const page of [
    'import',
    'overview',
    'overview?show=numbers',
    'agreement',
    'members',
    'audit',
    'audit/difference',
    'audit/moment',
    'audit/story',
  ]) {
    await look(admin, `/w/demo/${page}`)
  }
  for (const address of ['/w/demo/audit/verify', '/account']) await look(admin, address)
  // Its status is an error on the console, as it has to be.
  const lost = await admin.context().newPage()
  await look(lost, '/w/nowhere/articles')
  await lost.close()

  await look(admin, article)
})
