import type { Language } from './language.ts'
import { japaneseMarks } from './marks.ts'

/** Japanese. Han figures are read elsewhere; this file lists the other words for numbers. */
export const ja: Language = {
  tag: 'ja',
  continuation:
    /^\s*(?:[、，,；;：:]|と(?!ころ|にかく|ても|りあえず|もかく|きに|うと)|って|という|とは|との|など|なんて|なる|の(?!ち)|を|が(?!、)|に(?!も?かか|わ)|へ(?!え)|は(?![いぁあっ])|も(?![うし]|ちろん)|で(?![もはす])|です|だ(?!が|から|って)|である|から(?!、)|まで(?!も)|より(?!も、))/u,
  speaker:
    /^[^。！？!?「」]{0,14}(?:言[っいう]|云っ|話[しす]|述べ|叫[びん]|答え|尋ね|訊[いね]|聞[いき]|つぶや|呟[いき]|語[っり]|問[いう]|怒鳴)[^。！？!?「」]{0,8}[。、！]/u,
  unspaced: true,
  unspacedQuotations: true,
  clause: /^(?=[\s\S]{5})[\s\S]*\p{Script=Hiragana}./u,
  step: /\p{Script=Hiragana}$/u,
  punctuation: japaneseMarks,
  hanHeading: '漢',
  numbers: {
    decimal: '.',
    forms:
      '*ひと*=1 *単*=1 *初*=1 *最初*=1 *ゼロ*=0 *ふた*=2 *両*=2 *双方*=2 *ダブル*=2 *ペア*=2 *倍*=2 *半*=0.5 *半*=2 *みっ*=3 *ダース*=12'
  }
}
