// The script of pages without a script of their own.
import { followLanguage } from './language.ts'

followLanguage()
