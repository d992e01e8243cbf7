import type { ElementCases } from '../elements.cases.ts'

/** First round: paying in parts, help, and a number to call. */
export const SUPPORT_WORDINGS: readonly ElementCases[] = [
  {
    element: 'betalingsregeling',
    type: 'aanmaning',
    there: ['U kunt een betalingsregeling aanvragen.', 'Kunt u het niet in één keer betalen? Bel ons.', 'U kunt ook in termijnen betalen.', 'Wij kunnen afspreken dat u elke maand een deel betaalt.', 'Betalen in delen kan ook.', 'Wilt u gespreid betalen? Vraag dat dan bij ons aan.', 'Vraag ons om uitstel van betaling.', 'Lukt betalen niet? Dan kijken wij samen naar een oplossing.', 'U mag het bedrag in zes keer betalen.', 'Indien u niet in staat bent het bedrag ineens te voldoen, kunt u om een regeling verzoeken.', 'Kun je het bedrag niet missen? Neem dan contact op.', 'Hebt u niet genoeg geld? Bel ons, dan maken wij een afspraak over betalen.'],
    missing: ['Betaal het bedrag in één keer.', 'U kunt niet in termijnen betalen.', 'De betaling vindt plaats in mei.', 'Kunt u niet komen? Bel ons.', 'De regeling voor bewoners staat op onze website.'],
  },
  {
    element: 'hulp',
    type: 'besluit-afwijzing',
    there: ['Hulp nodig? Ga naar het wijkteam.', 'Het Juridisch Loket helpt u gratis.', 'U mag iemand vragen u te helpen.', 'Vindt u dit lastig? Vraag dan iemand uit uw omgeving om mee te kijken.', 'Bij de sociaal raadsman krijgt u gratis advies.', 'In de bibliotheek kunt u terecht met vragen over geld.', 'Een onafhankelijke cliëntondersteuner denkt gratis met u mee.', 'Een vrijwilliger kan u helpen met het formulier.', 'Wij helpen u graag met invullen.', 'U kunt zich laten bijstaan door een advocaat.', 'Komt u er niet uit? Wij doen het samen met u.', 'Heb je hulp nodig bij het invullen, bel dan.'],
    missing: ['Uw huishoudelijke hulp stopt op 1 mei.', 'U krijgt geen hulp bij het huishouden.', 'De kosten van een advocaat betaalt u zelf.', 'Uw partner heeft een inkomen.', 'Hebt u vragen? Bel 14 020.'],
  },
  {
    element: 'telefoonnummer',
    type: 'informatie',
    there: ['Bel 14 020.', 'U bereikt ons op (020) 624 11 11.', 'Telefoon: 088-1234567', 'Bel gratis 0800 - 8051.', 'Ons nummer is 020 6241111.', 'Tel.: +31 20 624 11 11', 'U kunt mij bellen op 06 12 34 56 78.', 'Bel ons: 14010', 'Doorkiesnummer 0570-693 911', 'Telefoon 0182/55 30 07', 'Bel naar 085 – 022 33 44.', 'WhatsApp: 06-12345678', 'T 030 286 00 00', 'Bel 0900 1234 (gewone kosten).', 'Bel 1400 of mail ons.', 'telefoonnummer 0031 20 624 11 11'],
    missing: ['Kenmerk 020-6241111-A', 'KvK 12345678', 'IBAN NL12 BNGH 0285 0000 00', 'BSN 123456782', 'Bel ons als u vragen hebt. Het nummer staat op onze website.', 'Ons zaaknummer is 2026-0000236249.', 'Bel bij nood 112.', 'Postcode 1402 AB', 'Denkt u aan zelfdoding? Bel 0800-0113.', 'Factuurnummer 0612345678', 'Uw klantnummer: 06 40 771 20', 'Debiteurnummer 0881234567'],
  },
]
