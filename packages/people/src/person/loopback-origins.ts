const loopback = ['localhost', '127.0.0.1', '[::1]']

/** The other names of this machine where Assay is reached by one of them: 127.0.0.1 for localhost, and so on. */
export function loopbackOrigins(baseUrl: string): string[] {
  const { protocol, hostname, port } = new URL(baseUrl)
  if (!loopback.includes(hostname)) return []
  return loopback.map((name) => `${protocol}//${name}${port === '' ? '' : `:${port}`}`)
}
