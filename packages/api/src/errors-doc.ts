import { type ErrorCode, errorDetails, errorsInEnglish } from '@assay/review'
import { z } from 'zod'
import { errorTable } from './error-table.ts'

/** docs/errors.md, made from the one table of errors. */
export function errorsDoc(): string {
  const codes = z.array(z.custom<ErrorCode>(isCode)).parse(Object.keys(errorDetails))
  const rows = codes.map((code) =>
    [code, errorTable[code], namesOf(errorDetails[code]), errorsInEnglish[code]].map(cell).join(' | '),
  )
  return `${head}\n${rows.map((row) => `| ${row} |`).join('\n')}\n`
}

const isCode = (value: unknown): boolean => typeof value === 'string' && Object.hasOwn(errorDetails, value)

const cell = (text: string, column: number) => (column === 0 ? `\`${text}\`` : text.replaceAll('|', '\\|'))

const shapeSchema = z.object({
  properties: z.record(z.string(), z.unknown()).optional(),
  required: z.array(z.string()).optional(),
  anyOf: z.array(z.unknown()).optional(),
})

/** The names of the details, as their JSON Schema has them: the optional ones with a question mark. */
function namesOf(details: z.ZodType): string {
  const alternatives = (schema: unknown): string[] => {
    const { properties = {}, required = [], anyOf } = shapeSchema.parse(schema)
    if (anyOf !== undefined) return anyOf.flatMap(alternatives)
    return [
      Object.keys(properties)
        .map((name) => `\`${name}\`${required.includes(name) ? '' : '?'}`)
        .join(', '),
    ]
  }
  return alternatives(z.toJSONSchema(details, { io: 'input' })).join('; or ')
}

const head = `# Errors

Everything that is refused, or fails, has a code. The API answers with the code and its details in
\`error.data.error\`, a download or an upload in \`error\`; what a person reads comes from the catalogue of their
language, by the code. The English is below, with the details in braces (ICU messages). \`internal\` answers one fixed
sentence and the number under which the log of the server tells the rest. This page is generated from
\`packages/review/src/errors\` and \`packages/api/src/error-table.ts\` by \`npm run docs:errors\`; a test fails when it is
out of date.

| code | status | details | what a person reads |
|---|---|---|---|`
