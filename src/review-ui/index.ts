export { deskAssets, deskPolicy, writeDeskPage, writeKeyPage } from './page.ts'
