import { expect, type Page } from '@playwright/test'
import { expectAccessible, test } from './quiet-page.ts'
import { address, firstCapture, laterCapture } from './recaptured-news.ts'
import { assess, goTo, openReview } from './review-steps.ts'

const source = { url: 'https://archive.example/minutes', title: 'Minutes of the council' }

async function importText(editor: Page, text: string): Promise<void> {
  await editor.goto('/w/demo/import')
  await editor.getByRole('textbox', { name: 'Text or HTML of the page' }).fill(text)
  await editor.getByRole('textbox', { name: 'Address it came from' }).fill(address)
  await editor.getByRole('button', { name: 'Import', exact: true }).click()
  await editor.waitForURL(/\/captures\//)
  await expect(editor.getByRole('heading', { level: 1 })).toContainText('Ferry pier')
}

/** Corrects the later capture's article in a window of its own. */
async function correctPublisher(editor: Page, publisher: string): Promise<void> {
  const other = await editor.context().newPage()
  await other.goto(
    (await editor.getByRole('link', { name: 'Keep as a separate article' }).getAttribute('href')) ?? '',
  )
  await other.getByRole('button', { name: 'Correct details' }).click()
  await other.getByRole('textbox', { name: 'Publisher' }).fill(publisher)
  await other.getByRole('button', { name: 'Save' }).click()
  await expect(other.getByText('Details corrected')).toBeVisible()
  await other.close()
}

/** The place of a statement in the article, by words that it has. */
async function placeOf(page: Page, words: string): Promise<number> {
  const all = await page.locator('.statement').allTextContents()
  const at = all.findIndex((text) => text.includes(words))
  expect(at, words).toBeGreaterThanOrEqual(0)
  return at
}

const statement = (page: Page, words: string) => page.locator('.statement', { hasText: words })

test('an article captured again: what changed is shown, and the work is carried over', async ({ signIn }) => {
  test.setTimeout(180_000)
  const editor = await signIn('Editor')
  await importText(editor, firstCapture)
  const firstPage = new URL(editor.url()).pathname
  const review = await openReview(editor)

  const a = await signIn('Reviewer A')
  await a.goto(review)
  await assess(a, await placeOf(a, '340,000'), 'v', { rationale: 'The minutes say the same.', source })
  await assess(a, await placeOf(a, 'Nobody will be'), 'v', { rationale: 'She said so on the radio.', source })
  await assess(a, await placeOf(a, 'A smaller boat'), 'd', { rationale: 'No such boat is planned.', source })
  const quote = statement(a, 'Nobody will be').locator('.statement-quote')
  await expect(quote).toHaveText('“Nobody will be left waiting on the quay this summer,”')
  await goTo(a, await placeOf(a, 'Nobody will be'))
  await expect(a.getByRole('region', { name: 'Statement', exact: true })).toContainText('Quoted: Ine Brekke')

  // A draft that is being written while the words change.
  await goTo(a, await placeOf(a, '340,000'))
  await a.keyboard.press('r')
  await a.keyboard.type(' Page 4.')

  await importText(editor, laterCapture)
  await expect(editor.getByText('This address was captured before')).toContainText('3 assessments')
  await expectAccessible(editor)
  await editor.getByRole('link', { name: 'See what changed' }).click()
  await expect(editor.getByRole('heading', { level: 1 })).toHaveText('What changed')
  const changes = editor.getByRole('region', { name: 'Changes in the order of the text' })
  await expect(changes.locator('li', { hasText: 'Wording changed' })).toContainText('number')
  await expect(changes.locator('li', { hasText: 'Wording changed' }).locator('ins')).toHaveText('430,000')
  await expect(changes.locator('li', { hasText: 'Typography only' })).toContainText('Keeps its assessment.')
  await expect(changes.locator('li', { hasText: 'Gone' })).toContainText(
    'its assessment stays in the history',
  )
  await expect(changes.locator('li', { hasText: 'New' })).toContainText('did not say which yard')
  await changes
    .getByRole('button', { name: /unchanged statement/ })
    .first()
    .click()
  await expect(changes).toContainText('will close for 12 weeks')
  await expectAccessible(editor)
  await changes.getByRole('button', { name: 'Only assessed' }).click()
  await expect(changes.getByRole('listitem')).toHaveCount(3)
  await expect(changes.locator('li', { hasText: 'New' })).toHaveCount(0)

  // Somebody corrects the later article meanwhile: nothing is carried over unseen.
  const carryOver = editor.getByRole('button', { name: 'Carry the work over' })
  const asking = editor.getByRole('alertdialog', { name: 'Carry the work over?' })
  await correctPublisher(editor, 'Northern Slip')
  await carryOver.click()
  await asking.getByRole('button', { name: 'Carry the work over' }).click()
  await expect(editor.getByRole('alert').filter({ hasText: 'Somebody changed one of the two' })).toBeVisible()
  await expect(editor.getByRole('region', { name: 'Changed details' })).toContainText('Northern Slip')

  await carryOver.click()
  await expect(asking).toContainText('1 assessed statement stays as it is, 1 needs review anew, and 1 leaves')
  await expectAccessible(editor)
  const comparison = new URL(editor.url()).pathname
  await asking.getByRole('button', { name: 'Carry the work over' }).click()
  await editor.waitForURL((url) => url.pathname === review)
  await expect(editor.getByText('The work was carried over.')).toBeVisible()
  await expect(statement(editor, '430,000')).toHaveAttribute('data-mark', 'needs-review')
  await expect(statement(editor, 'Nobody will be')).toHaveAttribute('data-mark', 'verified')
  await expect(statement(editor, 'did not say which yard')).toHaveAttribute('data-mark', 'open')
  const gone = editor.getByRole('region', { name: 'No longer in the source' })
  await expect(gone).toContainText('A smaller boat is to sail')
  await goTo(editor, await placeOf(editor, '430,000'))
  await expectAccessible(editor)

  // The open page of the reviewer follows, and the draft asks to be read again.
  await expect(a.getByText('The article was carried over to a later capture')).toBeVisible()
  const changed = a.getByRole('alert', { name: 'The words changed while you were writing' })
  await expect(changed).toBeVisible()
  await changed.getByRole('button', { name: 'Discard it' }).click()
  const panel = a.getByRole('region', { name: 'Statement', exact: true })
  await expect(panel.locator('details')).toContainText('The wording changed on')
  await expect(panel.locator('details').locator('del')).toHaveText('340,000')
  await expect(panel.getByRole('region', { name: 'On the earlier wording' })).toContainText('340,000')
  await expectAccessible(a)
  await panel.getByRole('button', { name: 'Start from your earlier assessment' }).click()
  await a.keyboard.press('d')
  await a.keyboard.press('r')
  await a.keyboard.type(' They say 340,000, not more.')
  await a.keyboard.press('Control+Enter')
  await expect(a.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible()
  await expect(statement(a, '430,000')).toHaveAttribute('data-mark', 'disputed')
  await expect(statement(editor, '430,000')).toHaveAttribute('data-mark', 'disputed')

  await gone.getByRole('link', { name: 'History' }).click()
  await expect(editor.getByText('No such boat is planned.')).toBeVisible()
  await editor.goto(firstPage)
  await expect(editor.getByText('A smaller boat is to sail')).toBeVisible()
  await expect(editor.getByText('was carried over')).toBeVisible()
  await expectAccessible(editor)
  await editor.goto(comparison)
  await expect(editor.getByText('These two cannot be compared')).toBeVisible()
  await editor.goto(`/w/demo/audit?article=${review.split('/').at(-1)}`)
  await expect(editor.getByText(/carried the article over to a later capture/)).toContainText(
    '1 with changed words, 1 gone, 1 new',
  )
})
