import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

/** What is worth it, with the type that the file itself is served under. Fonts are compressed already. */
const types = new Map([
  ['.js', 'application/javascript; charset=UTF-8'],
  ['.css', 'text/css; charset=UTF-8'],
])
const address = '/_next/static/'

/**
 * Writes a smaller copy beside each script and style of a build. It takes seconds once, which no request could.
 *
 * @param {string} distribution the folder of the build
 */
export function compressFiles(distribution) {
  const folder = join(distribution, 'static')
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!types.has(extname(name))) continue
    const content = readFileSync(join(folder, name))
    const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY }
    writeFileSync(join(folder, `${name}.br`), brotliCompressSync(content, { params }))
  }
}

/**
 * Turns requests for a file to its smaller copy, where there is one and the browser takes it. Read once, before Next
 * reads the same folder.
 *
 * @param {string} distribution the folder of the build
 * @returns {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => void}
 */
export function offerCompressed(distribution) {
  const names = readdirSync(join(distribution, 'static'), { recursive: true, encoding: 'utf8' })
  const copies = new Set(names.filter((name) => name.endsWith('.br')).map((name) => `${address}${name}`))
  return (request, response) => {
    const copy = `${request.url}.br`
    const type = types.get(extname(request.url ?? ''))
    if (type === undefined || !copies.has(copy)) return
    response.setHeader('vary', 'accept-encoding')
    if (!/\bbr\b/.test(String(request.headers['accept-encoding'] ?? ''))) return
    request.url = copy
    response.setHeader('content-encoding', 'br')
    response.setHeader('content-type', type)
  }
}
