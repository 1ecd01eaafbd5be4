import { encodingOf } from './encodings.ts'

/** The standard looks no further; pages that put their scripts first are met with a little more. */
const prescan = 4096

/**
 * The encoding that a page declares in its first bytes: `<meta charset>`, `<meta http-equiv content>`, or the
 * declaration of XML. Null where there is none or its label means nothing.
 */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const start = withoutComments(ascii(bytes.subarray(0, prescan)))
  const xml = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w:.-]{1,40})["']/iu.exec(start)
  const label = xml?.[1] ?? labelInMeta(start)
  if (label === undefined) return null
  const encoding = encodingOf(label)
  // Whoever can read this declaration byte by byte does not read UTF-16.
  return encoding?.startsWith('utf-16') ? 'utf-8' : encoding
}

function labelInMeta(start: string): string | undefined {
  for (const [meta] of start.matchAll(/<meta[\s/][^>]{0,400}>/giu)) {
    const label = /charset\s*=\s*["']?\s*([\w:.-]{1,40})/iu.exec(meta)?.[1]
    if (label !== undefined && encodingOf(label) !== null) return label
  }
  return undefined
}

function ascii(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return text
}

function withoutComments(text: string): string {
  let kept = ''
  let from = 0
  for (let at = text.indexOf('<!--'); at >= 0; at = text.indexOf('<!--', from)) {
    kept += text.slice(from, at)
    const end = text.indexOf('-->', at + 4)
    if (end < 0) return kept
    from = end + 3
  }
  return kept + text.slice(from)
}
