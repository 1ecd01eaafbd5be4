'use client'

import { Button } from '../../../components/button.tsx'
import { EmptyState } from '../../../components/empty-state.tsx'
import { ErrorState } from '../../../components/error-state.tsx'
import { Markdown } from '../../../components/markdown.tsx'
import { ProgressBar } from '../../../components/progress-bar.tsx'
import { Skeleton } from '../../../components/skeleton.tsx'
import { Section } from './section.tsx'

const markdown = `The figure is **60**, not *66*: see [the minutes](https://harbour-council.example/minutes).

- ~~nine~~ in a year
- \`sic\`

> We regard this as a mistake.

<script>alert(1)</script> ![a picture](https://tracker.example/x.png) [bad](javascript:alert(1))`

export function States() {
  return (
    <Section title="States and text">
      <EmptyState title="No articles yet" action={<Button tone="primary">Import</Button>}>
        Imported articles stand here, each with its statements and how far the review has come.
      </EmptyState>
      <ErrorState title="Not submitted: the connection was lost" action={<Button>Try again</Button>}>
        Your draft is kept on this device.
      </ErrorState>
      <div className="grid gap-6 wide:grid-cols-2">
        <Skeleton lines={4} />
        <div className="flex flex-col gap-4">
          <ProgressBar label="Verifying" value={42} text="4,200 of 10,000 events" />
          <ProgressBar label="Exporting" />
        </div>
        <Markdown text={markdown} />
      </div>
    </Section>
  )
}
