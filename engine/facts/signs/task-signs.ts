import type { ElementSign } from './element-sign.ts'

const YOU = '(?:u|je|jij|jullie)'

/** What is asked of the reader, or that nothing is. Imperatives are found from the word classes, in `find-actions`. */
export const TASK_SIGNS: readonly ElementSign[] = [
  { element: 'wat-te-doen', near: 'niets niks actie handelingen', words: /\bhoe(?:ft|ven|f)\b.{0,60}\b(?:niets|niks)\b|\bniets (?:meer )?(?:te doen|te regelen|in te sturen)\b|\bbehoeft\b.{0,60}\bniets\b|\bgeen (?:actie|nadere handelingen)\b|\bniets (?:meer )?te doen\b/ },
  { element: 'wat-te-doen', near: 'moet moeten dient dienen kunt kun mag verplicht hoeft gehouden', words: new RegExp(String.raw`\b${YOU} (?:moet|moeten|dient|kunt|kun|mag|bent (?:dan )?(?:ook )?verplicht|hoeft)\b|\b(?:moet|moeten|dient|kunt|kun|mag|hoeft) ${YOU}\b`) },
  { element: 'wat-te-doen', near: 'vragen verzoeken verzocht verzoek vraag gelieve graag gelegenheid wilt wil', words: new RegExp(String.raw`\bvragen (?:wij |we )?${YOU}\b|\b(?:wij|we) (?:vragen|verzoeken) (?:${YOU}|om)\b|\bverzoeken (?:wij )?u\b|\b(?:wordt|word) .{0,30}\bverzocht\b|\bverzoek (?:ik )?u\b|\b(?:vraag|verzoek) ik\b|\bik (?:vraag|verzoek) ${YOU}\b|\bgelieve\b|\b(?:ontvangen|horen|zien|krijgen|hoor|ontvang) (?:wij |we |ik )?.{0,30}\bgraag\b|\bgraag (?:ontvangen|horen|zien) (?:wij|we)\b|\bstellen (?:wij )?u in de gelegenheid\b|\bin de gelegenheid gesteld\b|\bwil(?:t)? ${YOU}\b`) },
  { element: 'wat-te-doen', near: 'wat uw opdracht zo', words: new RegExp(String.raw`\bwat (?:moet|kunt|kun|kan|vragen|doet|doe|u|je|neemt|neem)\b.{0,30}|\bdit (?:moet|kunt|vragen|kun)\b|\bzo (?:betaalt|bereidt|haalt|leest|reageert|betaal) ${YOU}\b|\buw opdracht\b`) },
  { element: 'wat-te-doen', near: 'betalen voldoen overmaken betaling betaalt betaal verwijderen terugbrengt bijschrijven verwacht', words: new RegExp(String.raw`\b(?:te betalen|te voldoen|over te maken)\b|\b${YOU} betaalt\b|\bbetaalt ${YOU}\b|\bbetaling\b.{0,40}\b(?:geschiedt|dient|moet|binnen)\b|\b(?:last|opdracht) houdt in\b|\b${YOU} (?:wordt|word) .{0,30}verwacht\b|\bgelasten (?:wij )?u\b|\bwij gelasten u\b`) },
  { element: 'wat-te-doen', near: 'indienen invullen inleveren opsturen terugsturen doorgeven melden meldt stuurt vult geeft maakt neemt brengt breekt richt', words: new RegExp(String.raw`\b${YOU} (?:stuurt|vult|geeft|maakt|neemt|meldt|brengt|levert|breekt|zet|doet)\b|\b(?:stuurt|vult|geeft|maakt|neemt|meldt|brengt|levert|zet|doet) ${YOU}\b|\b(?:dien(?:t|en)|moet(?:en)?)\b.{0,120}\b(?:te worden )?(?:ingediend|ingevuld|ingeleverd|gemeld|gestuurd|teruggestuurd|doorgegeven|overgelegd)\b`) },
]
