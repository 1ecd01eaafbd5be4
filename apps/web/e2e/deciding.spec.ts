import { expect, type Page } from '@playwright/test'
import { demoCapture } from './captures.ts'
import { expectAccessible, test } from './quiet-page.ts'
import { assess, importFile, openReview } from './review-steps.ts'

const sourceOf = (name: string) => ({
  url: `https://archive.example/${name}`,
  title: `The record of ${name}`,
})

/** How many statements of the article wait in a state. */
const waiting = (page: Page, state: string, count: number) =>
  page
    .locator('main')
    .getByText(new RegExp(`^${state}\\s*${count}$`))
    .first()

test('an editor decides what waits: from several, many at once, and takes both back', async ({ signIn }) => {
  test.setTimeout(360_000)
  const editor = await signIn('Editor')
  await importFile(editor, demoCapture('04-wire-retold.txt'))
  const article = await openReview(editor)
  const a = await signIn('Reviewer A')
  const b = await signIn('Reviewer B')
  await a.goto(article)
  await b.goto(article)
  await assess(a, 1, 'v', { rationale: 'The ledger says the same.', source: sourceOf('ledger') })
  await assess(b, 1, 'd', { rationale: 'The minutes say otherwise.', source: sourceOf('minutes') })
  await assess(a, 2, 'v', { rationale: 'As the chronicle has it.', source: sourceOf('chronicle') })
  await assess(b, 2, 'v', { rationale: 'As the almanac has it.', source: sourceOf('almanac') })

  // Begun from the one, with words of its own, by keys.
  await editor.goto(`/w/demo/decide?article=${article.split('/').at(-1)}`)
  await expect(waiting(editor, 'Contested', 1)).toBeVisible()
  await expect(editor.getByText('The minutes say otherwise.')).toBeVisible()
  await expectAccessible(editor)
  await editor.keyboard.press('2')
  const rationale = editor.getByRole('textbox', { name: 'Rationale' })
  await expect(rationale).toHaveValue('The minutes say otherwise.')
  await rationale.fill('The minutes were signed, the ledger was not.')
  await editor.keyboard.press('Control+Enter')
  await expect(editor.getByText('Decided.', { exact: true })).toBeVisible()
  await expect(waiting(editor, 'Contested', 0)).toBeVisible()
  await editor.getByRole('button', { name: 'Undo' }).click()
  await expect(waiting(editor, 'Contested', 1)).toBeVisible()

  // What reviewers agree on, each shown before.
  await waiting(editor, 'Agreed', 1).click()
  await editor.getByRole('button', { name: 'Decide many at once (1)' }).click()
  const many = editor.getByRole('region', { name: 'Many at once' })
  await expect(many.getByText('As the chronicle has it.')).toBeVisible()
  await expectAccessible(editor)
  await editor.getByRole('button', { name: 'Decide 1 statement' }).click()
  await expect(waiting(editor, 'Agreed', 0)).toBeVisible()
  await editor.getByRole('button', { name: 'Undo' }).click()
  await expect(waiting(editor, 'Agreed', 1)).toBeVisible()
})

test('the next statement is read from its first word', async ({ signIn }) => {
  const editor = await signIn('Editor')
  await editor.goto('/w/demo/decide')
  await expect(editor.getByText('Start from this').first()).toBeVisible()
  const begins = editor.locator('main article')
  await editor.getByRole('button', { name: 'Decide', exact: true }).scrollIntoViewIfNeeded()
  await expect(begins).not.toBeInViewport({ ratio: 0.9 })
  await editor.keyboard.press('j')
  await expect(editor.getByText(/^2 of /)).toBeVisible()
  await expect(editor.getByText('Start from this').first()).toBeVisible()
  await expect.poll(async () => (await begins.boundingBox())?.y ?? -1).toBeGreaterThanOrEqual(0)
})

test('how well reviewers agree is read wide and on a phone, and by each two', async ({ signIn }) => {
  const editor = await signIn('Editor')
  await editor.goto('/w/demo/agreement')
  await expect(editor.getByRole('rowheader', { name: 'Tag', exact: true })).toBeVisible()
  await editor
    .getByRole('button', { name: /Mara Okoye.*Ines Lund|Ines Lund.*Mara Okoye/ })
    .first()
    .click()
  await expect(editor).toHaveURL(/one=/)
  await expectAccessible(editor)
  await editor.setViewportSize({ width: 360, height: 780 })
  const spare = () => editor.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  await expect.poll(spare).toBeLessThanOrEqual(0)
})
