/** The interface in Esperanto, as far as it is translated. */
export const interfaceInEsperanto = {
  tag: 'eo',
  site: { languageName: 'Esperanto', documents: 'Dokumentoj', home: 'Dokumentoj', about: 'Pri la retejo' },
  review: { title: 'reviziado', accept: 'Akcepti' }
}
