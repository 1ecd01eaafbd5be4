import { expect, type Page } from '@playwright/test'
import { demoCapture } from './captures.ts'
import { expectAccessible, test } from './quiet-page.ts'
import { goTo, importFile, openReview } from './review-steps.ts'

const bell = (page: Page) => page.getByRole('banner').getByRole('link', { name: /^Notifications/ })

test('whoever is mentioned or given work is told, is led to the very words, and marks it as read', async ({
  signIn,
}) => {
  test.setTimeout(360_000)
  const editor = await signIn('Editor')
  await importFile(editor, demoCapture('04-wire-retold.txt'))
  const address = await openReview(editor)
  const a = await signIn('Reviewer A')
  await expect(bell(a)).toBeVisible()

  // Mentioned on a statement.
  await editor.goto(address)
  await goTo(editor, 1)
  const talk = editor.getByRole('region', { name: 'Discussion', exact: true })
  await talk.getByRole('button', { name: /^Discussion/ }).click()
  const begin = talk.getByRole('textbox', { name: 'Begin a discussion' })
  await begin.pressSequentially('@Mara')
  await expect(talk.getByRole('listbox', { name: 'People you may mention' })).toBeVisible()
  await begin.press('Enter')
  await begin.pressSequentially('does this fit the wire?')
  await begin.press('Control+Enter')
  await expect(talk.getByText('does this fit the wire?')).toBeVisible()

  // And given the article.
  const line = editor.getByRole('region', { name: 'Who has this article' })
  await line.getByRole('button', { name: 'Assign' }).click()
  const dialog = editor.getByRole('dialog')
  await dialog.getByText('Mara Okoye', { exact: true }).click()
  await dialog.getByRole('textbox', { name: 'Note' }).fill('Look at the ships first.')
  await dialog.getByRole('button', { name: 'Assign', exact: true }).click()
  await expect(line).toContainText('Mara Okoye')

  // The count in the bar says so by itself; earlier tests may have told more.
  await expect(bell(a)).toHaveAccessibleName(/unread/, { timeout: 60_000 })
  await bell(a).click()
  await expect(a.getByRole('heading', { level: 1, name: 'Notifications' })).toBeVisible()
  const lines = a.locator('main').getByRole('listitem')
  const mentioned = lines.filter({ hasText: 'mentioned you' }).first()
  await expect(mentioned).toContainText('@Mara Okoye does this fit the wire?')
  await expect(lines.filter({ hasText: 'gave you work' }).first()).toContainText('Look at the ships first.')
  await expectAccessible(a)

  // It leads to the very comment, and counts as read then.
  await mentioned.getByRole('link').click()
  await a.waitForURL(/comment=/)
  const comment = a.locator('[aria-current=location]')
  await expect(comment).toContainText('does this fit the wire?')
  await expect(comment).toBeInViewport()
  await expectAccessible(a)

  // The rest at once.
  await bell(a).click()
  await a.getByRole('button', { name: 'Mark all as read' }).click()
  await expect(bell(a)).toHaveAccessibleName('Notifications')
  await expect(a.getByRole('button', { name: 'Mark all as read' })).toBeDisabled()

  // Given back, so that nothing of it waits when other tests look.
  await a.goto(address)
  await a
    .getByRole('region', { name: 'Who has this article' })
    .getByRole('button', { name: 'Give back' })
    .click()
  await a.getByRole('dialog').getByRole('textbox', { name: 'Reason' }).fill('I know the captain.')
  await a.getByRole('dialog').getByRole('button', { name: 'Give back' }).click()
  await expect(a.getByRole('region', { name: 'Who has this article' })).toContainText('Nobody has this')

  // Nobody else was told, the one who did it least of all.
  await editor.goto('/w/demo/notices')
  await expect(editor.getByText('does this fit the wire?')).toHaveCount(0)
})

test('mail is said to be off where no server is set up, and a wrong link ends nobody’s', async ({
  signIn,
}) => {
  const a = await signIn('Reviewer A')
  await a.goto('/account')
  await expect(a.getByText('This installation sends no mail')).toBeVisible()
  await expectAccessible(a)
  const asked = `person=somebody&token=${'x'.repeat(43)}`
  await a.goto(`/unsubscribe?${asked}`)
  await expect(a.getByRole('button', { name: 'End all mail to me' })).toBeVisible()
  await expectAccessible(a)
  const form = { 'List-Unsubscribe': 'One-Click' }
  const refused = await a.request.post(`/api/mail/unsubscribe?${asked}`, { form })
  expect(refused.status()).toBe(404)
})
