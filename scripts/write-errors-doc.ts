import { writeFileSync } from 'node:fs'
import { errorsDoc } from '../packages/api/src/errors-doc.ts'

writeFileSync(new URL('../docs/errors.md', import.meta.url), errorsDoc())
