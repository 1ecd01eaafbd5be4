import { expect, type Page } from '@playwright/test'
import { demoCapture } from './captures.ts'
import { expectAccessible, test } from './quiet-page.ts'
import { assess, goTo, openArticleOf } from './review-steps.ts'

const source = { url: 'https://archive.example/desk', title: 'The desk record' }
const panel = (page: Page) => page.getByRole('region', { name: 'Statement', exact: true })
const saved = (page: Page) => page.getByRole('status').filter({ hasText: 'Saved' })
const statement = (page: Page, at: number) => page.locator('.statement').nth(at)

/** The thread of the demo, which is long enough for every test to have statements of its own. */
const openThread = (page: Page) => openArticleOf(page, demoCapture('02-breakwater-forum.txt'))

/** Presses keys one after the other and gives how many fingers went down, every key of a chord counted. */
async function press(page: Page, ...keys: string[]): Promise<number> {
  for (const key of keys) await page.keyboard.press(key)
  return keys.reduce((sum, key) => sum + key.split('+').length, 0)
}

test('a verdict costs few keys, by whatever is there already', async ({ signIn }) => {
  test.setTimeout(120_000)
  const page = await signIn('Editor')
  await openThread(page)
  await assess(page, 1, 'v', { rationale: 'As the record has it.', source })

  await goTo(page, 2)
  const repeated = await press(page, '.', 'd', 'Shift+Control+Enter')
  expect(repeated, 'keys for another tag with the same source and rationale').toBeLessThanOrEqual(6)
  await expect(statement(page, 2)).toHaveAttribute('data-mark', 'disputed')
  await expect(statement(page, 3)).toHaveAttribute('data-current', 'true')

  await expect(panel(page).getByRole('button', { name: source.title, exact: false }).first()).toBeVisible()
  const known = await press(page, 'v', '1', 'r')
  await page.keyboard.type('Said anew.')
  expect(known + (await press(page, 'Control+Enter')), 'keys for a source of the shelf').toBeLessThanOrEqual(
    6,
  )
  await expect(saved(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expectAccessible(page)

  await goTo(page, 4)
  const framed = await press(page, 'p', 't', 'l', 'o', 'Enter', 'r')
  await page.keyboard.type('Loaded words.')
  expect(framed + (await press(page, 'Control+Enter')), 'keys for a framed one').toBeLessThanOrEqual(8)
  await expect(saved(page)).toBeVisible()
  await expect(panel(page).getByText('Loaded language').first()).toBeVisible()
  await expect(statement(page, 4)).toHaveAttribute('data-mark', 'framed')
})

test('what is missing is said at once, and leads to where it goes', async ({ signIn }) => {
  const page = await signIn('Editor')
  await openThread(page)
  await goTo(page, 5)
  await page.keyboard.press('v')
  const needed = panel(page).getByText('Still needed:')
  await expect(needed).toContainText('a rationale')
  await expect(needed).toContainText('a source')
  await page.keyboard.press('Control+Enter')
  await expect(panel(page).getByRole('textbox', { name: 'Rationale' })).toBeFocused()
  await page.keyboard.press('Escape')
  await page.keyboard.press('p')
  await expect(needed).toContainText('a technique')
  await needed.getByRole('button', { name: 'a technique' }).click()
  await expect(panel(page).getByRole('combobox', { name: 'Search techniques' })).toBeFocused()
  await expectAccessible(page)
  await page.keyboard.type('straw')
  await page.keyboard.press('Shift+Enter')
  const words = panel(page).getByRole('listbox', { name: /Words that carry/ })
  await expect(words).toBeFocused()
  await press(page, 'ArrowRight', 'Shift+ArrowRight')
  await expect(words.getByRole('option', { selected: true })).toHaveCount(2)
  await expectAccessible(page)
  await page.keyboard.press('Enter')
  await expect(statement(page, 5).locator('mark').first()).toBeVisible()
  await panel(page).getByRole('button', { name: 'Discard draft' }).click()
})

test('nothing new is written where nothing changed, and one key takes back what was', async ({ signIn }) => {
  const page = await signIn('Editor')
  await openThread(page)
  await assess(page, 6, 'v', { rationale: 'Once.', source })
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('status').filter({ hasText: 'Nothing changed' })).toBeVisible()
  await page.keyboard.press('u')
  await expect(statement(page, 6)).toHaveAttribute('data-weight', 'draft')
  await expect(panel(page).getByRole('textbox', { name: 'Rationale' })).toHaveValue('Once.')
  await page.getByRole('tab', { name: 'History' }).click()
  await expect(page.getByText(/withdrew/).first()).toBeVisible()
  await panel(page).getByRole('button', { name: 'Discard draft' }).click()
  await expect(statement(page, 6)).toHaveAttribute('data-mark', 'open')
})

test('an address that is pasted anywhere in the panel is a source', async ({ signIn }) => {
  const page = await signIn('Editor')
  await openThread(page)
  await goTo(page, 7)
  await panel(page)
    .getByRole('radiogroup', { name: 'Tag' })
    .evaluate((element) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', 'pasted.example/page')
      element.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData }))
    })
  await expect(panel(page).getByRole('link', { name: 'pasted.example' })).toHaveAttribute(
    'href',
    'https://pasted.example/page',
  )
  await panel(page).getByRole('button', { name: 'Discard draft' }).click()
})

test('keys that write a sign can be switched off, and are on again where they are wanted', async ({
  signIn,
}) => {
  const page = await signIn('Editor')
  await openThread(page)
  await goTo(page, 8)
  const verified = panel(page).getByRole('radio', { name: 'Verified', exact: true }).first()
  for (const isOn of [false, true]) {
    await page.getByRole('button', { name: 'Keys' }).click()
    const dialog = page.getByRole('dialog', { name: 'Keys' })
    await dialog.getByText('Letters, digits and signs act').click()
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await page.keyboard.press('v')
    await expect(verified).toBeChecked({ checked: isOn })
  }
  await panel(page).getByRole('button', { name: 'Discard draft' }).click()
})

test('in forced colours the current statement and the chosen tag can be seen', async ({ signIn }) => {
  const page = await signIn('Editor')
  await page.emulateMedia({ forcedColors: 'active' })
  await openThread(page)
  await goTo(page, 9)
  await page.keyboard.press('d')
  const outlined = (at: number) => statement(page, at).evaluate((each) => getComputedStyle(each).outlineStyle)
  expect(await outlined(9)).toBe('solid')
  expect(await outlined(8)).toBe('none')
  const ground = (name: string) =>
    panel(page)
      .locator('label', { hasText: name })
      .first()
      .evaluate((each) => getComputedStyle(each).backgroundColor)
  expect(await ground('Disputed')).not.toBe(await ground('Verified'))
  await panel(page).getByRole('button', { name: 'Discard draft' }).click()
})
