import { expect, type Page } from '@playwright/test'
import type { CaptureFile } from './captures.ts'
import { expectAccessible, test } from './quiet-page.ts'
import { assess, goTo, importFile, openReview } from './review-steps.ts'

/** A source that nobody has cited: one that was cited before is offered, over the field below. */
const newSource = () => ({ url: `https://archive.example/ferry-${Date.now()}`, title: 'The ferry log' })

/** Invented news with bytes of its own, so that each test has an article to itself. */
function ferryNews(): CaptureFile {
  const text = [
    'Ferry to the outer islands doubles its runs',
    'The ferry company said on Monday that it would run twice a day from April.',
    'Some 4,100 people live on the outer islands, the district office reports.',
    `Printed in edition ${Date.now()} of the Saltmarch Courier.`,
  ].join('\n\n')
  return { name: 'ferry.txt', mimeType: 'text/plain', buffer: Buffer.from(text) }
}

async function statementAddress(page: Page): Promise<string> {
  const url = new URL(page.url())
  return `${url.pathname}${url.search}`
}

/** What both downloads of an article hold, and the checkpoint that comes with them. */
async function exportsOf(page: Page, articleId: string) {
  const mine = await (await page.request.get('/api/trpc/workspace.mine')).json()
  const query = `workspaceId=${mine.result.data[0].id}&articleId=${articleId}`
  const [csv, jsonl] = [
    await page.request.get(`/api/export?${query}&format=csv`),
    await page.request.get(`/api/export?${query}&format=jsonl`),
  ]
  const note = Buffer.from(csv.headers()['assay-checkpoint'] ?? '', 'base64').toString()
  return { text: `${await csv.text()}\n${await jsonl.text()}`, note }
}

test('a text is erased for a reason, in every open browser and every export, and its tag stays', async ({
  signIn,
}) => {
  test.setTimeout(180_000)
  const words = `Oberon Tallis of the night shift told me ${Date.now()}`
  const editor = await signIn('Editor')
  await importFile(editor, ferryNews())
  const address = await openReview(editor)
  const articleId = address.split('/').at(-1) ?? ''

  const reviewer = await signIn('Reviewer A')
  await reviewer.goto(address)
  await assess(reviewer, 1, 'v', { rationale: words, source: newSource() })
  await reviewer.keyboard.press('d')
  await reviewer.keyboard.press('Control+Enter')
  await expect(reviewer.locator('.statement').nth(1)).toHaveAttribute('data-mark', 'disputed')
  const rationale = reviewer.getByRole('textbox', { name: 'Rationale' })
  await expect(rationale).toHaveValue(words)
  await expect(reviewer.getByRole('tabpanel').getByText(words)).toBeVisible()
  await expect(reviewer.getByRole('button', { name: 'Erase a text' })).toHaveCount(0)

  const auditor = await signIn('Auditor')
  await auditor.goto(`/w/demo/audit?article=${articleId}`)
  await expect(auditor.getByText(words)).toHaveCount(2)

  const admin = await signIn('Admin')
  await admin.goto(await statementAddress(reviewer))
  await expect.poll(async () => (await exportsOf(admin, articleId)).text.split(words).length - 1).toBe(2)
  await admin.getByRole('button', { name: 'Erase a text' }).click()
  await admin.getByRole('menuitem', { name: 'Erase the rationale…' }).click()
  const dialog = admin.getByRole('alertdialog', { name: 'Erase this text for good?' })
  await expect(dialog.getByText(words)).toBeVisible()
  await expect(dialog.getByRole('checkbox', { name: /in 1 other place/ })).toBeChecked()
  await expectAccessible(admin)
  await dialog.getByRole('button', { name: 'Erase the text for good' }).click()
  await expect(dialog.getByText(/Say why/)).toBeVisible()
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('They spoke in confidence.')
  await dialog.getByRole('button', { name: 'Erase the text for good' }).click()
  await expect(admin.getByText('The text is erased, in 2 places.')).toBeVisible()

  await expect(reviewer.getByRole('tabpanel').getByText('This text was erased.')).toBeVisible()
  await expect(reviewer.getByText(words)).toHaveCount(0)
  await expect(rationale).toHaveValue('')
  await expect(reviewer.locator('.statement').nth(1)).toHaveAttribute('data-mark', 'disputed')
  expect(await reviewer.evaluate(() => JSON.stringify(window.localStorage))).not.toContain(words)
  await reviewer.reload()
  await expect(reviewer.getByRole('tabpanel').getByText('This text was erased.')).toBeVisible()
  await expect(reviewer.getByText(words)).toHaveCount(0)

  await expect(auditor.getByText('They spoke in confidence.')).toHaveCount(2)
  await expect(auditor.getByText('erased a text').first()).toBeVisible()
  await expect(auditor.getByText(words)).toHaveCount(0)
  await expectAccessible(auditor)
  await admin.getByRole('tab', { name: 'History' }).click()
  await expect(admin.getByText('They spoke in confidence.').first()).toBeVisible()
  await expectAccessible(admin)

  const { text, note } = await exportsOf(admin, articleId)
  expect(text).not.toContain(words)
  expect(text).toContain(note.split('\n')[2])
  expect(note).toMatch(/\n— \S+ \S+\n$/)
})

test('what was left behind on the way is not shown again with the words in it', async ({ signIn }) => {
  test.setTimeout(120_000)
  const words = `A neighbour, Ysolde Brandt, said so ${Date.now()}`
  const reason = `A private person ${Date.now()}`
  const editor = await signIn('Editor')
  await importFile(editor, ferryNews())
  const address = await openReview(editor)
  await assess(editor, 1, 'v', { rationale: words, source: newSource() })

  const admin = await signIn('Admin')
  await admin.goto('/w/demo/audit')
  await expect(admin.getByText(words)).toBeVisible()
  await admin.getByRole('link', { name: 'Articles' }).click()
  // The audit has links to the article too, and one from there would leave out a step of the way back.
  await admin.waitForURL(/\/articles$/)
  await expect(admin.getByRole('heading', { name: 'Articles' })).toBeVisible()
  await admin
    .getByRole('link', { name: /Ferry to the outer islands/ })
    .first()
    .click()
  await admin.waitForURL(new RegExp(address))
  await admin.locator('.statement').nth(1).click()
  await admin.getByRole('tab', { name: 'History' }).click()
  await admin.getByRole('button', { name: 'More about this event' }).first().click()
  await admin.getByRole('menuitem', { name: 'Erase the rationale…' }).click()
  await admin.getByRole('textbox', { name: 'Reason' }).fill(reason)
  await admin.getByRole('button', { name: 'Erase the text for good' }).click()
  await expect(admin.getByText('The text is erased.')).toBeVisible()
  await expect(admin.getByText(words)).toHaveCount(0)
  await admin.goBack()
  await admin.waitForURL(/\/articles$/)
  await expect(admin.getByRole('heading', { name: 'Articles' })).toBeVisible()
  await admin.goBack()
  await admin.waitForURL(/\/audit$/)
  await expect(admin.getByText(reason)).toBeVisible()
  await expect(admin.getByText(words)).toHaveCount(0)
})

test('a draft begun from erased words is not sent before its author has looked at it', async ({ signIn }) => {
  test.setTimeout(120_000)
  const words = `Heard from Magnus Reed ${Date.now()}`
  const editor = await signIn('Editor')
  await importFile(editor, ferryNews())
  const address = await openReview(editor)
  const reviewer = await signIn('Reviewer B')
  await reviewer.goto(address)
  await assess(reviewer, 1, 'v', { rationale: words, source: newSource() })
  await goTo(reviewer, 1)
  await reviewer.keyboard.press('r')
  await reviewer.keyboard.press('End')
  await reviewer.keyboard.type(' And from others.')

  const admin = await signIn('Admin')
  await admin.goto(await statementAddress(reviewer))
  await admin.getByRole('button', { name: 'Erase a text' }).click()
  await admin.getByRole('menuitem', { name: 'Erase the rationale…' }).click()
  await admin.getByRole('textbox', { name: 'Reason' }).fill('They asked for it.')
  await admin.getByRole('button', { name: 'Erase the text for good' }).click()

  const notice = reviewer.getByRole('alert', { name: 'Words you began from were erased' })
  await expect(notice).toBeVisible()
  await expectAccessible(reviewer)
  await reviewer.keyboard.press('Control+Enter')
  await expect(reviewer.getByText(/Say first whether they are still in it/)).toBeVisible()
  await reviewer.reload()
  await expect(notice).toBeVisible()
  await notice.getByRole('button', { name: 'Empty its texts' }).click()
  await expect(reviewer.getByRole('textbox', { name: 'Rationale' })).toHaveValue('')
  await expect(reviewer.getByText(words)).toHaveCount(0)
  expect(await reviewer.evaluate(() => JSON.stringify(window.localStorage))).not.toContain(words)
})

test('the name of a member is erased wherever it stands', async ({ signIn, browser }) => {
  const admin = await signIn('Admin')
  await admin.goto('/w/demo/members')
  await admin.getByRole('button', { name: 'Invite' }).click()
  await admin.getByRole('button', { name: 'Make the link' }).click()
  const link = await admin.getByRole('textbox', { name: 'Link' }).inputValue()
  await admin.getByRole('button', { name: 'Done' }).click()
  const name = `Wilhelmina ${Date.now().toString(36)}`
  const context = await browser.newContext()
  const guest = await context.newPage()
  await guest.goto(link)
  await guest.getByRole('textbox', { name: 'Name' }).fill(name)
  await guest.getByRole('textbox', { name: 'E-mail' }).fill(`${Date.now()}@demo.example`)
  await guest.getByLabel('Password').fill('four herons by the weir')
  await guest.getByRole('button', { name: 'Create your account and join' }).click()
  await guest.waitForURL(/\/w\/demo\/(articles|queue)/)
  await expect(guest.getByRole('button', { name: `Account of ${name}` })).toBeVisible()

  // A page that follows the log for nothing else.
  await guest.goto('/w/demo/audit/moment')
  await expect(guest.getByRole('button', { name: `Account of ${name}` })).toBeVisible()

  const auditor = await signIn('Auditor')
  await auditor.goto('/w/demo/audit')
  await expect(auditor.getByText(name).first()).toBeVisible()

  await admin.getByRole('button', { name: `Actions for ${name}` }).click()
  await admin.getByRole('menuitem', { name: 'Erase the name…' }).click()
  const dialog = admin.getByRole('alertdialog', { name: `Erase the name of ${name} for good?` })
  await expectAccessible(admin)
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('They have left.')
  await dialog.getByRole('button', { name: 'Erase the name for good' }).click()
  await expect(admin.getByText('The name is erased.')).toBeVisible()
  for (const page of [admin, auditor, guest]) await expect(page.getByText(name)).toHaveCount(0)
  await expect(guest.getByRole('button', { name: `Account of ${name}` })).toHaveCount(0)
  await expect(auditor.getByText('They have left.')).toBeVisible()
  await expect(auditor.getByText('erased the name of a member')).toBeVisible()
  await context.close()
})
