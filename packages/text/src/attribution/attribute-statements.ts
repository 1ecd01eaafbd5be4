import type { Attribution, Span } from '../shapes.ts'
export function attributeStatements(_text: string, statements: readonly Span[], _options: { language: string }): Attribution[] {
  return statements.map(() => ({ voice: 'own' }))
}
