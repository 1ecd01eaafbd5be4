import { createServer } from 'node:net'

/** Where the server is going to listen. The server validates its settings itself; these two are needed earlier. */
export function readAddress() {
  const port = process.env.PORT?.trim() || '3000'
  if (!/^\d{1,5}$/.test(port) || Number(port) < 1 || Number(port) > 65_535) {
    throw new Error('PORT must be a port from 1 to 65535')
  }
  return { host: process.env.HOST?.trim() || '127.0.0.1', port: Number(port) }
}

/** @type {Record<string, (address: { host: string, port: number }) => string>} */
const messages = {
  EADDRINUSE: ({ port }) => `PORT ${port} is taken by another process; set PORT to a free one`,
  EACCES: ({ port }) => `PORT ${port} may not be listened on by this user; set PORT to one above 1023`,
  EADDRNOTAVAIL: ({ host }) => `HOST ${host} is not an address of this machine`,
  ENOTFOUND: ({ host }) => `HOST ${host} is not known`,
}

/**
 * Listens for a moment, so that an address that cannot be had is reported before minutes of building.
 *
 * @param {{ host: string, port: number }} address
 * @returns {Promise<void>}
 */
export function tryAddress(address) {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      const message = messages[error.code ?? '']?.(address)
      reject(message === undefined ? error : new Error(message))
    })
    probe.listen({ ...address, exclusive: true }, () => probe.close(() => resolve()))
  })
}
