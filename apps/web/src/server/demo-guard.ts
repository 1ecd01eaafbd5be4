import type { Arrival } from './client-address.ts'

const loopbackHost = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i
const loopbackAddress = /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/

/** What proxies, tunnels and delivery networks add to a request. */
const byProxy =
  /^(forwarded|via|x-forwarded.*|x-real-ip|x-original-.*|x-client-ip|x-cluster-client-ip|true-client-ip|client-ip|cf-.*|cdn-loop|fastly-.*|fly-.*|x-envoy-.*|x-amz-cf-.*|x-azure-.*|proxy-connection|ngrok-.*)$/

/**
 * Whether a request to a demo comes from this very machine, as far as can be told: by a loopback connection, to a
 * loopback host, and through no proxy. Whoever reaches a demo is signed in at a click, so a page elsewhere whose
 * name was bound to 127.0.0.1, or a tunnel, must get nothing. Takes the headers as they came over the wire: Next
 * adds its own.
 */
export function isFromThisMachine({ headers, socket }: Arrival): boolean {
  if (!loopbackAddress.test(socket.remoteAddress ?? '')) return false
  if (!loopbackHost.test(String(headers.host ?? ''))) return false
  return !Object.keys(headers).some((name) => byProxy.test(name))
}
