// Makes the reference pictures for io.javatar.core.svg.paint.Comparison:
//   node resvg-pictures.mjs NODE_MODULES SVG_DIR PNG_DIR [PX]
// paints each .svg of SVG_DIR by resvg, PX (128) pixels wide, into PNG_DIR.
// With "styles" and a number of seeds in place of PX, it first fills SVG_DIR with all styles of @dicebear/styles:
//   node resvg-pictures.mjs NODE_MODULES SVG_DIR PNG_DIR styles 8
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import fs from 'node:fs';
import path from 'node:path';

const [modules, svgs, pngs, px = '128', seeds = '8'] = process.argv.slice(2);
const require = createRequire(pathToFileURL(path.resolve(modules, 'x.js')));
const { Resvg } = require('@resvg/resvg-js');
fs.mkdirSync(svgs, { recursive: true });
fs.mkdirSync(pngs, { recursive: true });

if (px === 'styles') {
  const core = await import(pathToFileURL(path.resolve(modules, '@dicebear/core/lib/index.js')));
  const definitions = path.resolve(modules, '@dicebear/styles/src');
  for (const file of fs.readdirSync(definitions).filter((name) => name.endsWith('.json'))) {
    const style = new core.Style(JSON.parse(fs.readFileSync(path.join(definitions, file), 'utf8')));
    for (let i = 0; i < Number(seeds); i++) {
      const svg = new core.Avatar(style, { seed: `seed${i}` }).toString();
      fs.writeFileSync(path.join(svgs, `${file.slice(0, -5)}-${i}.svg`), svg);
    }
  }
}

const width = px === 'styles' ? 128 : Number(px);
for (const file of fs.readdirSync(svgs).filter((name) => name.endsWith('.svg'))) {
  const svg = fs.readFileSync(path.join(svgs, file), 'utf8');
  const png = new Resvg(svg, { fitTo: { mode: 'width', value: width } }).render().asPng();
  fs.writeFileSync(path.join(pngs, file.replace(/svg$/, 'png')), png);
}
