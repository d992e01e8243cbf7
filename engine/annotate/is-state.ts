/**
 * Whether a participle with zijn tells no passive: a change of the subject itself (is verhuisd, is ingegaan) or a lasting
 * state (bent verplicht, is getrouwd). Verbs with a loose first part follow their base: ingegaan as gegaan.
 */
export function isState(participle: string): boolean {
  if (STATES.has(participle)) return true
  const at = participle.search(BASE)
  return at >= 0 && CHANGES.has(participle.slice(at))
}

/** The ge-part of a participle with a loose first part: in|gegaan. */
const BASE = /ge[a-zï].*$/

const CHANGES = new Set(
  `
  gebarsten gebeurd gebleken gebleven gedaald gedoken gegaan gegist gegleden gegroeid geklommen
  gekomen gekrompen gekropen geland gelegen gelukt genezen gereisd gerijpt geschied geschrokken
  geslaagd geslonken gesmolten gesprongen gestaan gestart gestegen gestopt gestorven gestrand getogen
  getreden getuimeld gevallen gevaren gevloeid gevlogen gevlucht geweest geweken gewend geworden
  gezakt gezeten gezonken gezwollen gezworven geëindigd
  `
    .trim()
    .split(/\s+/),
)

const STATES = new Set(
  `
  aangelopen afgelopen afgenomen begaafd begonnen bejaard bekend beland bereid beschaafd bevallen
  bevoegd bezorgd bezweken bijgedraaid doordacht doorgelopen gearriveerd geboren gedoemd gefuseerd
  gehuwd geleden geneigd gepaard gepensioneerd gepromoveerd gerechtigd gerepatrieerd gescheiden geschikt geslaagd
  gestabiliseerd gestagneerd getrouwd geweken gewoon gezond geëmigreerd geëscaleerd geëvolueerd
  geïmmigreerd geïntegreerd geïnteresseerd ingeburgerd ingelopen misgelopen mislukt omgekeerd ontkomen
  ontsnapt ontstaan ontwaakt opgedroogd opgelopen overgelopen overleden teleurgesteld teruggekeerd
  teruggelopen tevreden toegenomen uitgegroeid uitgelopen vastgelopen veranderd verbaasd verbeterd
  verdronken verdwenen vergaan verhuisd verjaard verkleumd verzekerd verkouden verliefd verloofd verlopen
  verminderd vermoeid verongelukt verouderd verplicht verrast verschenen verslaafd verslechterd
  verstomd verstreken vertrokken vervallen verwant verworden volgroeid weggelopen
  `
    .trim()
    .split(/\s+/),
)
