import ReactMarkdown, { type Components } from 'react-markdown'
import remarkGfm from 'remark-gfm'

// A picture would be fetched from a stranger's server by every reader, which tells that server who reads:
// its alternative text stands in its place.
const components: Components = {
  a: ({ href, children }) => (
    <a
      href={href}
      {...(href?.startsWith('/') ? {} : { rel: 'noopener noreferrer nofollow ugc', target: '_blank' })}
      className="text-action underline underline-offset-2"
    >
      {children}
    </a>
  ),
  img: ({ alt }) => <span>{alt}</span>,
  h1: ({ children }) => <p className="font-semibold">{children}</p>,
  h2: ({ children }) => <p className="font-semibold">{children}</p>,
  h3: ({ children }) => <p className="font-semibold">{children}</p>,
  h4: ({ children }) => <p className="font-semibold">{children}</p>,
  h5: ({ children }) => <p className="font-semibold">{children}</p>,
  h6: ({ children }) => <p className="font-semibold">{children}</p>,
  ul: ({ children }) => <ul className="list-disc ps-5">{children}</ul>,
  ol: ({ children, start }) => (
    <ol start={start} className="list-decimal ps-5">
      {children}
    </ol>
  ),
  blockquote: ({ children }) => (
    <blockquote className="border-s-2 border-rule ps-3 text-muted">{children}</blockquote>
  ),
  code: ({ children }) => <code className="rounded-tick bg-wash px-1 font-sans">{children}</code>,
  pre: ({ children }) => <pre className="overflow-x-auto whitespace-pre-wrap">{children}</pre>,
}

// Footnotes would carry ids, alike in any two texts on a page; a task's box would be a control that does nothing.
const withoutParts = ['input', 'section', 'sup']

const isSafe = (address: string): boolean => /^(https?:|mailto:)/i.test(address)

type MarkdownTextProps = { text: string; ownPage?: string }

/**
 * A person's Markdown, safely: raw HTML is dropped, only http(s) and mail links survive, and those to a page of ours
 * where that is named. Nothing is fetched.
 */
export default function MarkdownText({ text, ownPage }: MarkdownTextProps) {
  const keep = (address: string): string =>
    isSafe(address) || (ownPage !== undefined && address.startsWith(ownPage)) ? address : ''
  return (
    <div dir="auto" className="flex flex-col gap-2 [overflow-wrap:anywhere]">
      <ReactMarkdown
        skipHtml
        remarkPlugins={[remarkGfm]}
        disallowedElements={withoutParts}
        urlTransform={keep}
        components={components}
      >
        {text}
      </ReactMarkdown>
    </div>
  )
}
