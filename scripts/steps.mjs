/** @typedef {{ ok: boolean, output: string, note?: string }} Outcome */
/** @typedef {{ name: string, title: string, run: () => Promise<Outcome> }} Step */

/**
 * Runs one step and says how it went in one line. What a step printed is shown where it failed, or
 * where it is asked for.
 *
 * @param {Step} step
 * @param {{ show?: boolean }} [options]
 * @returns {Promise<boolean>}
 */
export async function takeStep({ title, run }, { show = false } = {}) {
  const begun = Date.now()
  const { ok, output, note = '' } = await run()
  const seconds = `${((Date.now() - begun) / 1000).toFixed(1)} s`
  console.log(`${ok ? 'ok  ' : 'FAIL'}  ${title.padEnd(20)} ${seconds.padStart(8)}  ${note}`.trimEnd())
  if (output !== '' && (show || !ok)) console.log(output.trimEnd().replaceAll(/^/gm, '      '))
  return ok
}
