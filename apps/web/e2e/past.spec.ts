import { expect } from '@playwright/test'
import { demoCapture } from './captures.ts'
import { expectAccessible, test } from './quiet-page.ts'
import { assess, goTo, importFile, openReview } from './review-steps.ts'

const source = { url: 'https://statistics.example/port/ferries', title: 'Ferries by month' }

test('a statement and its article are read as they stood before a change of mind, and the change is told', async ({
  signIn,
}) => {
  test.setTimeout(120_000)
  const editor = await signIn('Editor')
  await importFile(editor, demoCapture('01-coastal-herald.txt'))
  const article = await openReview(editor)
  const articleId = article.split('/').at(-1)
  const reviewer = await signIn('Reviewer A')
  await reviewer.goto(article)
  await assess(reviewer, 2, 'v', { rationale: 'The yearbook has the same number.', source })
  await assess(reviewer, 2, 'd', { rationale: 'The yearbook was put right since.' })

  // From the statement's history to the moment of the first tag.
  await goTo(reviewer, 2)
  await reviewer.getByRole('tab', { name: 'History' }).click()
  const tagged = reviewer.getByRole('listitem').filter({ hasText: 'The yearbook has the same number.' })
  await tagged.last().getByRole('button', { name: 'More about this event' }).click()
  await reviewer.getByRole('menuitem', { name: 'See this moment' }).click()
  await reviewer.waitForURL(/\/audit\/moment\?/)
  await expect(reviewer.getByText(/^As it stood on .*, after event No\./)).toBeVisible()
  await expect(reviewer.getByText('The yearbook has the same number.')).toBeVisible()
  await expect(reviewer.getByText('The yearbook was put right since.')).toHaveCount(0)
  await expectAccessible(reviewer)

  // The whole article then, and step by step on to now.
  await reviewer.getByRole('link', { name: 'The whole article at this moment' }).click()
  await expect(reviewer.locator('[data-mark="verified"]')).toHaveCount(1)
  await expectAccessible(reviewer)
  await reviewer.getByRole('button', { name: 'Next change' }).click()
  await expect(reviewer.locator('[data-mark="disputed"]')).toHaveCount(1)
  await expect(reviewer.locator('[data-mark="verified"]')).toHaveCount(0)
  await reviewer.getByRole('button', { name: 'Previous change' }).click()
  await expect(reviewer.locator('[data-mark="verified"]')).toHaveCount(1)

  // What is different since.
  await reviewer.getByRole('link', { name: 'What has changed since' }).click()
  await expect(reviewer.getByText('0 added, 2 changed, 0 gone')).toBeVisible()
  const rows = reviewer.getByRole('region', { name: 'What is different' })
  await expect(rows.getByText('The yearbook was put right since.')).toBeVisible()
  await expect(rows.locator('del').filter({ hasText: 'Verified' })).not.toHaveCount(0)
  await expectAccessible(reviewer)

  // The story tells it in its order.
  await reviewer.getByRole('navigation', { name: 'Audit' }).getByRole('link', { name: 'Story' }).click()
  await reviewer.waitForURL(new RegExp(`/audit/story\\?article=${articleId}`))
  const sentences = reviewer.getByRole('listitem')
  await expect(sentences.filter({ hasText: 'found an article' })).toHaveCount(1)
  await expect(sentences.filter({ hasText: 'opened the article for review' })).toHaveCount(1)
  await expect(sentences.filter({ hasText: 'The yearbook was put right since.' })).toBeVisible()
  await expectAccessible(reviewer)
})

test('the workspace is read at its beginning, now, and in what happened in between', async ({ signIn }) => {
  const auditor = await signIn('Auditor')
  await auditor.goto('/w/demo/audit/moment')
  await expect(auditor.getByRole('table', { name: 'Articles' })).toBeVisible()
  await expect(auditor.getByText(/^As it stands now/)).toBeVisible()
  await expectAccessible(auditor)
  await auditor.goto('/w/demo/audit/moment?at=start')
  await expect(auditor.getByText('Nothing had happened yet at that moment.')).toBeVisible()
  await auditor.getByRole('button', { name: 'Next change' }).click()
  await expect(auditor.getByText('There were no articles yet.')).toBeVisible()
  await auditor.goto('/w/demo/audit/moment?at=2999-01-01T00:00:00.000Z')
  await expect(auditor.getByText(/^That moment is still to come/)).toBeVisible()
  await auditor.goto('/w/demo/audit/difference')
  await expectAccessible(auditor)
  await auditor.getByRole('button', { name: 'Since the beginning' }).click()
  await expect(auditor.getByText(/^\d+ added, 0 changed, 0 gone$/)).toBeVisible()
  await auditor.goto('/w/demo/audit/story')
  await expect(auditor.getByRole('heading', { name: 'Choose an article' })).toBeVisible()
  await expectAccessible(auditor)
})
