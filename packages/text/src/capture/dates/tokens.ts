/** A word, a number or a mark of a line; words in lower case, digits as Latin ones. */
export type Token = { text: string; kind: 'number' | 'word' | 'mark'; start: number; end: number }

/** The tokens of a line. What is glued together in a copied page is cut: `20194:29 ESTUpdated`. */
export function tokenize(line: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < line.length) {
    const start = at
    const kind = kindOf(line.charAt(at))
    if (kind === 'blank') {
      at++
      continue
    }
    at++
    if (kind !== 'mark') while (at < line.length && kindOf(line.charAt(at)) === kind) at++
    const raw = line.slice(start, at)
    tokens.push({ text: kind === 'number' ? latinDigits(raw) : raw.toLowerCase(), kind, start, end: at })
  }
  return splitDense(tokens.flatMap((token, index) => splitYear(token, tokens[index + 1]))).flatMap((token) =>
    splitGlued(line, token),
  )
}

/** `20194:29`: in a copied page the time may stand right behind the year. */
function splitYear(token: Token, next: Token | undefined): Token[] {
  const glued = token.kind === 'number' && /^(?:19|20)\d{3,4}$/u.test(token.text) && next?.text === ':'
  if (!glued) return [token]
  const at = token.start + 4
  return [
    { ...token, text: token.text.slice(0, 4), end: at },
    { ...token, text: token.text.slice(4), start: at },
  ]
}

/** `ESTUpdated`: so may the next word behind a word. */
function splitGlued(line: string, token: Token): Token[] {
  const raw = line.slice(token.start, token.end)
  if (token.kind !== 'word' || token.end - token.start !== token.text.length || !/\p{Lu}\p{Ll}/u.test(raw))
    return [token]
  const parts: Token[] = []
  let from = 0
  for (const { index } of raw.matchAll(/(?<=\p{Ll})\p{Lu}|(?<=\p{Lu}{2})\p{Lu}(?=\p{Ll})/gu)) {
    parts.push({
      ...token,
      text: token.text.slice(from, index),
      start: token.start + from,
      end: token.start + index,
    })
    from = index
  }
  return [...parts, { ...token, text: token.text.slice(from), start: token.start + from }]
}

function kindOf(character: string): Token['kind'] | 'blank' {
  if (/[\s\u200c-\u200f]/u.test(character)) return 'blank'
  if (/\p{Nd}/u.test(character)) return 'number'
  return /[\p{L}\p{M}ʼ]/u.test(character) ? 'word' : 'mark'
}

/** `2024年1月9日` and `9T21` have no spaces: 年, 月 and 日 stand alone. */
function splitDense(tokens: Token[]): Token[] {
  return tokens.flatMap((token) => {
    if (token.kind !== 'word' || !/^[年月日時时分]./u.test(token.text)) return [token]
    const head = { ...token, text: token.text.charAt(0), end: token.start + 1 }
    return [head, { ...token, text: token.text.slice(1), start: token.start + 1 }]
  })
}

function latinDigits(raw: string): string {
  return [...raw].map((digit) => String(digitValue(digit))).join('')
}

function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 48
  for (const zero of [0x30, 0x660, 0x6f0, 0x966, 0xff10])
    if (code >= zero && code < zero + 10) return code - zero
  return 0
}

/** The value of a token of up to four digits within bounds, else null. */
export function number(token: Token | undefined, low: number, high: number): number | null {
  if (token?.kind !== 'number' || token.text.length > 4) return null
  const value = Number(token.text)
  return value >= low && value <= high ? value : null
}
