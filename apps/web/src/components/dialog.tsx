'use client'

import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import { CloseGlyph } from './glyphs.tsx'
import { IconButton } from './icon-button.tsx'

type DialogProps = {
  title: string
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
  /** An alert dialog asks before something that cannot be undone, and is not closed by a click beside it. */
  role?: 'dialog' | 'alertdialog'
  children: ReactNode
  /** Buttons, the one that acts last. */
  actions?: ReactNode
}

export function Dialog({ title, isOpen, onOpenChange, role = 'dialog', children, actions }: DialogProps) {
  const t = useTranslations('parts')
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      isDismissable={role === 'dialog'}
      className="fixed inset-0 z-50 grid place-items-center overflow-auto bg-scrim p-4"
    >
      <Modal className="w-full max-w-xl rounded border border-rule bg-raised shadow-float">
        <AriaDialog role={role} className="flex max-h-[calc(100dvh-2rem)] flex-col outline-none">
          <div className="flex items-start justify-between gap-4 px-6 pbs-5">
            <Heading slot="title" className="font-serif text-reading leading-6 font-semibold text-balance">
              {title}
            </Heading>
            {role === 'dialog' ? (
              <span className="-me-2 -mbs-1">
                <IconButton label={t('close')} onPress={() => onOpenChange(false)}>
                  <CloseGlyph />
                </IconButton>
              </span>
            ) : null}
          </div>
          <div className="flex flex-col gap-4 overflow-auto px-6 py-4">{children}</div>
          {actions === undefined ? null : (
            <div className="flex flex-wrap justify-end gap-2 px-6 pbe-5">{actions}</div>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
