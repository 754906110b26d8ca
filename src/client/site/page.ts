// The script of pages that have no other.
import { followLanguage } from './language.ts'

followLanguage()
