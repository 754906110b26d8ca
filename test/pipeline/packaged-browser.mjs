#!/usr/bin/env node
// Prints as an installed browser does when it is given a page and `--print-to-pdf`: the packaged Chromium has no such option.
import chromium from '@sparticuz/chromium'
import { chromium as launcher } from 'playwright-core'

const words = process.argv.slice(2)
const option = name => words.find(word => word.startsWith(`--${name}=`))?.slice(name.length + 3)
const address = words.at(-1) ?? ''
const browser = await launcher.launch({
  executablePath: await chromium.executablePath(),
  args: ['--no-sandbox', `--host-resolver-rules=${option('host-resolver-rules')}`]
})
const page = await browser.newPage()
await page.goto(address)
await page.pdf({ path: option('print-to-pdf'), preferCSSPageSize: true })
await browser.close()
