import { errorTable } from './error-table.ts'

/** docs/errors.md, made from the one table of errors. */
export function errorsDoc(): string {
  const rows = Object.entries(errorTable).map(
    ([code, { status, message }]) => `| \`${code}\` | ${status} | ${message.replaceAll('|', '\\|')} |`,
  )
  return `${head}\n${rows.join('\n')}\n`
}

const head = `# Errors

Every refusal of a rule has a code. The API answers with the code in \`error.data.domain.code\`, with plain
details beside it, and with the message below. This page is generated from \`packages/api/src/error-table.ts\`
by \`npm run docs:errors\`; a test fails when it is out of date.

| code | status | what a person reads |
|---|---|---|`
