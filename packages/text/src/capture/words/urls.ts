const schemes = ['https://', 'http://', 'www.']

/** Where a line is nothing but an address, in full or shortened by a forum (`https://a.org/b ... c`); else null. */
export function readUrlLine(text: string): { start: number; end: number } | null {
  const at = text.indexOf(':') < 0 ? -1 : addressStart(text)
  const start = at >= 0 ? at : schemes.some((scheme) => text.startsWith(scheme)) ? 0 : -1
  if (start < 0) return null
  const before = text.slice(0, start).trim()
  if (before !== '' && !(before.endsWith(':') && before.length <= 24)) return null
  const parts = text.slice(start).split(/\s+/u)
  if (parts.length === 1) return { start, end: text.length }
  if (parts.length === 3 && (parts[1] === '...' || parts[1] === '…')) return { start, end: text.length }
  return null
}

function addressStart(text: string): number {
  const found = schemes.map((scheme) => text.indexOf(scheme)).filter((index) => index >= 0)
  return found.length === 0 ? -1 : Math.min(...found)
}

const imagePaths = ['/images/', '/photos/', '/image/', '/img/', '/uploads/', '/thumb']
const imageEnds = ['.jpg', '.jpeg', '.png', '.gif', '.webp', '.svg', '.avif', '.mp4']

/** An address that shows a picture is not where an article comes from. */
export function isImageUrl(url: string): boolean {
  const path = url.toLowerCase().split('?')[0] ?? ''
  return imagePaths.some((part) => path.includes(part)) || imageEnds.some((end) => path.endsWith(end))
}

/** True for a bare site name such as `Ria.city` or `Rss.plus`: letters, a dot, letters, no space. */
export function isSiteName(text: string): boolean {
  if (/\s/u.test(text) || text.length > 40) return false
  const dot = text.lastIndexOf('.')
  const tail = text.slice(dot + 1)
  if (dot < 2 || tail.length < 2 || tail.length > 10) return false
  return [...text].every((character) => /[\p{L}\p{N}.-]/u.test(character)) && /^\p{L}+$/u.test(tail)
}

/** Names a site in running text (`Smi24.net — news around the clock`). */
export function namesSite(text: string): boolean {
  return text.split(/\s+/u).some((token) => isSiteName(token.replace(/[.,;:!?)]$/u, '')) && siteTail(token))
}

const siteTails = new Set([
  'com',
  'net',
  'org',
  'ru',
  'info',
  'news',
  'media',
  'city',
  'plus',
  'io',
  'co',
  'su',
  'ua',
  'by',
  'kz',
  'de',
  'fr',
  'es',
  'tr',
  'ir',
  'cn',
  'jp',
  'uk',
  'tv',
  'biz',
  'рф',
])

function siteTail(token: string): boolean {
  const clean = token.replace(/[.,;:!?)]$/u, '').toLowerCase()
  return siteTails.has(clean.slice(clean.lastIndexOf('.') + 1))
}
