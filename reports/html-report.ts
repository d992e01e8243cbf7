import type { Finding } from '../engine/finding/finding.ts'
import { countFindings } from './count-findings.ts'
import { describeCounts } from './describe-counts.ts'
import { countIgnored, describeIgnored } from './describe-ignored.ts'
import { BASIS_NAMES, ELEMENT_NAMES, LETTER_TYPE_NAMES, LEVEL_NAMES, SEVERITY_NAMES, statusWords, THEME_NAMES } from './dutch-names.ts'
import { html, raw, type Html } from './html.ts'
import { markLetter } from './mark-letter.ts'
import { rankFindings } from './rank-findings.ts'
import { REPORT_STYLE } from './report-style.ts'
import type { CheckedReportLetter, IgnoredFinding, ReportLetter, ReportOptions } from './report-letter.ts'

/** One file that needs nothing else: to mail to a colleague, to print, to keep. */
export function htmlReport(letters: readonly ReportLetter[], options: ReportOptions): string {
  const counts = countFindings(letters)
  const stays = countIgnored(letters)
  const page = html`<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Rapport van Klare Brief</title>
<style>${raw(REPORT_STYLE)}</style>
</head>
<body>
<header><h1>Rapport van Klare Brief</h1>
<p>${dutchDate(options.now)}. ${letters.length} ${letters.length === 1 ? 'brief' : 'brieven'}: ${describeCounts(counts)}.${stays === 0 ? '' : ` ${stays} ${stays === 1 ? 'melding blijft' : 'meldingen blijven'} staan, met een reden.`}</p>
<p class="quiet">Klare Brief geeft een schatting. Geen meldingen betekent niet dat iedereen de brief begrijpt. Test een belangrijke brief altijd met lezers.</p></header>
<main>${letters.map((letter) => (letter.step === 'checked' ? letterSection(letter) : html`<section><h2>${letter.path}</h2><p class="unread">Niet gelezen. ${letter.unreadable.message}</p></section>`))}</main>
</body>
</html>
`
  return page.text
}

function letterSection(letter: CheckedReportLetter): Html {
  const { path, checked, ignored } = letter
  const { facts, score, checklist, findings } = checked
  const types = facts.types.map((type) => LETTER_TYPE_NAMES[type.type]).join(' en ')
  const open = rankFindings(findings.filter(({ id }) => ignored?.[id] === undefined))
  const stays = rankFindings(findings.filter(({ id }) => ignored?.[id] !== undefined))
  const needed = checklist.filter((item) => item.status !== 'niet-nodig')
  return html`<section>
<h2>${path}</h2>
<p>${facts.words} ${facts.words === 1 ? 'woord' : 'woorden'}. Soort brief: ${types === '' ? 'niet herkend' : types}.</p>
<p><strong>Leesindicatie:</strong> ${reading(score)}</p>
${needed.length === 0 ? '' : html`<h3>Staat alles erin?</h3><ul class="checklist">${needed.map((item) => html`<li class="${item.demand === 'advies' ? 'advies' : item.status}">${ELEMENT_NAMES[item.id]}: <strong>${statusWords(item)}</strong></li>`)}</ul>`}
<h3>Meldingen (${open.length})</h3>
${open.length === 0 ? html`<p>Geen meldingen.</p>` : html`<ol class="findings">${open.map((finding) => findingItem(finding, undefined))}</ol>`}
${stays.length === 0 ? '' : html`<h3>Dit blijft staan (${stays.length})</h3><ol class="findings">${stays.map((finding) => findingItem(finding, ignored?.[finding.id]))}</ol>`}
<h3>De brief</h3>
<div class="letter">${markLetter(checked.letter, open)}</div>
</section>`
}

/** Only words that can become others are struck out: a sum that needs an explanation stays in the letter. */
function findingItem(finding: Finding, ignored: IgnoredFinding | undefined): Html {
  return html`<li class="${finding.severity}"><p><span class="badge">${SEVERITY_NAMES[finding.severity]} · ${BASIS_NAMES[finding.basis]}</span> <strong>${finding.title}</strong> <span class="quiet">${THEME_NAMES[finding.theme]}</span></p>
<p>${finding.reason}</p>
${finding.actual === null ? '' : html`<p>${finding.expected.length === 0 || ignored !== undefined ? `“${finding.actual}”` : html`<del>${finding.actual}</del> → <ins>${finding.expected.join(' / ')}</ins>`}</p>`}
${ignored === undefined ? '' : html`<p class="quiet">Blijft staan: ${describeIgnored(ignored)}</p>`}</li>`
}

function reading({ score, level, wordsNeeded, target }: CheckedReportLetter['checked']['score']): string {
  if (score === null || level === null) return wordsNeeded > 0 ? `te kort om iets te zeggen. Er zijn nog ${wordsNeeded} woorden nodig.` : 'te kort om iets te zeggen.'
  const met = { ja: 'gehaald', nee: 'nog niet gehaald', onzeker: 'onzeker' }[target.met]
  return `${LEVEL_NAMES[level]} (niveau ${level} van 4). Uw doel ${target.name}: ${met}. Dit is een schatting, geen bewijs.`
}

const MONTHS = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december']

function dutchDate(iso: string): string {
  const [year, month, day] = iso.slice(0, 10).split('-').map(Number)
  return `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`
}
