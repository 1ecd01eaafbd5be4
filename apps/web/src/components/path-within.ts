/** Whether a path is a page or stands below it: /articles/7 is within /articles, /articles-old is not. */
export function isWithin(path: string, page: string): boolean {
  return path === page || (page !== '/' && path.startsWith(`${page}/`))
}
