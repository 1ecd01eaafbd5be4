/** What the console says of an error: its words, and a fault of ours with its trace. */
export function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if ('code' in error && error.code === 'ERR_MODULE_NOT_FOUND' && error.message.includes('generated')) {
    return 'The database client is not generated yet. Run `npm start` or `npm run check` once, then try again.'
  }
  // Errors with a code of their own say what happened and what to do; anything else was not foreseen.
  return 'code' in error ? error.message : (error.stack ?? error.message)
}
