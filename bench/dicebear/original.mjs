// The original, asked line by line on standard input: "svg STYLE COUNT" or "png STYLE COUNT" draws COUNT avatars of as many
// seeds and answers the CPU time of this process for one, in microseconds. A PNG is 80 pixels wide and painted by resvg
// from an SVG that is there already.
//
//   node original.mjs NODE_MODULES
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';

const [modules] = process.argv.slice(2);
const { Avatar, Style } = await import(pathToFileURL(resolve(modules, '@dicebear/core/lib/index.js')));
const { Resvg } = createRequire(pathToFileURL(resolve(modules, 'x.js')))('@resvg/resvg-js');
const painted = { fitTo: { mode: 'width', value: 80 }, font: { loadSystemFonts: false } };
const styles = {};
const pictures = {};
let bytes = 0;

function style(name) {
  const file = join(modules, '@dicebear/styles/dist', name + '.min.json');
  return (styles[name] ??= new Style(JSON.parse(readFileSync(file, 'utf8'))));
}

const svg = (name, i) => new Avatar(style(name), { seed: 'user' + (i & 255) }).toString();

const work = {
  svg: (name, i) => svg(name, i).length,
  png: (name, i) => new Resvg(pictures[name][i & 255], painted).render().asPng().length,
};

for await (const line of createInterface({ input: process.stdin })) {
  const [what, name, count] = line.split(' ');
  pictures[name] ??= Array.from({ length: 256 }, (_, i) => svg(name, i));
  const before = process.cpuUsage();
  for (let i = 0; i < Number(count); i++) bytes += work[what](name, i);
  const { user, system } = process.cpuUsage(before);
  console.log(((user + system) / Number(count)).toFixed(1));
}
