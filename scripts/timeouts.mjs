/**
 * How long a client may take to send a request, in milliseconds: its headers, and all of it, which leaves the largest
 * capture 45 kB a second. Whoever takes longer is answered 408 and cut off; looked for every few seconds. An answer,
 * such as a live stream, may take as long as it likes.
 */
export const timeouts = {
  headersTimeout: 20_000,
  requestTimeout: 120_000,
  connectionsCheckingInterval: 5_000,
  keepAliveTimeout: 10_000,
}
