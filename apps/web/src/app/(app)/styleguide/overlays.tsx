'use client'

import { useState } from 'react'
import { Button } from '../../../components/button.tsx'
import { Dialog } from '../../../components/dialog.tsx'
import { Menu, MenuItem, MenuSeparator } from '../../../components/menu.tsx'
import { Tabs } from '../../../components/tabs.tsx'
import { TextField } from '../../../components/text-field.tsx'
import { showToast } from '../../../components/toast-queue.ts'
import { Tooltip } from '../../../components/tooltip.tsx'
import { Section } from './section.tsx'

function Dialogs() {
  const [open, setOpen] = useState<'form' | 'alert' | null>(null)
  const close = () => setOpen(null)
  return (
    <>
      <Button onPress={() => setOpen('form')}>Open dialog</Button>
      <Button onPress={() => setOpen('alert')}>Open question</Button>
      <Dialog
        title="Invite a member"
        isOpen={open === 'form'}
        onOpenChange={close}
        actions={
          <Button tone="primary" onPress={close}>
            Make the link
          </Button>
        }
      >
        <TextField label="E-mail" type="email" autoFocus />
      </Dialog>
      <Dialog
        role="alertdialog"
        title="Remove Ines Lund from Kestrel Desk?"
        isOpen={open === 'alert'}
        onOpenChange={close}
        actions={
          <>
            <Button onPress={close}>Keep</Button>
            <Button tone="danger" onPress={close}>
              Remove Ines Lund
            </Button>
          </>
        }
      >
        <p>Her assessments stay, in her name. She is signed out everywhere at once.</p>
      </Dialog>
    </>
  )
}

export function Overlays() {
  return (
    <Section title="What floats">
      <div className="flex flex-wrap items-center gap-3">
        <Dialogs />
        <Menu label="More" trigger={<Button>Open menu</Button>}>
          <MenuItem text="Permalink" />
          <MenuItem text="Export" aside="CSV" />
          <MenuItem text="Not for you" isDisabled />
          <MenuSeparator />
          <MenuItem text="Withdraw" danger />
        </Menu>
        <Button
          onPress={() =>
            showToast({ text: 'Set 4 statements aside.', action: { label: 'Undo', run: () => {} } })
          }
        >
          Show toast
        </Button>
        <Button onPress={() => showToast({ tone: 'danger', text: 'Not saved: someone else changed it.' })}>
          Show failure
        </Button>
        <Tooltip text="Next statement" keys="j">
          <Button>Tooltip</Button>
        </Tooltip>
      </div>
      <Tabs
        label="About the statement"
        tabs={[
          { id: 'assessments', title: 'Assessments', count: 2, content: <p>Two have been here.</p> },
          { id: 'discussion', title: 'Discussion', count: 3, content: <p>Three remarks.</p> },
          { id: 'history', title: 'History', content: <p>From the first act to the last.</p> },
        ]}
      />
    </Section>
  )
}
