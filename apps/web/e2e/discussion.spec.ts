import { expect, type Page } from '@playwright/test'
import { demoCapture } from './captures.ts'
import { expectAccessible, test } from './quiet-page.ts'
import { goTo, importFile, openReview } from './review-steps.ts'

const ofStatement = (page: Page) => page.getByRole('region', { name: 'Discussion', exact: true })
const ofArticle = (page: Page) => page.getByRole('region', { name: 'Discussion of the article' })
const toggle = (region: ReturnType<typeof ofStatement>) => region.getByRole('button', { name: /^Discussion/ })

test('two people discuss a statement with a mention, live, and settle it', async ({ signIn }) => {
  test.setTimeout(360_000)
  const editor = await signIn('Editor')
  await importFile(editor, demoCapture('04-wire-retold.txt'))
  const address = await openReview(editor)
  const b = await signIn('Reviewer B')
  await editor.goto(address)
  await b.goto(address)
  await goTo(editor, 1)
  await goTo(b, 1)
  await expect(toggle(ofStatement(b))).toContainText('nothing open')

  await toggle(ofStatement(editor)).click()
  const begin = ofStatement(editor).getByRole('textbox', { name: 'Begin a discussion' })
  await begin.pressSequentially('@')
  const people = ofStatement(editor).getByRole('listbox', { name: 'People you may mention' })
  await expect(people).toBeVisible()
  await begin.press('ArrowDown')
  await expect(people.getByRole('option').nth(1)).toHaveAttribute('aria-selected', 'true')
  await begin.press('ArrowUp')
  const mentioned = (await people.getByRole('option').first().locator('bdi').textContent()) ?? ''
  await begin.press('Enter')
  await expect(people).toBeHidden()
  await expect(begin).toHaveValue(`@${mentioned} `)
  await begin.pressSequentially('does this fit #3?')

  // What was begun is still there after the page was left.
  await editor.reload()
  await goTo(editor, 1)
  await toggle(ofStatement(editor)).click()
  await expect(begin).toHaveValue(`@${mentioned} does this fit #3?`)
  await begin.press('Control+Enter')
  await expect(ofStatement(editor).getByText('does this fit')).toBeVisible()
  await expect(begin).toHaveValue('')

  // The other one hears of it without a reload, and answers.
  await expect(toggle(ofStatement(b))).toContainText('1 open')
  await toggle(ofStatement(b)).click()
  await expect(ofStatement(b).getByText(`@${mentioned}`)).toBeVisible()
  const link = ofStatement(b).getByRole('link', { name: '#3' })
  const third = await b.locator('.statement').nth(2).getAttribute('data-statement')
  await expect(link).toHaveAttribute('href', `${address}?statement=${third}`)
  await ofStatement(b).getByRole('textbox', { name: 'Your reply' }).fill('It does.')
  await expectAccessible(b)
  await ofStatement(b).getByRole('button', { name: 'Reply' }).click()
  await expect(ofStatement(editor).getByText('It does.')).toBeVisible()

  await ofStatement(b).getByRole('button', { name: 'Edit' }).click()
  const own = ofStatement(b).getByRole('textbox', { name: 'Your comment' })
  await own.fill('It fits.')
  await ofStatement(b).getByRole('button', { name: 'Save' }).click()
  await expect(ofStatement(editor).getByText('It fits.')).toBeVisible()
  await ofStatement(editor).getByText('Put in other words').click()
  await expect(ofStatement(editor).getByText('It does.')).toBeVisible()
  await expect(ofStatement(editor).getByRole('button', { name: 'Edit' })).toHaveCount(1)

  await ofStatement(editor).getByRole('button', { name: 'Resolve' }).click()
  await expect(toggle(ofStatement(b))).toContainText('nothing open')
  await ofStatement(b).getByText('1 resolved').click()
  await ofStatement(b).getByRole('button', { name: 'Open again' }).click()
  await expect(toggle(ofStatement(editor))).toContainText('1 open')

  await link.click()
  await expect(b).toHaveURL(new RegExp(`statement=${third}`))
  await editor.goto(`/w/demo/audit?article=${address.split('/').at(-1)}`)
  await expect(editor.getByText('resolved a discussion').first()).toBeVisible()
  await expect(editor.getByText(`@${mentioned}`).first()).toBeVisible()
})

test('an article is discussed in its head', async ({ signIn }) => {
  test.setTimeout(240_000)
  const a = await signIn('Reviewer A')
  await a.goto('/w/demo/articles')
  await a.locator('a[href*="/articles/"]').first().click()
  await toggle(ofArticle(a)).click()
  await ofArticle(a).getByRole('textbox', { name: 'Begin a discussion' }).fill('Who wrote the headline?')
  await ofArticle(a).getByRole('button', { name: 'Begin' }).click()
  await expect(ofArticle(a).getByText('Who wrote the headline?')).toBeVisible()
  await expectAccessible(a)
  const auditor = await signIn('Auditor')
  await auditor.goto(a.url())
  await toggle(ofArticle(auditor)).click()
  await expect(ofArticle(auditor).getByText('Who wrote the headline?')).toBeVisible()
  await expect(ofArticle(auditor).getByRole('textbox')).toHaveCount(0)
})
