/** Words that define a short name, explain a bracket, or name the original: all of them refer to the words before the bracket. */
const aside =
  /^(?:以下|下称|下同|以上|以后简称|简称|又称|即|亦称|仮称|通称|略称|旧称|略|例[:：]|例如|例えば|うち|其中|参照|见|見|出典|出所|資料[:：]|(?:中国|日本|英|韓国|仏|独)?(?:語|语|文|原文)名?[「『“：:]|原文|英文|hereinafter|hereafter|see |e\.g\.|i\.e\.|cf\.|im Folgenden|nachfolgend|ci-après|이하)/iu

/** `（注）`, `（注１）`, `（※）`, `（＊2）`. */
const noteMark = /^(?:注|註|脚注|※|＊|\*|note)\s*[\d０-９]*$/iu

/** `国发〔2020〕7号`, `第3号`. */
const documentNumber = /[〔［[【]\d{4}[〕］\]】]|第?[\d０-９]+[号號]$/u

/** A date, a year or a period. */
const date =
  /^[\d０-９]{2,4}(?:年|[-/.])[\d０-９月日年度末初頃現在时時点点前后後半期第一二三四四半–\-~～〜/.]*$/u

/** A reference to the outline: `第3条`, `第1～3条`. */
const reference = /^(?:本|同)?[法令条例]*第[\d０-９一二三四五六七八九十百]+.*[条章节節款项項号編]$/u

/** One part of a breakdown: `東部70カ所`, `女性 3.5％`. */
const share = /^[^\d０-９A-Za-z]{0,10}[\d０-９][\d０-９,.，．]*\s*(?![A-Za-z])[^\s等]{0,5}$/u

/** Letters of another script, as in `人工知能（AI）`. */
const foreign = /^[\p{Script=Latin}\d\s.,'’&/+–-]+$/u

const quoted = /^[「『“"《][^」』”"》]*[」』”"》]$/u

/**
 * Tell whether the text in brackets belongs to its sentence (a definition, a note mark, a document number, a date, a
 * reference, the breakdown of a number, a gloss) and is not a clause of its own.
 *
 * @param inside - the text between the brackets.
 */
export function isGloss(inside: string): boolean {
  const text = inside.trim()
  if (text.length < 3) return true
  if ([aside, noteMark, documentNumber, date, reference, quoted].some(pattern => pattern.test(text)))
    return true
  if (foreign.test(text) && text.split(/\s+/).length < 3) return true
  return text.split(/[、，,；;]/u).every(part => share.test(part.trim()))
}
