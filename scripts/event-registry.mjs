import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './run.mjs'

const review = join(root, 'packages/review/src')
export const registryFile = join(review, 'history/registry.ts')

/** @param {string} type */
const nameOf = (type) => type.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())

/** The module that names every type of event, as the files of the folder give it: one type, one file. */
export function eventRegistry() {
  const types = readdirSync(join(review, 'events'))
    .filter((name) => /^[a-z-]+[.]ts$/.test(name))
    .map((name) => name.replace(/[.]ts$/, ''))
    .sort()
  return [
    ...types.map((type) => `import { ${nameOf(type)} } from '../events/${type}.ts'`),
    '',
    '/** Every type of event there is, one file each. Written by `npm run events`, never by hand. */',
    'export const definitions = {',
    ...types.map((type) => `  '${type}': ${nameOf(type)},`),
    '}',
    '',
  ].join('\n')
}
