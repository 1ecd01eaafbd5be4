import { expect } from '@playwright/test'
import { expectAccessible, test } from './quiet-page.ts'

test('an admin invites somebody, who registers, is given another role, and loses their access', async ({
  signIn,
  browser,
}) => {
  const admin = await signIn('Admin')
  await admin.getByRole('link', { name: 'Members' }).click()
  await expect(admin.getByRole('heading', { name: 'Members' })).toBeVisible()
  await expectAccessible(admin)
  await admin.getByRole('button', { name: 'Invite' }).click()
  await admin.getByRole('button', { name: 'Make the link' }).click()
  const link = await admin.getByRole('textbox', { name: 'Link' }).inputValue()
  await admin.getByRole('button', { name: 'Done' }).click()

  const context = await browser.newContext()
  const guest = await context.newPage()
  const name = `Noor ${Date.now().toString(36)}`
  await guest.goto(link)
  await expect(guest.getByText('invited you as a reviewer')).toBeVisible()
  await expectAccessible(guest)
  await guest.getByRole('textbox', { name: 'Name' }).fill(name)
  await guest.getByRole('textbox', { name: 'E-mail' }).fill(`${Date.now()}@demo.example`)
  await guest.getByLabel('Password').fill('password1234')
  await guest.getByRole('button', { name: 'Create your account and join' }).click()
  await expect(guest.getByText('among the first passwords that are tried')).toBeVisible()
  await guest.getByLabel('Password').fill('four herons by the weir')
  await guest.getByRole('button', { name: 'Create your account and join' }).click()
  await expect(guest).toHaveURL(/\/w\/demo\/(articles|queue)/)

  await admin.reload()
  const actions = admin.getByRole('button', { name: `Actions for ${name}` })
  await actions.click()
  await admin.getByRole('menuitem', { name: 'Change role' }).click()
  await admin.getByRole('button', { name: 'Reviewer Role' }).click()
  await admin.getByRole('option', { name: 'Editor' }).click()
  await admin.getByRole('button', { name: 'Change the role' }).click()
  await expect(admin.getByText(`${name} is now an editor.`)).toBeVisible()
  await actions.click()
  await admin.getByRole('menuitem', { name: 'Deactivate' }).click()
  await admin.getByRole('button', { name: `Deactivate ${name}` }).click()
  await expect(admin.getByText(`${name} has no access any more.`)).toBeVisible()
  await expectAccessible(admin)

  await guest.reload()
  await expect(guest).toHaveURL(/\/sign-in/)
  await guest.goto(link)
  await expect(guest.getByText('used already')).toBeVisible()
  await context.close()
})

test('the only admin stays one', async ({ signIn }) => {
  const admin = await signIn('Admin')
  await admin.goto('/w/demo/members')
  await admin.getByRole('button', { name: 'Actions for Jonas Abara' }).click()
  await admin.getByRole('menuitem', { name: 'Deactivate' }).click()
  await admin.getByRole('button', { name: 'Deactivate Jonas Abara' }).click()
  await expect(admin.getByRole('alertdialog').getByRole('alert')).toContainText('keeps at least one admin')
  await expectAccessible(admin)
})

test('whoever follows a link without a session signs in first, and signs out again', async ({ page }) => {
  await page.goto('/w/demo/members')
  await expect(page).toHaveURL(/\/sign-in\?next=/)
  await page.getByRole('button', { name: /Reviewer B/ }).click()
  await expect(page).toHaveURL(/\/w\/demo\/members/)
  await expect(page.getByRole('button', { name: 'Invite' })).toHaveCount(0)
  const account = page.getByRole('menuitem', { name: 'Your account' })
  // A page that was just gone to may not hear the first press yet.
  await expect(async () => {
    await page.getByRole('button', { name: /Account of/ }).click()
    await expect(account).toBeVisible({ timeout: 2_000 })
  }).toPass()
  await account.click()
  await expect(page.getByText('This session')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page).toHaveURL(/\/sign-in/)
})
