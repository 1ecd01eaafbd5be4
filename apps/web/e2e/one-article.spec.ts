import { readFileSync } from 'node:fs'
import { expect } from '@playwright/test'
import { type CaptureFile, demoCapture, hasRealCaptures, realCapture } from './captures.ts'
import { expectAccessible, test } from './quiet-page.ts'
import { assess, goTo, importFile, openReview } from './review-steps.ts'

const captures: { title: string; load: () => CaptureFile; isThere: boolean }[] = [
  { title: 'a demo capture', load: () => demoCapture('03-machine-translation.txt'), isThere: true },
  {
    title: 'a real capture (needs the shared corpus)',
    load: () => realCapture('002_4fb25f17430b9f0d.txt'),
    isThere: hasRealCaptures,
  },
]

const source = { url: 'https://archive.example/record?utm_source=mail', title: 'The record' }

for (const { title, load, isThere } of captures) {
  test(`one article from capture to audit: ${title}`, async ({ signIn }) => {
    test.skip(!isThere, 'the folder shared is not there')
    test.setTimeout(180_000)
    const editor = await signIn('Editor')
    await importFile(editor, load())
    await expectAccessible(editor)
    const address = await openReview(editor)

    const a = await signIn('Reviewer A')
    const b = await signIn('Reviewer B')
    await a.goto(address)
    await b.goto(address)
    await expectAccessible(a)

    await assess(a, 1, 'v', { rationale: 'The record says the same.', source })
    await assess(a, 2, 'd', { rationale: 'The record gives another number.', source })
    await assess(a, 3, 'p', { rationale: 'Loaded wording.', technique: 'loaded' })
    const statement = (page: typeof a, at: number) => page.locator('.statement').nth(at)
    for (const page of [a, b]) {
      await expect(statement(page, 1)).toHaveAttribute('data-mark', 'verified')
      await expect(statement(page, 2)).toHaveAttribute('data-mark', 'disputed')
      await expect(statement(page, 3)).toHaveAttribute('data-mark', 'framed')
    }

    await assess(b, 1, 'd', { rationale: 'The record was corrected since.', source })
    await expect(statement(a, 1)).toHaveAttribute('data-mark', 'contested')

    // The same reviewer in two windows: the later write is stale, shows both versions and loses neither.
    const other = await a.context().newPage()
    await other.route('**/api/trpc/event.follow**', (route) => route.abort())
    await other.goto(address)
    await goTo(other, 3)
    await other.keyboard.press('r')
    await other.keyboard.type(' Written in the second window.')
    await goTo(a, 3)
    await a.keyboard.press('r')
    await a.keyboard.type(' Written in the first window.')
    await a.keyboard.press('Control+Enter')
    await expect(a.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible()
    await other.keyboard.press('Control+Enter')
    const conflict = other.getByRole('alert', { name: 'Two versions of your assessment' })
    await expect(conflict).toContainText('Written in the second window.')
    await expect(conflict).toContainText('Written in the first window.')
    await conflict.getByRole('button', { name: 'Submit mine over it' }).click()
    await expect(other.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible()

    const download = a.waitForEvent('download')
    await a.getByRole('button', { name: 'Export' }).click()
    await a.getByRole('menuitem').first().click()
    const csv = readFileSync(await (await download).path(), 'utf8')
    const lines = csv.trim().split('\r\n')
    expect(lines).toHaveLength(1 + 4)
    expect(lines.filter((line) => line.includes(',propaganda-framed,'))).toHaveLength(1)
    expect(lines.filter((line) => line.includes('Written in the second window.'))).toHaveLength(1)
    expect(lines.filter((line) => line.includes('utm_source'))).toHaveLength(0)

    await a.goto(`/w/demo/audit?article=${address.split('/').at(-1)}`)
    await expect(a.getByText('Written in the first window.')).toBeVisible()
    await expect(a.getByText('The record was corrected since.')).toBeVisible()
    await expect(a.getByText('The record gives another number.')).toBeVisible()
    await expectAccessible(a)
  })
}
