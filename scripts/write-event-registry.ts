import { writeFileSync } from 'node:fs'
import { eventRegistry, registryFile } from './event-registry.mjs'

writeFileSync(registryFile, eventRegistry())
