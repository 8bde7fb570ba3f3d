// How much CPU resvg takes from the text of an SVG picture to a PNG file, in milliseconds a picture, by style:
//   node resvg-cpu.mjs NODE_MODULES SVG_DIR [PX] [ROUNDS]
// The least of five runs counts. Names are those of reference.mjs: NAME-NUMBER.svg.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import fs from 'node:fs';
import path from 'node:path';

const [modules, svgs, px = '80', rounds = '20'] = process.argv.slice(2);
const { Resvg } = createRequire(pathToFileURL(path.resolve(modules, 'x.js')))('@resvg/resvg-js');
const options = { fitTo: { mode: 'width', value: Number(px) }, font: { loadSystemFonts: false } };

const styles = {};
for (const file of fs.readdirSync(svgs).filter((name) => name.endsWith('.svg'))) {
  (styles[file.slice(0, file.lastIndexOf('-'))] ??= []).push(fs.readFileSync(path.join(svgs, file), 'utf8'));
}
for (const [style, pictures] of Object.entries(styles)) {
  const painted = () => pictures.forEach((svg) => new Resvg(svg, options).render().asPng());
  painted();
  let least = Infinity;
  for (let run = 0; run < 5; run++) {
    const before = process.cpuUsage();
    for (let round = 0; round < Number(rounds); round++) painted();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000 / Number(rounds) / pictures.length);
  }
  console.log(`${style}\t${least.toFixed(4)}`);
}
