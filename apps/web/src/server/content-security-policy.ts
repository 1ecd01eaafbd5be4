type PolicyOptions = { nonce: string; https: boolean; development: boolean }

/**
 * Gives the Content-Security-Policy of a page (CSP level 3). Scripts run by nonce alone. Style elements need the
 * nonce too. Style attributes are allowed, and they only: React Aria renders them on the server to hide the
 * native inputs behind its controls, with values that no list of hashes could follow. A style attribute runs
 * nothing, and images and fonts that it could name are held to this origin.
 * Development needs eval (React's error stacks), its style elements and a socket.
 */
export function buildContentSecurityPolicy({ nonce, https, development }: PolicyOptions): string {
  const directives = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    development ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${development ? ' ws:' : ''}`,
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-src 'none'",
    "frame-ancestors 'none'",
    ...(https ? ['upgrade-insecure-requests'] : []),
  ]
  return directives.join('; ')
}
