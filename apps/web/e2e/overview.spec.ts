import { expect } from '@playwright/test'
import { expectAccessible, test } from './quiet-page.ts'

test('how the workspace stands leads from each number to its statements', async ({ signIn }) => {
  test.setTimeout(240_000)
  const editor = await signIn('Editor')
  await editor.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Overview' }).click()
  await expect(editor).toHaveURL(/\/w\/demo\/overview$/)
  const states = editor.getByRole('article', { name: 'Statements by state' })
  const bar = states.getByRole('row').last()
  await expect(bar).toBeVisible()
  await expectAccessible(editor)

  const open = bar.getByRole('button', { name: /, Open: \d+ statements$/ })
  const count = Number(/: (\d+) statements$/.exec((await open.getAttribute('aria-label')) ?? '')?.[1])
  await open.focus()
  await editor.keyboard.press('Enter')
  const behind = states.getByRole('list', { name: /^Statements: .*, Open$/ })
  await expect(behind.getByRole('listitem')).toHaveCount(Math.min(count, 200))

  await editor.getByRole('button', { name: 'Numbers' }).click()
  await expect(editor).toHaveURL(/show=numbers/)
  await expect(states.getByRole('columnheader', { name: 'Open' })).toBeVisible()
  await expectAccessible(editor)
  await editor.setViewportSize({ width: 390, height: 844 })
  await expectAccessible(editor)

  const link = behind.getByRole('link').first()
  const words = (await link.textContent()) ?? ''
  await link.click()
  await expect(editor).toHaveURL(/statement=/)
  await expect(editor.locator('.statement[aria-current]')).toContainText(words.trim())
})

test('a reviewer sees their own work alone', async ({ signIn }) => {
  const reviewer = await signIn('Reviewer A')
  await reviewer.goto('/w/demo/overview')
  const assessed = reviewer.getByRole('article', { name: 'Assessed' })
  await expect(assessed).toContainText('Statements that you assessed')
  const people = new Set(
    await assessed
      .getByRole('button')
      .evaluateAll((buttons) =>
        buttons.map((button) => /, ([^,]+): /.exec(button.getAttribute('aria-label') ?? '')?.[1]),
      ),
  )
  expect(people.size).toBeLessThanOrEqual(1)
})
