import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { elementPage } from './element-page.ts'
import { rulePages } from './rule-pages.ts'

const FOLDER = 'docs/regels'

/** npm run docs: a page for each rule, made from the rule itself, with their index; and what each letter needs. */
export default function writeDocs(): void {
  const pages = rulePages()
  mkdirSync(FOLDER, { recursive: true })
  for (const old of readdirSync(FOLDER)) if (!pages.has(old)) rmSync(path.join(FOLDER, old))
  for (const [name, page] of pages) writeFileSync(path.join(FOLDER, name), page)
  writeFileSync('docs/wat-moet-erin.md', elementPage())
  console.log(`${pages.size} bladzijden in ${FOLDER}`)
}
