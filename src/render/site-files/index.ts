export { writeFeed } from './feed.ts'
export { writeSitemap } from './sitemap.ts'
