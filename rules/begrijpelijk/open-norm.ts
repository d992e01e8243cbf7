import { listRule } from '../list-rule.ts'

export const openNorm = listRule(
  {
    id: 'open-norm',
    title: 'Vage eis',
    theme: 'begrijpelijk',
    severity: 'waarschuwing',
    basis: 'advies',
    pictogram: 'vraagteken',
    authority: {
      name: 'Nationale ombudsman, Behoorlijkheidswijzer',
      says: 'De overheid geeft informatie die klopt, volledig is en duidelijk is.',
    },
    why: 'De lezer kan niet weten wat u “redelijk” of “voldoende” vindt. Dan weet hij ook niet wat hij moet doen. Noem een voorbeeld, een getal of een dag.',
    good: [
      { text: 'U hoeft niet te komen als u bijvoorbeeld in het ziekenhuis ligt.' },
      { text: 'U krijgt zes weken om uw schuur af te breken.' },
      { text: 'Bel met Karin Schut van Openbare Orde.' },
      // The reader's own judgement, no norm of ours.
      { text: 'Hebt u genoeg tijd? Of is vier weken voor u te kort?' },
    ],
    bad: [
      { text: 'U moet alles terugbetalen, behalve als er dringende redenen zijn.', finds: ['dringende redenen'] },
      { text: 'Geef een nieuw adres onverwijld aan ons door.', finds: ['onverwijld'] },
      {
        text: 'Wij vinden dat u in onvoldoende mate hebt meegewerkt. U had redelijkerwijs kunnen weten dat u passende arbeid moest zoeken.',
        finds: ['in onvoldoende mate', 'redelijkerwijs', 'passende arbeid'],
      },
    ],
  },
  {
    // "Openbare Orde" is a department.
    keep: ({ first, last, sentence }, { tokens }) => last - first === 1 || first === sentence.first || !tokens.slice(first, last).every(({ text }) => /^\p{Lu}/u.test(text)),
    reason: (term, better) =>
      `Bij “${term}” weet de lezer niet precies wat u bedoelt. Noem een voorbeeld of een getal${better.length === 0 ? '.' : `: “${better[0] ?? ''}”.`}`,
  },
)
