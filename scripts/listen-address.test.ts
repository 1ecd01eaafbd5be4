import { createServer } from 'node:net'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { readAddress, tryAddress } from './listen-address.mjs'

describe('where the server listens', () => {
  afterEach(() => vi.unstubAllEnvs())

  it('is loopback and port 3000 unless said otherwise', () => {
    vi.stubEnv('PORT', '')
    vi.stubEnv('HOST', '')
    expect(readAddress()).toEqual({ host: '127.0.0.1', port: 3000 })
  })

  it.each(['0', '65536', '80a', '-1'])('names PORT when it is %s', (port) => {
    vi.stubEnv('PORT', port)
    expect(() => readAddress()).toThrow(/^PORT must be/)
  })

  it('names PORT when another process has it', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const address = other.address()
    const port = typeof address === 'object' && address ? address.port : 0
    await expect(tryAddress({ host: '127.0.0.1', port })).rejects.toThrow(`PORT ${port} is taken`)
    await new Promise((resolve) => other.close(resolve))
    await expect(tryAddress({ host: '127.0.0.1', port })).resolves.toBeUndefined()
  })

  it('names HOST when this machine does not have it', async () => {
    await expect(tryAddress({ host: '192.0.2.1', port: 3000 })).rejects.toThrow('HOST 192.0.2.1')
  })
})
