import type { UiLanguage } from '../../i18n/languages'

/** What stands before something, and so never last in a sentence. Without the last full stop, in small letters. */
export const leaning: Readonly<Record<UiLanguage, ReadonlySet<string>>> = {
  sv: new Set(
    (
      't.ex t bl.a bl dvs d.v.s ca c:a nr kl s.k f.d resp jfr jmf tel fr.o.m fr t.o.m p.g.a pga m.a.o m.h.a m.h.t i.o.m s.a.s e.g i.e inkl ' +
      'exkl ang avd enl f.n f.ö forts hr prof dr fil.dr kap milj mkr mdr ordf övers särsk tfn v.g f.k s:t s:ta'
    ).split(' '),
  ),
  en: new Set('e.g i.e eg mr mrs ms mx dr prof st vs cf approx gov hon rev viz nos figs vols pp incl excl'.split(' ')),
}

/** The same where a figure comes after; otherwise they are words, or may stand last. */
export const leaningOnFigures: Readonly<Record<UiLanguage, ReadonlySet<string>>> = {
  sv: new Set('s sid art fig tab st max min vol bil ref no p ver'.split(' ')),
  en: new Set('no fig vol sec ch ref p art max min para tel ver ca c'.split(' ')),
}

/** What stands after something, often last in a sentence. */
export const trailing: Readonly<Record<UiLanguage, ReadonlySet<string>>> = {
  sv: new Set('m.m mm m. m.fl mfl osv o.s.v etc o.d od o.dyl e.d ed e.dyl dyl f.kr e.kr d.y d.ä'.split(' ')),
  en: new Set('etc inc ltd co corp bros a.m p.m b.c a.d'.split(' ')),
}

/** Small words that open a sentence far more often than they name anything. */
export const openers: Readonly<Record<UiLanguage, ReadonlySet<string>>> = {
  sv: new Set(
    (
      'vi ni du jag han hon hen de dem den det dessa detta denna man alla allt en ett i på av till från med för om under efter innan ' +
      'när där här då nu sedan sen men och samt eller dock därför också även så som att hur vad vem vilka varför genom mellan utan ' +
      'vid enligt inom ingen inget inga några flera många varje både läs se kom'
    ).split(' '),
  ),
  en: new Set(
    (
      'we you i he she they it this that these those the a an in on at of to from with for by when where here there then now but and ' +
      'or so as if how what who which why all every each no some many both after before during our their its his her read see'
    ).split(' '),
  ),
}

/** What comes before a number that is no ordinal of what follows. */
export const months: Readonly<Record<UiLanguage, ReadonlySet<string>>> = {
  sv: new Set(
    'januari februari mars april maj juni juli augusti september oktober november december jan feb apr jun jul aug sep sept okt nov dec'.split(
      ' ',
    ),
  ),
  en: new Set(
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(
      ' ',
    ),
  ),
}
