#!/usr/bin/env node
// The sources run as they are, through tsx: nothing has to be built before `npx assay`.
import { register } from 'tsx/esm/api'

register()
const { main } = await import('../src/main.ts')
process.exitCode = await main(process.argv.slice(2))
