/** @param {number} since milliseconds */
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`

/**
 * Runs one step and says how it went in one line. What a step printed is shown where it failed, or
 * where it is asked for.
 *
 * @param {import('./checks.mjs').Step} step
 * @param {{ show?: boolean }} [options]
 * @returns {Promise<boolean>}
 */
export async function takeStep({ title, run }, { show = false } = {}) {
  const begun = Date.now()
  const { ok, output } = await run()
  console.log(`${ok ? 'ok  ' : 'FAIL'}  ${title.padEnd(20)} ${seconds(begun).padStart(8)}`)
  if (output !== '' && (show || !ok)) console.log(output.trimEnd().replaceAll(/^/gm, '      '))
  return ok
}
