import { BlockList, isIP } from 'node:net'

/** A request as far as it tells where it comes from. */
export type Arrival = {
  headers: Record<string, string | string[] | undefined>
  socket: { remoteAddress?: string | undefined }
}

/** Under these names the server tells its own code where a request comes from and what it is called in the logs. */
export const clientHeader = 'x-assay-client'
export const requestHeader = 'x-assay-request'

/** What the server noted on a request as it came in. */
export const originOf = (headers: Headers) => ({
  client: headers.get(clientHeader) ?? 'unknown',
  request: headers.get(requestHeader) ?? 'unknown',
})

/**
 * Builds what tells which address a request comes from. That is the other end of the connection: `X-Forwarded-For`
 * is whatever its sender writes. Only where the connection comes from a trusted proxy does the header count, from
 * its end, and only as far as each address is again one of a trusted proxy.
 *
 * @param trusted IP addresses, or networks such as `10.0.0.0/8`
 */
export function buildClientAddress(trusted: readonly string[]): (arrival: Arrival) => string {
  const proxies = new BlockList()
  for (const each of trusted) {
    const [address = '', bits] = each.split('/')
    if (bits === undefined) proxies.addAddress(address, familyOf(address))
    else proxies.addSubnet(address, Number(bits), familyOf(address))
  }
  const isProxy = (address: string) => isIP(address) !== 0 && proxies.check(address, familyOf(address))
  return ({ headers, socket }) => {
    let client = plainAddress(socket.remoteAddress ?? '') ?? 'unknown'
    const hops = [headers['x-forwarded-for'] ?? []].flat().join(',').split(',')
    while (isProxy(client)) {
      const before = plainAddress(hops.pop() ?? '')
      if (before === null) break
      client = before
    }
    return client
  }
}

const familyOf = (address: string) => (isIP(address) === 6 ? 'ipv6' : 'ipv4')

/** An address without port, brackets and zone, an IPv4 address in IPv6 as the former; null where it is none. */
function plainAddress(written: string): string | null {
  const text = written.trim().toLowerCase()
  const bare = /^\[(.*)\](:\d+)?$/.exec(text)?.[1] ?? /^([\d.]+):\d+$/.exec(text)?.[1] ?? text
  const address = bare.replace(/%.*$/, '').replace(/^::ffff:(?=\d+\.)/, '')
  return isIP(address) === 0 ? null : address
}
