import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { roleWithStatus } from './role-and-status.mjs'
import { root } from './run.mjs'
import { sourceFiles } from './source-files.mjs'

const folder = mkdtempSync(join(tmpdir(), 'assay-rights-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const check = () => {
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'scripts/check-house.mjs'), folder], {
    encoding: 'utf8',
  })
  return { status, stderr }
}
const plant = (path: string, text: string) => {
  mkdirSync(join(folder, dirname(path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

const violations = {
  'in one condition':
    "const mayAssess = viewer.abilities.includes('assess') && article.status === 'in-review'\n",
  'the other way round': "const show = status === 'draft' && may('edit') && abilities.includes('edit')\n",
  'by way of a name':
    "const can = (act) => viewer.abilities.includes(act)\nconst isDropped = status === 'dropped'\n",
  'with a role by its name': "const isAdmin = role === 'admin'\nif (state === 'contested') decide()\n",
  'of a member': 'const show = mayManage && member.active\n',
  'of an object, once more': "if (article.abilities.includes('edit') && article.status === 'draft') edit()\n",
}

describe('a component that combines role with status', () => {
  it.each(Object.entries(violations))('fails the build: %s', (_how, text) => {
    const path = 'apps/web/src/features/planted/planted-button.tsx'
    plant(path, text)
    const { status, stderr } = check()
    expect(stderr).toContain(`${path}: combines what somebody may do with how a thing stands`)
    expect(status).toBe(1)
    rmSync(join(folder, path))
  })

  it('is told from one that asks an object what may be done to it, or only shows how it stands', () => {
    plant(
      'apps/web/src/features/planted/planted-menu.tsx',
      "const shows = article.abilities.includes('edit')\nconst isDropped = status === 'dropped'\n",
    )
    plant('apps/web/src/features/planted/planted-mark.tsx', "const isDraft = status === 'draft'\n")
    expect(check()).toEqual({ status: 0, stderr: '' })
  })

  it('is looked for among all modules of the interface', () => {
    const looked = sourceFiles(root).filter(({ path }) => path.startsWith('apps/web/src/'))
    expect(looked.length).toBeGreaterThan(100)
    expect(looked.filter((file) => roleWithStatus(file) !== null).map(({ path }) => path)).toEqual([])
  })
})
