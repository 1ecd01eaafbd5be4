import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { eventRegistry, registryFile } from './event-registry.mjs'

it('names every file of the events, so that none is defined and not known', () => {
  expect(readFileSync(registryFile, 'utf8'), 'run npm run events').toBe(eventRegistry())
})
