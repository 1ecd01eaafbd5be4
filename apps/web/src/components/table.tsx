import NextLink from 'next/link'
import type { ReactNode } from 'react'
import { ArrowDownGlyph, ArrowUpGlyph } from './glyphs.tsx'

type Sort = { column: string; direction: 'ascending' | 'descending' }
type Column = { id: string; title: ReactNode; align?: 'start' | 'end'; isSortable?: boolean }

type TableProps = {
  /** Read out before the table; not shown, the page's heading says it already. */
  caption: string
  columns: readonly Column[]
  sort?: Sort
  /** The address that shows the table so sorted: the state lives there, and the header works without scripts. */
  sortHref?: (sort: Sort) => string
  /** TableRow elements. */
  children: ReactNode
}

const aligns = { start: 'text-start', end: 'text-end tabular-nums' }

export function Table({ caption, columns, sort, sortHref, children }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone it scrolls sideways, by the arrow keys too
    <section aria-label={caption} tabIndex={0} className="relative overflow-x-auto">
      <table className="w-full border-collapse text-body">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-be border-rule text-small text-muted">
            {columns.map((column) => (
              <th
                key={column.id}
                scope="col"
                aria-sort={sort?.column === column.id ? sort.direction : undefined}
                className={`py-2 pe-4 font-normal whitespace-nowrap last:pe-0 ${aligns[column.align ?? 'start']}`}
              >
                {column.isSortable && sortHref !== undefined ? (
                  <SortLink column={column} sort={sort} sortHref={sortHref} />
                ) : (
                  column.title
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  )
}

type SortLinkProps = { column: Column; sort: Sort | undefined; sortHref: (sort: Sort) => string }

function SortLink({ column, sort, sortHref }: SortLinkProps) {
  const direction = sort?.column === column.id ? sort.direction : undefined
  const next = direction === 'ascending' ? 'descending' : 'ascending'
  return (
    <NextLink
      href={sortHref({ column: column.id, direction: next })}
      scroll={false}
      className={`inline-flex items-center gap-1 rounded-tick hover:text-ink ${direction === undefined ? '' : 'font-medium text-ink'}`}
    >
      {column.title}
      {direction === 'ascending' ? <ArrowUpGlyph /> : null}
      {direction === 'descending' ? <ArrowDownGlyph /> : null}
    </NextLink>
  )
}

export function TableRow({ children }: { children: ReactNode }) {
  return <tr className="border-be border-rule align-top">{children}</tr>
}

type TableCellProps = { children?: ReactNode; align?: 'start' | 'end'; isHeader?: boolean }

/** Numbers and ids stand at the end. One cell of a row may be its header: what the row is about. */
export function TableCell({ children, align = 'start', isHeader = false }: TableCellProps) {
  const className = `py-3 pe-4 last:pe-0 ${aligns[align]}`
  return isHeader ? (
    <th scope="row" className={`font-medium ${className}`}>
      {children}
    </th>
  ) : (
    <td className={className}>{children}</td>
  )
}
