import type { Reader } from '../database.ts'

/** An article, and every one that became part of it, directly or by way of another. */
export async function originsOf(reader: Reader, articleId: string): Promise<string[]> {
  const found = [articleId]
  for (let latest = found; latest.length > 0; ) {
    const merged = await reader.article.findMany({
      where: { mergedIntoId: { in: latest } },
      orderBy: { id: 'asc' },
      select: { id: true },
    })
    latest = merged.map(({ id }) => id)
    found.push(...latest)
  }
  return found
}
