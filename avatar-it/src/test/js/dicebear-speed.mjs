// How long the original of DiceBear takes for an avatar, in microseconds, each of another seed:
//
//   node dicebear-speed.mjs NODE_MODULES [style...]
//
// DicebearBenchmark in avatar-core asks our engine the same.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [modules, ...names] = process.argv.slice(2);
const { Avatar, Style } = await import(pathToFileURL(resolve(modules, '@dicebear/core/lib/index.js')));
const styles = names.length > 0 ? names : ['initials', 'identicon', 'lorelei', 'adventurer', 'bottts', 'avataaars'];

let characters = 0;

function draw(style, avatars) {
  const start = process.hrtime.bigint();
  for (let i = 0; i < avatars; i++) {
    characters += new Avatar(style, { seed: 'user' + (i & 1023) }).toString().length;
  }
  return Number(process.hrtime.bigint() - start) / 1000 / avatars;
}

for (const name of styles) {
  const file = join(modules, '@dicebear/styles/dist', name + '.min.json');
  const style = new Style(JSON.parse(readFileSync(file, 'utf8')));
  draw(style, 5000);
  console.log(name.padEnd(16), draw(style, 10000).toFixed(1), 'us');
}
