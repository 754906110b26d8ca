export { countHanScripts, detectLocale } from './detect-locale.ts'
export { localeOfFileName } from './locale-of-file-name.ts'
