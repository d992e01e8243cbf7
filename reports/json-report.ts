import type { CheckedReportLetter, IgnoredFinding, ReportLetter, ReportOptions } from './report-letter.ts'
import { checkedOnly } from './report-letter.ts'
import { letterText, locatePlaces, type TextPlace } from '../engine/letter/letter-text.ts'
import type { Place, Range } from '../engine/letter/letter.ts'
import type { Finding } from '../engine/finding/finding.ts'
import { plainFinding } from '../engine/finding/plain-finding.ts'
import { countFindings } from './count-findings.ts'
import { countIgnored } from './describe-ignored.ts'

/** The report of schema version 1, as `docs/rapport.schema.json` describes it. */
export function jsonReport(letters: readonly ReportLetter[], options: ReportOptions): string {
  const report = {
    schemaVersion: 1,
    tool: { name: 'klare-brief', version: options.version },
    letters: letters.map((letter) => (letter.step === 'checked' ? checkedLetter(letter, options) : unreadableLetter(letter.path, letter.unreadable))),
    summary: {
      checked: checkedOnly(letters).length,
      failed: letters.length - checkedOnly(letters).length,
      passedOver: options.passedOver,
      findings: countFindings(letters),
      ignored: countIgnored(letters),
    },
  }
  return `${JSON.stringify(report, null, 2)}\n`
}

function checkedLetter(reported: CheckedReportLetter, options: ReportOptions): object {
  const { path, format, checked, sources } = reported
  const { letter, facts, findings, checklist, themes, score } = checked
  const locate = locatePlaces(letter.blocks)
  const text = letterText(letter)
  return {
    path,
    format,
    stage: letter.stage,
    words: facts.words,
    letterTypes: facts.types,
    law: facts.law.law,
    score: score.score === null ? null : round(score.score),
    margin: score.margin === null ? null : round(score.margin),
    level: score.level,
    levelLabel: score.level === null ? null : `niveau ${score.level} van 4`,
    target: score.target,
    themes,
    checklist: checklist.map((item) => ({ id: item.id, status: item.status, demand: item.demand, places: item.places.map((place) => reportPlace(place, locate(place), text, null)), branch: item.branch })),
    findings: findings.map((finding, index) => reportFinding(finding, (place, at) => reportPlace(place, locate(place), text, sources[index]?.[at] ?? null), reported.ignored?.[finding.id])),
    warnings: letter.warnings.map((warning) => warning.message),
    ...(options.sentences === true ? { sentences: reportSentences(checked, locate) } : {}),
    ...(options.text === true ? { text } : {}),
    error: null,
  }
}

function unreadableLetter(path: string, unreadable: { readonly code: string; readonly message: string }): object {
  return {
    path,
    format: null,
    stage: null,
    words: 0,
    letterTypes: [],
    law: null,
    score: null,
    margin: null,
    level: null,
    levelLabel: null,
    target: null,
    themes: {},
    checklist: [],
    findings: [],
    warnings: [],
    error: { code: unreadable.code, message: unreadable.message },
  }
}

function reportFinding(finding: Finding, place: (place: Place, at: number) => object, ignored: IgnoredFinding | undefined): object {
  const { id: _id, places, ...rest } = plainFinding(finding)
  return { ...rest, places: places.map(place), ...(ignored === undefined ? {} : { ignored }) }
}

function reportPlace(place: Place, at: TextPlace | null, text: string, source: Range | null): object {
  return { block: place.block, quote: at === null ? '' : text.slice(at.start.offset, at.end.offset), start: at?.start ?? null, end: at?.end ?? null, source }
}

function reportSentences({ facts, score }: CheckedReportLetter['checked'], locate: (place: Place) => TextPlace | null): readonly object[] {
  const scores = new Map(score.sentences.map((sentence) => [`${sentence.block} ${sentence.start}`, sentence.score]))
  return facts.blocks.flatMap(({ block, sentences }) =>
    sentences.map(({ start, end, words, passive, finiteVerbs }) => {
      const at = locate({ block: block.id, start, end })
      const own = scores.get(`${block.id} ${start}`) ?? null
      return { block: block.id, kind: block.kind, start: at?.start.offset ?? null, end: at?.end.offset ?? null, words, score: own === null ? null : round(own), passive, finiteVerbs }
    }),
  )
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
