import type { ElementId } from './checklist.ts'

/** Who asks for an element, and of which letters when not of all that need it. */
export interface ElementSource {
  readonly source: string
  /** One Dutch sentence: what it asks. */
  readonly asks: string
}

/** The day on which these articles were compared with texts that quote the law, such as pgawb.nl and wetten.overheid.nl. */
export const COMPARED_ON = '2026-11-23'
export const COMPARED = ['3:45', '3:47', '3:48', '4:5', '4:86', '4:87', '4:94', '4:112', '5:32a', '5:32b', '6:4', '6:7', '6:8', '10:10'] as const

export const ELEMENT_SOURCES: Readonly<Record<ElementId, readonly ElementSource[]>> = {
  afzender: [
    { source: 'Awb 10:10', asks: 'Een besluit dat namens een bestuursorgaan is genomen, noemt dat bestuursorgaan.' },
    { source: 'eigen ervaring van het team', asks: 'Ook een andere brief noemt wie hem stuurt: een naam, een team of een organisatie.' },
  ],
  telefoonnummer: [{ source: 'Nationale ombudsman', asks: 'In elke brief staat een telefoonnummer, tegen hooguit het gewone tarief.' }],
  besluit: [
    { source: 'Awb 1:3 en 3:41', asks: 'Een besluit staat op papier en is bekendgemaakt: de lezer leest wat er is besloten.' },
    { source: 'Awb 7:12', asks: 'Een beslissing op bezwaar zegt of het bezwaar gegrond is.' },
    { source: 'Awb 4:8', asks: 'Een voornemen zegt welk besluit u wilt nemen.' },
    { source: 'Awb 5:32a', asks: 'Een last onder dwangsom zegt wat de lezer moet herstellen.' },
  ],
  reden: [
    { source: 'Awb 3:46, 3:47 en 3:48', asks: 'Een besluit steunt op redenen. Die staan erbij, met zo mogelijk het artikel. Bij een gewone toekenning mag u ze weglaten.' },
    { source: 'Awb 4:14 en 7:10', asks: 'Wie later beslist, laat dat weten. Leg ook uit waarom.' },
  ],
  gevolg: [
    { source: 'Nationale ombudsman, Behoorlijkheidswijzer', asks: 'De overheid vertelt uit zichzelf wat een besluit voor iemand betekent.' },
    { source: 'Awb 4:112, derde lid', asks: 'Een aanmaning zegt dat de overheid het geld op kosten van de lezer kan laten innen.' },
    { source: 'Awb 4:5', asks: 'Wie een aanvraag niet aanvult, moet weten dat u die dan niet hoeft te behandelen.' },
  ],
  'wat-te-doen': [{ source: 'KoLiBrie (Universiteit Utrecht)', asks: 'Lezers zoeken in een brief vooral wat er van hen wordt verwacht. Hoeven zij niets te doen? Zeg dat dan.' }],
  termijn: [
    { source: 'Awb 4:86 en 4:87', asks: 'Een besluit om te betalen noemt de termijn. Die is zes weken, tenzij een andere wet iets anders zegt.' },
    { source: 'Awb 4:112, eerste lid', asks: 'Bij een aanmaning krijgt de lezer twee weken, vanaf de dag na het versturen.' },
    { source: 'Awb 4:5, 4:8 en 5:32a', asks: 'Om aan te vullen, te reageren of te herstellen krijgt de lezer een termijn.' },
    { source: 'Awb 4:13, 4:14 en 7:10', asks: 'Een ontvangstbevestiging of uitstel noemt wanneer de lezer antwoord krijgt.' },
    { source: 'WRR, Weten is nog geen doen (2017)', asks: 'Mensen komen eerder in actie als precies duidelijk is wat zij wanneer moeten doen.' },
  ],
  bedrag: [
    { source: 'Awb 4:86', asks: 'Een besluit om te betalen noemt het bedrag.' },
    { source: 'Awb 5:32b', asks: 'Een last onder dwangsom noemt hoe hoog de dwangsom is en hoeveel het hooguit wordt.' },
    { source: 'Awb 5:52', asks: 'Een boetebesluit noemt het bedrag van de boete.' },
  ],
  betaalwijze: [{ source: 'eigen ervaring van het team', asks: 'Bij een bedrag staat hoe de lezer betaalt: het rekeningnummer, de naam en het kenmerk, of een andere manier.' }],
  betalingsregeling: [{ source: 'Awb 4:94', asks: 'Uitstel van betaling mag. Zeg dat het kan, en hoe.' }],
  hulp: [{ source: 'College voor de Rechten van de Mens', asks: 'De overheid wijst mensen waar zij hulp krijgen om voor hun recht op te komen.' }],
  bezwaar: [
    { source: 'Awb 3:45, eerste lid', asks: 'Kan iemand bezwaar maken of in beroep gaan? Dan staat dat bij het besluit.' },
    { source: 'Awb 6:23', asks: 'Bij een beslissing op bezwaar staat hoe iemand in beroep kan gaan.' },
  ],
  'bezwaar-wie': [{ source: 'Awb 3:45, tweede lid', asks: 'Er staat door wie bezwaar kan worden gemaakt. “U kunt bezwaar maken” is genoeg.' }],
  'bezwaar-termijn': [
    { source: 'Awb 3:45, tweede lid, 6:7 en 6:8', asks: 'Er staat tot wanneer het kan: meestal zes weken, vanaf de dag na het versturen.' },
    { source: 'AWR 22j', asks: 'Bij belastingen beginnen de zes weken op de dag na de dagtekening van de aanslag.' },
  ],
  'bezwaar-waar': [{ source: 'Awb 3:45, tweede lid, en 6:4', asks: 'Er staat bij welk orgaan iemand bezwaar kan maken.' }],
}
