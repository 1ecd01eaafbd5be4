import { expect } from '@playwright/test'
import { demoCapture } from './captures.ts'
import { expectAccessible, test } from './quiet-page.ts'
import { assess, goTo, importFile, openReview } from './review-steps.ts'

const source = { url: 'https://archive.example/tide', title: 'The tide record' }

test('an editor decides what two reviewers contest, decides anew, and takes it back', async ({ signIn }) => {
  test.setTimeout(360_000)
  const editor = await signIn('Editor')
  await importFile(editor, demoCapture('04-wire-retold.txt'))
  const address = await openReview(editor)
  const a = await signIn('Reviewer A')
  const b = await signIn('Reviewer B')
  await a.goto(address)
  await b.goto(address)
  await assess(a, 1, 'v', { rationale: 'The record says the same.', source })
  await assess(b, 1, 'd', {
    rationale: 'The record was corrected since.',
    source: { url: 'https://archive.example/corrections', title: 'The corrections' },
  })

  await editor.goto(address)
  await goTo(editor, 1)
  const decision = editor.getByRole('region', { name: 'Decision' })
  await expect(decision).toContainText('Nobody has decided this statement yet.')
  const said = (page: typeof a, words: string) =>
    page.getByRole('listitem').filter({ hasText: words }).first()
  await said(editor, 'The record says the same.').getByRole('button', { name: 'Decide so' }).click()
  await expect(decision).toContainText('decided by')
  await expect(decision).toContainText('Otherwise:')
  await expectAccessible(editor)

  // The reviewers see at once what became of theirs.
  const statement = b.locator('.statement').nth(1)
  await expect(statement).toHaveAttribute('data-mark', 'verified')
  await goTo(b, 1)
  await expect(b.getByRole('region', { name: 'Decision' })).toContainText('The record says the same.')
  await expect(b.getByRole('button', { name: 'Decide so instead' })).toHaveCount(0)

  await said(editor, 'The record was corrected since.')
    .getByRole('button', { name: 'Decide so instead' })
    .click()
  const dialog = editor.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('The correction stands.')
  await dialog.getByRole('button', { name: 'Decide so instead' }).click()
  await expect(decision).toContainText('Takes the place of an earlier decision: The correction stands.')
  await expect(statement).toHaveAttribute('data-mark', 'disputed')

  await decision.getByRole('button', { name: 'Take the decision back' }).click()
  await editor.getByRole('dialog').getByRole('button', { name: 'Take the decision back' }).click()
  await expect(statement).toHaveAttribute('data-mark', 'contested')

  await decision.getByRole('button', { name: 'Reject all assessments' }).click()
  await editor.getByRole('dialog').getByRole('textbox', { name: 'Reason' }).fill('Both rest on one post.')
  await editor.getByRole('dialog').getByRole('button', { name: 'Reject all assessments' }).click()
  await expect(statement).toHaveAttribute('data-mark', 'open')
  await expect(b.getByText('Rejected: Both rest on one post.').first()).toBeVisible()

  await editor.goto('/w/demo/audit')
  await expect(editor.getByText('rejected 2 assessments of the statement').first()).toBeVisible()
  await expect(editor.getByText('took the decision on the statement back').first()).toBeVisible()
})

test('an admin changes the rules of the workspace, and others do not', async ({ signIn }) => {
  const admin = await signIn('Admin')
  await admin.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Rules' }).click()
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
