import { expect, type Page } from '@playwright/test'
import { demoCapture } from './captures.ts'
import { expectAccessible, test } from './quiet-page.ts'
import { importFile, openReview } from './review-steps.ts'

const lineOf = (page: Page) => page.getByRole('region', { name: 'Who has this article' })

test('an editor gives an article out, reviewers find it, take it and give it back', async ({ signIn }) => {
  test.setTimeout(360_000)
  const editor = await signIn('Editor')
  await importFile(editor, demoCapture('04-wire-retold.txt'))
  const address = await openReview(editor)
  // It has no headline, and is named by its first words.
  const headline = ((await editor.locator('.statement').first().textContent()) ?? '').slice(0, 60)

  // A range of it to one reviewer, with a note.
  await lineOf(editor).getByRole('button', { name: 'Assign' }).click()
  const dialog = editor.getByRole('dialog')
  await dialog.getByText('Mara Okoye', { exact: true }).click()
  await dialog.getByRole('textbox', { name: 'From number' }).fill('2')
  await dialog.getByRole('textbox', { name: 'To number' }).fill('3')
  await dialog.getByRole('textbox', { name: 'Note' }).fill('Begin with the sums.')
  await expectAccessible(editor)
  await dialog.getByRole('button', { name: 'Assign', exact: true }).click()
  await expect(lineOf(editor)).toContainText('statements 2 to 3')

  // It stands in that reviewer's queue, and leads to the first of its statements.
  const a = await signIn('Reviewer A')
  await a.getByRole('link', { name: 'Queue' }).click()
  const assigned = a.getByRole('region', { name: 'Assigned to you' })
  await expect(assigned.getByText('Note: Begin with the sums.')).toBeVisible()
  await expectAccessible(a)
  await assigned.getByRole('link', { name: headline }).first().click()
  await a.waitForURL(/statement=/)
  await expect(a.getByRole('heading', { name: /Statement 2\b/ })).toBeVisible()
  await expect(lineOf(a)).toContainText('Yours')

  // They give it back, and the editor sees it go.
  await lineOf(a).getByRole('button', { name: 'Give back' }).click()
  await a.getByRole('dialog').getByRole('textbox', { name: 'Reason' }).fill('I know the author.')
  await a.getByRole('dialog').getByRole('button', { name: 'Give back' }).click()
  await expect(lineOf(editor)).toContainText('Nobody has this article yet')

  // Another takes all of it from their queue, by key.
  const b = await signIn('Reviewer B')
  await b.goto('/w/demo/queue')
  await b
    .getByRole('button', { name: `Take ${headline}` })
    .first()
    .click()
  const taken = b.getByRole('region', { name: 'Assigned to you' })
  await expect(taken.getByRole('link', { name: headline }).first()).toBeVisible()
  await b.keyboard.press('j')
  await expect(b.locator('[data-row-link]:focus')).toHaveCount(1)
  await expect(lineOf(editor)).toContainText('the whole article')

  // Shared out among both, as it was shown before; what the second had gives way to their share.
  await lineOf(editor).getByRole('button', { name: 'Assign' }).click()
  await dialog.getByText('Mara Okoye', { exact: true }).last().click()
  await dialog.getByText('Ines Lund', { exact: true }).last().click()
  await dialog.getByRole('button', { name: /How/ }).click()
  await editor.getByRole('option', { name: 'Share out evenly' }).click()
  await dialog.getByRole('button', { name: /Reviewers for each statement/ }).click()
  await editor.getByRole('option', { name: '1', exact: true }).click()
  const preview = dialog.getByRole('region', { name: 'Who gets what' })
  await expect(preview.getByRole('listitem')).toHaveCount(2)
  await expect(preview).toHaveAttribute('aria-busy', 'false')
  const shown = await preview.getByRole('listitem').last().locator('span').last().textContent()
  await expectAccessible(editor)
  await dialog.getByRole('button', { name: 'Share out', exact: true }).click()
  await expect(lineOf(editor)).toContainText(shown ?? 'nothing was shown')

  // The history tells it.
  await editor.goto('/w/demo/audit')
  await expect(
    editor.getByText(/gave Mara Okoye \d+ statements? of the article to assess/).first(),
  ).toBeVisible()
  await expect(editor.getByText('gave back their work on the article').first()).toBeVisible()
  await b.goto(address)
  await expect(lineOf(b)).toContainText('Yours')
})

test('an editor selects articles in the list and gives them out at once', async ({ signIn }) => {
  const editor = await signIn('Editor')
  await editor.goto('/w/demo/articles?status=in-review')
  const boxes = editor.getByRole('checkbox', { name: /^Select / })
  await expect(boxes.first()).toBeAttached()
  for (const index of [0, 1]) await boxes.nth(index).press('Space')
  await editor.getByRole('button', { name: 'Assign…' }).click()
  const dialog = editor.getByRole('dialog')
  await expect(dialog.getByRole('heading', { name: 'Assign 2 articles' })).toBeVisible()
  await dialog.getByText('Mara Okoye', { exact: true }).click()
  await expectAccessible(editor)
  await dialog.getByRole('button', { name: 'Assign', exact: true }).click()
  await expect(dialog).toHaveCount(0)
  const rows = editor.getByRole('list', { name: 'Articles', exact: true }).getByRole('listitem')
  await expect(rows.nth(0)).toContainText('Mara Okoye')
  await expect(rows.nth(1)).toContainText('Mara Okoye')
  await expectAccessible(editor)

  // Whoever has work lands on it, and goes on from one article of it to the next.
  const a = await signIn('Reviewer A')
  await expect(a).toHaveURL(/\/w\/demo\/queue$/)
  await a.locator('main [data-row-link]').first().click()
  await a.waitForURL(/statement=/)
  const first = new URL(a.url()).pathname
  await lineOf(a).getByRole('button', { name: 'Next in your queue' }).click()
  await a.waitForURL(({ pathname, searchParams }) => pathname !== first && searchParams.has('statement'))
  const place = a.getByRole('heading', { name: /Statement \d+\b/ })
  await expect(place).toBeVisible()
  const shown = (await place.textContent()) ?? ''
  await a.keyboard.press('o')
  await expect(place).not.toHaveText(shown)
  expect(new URL(a.url()).pathname).not.toBe(first)
})
