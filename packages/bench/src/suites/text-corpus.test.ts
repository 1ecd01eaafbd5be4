import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sharedFolder } from '../environment.ts'
import type { Row } from '../harness.ts'
import { reportCorpus } from './text-corpus.ts'

describe.skipIf(!existsSync(join(sharedFolder, 'corpus', 'articles.json')))(
  'the five captures of the shared corpus',
  () => {
    it('are read as they were by hand', () => {
      const rows: Omit<Row, 'suite'>[] = []
      reportCorpus((row) => rows.push(row))
      expect(rows.map(({ name, value, unit }) => `${name}: ${value} ${unit}`)).toEqual([
        'captures with the right number of articles: 5 of 5',
        'articles with headline, publisher, date and span right: 14 of 14',
        'skipped spans that are skipped: 98 of 98',
      ])
    })
  },
)
