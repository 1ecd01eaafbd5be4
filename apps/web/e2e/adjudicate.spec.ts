import { expect, type Page } from '@playwright/test'
import { demoCapture } from './captures.ts'
import { expectAccessible, test } from './quiet-page.ts'
import { assess, goTo, importFile, openReview } from './review-steps.ts'

const record = { url: 'https://archive.example/tide', title: 'The tide record' }
const corrections = { url: 'https://archive.example/corrections', title: 'The corrections' }

const desk = (page: Page) => page.getByRole('article', { name: 'Statement' })

test('an editor writes a decision from several assessments, takes it back, and decides many at once', async ({
  signIn,
}) => {
  test.setTimeout(600_000)
  const editor = await signIn('Editor')
  await importFile(editor, demoCapture('04-wire-retold.txt'))
  const address = await openReview(editor)
  const a = await signIn('Reviewer A')
  const b = await signIn('Reviewer B')
  for (const page of [a, b]) await page.goto(address)
  await assess(a, 1, 'v', { rationale: 'The record says the same.', source: record })
  await assess(b, 1, 'd', { rationale: 'The record was corrected since.', source: corrections })
  await assess(a, 2, 'v', { rationale: 'Both papers had it.', source: record })
  await assess(b, 2, 'v', { rationale: 'The paper of that day had it.', source: record })

  await editor.goto(address)
  await goTo(editor, 1)
  await editor.getByRole('link', { name: 'Compare and decide' }).click()
  await editor.waitForURL(/\/decide\?/)
  await expect(editor.getByRole('status').filter({ hasText: '1 of 1' })).toBeVisible()
  await expect(desk(editor)).toContainText('The record says the same.')
  await expect(desk(editor)).toContainText('The record was corrected since.')
  await expectAccessible(editor)

  // From the second assessment, with the source of the first beside its own.
  await editor.keyboard.press('2')
  const rationale = editor.getByRole('textbox', { name: 'Rationale' })
  await expect(rationale).toHaveValue('The record was corrected since.')
  await desk(editor).getByText('The tide record').first().waitFor()
  await editor.getByRole('checkbox', { name: 'Use the source The tide record' }).focus()
  await editor.keyboard.press('Space')
  await expect(editor.getByRole('button', { name: 'Edit The tide record' })).toBeVisible()
  await editor.keyboard.press('r')
  await expect(rationale).toBeFocused()
  await editor.keyboard.press('End')
  await editor.keyboard.type(' The first print is known.')
  await expect(editor.getByRole('button', { name: 'Rests on 1 of 2 assessments' })).toBeVisible()
  await expectAccessible(editor)
  await editor.keyboard.press('Control+Enter')
  await expect(editor.getByRole('heading', { name: 'Nothing is contested' })).toBeVisible()
  const statement = b.locator('.statement').nth(1)
  await expect(statement).toHaveAttribute('data-mark', 'disputed')

  await editor.getByRole('button', { name: 'Undo' }).click()
  await expect(editor.getByRole('status').filter({ hasText: '1 of 1' })).toBeVisible()
  await expect(statement).toHaveAttribute('data-mark', 'contested')

  // What is written while somebody says something else is kept, and is decided only once it was read again.
  await editor.keyboard.press('1')
  await assess(b, 1, 'd', { rationale: ' It was corrected twice.' })
  await expect(editor.getByRole('alert').filter({ hasText: 'since you began' })).toBeVisible()
  await editor.keyboard.press('Control+Enter')
  await expect(statement).toHaveAttribute('data-mark', 'contested')
  await editor.getByRole('button', { name: 'I have read it' }).click()
  await editor.keyboard.press('Control+Enter')
  await expect(statement).toHaveAttribute('data-mark', 'verified')

  await editor.getByRole('button', { name: /^Agreed/ }).click()
  await editor.getByRole('button', { name: 'Decide many at once (1)' }).click()
  const many = editor.getByRole('region', { name: 'Many at once' })
  await expect(many).toContainText('Both papers had it.')
  await expectAccessible(editor)
  await many.getByRole('button', { name: 'Decide 1 statement' }).click()
  await expect(
    editor.getByRole('heading', { name: 'No agreed statement waits for a decision' }),
  ).toBeVisible()
  await goTo(b, 2)
  await expect(b.getByRole('region', { name: 'Decision' })).toContainText('Both papers had it.')
})

test('decisions leave as files, with the assessments under them by choice', async ({ signIn }) => {
  const editor = await signIn('Editor')
  await editor.goto('/w/demo/articles')
  const fileOf = async (name: string) => {
    const download = editor.waitForEvent('download')
    await editor.getByRole('button', { name: 'Export' }).click()
    await editor.getByRole('menuitem', { name, exact: true }).click()
    const file = await download
    expect(file.suggestedFilename()).toContain('assay-decisions-')
    const stream = await file.createReadStream()
    return (await stream.toArray()).join('')
  }
  expect(await fileOf('Decisions (CSV)')).toContain('row,headline,')
  const lines = (await fileOf('Decisions with their assessments, exact (JSONL)')).trim().split('\n')
  expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ kind: 'checkpoint' })
})

test('a reviewer has no page that decides', async ({ signIn }) => {
  const reviewer = await signIn('Reviewer A')
  await expect(reviewer.getByRole('link', { name: 'Decide', exact: true })).toHaveCount(0)
  await reviewer.goto('/w/demo/decide')
  await expect(reviewer.getByRole('heading', { name: 'There is nothing at this address' })).toBeVisible()
})
