import { expect } from '@playwright/test'
import { test } from './quiet-page.ts'

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
