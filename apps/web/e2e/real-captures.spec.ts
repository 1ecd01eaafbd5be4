import { expect } from '@playwright/test'
import { furtherRealCaptures, hasRealCaptures, realCapture } from './captures.ts'
import { expectAccessible, test } from './quiet-page.ts'
import { openCapture } from './review-steps.ts'

for (const name of furtherRealCaptures) {
  test(`a real capture is imported without an error (needs the shared corpus): ${name}`, async ({
    signIn,
  }) => {
    test.skip(!hasRealCaptures, 'the folder shared is not there')
    const editor = await signIn('Editor')
    await openCapture(editor, realCapture(name))
    await expect(editor.getByText(/articles? found/)).toBeVisible()
    await expectAccessible(editor)
  })
}
