/** Id of the page's main element, where the skip link leads. */
export const contentId = 'content'
