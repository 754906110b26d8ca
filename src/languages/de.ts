import type { Language } from './language.ts'
import { latinMarks } from './marks.ts'

/** German. */
export const de: Language = {
  tag: 'de',
  prefixes:
    'dr prof hr fr frl st hg hrsg vgl z.b d.h u.a u.ä o.ä s.o s.u z.t i.d.r i.a v.a bzw ca evtl ggf inkl exkl zzgl jan feb febr apr aug sept okt nov dez gen maj hptm ing dipl med phil sog bes ebd geb gest',
  numericPrefixes: 'nr nrn bd bde art abs kap s f ff abb tab tel § anm aufl ziff lit rn rz anl',
  abbreviations: 'str jh jhd mio mrd tsd chr co ders dies h b d v',
  starters:
    'Der Die Das Den Dem Des Ein Eine Einen Einem Einer Er Sie Es Wir Ich Ihr Du Man Dies Diese Dieser Dieses Jede Jeder Jedes Alle Andere Aber Und Oder Doch Denn Dann Danach Dort Da Hier Heute So Auch Nur Noch Nach Nachdem Vor Bei Beim Mit Von Vom Zu Zum Zur Aus Auf Für In Im Ins An Am Als Wenn Weil Ob Obwohl Während Durch Über Unter Um Sein Seine Ihre Unser Unsere Kein Keine Nicht Wer Was Wo Wie Warum Daher Deshalb Dennoch Jedoch Zudem Außerdem Allerdings',
  unfinished: /^(?:\d{1,2}|[IVXL]+|\p{Ll})$/u,
  endings:
    /(?:ungen|enden|ender|endes|ende|sten|ster|stes|ten|tes|ter|tem|te|et|est|ern|end|en|er|es|em|e|n|s|st|t)$/u,
  functionWords: 'der die das und ist nicht mit von den ein eine zu',
  punctuation: latinMarks,
  divisions: 'Artikel|Art\\.|Kapitel|Titel',
  numbers: {
    decimal: ',',
    fractions: 'drittel*=3 viertel*=4 fünftel*=5 sechstel*=6 achtel*=8 zehntel*=10 hälfte*=2',
    words:
      'zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12 dreizehn=13 vierzehn=14 fünfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18 neunzehn=19 zwanzig=20 dreissig=30 dreißig=30 vierzig=40 fünfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90 hundert=100 tausend=1000 million=1000000 millionen=1000000 milliarde=1000000000 milliarden=1000000000 dritte=3 dritten=3 vierte=4 vierten=4 fünfte=5 fünften=5 sechste=6 sechsten=6 siebte=7 achte=8 achten=8 neunte=9 zehnte=10 dutzend=12',
    forms:
      'ein=1 eine*=1 eins=1 erst*=1 einmal*=1 null=0 kein*=0 beide*=2 doppel*=2 paar*=2 zwei*=2 zwot*=2 halb*=0.5 halb*=2 hälfte=2 drei*=3 dritt*=3 viertel*=0.25 vier*=4 fünf*=5 sechs*=6 sieb*=7 acht*=8 neun*=9 zehn*=10 elf*=11 zwölf*=12 hunderte*=100 tausende*=1000',
    months: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
    scales:
      'billiarde=1e15 billiarden=1e15 bio=1e12 hundert=1e2 tausend=1e3 tsd=1e3 million=1e6 millionen=1e6 mio=1e6 milliarde=1e9 milliarden=1e9 mrd=1e9 billion=1e12 billionen=1e12'
  }
}
