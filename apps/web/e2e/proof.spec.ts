import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, type Page } from '@playwright/test'
import { demoCapture } from './captures.ts'
import { expectAccessible, test } from './quiet-page.ts'
import { assess, importFile, openReview, openUntouched } from './review-steps.ts'

const cli = join(import.meta.dirname, '../../cli/bin/assay.mjs')
const place = mkdtempSync(join(tmpdir(), 'assay-proof-'))

test.afterAll(() => rmSync(place, { recursive: true }))

const outcome = (page: Page, name: string) => page.getByRole('region', { name })

/** Gives the page a file with these words in it, and verifies it. */
async function verify(page: Page, name: string, text: string): Promise<void> {
  writeFileSync(join(place, name), text)
  await page.locator('input[type="file"]').setInputFiles(join(place, name))
  await expect(page.getByText(name)).toBeVisible()
  await page.getByRole('button', { name: 'Verify', exact: true }).click()
}

/** Another character of the same alphabet at one place: one byte is changed, and nothing else. */
function changeAt(text: string, at: number): string {
  const other = text[at] === 'A' ? 'B' : text[at] === '1' ? '2' : /\d/.test(text[at] ?? '') ? '1' : 'A'
  return `${text.slice(0, at)}${other}${text.slice(at + 1)}`
}

/** Saves what a click downloads, and reads it. */
async function download(page: Page, click: () => Promise<void>): Promise<string> {
  const saving = page.waitForEvent('download')
  await click()
  return readFileSync(await (await saving).path(), 'utf8')
}

test('the proof of a tag that was changed since holds in a browser without an account', async ({
  signIn,
  page,
}) => {
  test.setTimeout(120_000)
  const editor = await signIn('Editor')
  await importFile(editor, demoCapture('04-wire-retold.txt'))
  const address = await openReview(editor)
  const reviewer = await signIn('Reviewer A')
  await reviewer.goto(address)
  const source = { url: 'https://archive.example/proof', title: 'The record' }
  await assess(reviewer, 1, 'v', { rationale: 'The record says the same.', source })
  await assess(reviewer, 1, 'd', { rationale: ' It was corrected since.' })
  await reviewer.getByRole('tab', { name: 'History' }).click()
  const entries = reviewer.getByRole('listitem').filter({ hasText: 'assessed the statement' })
  await expect(entries).toHaveCount(2)
  await entries.last().getByRole('button', { name: 'More about this event' }).click()
  const save = reviewer.getByRole('menuitem', { name: 'Save its proof' })
  const proof = await download(reviewer, () => save.click())

  await page.goto('/sign-in')
  await page.getByRole('link', { name: 'Verify it' }).click()
  await expect(page.getByRole('heading', { name: 'Verify', level: 1 })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Verify', exact: true }).click()
  await expect(page.getByText('Choose a file first.')).toBeVisible()
  await verify(page, 'first-tag.tlog-proof', proof)
  await expect(page.getByText('A proof holds no key')).toBeVisible()
  await expectAccessible(page)

  // The file says which log it is of, so the address of the workspace is filled in.
  await page.getByRole('button', { name: 'Fetch keys' }).click()
  await expect(page.getByText('The keys of demo, fetched from')).toBeVisible()
  await page.getByRole('button', { name: 'Verify', exact: true }).click()
  const holds = outcome(page, 'This event stands in the signed log')
  await expect(holds).toContainText('A reviewer assessed the statement with 1 source')
  await expect(holds).toContainText('Verified')
  await expect(holds).not.toContainText('Disputed')
  await expect(holds).toContainText('The record')
  await holds.getByText('The entry itself, as it was signed').click()
  await expect(holds).toContainText('"type":"assessment-submitted"')
  await expectAccessible(page)

  const hashes = proof.indexOf('\n', proof.indexOf('\nindex ') + 1)
  const root = proof.lastIndexOf('\n\n')
  const inclusion = 'The event, its number or one of the hashes was changed'
  for (const [what, at, words] of [
    ['event', proof.indexOf('extra ') + 46, inclusion],
    ['index', hashes - 1, inclusion],
    ['hash', hashes + 10, inclusion],
    ['root', root - 20, 'The signature is not right'],
    ['signature', proof.length - 30, 'The signature is not right'],
  ] as const) {
    await verify(page, `changed-${what}.tlog-proof`, changeAt(proof, at))
    await expect(outcome(page, 'This proof does not hold')).toContainText(words)
  }
  await expectAccessible(page)
})

test('a bundle of the log holds, and one that was changed or cut does not', async ({ signIn, page }) => {
  test.setTimeout(120_000)
  const env = { ...process.env, ASSAY_DATA_DIR: process.env.ASSAY_E2E_DATA_DIR }
  const { stdout: bundle } = await promisify(execFile)(process.execPath, [cli, 'audit', 'export', 'demo'], {
    env,
    maxBuffer: 100_000_000,
  })
  await page.goto('/verify')
  await verify(page, 'log.jsonl', bundle)
  const itself = outcome(page, 'The history fits together')
  await expect(itself).toContainText('The keys came with the file')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Fetch keys' }).click()
  await expect(page.getByText('The keys of demo, fetched from')).toBeVisible()
  await page.getByRole('button', { name: 'Verify', exact: true }).click()
  await expect(outcome(page, 'The history holds')).toContainText('under a signed checkpoint')
  await expectAccessible(page)

  await verify(page, 'changed.jsonl', changeAt(bundle, bundle.indexOf('"actorRole":"') + 15))
  await expect(outcome(page, 'The history differs')).toContainText(
    'An event was changed after it was entered',
  )
  await expectAccessible(page)
  await verify(page, 'cut.jsonl', bundle.slice(0, bundle.length * 0.6))
  await expect(outcome(page, 'The history differs')).toContainText('The file breaks off')

  const auditor = await signIn('Auditor')
  await auditor.goto('/w/demo/audit')
  await auditor.getByRole('button', { name: 'Proofs' }).click()
  const save = auditor.getByRole('menuitem', { name: 'Save the log as a bundle' })
  await verify(page, 'saved-log.jsonl', await download(auditor, () => save.click()))
  await expect(outcome(page, 'The history holds')).toBeVisible()
  await openUntouched(auditor)
  await auditor.getByRole('button', { name: 'Export' }).click()
  const ofArticle = auditor.getByRole('menuitem', { name: 'Bundle with proofs' })
  await verify(page, 'article.jsonl', await download(auditor, () => ofArticle.click()))
  await expect(outcome(page, 'The history holds')).toContainText('of one article')
  await expect(outcome(page, 'The history holds')).toContainText('only a bundle of the whole log')
})

test('what is no proof, and a key that does not fit, each have their own word', async ({ page }) => {
  await page.goto('/verify')
  await verify(page, 'empty.txt', '')
  await expect(page.getByText('The file is empty.')).toBeVisible()
  await verify(page, 'letter.txt', 'Dear newsroom')
  await expect(page.getByText('This is neither a proof nor a bundle')).toBeVisible()
  const key = page.getByRole('textbox', { name: 'Public key of the newsroom' })
  await verify(
    page,
    'log.jsonl',
    '{"kind":"bundle","format":"assay-bundle@1","origin":"desk.example/harbour"}\n',
  )
  await expect(page.getByText('The first line of the bundle is damaged or was changed')).toBeVisible()
  await key.fill('nonsense')
  await page.getByRole('button', { name: 'Verify', exact: true }).click()
  await expect(page.getByText('Line 1 of the key is no public key.')).toBeVisible()
  await key.fill('example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k')
  await page.getByRole('button', { name: 'Verify', exact: true }).click()
  await expect(page.getByText('it belongs to example.com/foo')).toBeVisible()
  await page.getByRole('textbox', { name: 'Address of the workspace' }).fill('nowhere')
  await page.route('**/api/keys/nowhere', (route) => route.fulfill({ json: { logs: [] } }))
  await page.getByRole('button', { name: 'Fetch keys' }).click()
  await expect(page.getByText('This workspace has signed nothing yet')).toBeVisible()
})

test('the public keys of a workspace are there for anybody, from anywhere', async ({ request }) => {
  const answer = await request.get('/api/keys/demo')
  expect(answer.status()).toBe(200)
  expect(answer.headers()).toMatchObject({ 'access-control-allow-origin': '*' })
  expect(answer.headers()).not.toHaveProperty('set-cookie')
  const { logs } = await answer.json()
  expect(logs[0].keys[0].verifierKey).toMatch(/^localhost:\d+\/demo\+[0-9a-f]{8}\+/)
  expect(logs[0].checkpoint).toContain(`${logs[0].origin}\n`)
  expect((await request.get('/api/keys/nowhere')).status()).toBe(404)
  expect((await request.get('/api/keys/No%20Slug')).status()).toBe(400)
  expect((await request.get('/api/bundle?workspaceId=any')).status()).toBe(401)
  expect((await request.get('/api/bundle')).status()).toBe(400)
})
