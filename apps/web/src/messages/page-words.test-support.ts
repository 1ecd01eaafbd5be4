import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const app = path.join(import.meta.dirname, '..', 'app')

/** A layout or a page: the words that its client components ask for beyond the layouts above, and those it gives. */
export type Unit = { file: string; asked: string[]; given: string[] }

/** Every layout and page. What stands beside a layout, such as an error page, is shown inside it. */
export function pageUnits(): Unit[] {
  const files = readdirSync(app, { recursive: true, encoding: 'utf8' })
  const givers = files.filter((file) => /(^|\/)(layout|page|page\.dev)\.tsx$/.test(file)).sort()
  return givers.map((name) => {
    const file = path.join(app, name)
    const folder = path.dirname(file)
    const isLayout = name.endsWith('layout.tsx')
    const beside = ['error.tsx', 'loading.tsx', 'not-found.tsx'].map((each) => path.join(folder, each))
    const roots = isLayout ? [file, ...beside.filter((each) => existsSync(each))] : [file]
    const above = layoutsAbove(folder, isLayout).flatMap(givenBy)
    const asked = new Set(roots.flatMap((root) => areasAskedBelow(root)))
    return {
      file: name,
      asked: leanest([...asked].filter((area) => !isCovered(area, above))),
      given: givenBy(file),
    }
  })
}

function layoutsAbove(folder: string, isLayout: boolean): string[] {
  const layouts: string[] = []
  for (let each = isLayout ? path.dirname(folder) : folder; each.startsWith(app); each = path.dirname(each)) {
    const layout = path.join(each, 'layout.tsx')
    if (existsSync(layout)) layouts.push(layout)
  }
  return layouts
}

const isCovered = (area: string, by: readonly string[]) =>
  by.some((each) => area === each || area.startsWith(`${each}.`))

/** Areas without those that lie inside another, in order. */
const leanest = (areas: readonly string[]) =>
  areas
    .filter(
      (area) =>
        !isCovered(
          area,
          areas.filter((each) => each !== area),
        ),
    )
    .sort()

function givenBy(file: string): string[] {
  const [, list = ''] = /const words: readonly Area\[\] = \[([^\]]*)\]/.exec(readFileSync(file, 'utf8')) ?? []
  return [...list.matchAll(/'([^']+)'/g)].map(([, area = '']) => area).sort()
}

/** The areas that a module, or any that it loads, now or later, calls useTranslations for. */
function areasAskedBelow(root: string): string[] {
  const seen = new Set<string>()
  const waiting = [root]
  const areas: string[] = []
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file)) continue
    seen.add(file)
    const text = readFileSync(file, 'utf8')
    for (const [, area = ''] of text.matchAll(/useTranslations\('([\w.]+)'\)/g)) areas.push(area)
    for (const [, name = ''] of text.matchAll(imports)) {
      if (/\.tsx?$/.test(name)) waiting.push(path.join(path.dirname(file), name))
    }
  }
  return areas
}

/** Imports of modules of ours, types left out. */
const imports = /(?:^import (?!type )[^'"]*?|^export (?!type )[^'"]*? from |\bimport\()'(\.[^']+)'/gm
