export type TextMediaType = 'text/plain' | 'text/html' | 'text/markdown'

const htmlStarts = [
  '<!doctype html',
  '<html',
  '<head',
  '<body',
  '<?xml',
  '<article',
  '<div',
  '<p>',
  '<p ',
  '<h1',
  '<section',
  '<main',
  '<meta',
  '<title',
  '<script',
  '<!--',
]

/** Tells HTML and Markdown from plain text by the file's name, else by how the text begins and what it is full of. */
export function guessMediaType(text: string, fileName?: string): TextMediaType {
  const name = fileName?.toLowerCase() ?? ''
  if (name.endsWith('.html') || name.endsWith('.htm') || name.endsWith('.xhtml')) return 'text/html'
  if (looksLikeHtml(text)) return 'text/html'
  if (name.endsWith('.md') || name.endsWith('.markdown')) return 'text/markdown'
  return name === '' && looksLikeMarkdown(text) ? 'text/markdown' : 'text/plain'
}

/** Begins as a document or fragment does and closes an element later on. */
export function looksLikeHtml(text: string): boolean {
  const start = text.slice(0, 1024).trimStart().toLowerCase()
  return htmlStarts.some((cue) => start.startsWith(cue)) && text.includes('</')
}

/** Has a heading line, or a link or emphasis as Markdown writes them at least twice. */
function looksLikeMarkdown(text: string): boolean {
  const lines = text.slice(0, 20_000).split('\n')
  return lines.some((line) => /^#{1,6} \S/u.test(line)) || text.slice(0, 20_000).split('](http').length > 2
}
