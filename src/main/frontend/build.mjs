// Builds the pages' styles and scripts: node build.mjs <folder to write to>
//
// Does nothing when neither a source nor the lock file has changed since the last build into that folder, so that a
// repeated `./mvnw` costs next to nothing. Packages are installed (exactly as locked, running none of their scripts)
// only when the lock file differs from the one that was installed.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const out = process.argv[2] ?? join(here, '../../../target/classes/static/assets')
const modules = join(here, 'node_modules')

const lock = readFileSync(join(here, 'package-lock.json'))
const lockHash = createHash('sha256').update(lock).digest('hex')

const sources = ['build.mjs', 'package-lock.json', ...filesIn('scss'), ...filesIn('js'), ...filesIn('images')]
const sourceHash = sources
  .reduce((hash, file) => hash.update(file).update(readFileSync(join(here, file))), createHash('sha256'))
  .digest('hex')

if (readIfThere(join(out, '.built')) !== sourceHash) {
  installWhenStale()
  await build()
  writeFileSync(join(out, '.built'), sourceHash)
}

function installWhenStale () {
  if (readIfThere(join(modules, '.installed')) === lockHash) return
  console.log('Installing the packages of the pages, as locked')
  execFileSync('npm', ['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: here,
    stdio: 'inherit',
    shell: process.platform === 'win32'
  })
  writeFileSync(join(modules, '.installed'), lockHash)
}

async function build () {
  const sass = await import('sass')
  const esbuild = await import('esbuild')
  rmSync(out, { recursive: true, force: true })
  mkdirSync(join(out, 'images'), { recursive: true })

  for (const sheet of ['app', 'diagram']) {
    const css = sass.compile(join(here, 'scss', sheet + '.scss'), {
      loadPaths: [here, join(modules, '@ministryofjustice/frontend'), join(modules, 'govuk-frontend/dist'), modules],
      style: 'compressed',
      quietDeps: true,
      logger: { warn: quietAboutOthers }
    }).css
    refuseForeignBranding(css)
    writeFileSync(join(out, sheet + '.css'), css)
  }

  esbuild.buildSync({
    entryPoints: [join(here, 'js/app.mjs'), join(here, 'js/diagram.mjs')],
    outdir: out,
    bundle: true,
    minify: true,
    format: 'esm',
    target: ['es2020'],
    legalComments: 'linked',
    logLevel: 'warning'
  })

  for (const image of filesIn('images')) copyFileSync(join(here, image), join(out, image))
  const icons = join(modules, '@ministryofjustice/frontend/moj/assets/images')
  for (const icon of readdirSync(icons).filter(name => /^icon-[a-z-]+\.svg$/.test(name))) {
    copyFileSync(join(icons, icon), join(out, 'images', icon))
  }
}

// MOJ Frontend still uses mixins that GOV.UK Frontend has deprecated, which is not ours to mend.
function quietAboutOthers (message) {
  if (!message.includes('govuk-suppressed-warnings')) console.warn(message)
}

// The crown, the crest and the typeface belong to GOV.UK alone.
function refuseForeignBranding (css) {
  for (const mark of ['GDS Transport', 'govuk-crest', 'crown', '@font-face']) {
    if (css.includes(mark)) throw new Error(`The styles carry "${mark}", which is not ours to use`)
  }
}

function filesIn (folder) {
  return readdirSync(join(here, folder)).sort().map(name => folder + '/' + name)
}

function readIfThere (file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}
