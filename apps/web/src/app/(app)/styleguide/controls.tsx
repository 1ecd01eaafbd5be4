'use client'

import { useState } from 'react'
import { Button } from '../../../components/button.tsx'
import { Checkbox } from '../../../components/checkbox.tsx'
import { Chip } from '../../../components/chip.tsx'
import { CloseGlyph } from '../../../components/glyphs.tsx'
import { IconButton } from '../../../components/icon-button.tsx'
import { Kbd } from '../../../components/kbd.tsx'
import { Link } from '../../../components/link.tsx'
import type { Tag } from '../../../components/mark.ts'
import { Select } from '../../../components/select.tsx'
import { TagToggle } from '../../../components/tag-toggle.tsx'
import { TextArea } from '../../../components/text-area.tsx'
import { TextField } from '../../../components/text-field.tsx'
import { Section } from './section.tsx'

const stances = [
  { value: 'supports', label: 'Supports' },
  { value: 'contradicts', label: 'Contradicts' },
  { value: 'context', label: 'Context' },
] as const

function Buttons() {
  return (
    <div className="flex flex-wrap items-center gap-3">
      <Button tone="primary">Submit</Button>
      <Kbd keys="Ctrl Enter" />
      <Button>Import</Button>
      <Button tone="plain">Set aside</Button>
      <Button tone="danger">Remove member</Button>
      <Button size="small">Small</Button>
      <Button isDisabled>Disabled</Button>
      <Button tone="primary" isPending>
        Pending
      </Button>
      <IconButton label="Close">
        <CloseGlyph />
      </IconButton>
      <Link href="/styleguide">A link</Link>
      <Link href="https://example.org">A link to elsewhere</Link>
    </div>
  )
}

function Chips() {
  const [selected, setSelected] = useState(true)
  return (
    <div className="flex flex-wrap items-center gap-1.5">
      <Chip isSelected={selected} onPress={() => setSelected(!selected)}>
        In review 6
      </Chip>
      <Chip isSelected={false} onPress={() => {}}>
        Contested 2
      </Chip>
      <Chip tone="framed" name="Loaded language" onRemove={() => {}}>
        Loaded language
      </Chip>
      <Chip tone="contested">1 contested</Chip>
      <Chip tone="ghost" onPress={() => {}}>
        Add
      </Chip>
    </div>
  )
}

export function Controls() {
  const [tag, setTag] = useState<Tag | null>('propaganda-framed')
  const [stance, setStance] = useState<(typeof stances)[number]['value'] | null>(null)
  return (
    <Section title="Controls">
      <Buttons />
      <Chips />
      <div className="grid items-start gap-6 wide:grid-cols-[380px_380px]">
        <TagToggle label="Tag" value={tag} onChange={setTag} />
        <TagToggle label="Tag, disabled" value="verified" onChange={setTag} isDisabled />
        <TextField
          label="Name"
          placeholder="As it is shown to others"
          help="Others in the workspace see it."
        />
        <TextField
          label="Address"
          defaultValue="ftp://x"
          error="Give an address that begins with http or https."
        />
        <TextField label="Disabled" defaultValue="Kestrel Bay" isDisabled />
        <Select label="Stance" options={stances} value={stance} onChange={setStance} />
        <TextArea
          label="Rationale"
          aside="saved as draft"
          defaultValue="The party's statement says “a mistake”. The words here are the paper's, and no one is quoted using them."
        />
        <div className="flex flex-col gap-3">
          <Checkbox help="Until you have submitted, you see no one else's verdict.">Blind review</Checkbox>
          <Checkbox defaultSelected>Two to agree</Checkbox>
          <Checkbox isIndeterminate>Some of the statements</Checkbox>
          <Checkbox isDisabled>Disabled</Checkbox>
        </div>
      </div>
    </Section>
  )
}
