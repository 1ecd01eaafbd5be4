declare module 'sbd' {
  export function sentences(text: string, options?: { preserve_whitespace?: boolean }): string[]
}

declare module 'sentencex' {
  export function segment(language: string, text: string): string[]
}

declare module 'cldr-segmentation' {
  type Suppressions = object
  const segmentation: {
    sentenceSplit: (text: string, suppressions?: Suppressions) => string[]
    suppressions: Record<string, Suppressions>
  }
  export default segmentation
}
