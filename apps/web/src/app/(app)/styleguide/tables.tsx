'use client'

import { usePathname, useSearchParams } from 'next/navigation'
import { Suspense } from 'react'
import { Avatar } from '../../../components/avatar.tsx'
import { Table, TableCell, TableRow } from '../../../components/table.tsx'
import { Time } from '../../../components/time.tsx'
import { people } from './samples.ts'
import { Section } from './section.tsx'

const columns = [
  { id: 'name', title: 'Name', isSortable: true },
  { id: 'role', title: 'Role' },
  { id: 'seen', title: 'Last seen', isSortable: true },
  { id: 'count', title: 'Assessments', align: 'end', isSortable: true },
] as const

function Members() {
  const path = usePathname()
  const query = useSearchParams()
  const direction = query.get('direction') === 'descending' ? 'descending' : 'ascending'
  return (
    <Table
      caption="Members"
      columns={columns}
      sort={{ column: query.get('sort') ?? 'name', direction }}
      sortHref={(sort) => `${path}?sort=${sort.column}&direction=${sort.direction}`}
    >
      {people.map((person, index) => (
        <TableRow key={person.id}>
          <TableCell isHeader>
            <span className="flex items-center gap-2">
              <Avatar id={person.id} name={person.name} size="small" isDecorative />
              {person.name}
            </span>
          </TableCell>
          <TableCell>Reviewer</TableCell>
          <TableCell>
            <Time at={new Date(Date.UTC(2026, 10, 20 + index, 8, 40)).toISOString()} />
          </TableCell>
          <TableCell align="end">{(index + 3) * 412}</TableCell>
        </TableRow>
      ))}
    </Table>
  )
}

export function Tables() {
  return (
    <Section title="Table">
      <Suspense>
        <Members />
      </Suspense>
    </Section>
  )
}
