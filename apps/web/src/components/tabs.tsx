'use client'

import type { ReactNode } from 'react'
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components'

type TabsProps = {
  label: string
  tabs: ReadonlyArray<{ id: string; title: string; count?: number; content: ReactNode }>
  selected?: string
  onSelect?: (id: string) => void
}

/** Only the selected tab's content is mounted. Uncontrolled unless both `selected` and `onSelect` are given. */
export function Tabs({ label, tabs, selected, onSelect }: TabsProps) {
  const control =
    selected === undefined || onSelect === undefined
      ? {}
      : { selectedKey: selected, onSelectionChange: (key: string | number) => onSelect(String(key)) }
  return (
    <AriaTabs {...control} className="flex flex-col">
      <TabList
        aria-label={label}
        className="flex gap-5 overflow-x-auto overflow-y-hidden border-be border-rule"
      >
        {tabs.map((tab) => (
          <Tab
            key={tab.id}
            id={tab.id}
            className="-mbe-px flex cursor-pointer gap-1.5 whitespace-nowrap border-be-2 border-transparent pbe-2 text-muted outline-offset-[-2px] hover:text-ink selected:border-ink selected:font-medium selected:text-ink"
          >
            {tab.title}
            {tab.count === undefined ? null : <span>{tab.count}</span>}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className="pbs-3 outline-offset-4">
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  )
}
