// npm test: sets everything up and passes all tests: types, lint, the engine and documents, the command line, the real
// window. Ends with one line that adds them up.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { installLibraries, installPackages, root, run, say } from './setup/prepare-machine.mjs'

const isFresh = installPackages()
installLibraries()
if (!isFresh) run('npm', ['run', '--silent', 'build'])

const tally = { passed: 0, failed: 0, skipped: 0 }
check('types', 'npx', ['tsc', '-p', 'tsconfig.json'])
check('types van engine zonder Node en DOM', 'npx', ['tsc', '-p', 'engine/tsconfig.json'])
check('types van rules zonder Node en DOM', 'npx', ['tsc', '-p', 'rules/tsconfig.json'])
check('lint', 'npx', ['oxlint', '--type-aware', '--deny-warnings'])
unitTests()
windowTests('package', '--config=playwright.package.config.ts')
windowTests('window')
process.stdout.write(`${tally.passed} passed, ${tally.failed} failed${tally.skipped > 0 ? `, ${tally.skipped} skipped` : ''}\n`)
process.exitCode = tally.failed > 0 ? 1 : 0

function check(name, command, commandArguments) {
  const passed = spawnSync(command, commandArguments, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' }).status === 0
  say(`${passed ? 'goed' : 'FOUT'}: ${name}`)
  tally[passed ? 'passed' : 'failed']++
}

function unitTests() {
  const report = path.join(root, 'test-results/vitest.json')
  rmSync(report, { force: true })
  const outcome = spawnSync('npx', ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
  if (!existsSync(report)) {
    tally.failed++
    return
  }
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(report, 'utf8'))
  tally.passed += numPassedTests
  tally.failed += numFailedTests
  tally.skipped += numPendingTests + numTodoTests
  // A file that can't be loaded runs no test and so fails none.
  if (outcome.status !== 0 && numFailedTests === 0) tally.failed++
}

function windowTests(name, ...options) {
  const report = path.join(root, `test-results/${name}.json`)
  rmSync(report, { force: true })
  const outcome = spawnSync('npx', ['playwright', 'test', ...options, '--reporter=list,json'], { cwd: root, stdio: 'inherit', env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: report }, shell: process.platform === 'win32' })
  if (!existsSync(report)) {
    say('De tests van het venster konden niet starten.')
    tally.failed++
    return
  }
  const { expected, unexpected, flaky, skipped } = JSON.parse(readFileSync(report, 'utf8')).stats
  tally.passed += expected + flaky
  tally.failed += unexpected
  tally.skipped += skipped
  if (outcome.status !== 0 && unexpected === 0) tally.failed++
}
