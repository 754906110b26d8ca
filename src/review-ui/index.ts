export { deskAssets, deskPolicy, writeDeskPage, writeKeyPage } from './page.ts'
export { type DeskLanguage, deskLanguages, isDeskLanguage } from './wording/index.ts'
