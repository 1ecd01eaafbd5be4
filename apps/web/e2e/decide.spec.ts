import { expect } from '@playwright/test'
import { expectAccessible, test } from './quiet-page.ts'

test('an admin changes the rules of the workspace, and others do not', async ({ signIn }) => {
  const admin = await signIn('Admin')
  await admin.getByRole('link', { name: 'Rules' }).click()
  await expect(admin.getByRole('heading', { name: 'Rules' })).toBeVisible()
  await expectAccessible(admin)
  const box = admin.getByRole('checkbox', { name: 'Editors may decide what they assessed' })
  const save = admin.getByRole('button', { name: 'Save rules' })
  await expect(save).toBeDisabled()
  for (const isOn of [true, false]) {
    await admin.getByText('Editors may decide what they assessed').click()
    await save.click()
    await expect(admin.getByText('The rules were saved.').first()).toBeVisible()
    await expect(box).toBeChecked({ checked: isOn })
    await expect(save).toBeDisabled()
  }
  const editor = await signIn('Editor')
  await editor.goto('/w/demo/rules')
  await expect(editor.getByRole('heading', { name: 'There is nothing at this address' })).toBeVisible()
})
