import { expect, it } from 'vitest'
import { type Download, downloadAddress, readDownload, separatorFor } from './download.ts'

const download: Download = {
  ...{ workspaceId: 'w', articleId: null, content: 'decisions', format: 'csv', bom: true, separator: ';' },
}

it('reads a download back from its address', () => {
  const { searchParams } = new URL(downloadAddress(download), 'https://assay.example')
  expect(readDownload(searchParams)).toEqual(download)
})

it('parts cells by commas where the address names nothing else, and by no other sign', () => {
  const query = 'workspaceId=w&format=csv'
  expect(readDownload(new URLSearchParams(query))?.separator).toBe(',')
  expect(readDownload(new URLSearchParams(`${query}&separator=|`))).toBeNull()
})

it('parts cells by what the spreadsheets of a language expect', () => {
  expect(['en-GB', 'he', 'ja'].map(separatorFor)).toEqual([',', ',', ','])
  expect(['uk', 'ru', 'de', 'fr', 'pl', 'pt-BR'].map(separatorFor)).toEqual([';', ';', ';', ';', ';', ';'])
})
