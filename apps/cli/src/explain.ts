/**
 * What the console says of an error: a refusal in the words of the one table of errors, what else was foreseen in its
 * own, and a fault of ours with its trace.
 */
export async function explain(error: unknown): Promise<string> {
  if (!(error instanceof Error)) return String(error)
  if ('code' in error && error.code === 'ERR_MODULE_NOT_FOUND' && error.message.includes('generated')) {
    return 'The database client is not generated yet. Run `npm start` or `npm run check` once, then try again.'
  }
  // Loaded where it is needed, so that a command that needs no database starts without it.
  const { errorsInEnglish, ReviewError } = await import('@assay/review')
  if (error instanceof ReviewError) {
    const { IntlMessageFormat } = await import('intl-messageformat')
    return String(new IntlMessageFormat(errorsInEnglish[error.code], 'en').format(plain(error.details)))
  }
  return 'code' in error ? error.message : (error.stack ?? error.message)
}

/** The details that a message can name. */
function plain(details: Readonly<Record<string, unknown>>): Record<string, string | number> {
  const named: Record<string, string | number> = {}
  for (const [name, value] of Object.entries(details)) {
    if (typeof value === 'string' || typeof value === 'number') named[name] = value
  }
  return named
}
