import { bin, run } from './run.mjs'

/** Generates what is not committed, the database client; turbo skips it where nothing changed. */
export function generate() {
  return run(bin('turbo'), ['run', 'generate', '--output-logs=errors-only', '--no-color'])
}
