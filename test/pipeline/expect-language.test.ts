import { expect, test } from 'vitest'
import { expectLanguage } from '../../pipeline/expect-language.ts'
import { defaultRegistry, register } from '../../src/kernel.ts'

/** Interlingua, which the detector does not know, as a plug-in brings it. */
const interlingua = {
  tag: 'ia',
  functionWords: 'le de in e es un que del pro per con al non a se iste illo cata su'
}
const { registry } = register({ plugins: [{ name: 'interlingua', languages: [interlingua] }] })

const texts = {
  ia: `# Contracto

Iste contracto es concludite pro un anno e entra in vigor le die que le partes lo signa. Le prestator es responsabile del qualitate de su travalio.

Le pagamento es facite in le fin de cata mense, e le retardo del pagamento non es un motivo pro le fin del contracto.`,
  es: `# Contrato

Este contrato se celebra por un año y entra en vigor el día en que las partes lo firman. El prestador es responsable de la calidad de su trabajo.

El pago se realiza al final de cada mes, y la demora en el pago no es un motivo para la terminación del contrato.`,
  de: `# Vertrag

Dieser Vertrag wird für ein Jahr geschlossen und tritt an dem Tag in Kraft, an dem die Parteien ihn unterschreiben. Der Dienstleister haftet für die Güte seiner Arbeit.

Die Zahlung erfolgt am Ende eines jeden Monats; ein Verzug ist kein Grund für das Ende des Vertrags.`
}

test.each(['ia', 'es', 'de'] as const)('a text in %s is accepted as such', async locale => {
  await expect(expectLanguage('a.md', texts[locale], locale, registry)).resolves.toBeUndefined()
})

test.each([
  ['de', 'ia', 'as Interlingua (ia): its text is in German (de)'],
  ['es', 'ia', 'as Interlingua (ia): its text is in Spanish (es)'],
  ['ia', 'de', 'as German (de): its text is in Interlingua (ia)']
] as const)('a text in %s is refused as %s, a language of a plug-in', async (language, locale, reason) => {
  await expect(expectLanguage('a.md', texts[language], locale, registry)).rejects.toThrow(reason)
})

test('without the plug-in, its language is not judged', async () => {
  await expect(expectLanguage('a.md', texts.de, 'ia', defaultRegistry)).resolves.toBeUndefined()
})
