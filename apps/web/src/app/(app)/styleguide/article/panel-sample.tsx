'use client'

import { useState } from 'react'
import { Button } from '../../../../components/button.tsx'
import { Chip } from '../../../../components/chip.tsx'
import { Kbd } from '../../../../components/kbd.tsx'
import type { Tag } from '../../../../components/mark.ts'
import { Sheet } from '../../../../components/sheet.tsx'
import { TagToggle } from '../../../../components/tag-toggle.tsx'
import { TextArea } from '../../../../components/text-area.tsx'

export function PanelSample() {
  const [tag, setTag] = useState<Tag | null>('propaganda-framed')
  return (
    <Sheet
      label="Statement 7"
      footer={
        <div className="flex items-center gap-2">
          <Button tone="primary">Submit</Button>
          <Kbd keys="Ctrl Enter" />
          <span className="ms-auto">
            <Button tone="plain">Set aside</Button>
          </span>
        </div>
      }
    >
      <div className="flex flex-col gap-3">
        <p>
          <span className="font-medium">Statement 7</span> <span className="text-muted">of 9</span>
        </p>
        <TagToggle label="Tag" value={tag} onChange={setTag} />
        <div className="flex flex-wrap gap-1.5">
          <Chip tone="framed" name="Loaded language" onRemove={() => {}}>
            Loaded language
          </Chip>
          <Chip tone="ghost" onPress={() => {}}>
            Add
          </Chip>
        </div>
        <TextArea
          label="Rationale"
          aside="saved as draft"
          rows={4}
          defaultValue="The party's statement says “a mistake”. The words here are the paper's."
        />
      </div>
    </Sheet>
  )
}
