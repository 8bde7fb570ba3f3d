// Asks the original of DiceBear what it makes of random cases, and writes them as test vectors, one JSON object a line:
//
//   node dicebear-fuzz.mjs NODE_MODULES avatars 10000 [seed]       official styles with random options
//   node dicebear-fuzz.mjs NODE_MODULES options 5000 [seed]        random options, most of them wrong
//   node dicebear-fuzz.mjs NODE_MODULES definitions 2000 [seed]    definitions with random changes, most of them wrong
//
// The same seed gives the same cases. Where options ask for random ids, Math.random is 0.5.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [modules, kind, count, seed = '1'] = process.argv.slice(2);
const { Avatar, Style } = await import(pathToFileURL(resolve(modules, '@dicebear/core/lib/index.js')));
Math.random = () => 0.5;

// --- chance -------------------------------------------------------------------------------------------------------

let state = (Number(seed) * 2654435761 + 12345) >>> 0 || 1;

function bits() {
  state ^= state << 13;
  state ^= state >>> 17;
  state ^= state << 5;
  return state >>> 0;
}

const below = (n) => bits() % n;
const chance = (percent) => below(100) < percent;
const one = (list) => list[below(list.length)];
const some = (least, most, make) => Array.from({ length: least + below(most - least + 1) }, make);

// --- values -------------------------------------------------------------------------------------------------------

/** Stands for a number beyond doubles, which JSON can write and JSON.stringify cannot. */
const INFINITE = '@infinite@';

const WORDS = ['Felix', 'Ada Lovelace', 'ß', 'ŉ', 'ǆ x', 'e\u0301a\u0301', '日本語', '😀 smile', 'o’neil', "O'Neil", 'x@y.z', '@nobody',
  '𝒜lice 𝒷ob', 'İstanbul', 'ıi', 'ﬁn', '1234', '', ' ', 'a\nb', '\ud800', '\udc00x', '<&">\'', 'नमस्ते दुनिया', 'mary-jane', 'a_b.c', 'ʼn `´'];

const seeds = () => (chance(20) ? one(WORDS) : one(WORDS) + ' ' + bits().toString(36) + (chance(30) ? one(WORDS) : ''));
const number = (least, most) => (chance(40) ? least + below(most - least + 1) : Number((least + (bits() / 2 ** 32) * (most - least)).toFixed(below(8))));
const range = (least, most) => (chance(50) ? number(least, most) : some(0, 2, () => number(least, most)));
const digits = (n, all) => Array.from({ length: n }, () => one([...all])).join('');
const colour = () => one(['', '#']) + digits(one([3, 4, 6, 8]), '0123456789abcdefABCDEF');
const oneOrMore = (make, most = 6) => (chance(40) ? make() : some(0, most, make));
const family = () => one(['Arial', 'Open Sans', 'Arial, sans-serif', 'a,b', 'x_y-z', 'Times New Roman,serif']);

// --- avatars of official styles -----------------------------------------------------------------------------------

const shelf = resolve(modules, '@dicebear/styles/dist');
const styles = readdirSync(shelf)
  .filter((file) => file.endsWith('.min.json'))
  .sort()
  .map((file) => [file.slice(0, -'.min.json'.length), JSON.parse(readFileSync(join(shelf, file), 'utf8'))])
  .map(([name, definition]) => [name, definition, kind === 'avatars' ? new Style(definition) : null]);

function avatarOptions(definition) {
  const options = { seed: seeds() };
  const rarely = (name, make) => chance(18) && (options[name] = make());
  rarely('size', () => 1 + below(4096));
  rarely('title', () => one(WORDS));
  chance(5) && (options.idRandomization = chance(80));
  rarely('flip', () => oneOrMore(() => one(['none', 'horizontal', 'vertical', 'both']), 4));
  rarely('fontFamily', () => oneOrMore(family));
  rarely('fontWeight', () => oneOrMore(() => 1 + below(1000)));
  rarely('scale', () => range(0, 10));
  rarely('borderRadius', () => range(0, 50));
  rarely('rotate', () => range(-360, 360));
  rarely('translateX', () => range(-1000, 1000));
  rarely('translateY', () => range(-1000, 1000));
  rarely('tags', () => oneOrMore(() => tag(definition)));
  for (const [name, component] of Object.entries(definition.components ?? {})) {
    const variants = Object.keys(component.variants ?? { unknown: {} });
    const variant = () => (chance(3) ? 'nothing' : one(variants));
    rarely(name + 'Variant', () => (chance(30) ? weights(variant) : oneOrMore(variant)));
    rarely(name + 'Probability', () => number(0, 100));
  }
  for (const name of ['background', 'nowhere', ...Object.keys(definition.colors ?? {})]) {
    rarely(name + 'Color', () => oneOrMore(colour));
    rarely(name + 'ColorFill', () => oneOrMore(() => one(['solid', 'linear', 'radial'])));
    rarely(name + 'ColorFillStops', () => oneOrMore(() => 2 + below(7), 2));
    rarely(name + 'ColorAngle', () => range(-360, 360));
    rarely(name + 'ColorOrder', () => one(['random', 'fixed']));
  }
  chance(1) && (options[one(['radius', 'hair', 'size'])] = one([-1, 'x', null]));
  return options;
}

function weights(variant) {
  return Object.fromEntries(some(1, 4, () => [variant(), one([0, 1, 2.5, 1000, number(0, 9)])]));
}

function tag(definition) {
  const all = Object.values(definition.components ?? {})
    .flatMap((component) => Object.values(component.variants ?? {}))
    .flatMap((variant) => variant.tags ?? []);
  const known = all.length > 0 && chance(90) ? one(all) : one(['mood:happy', 'hair']);
  return one(['', '', '!']) + (chance(30) ? known.split(':')[0] : known);
}

function avatarCase(number) {
  const [style, definition, read] = one(styles);
  const options = JSON.parse(JSON.stringify(avatarOptions(definition)));
  return JSON.stringify({ id: `a${number}-${style}`, style, options, ...made(() => read, options) });
}

function made(style, options) {
  try {
    const avatar = new Avatar(style(), options);
    const svg = avatar.toString();
    return { sha256: sha256(svg), jsonOptionsSha256: sha256(JSON.stringify(avatar.toJSON().options)) };
  } catch (e) {
    return { error: e.name, message: e.message };
  }
}

const sha256 = (text) => createHash('sha256').update(text, 'utf8').digest('hex');

// --- options, most of them wrong ----------------------------------------------------------------------------------

const NAMES = ['seed', 'size', 'idRandomization', 'title', 'flip', 'fontFamily', 'fontWeight', 'scale', 'borderRadius', 'rotate',
  'translateX', 'translateY', 'tags', 'hairVariant', 'hairProbability', 'hairColor', 'hairColorFill', 'hairColorFillStops',
  'hairColorAngle', 'hairColorOrder', 'a1Color', 'xVariant'];
const ODD = ['radius', 'Color', '9Color', 'HairColor', 'hair-Color', 'hairColors', 'aVariantProbability', 'colorColor', 'a/b', 'a~b',
  '', 'toString', 'constructor', 'hair\nColor', 'ColorFill', 'é', '😀Color', 'size ', 'backgroundType', 'x'.repeat(128),
  'x'.repeat(129), 'x'.repeat(124) + 'Color', 'x'.repeat(123) + 'Color', '😀'.repeat(128), '😀'.repeat(129)];

const scalars = [
  () => one(['none', 'both', 'solid', 'linear', 'fixed', 'random', 'happy', 'mood:sad', '!mood', '!a:b', 'a:b:c', '!', 'A', 'a b']),
  () => one(['#fff', 'fff', '#ffff', '#ff', '#12345', '#123456', '#12345678', '#123456789', '#ggg', '##fff', '#fff\n', 'Arial,', 'Arial, Times']),
  () => one(['Arial,  Times', ' Arial', 'Arial ', 'a,,b', 'ä', 'é'.repeat(257), '😀'.repeat(256), '😀'.repeat(257), 'a'.repeat(64), 'a'.repeat(65)]),
  () => one(['a'.repeat(130), 'a'.repeat(131), 'x'.repeat(1024), 'x'.repeat(1025), '😀'.repeat(1024), '😀'.repeat(1025), 'a'.repeat(256)]),
  () => one(WORDS),
  () => one([0, 1, 2, 10, 11, 50, 51, 100, 101, 360, 361, 400, 1000, 1001, 4096, 4097, -1, -360, -361, -1000, -1001]),
  () => one([0.5, 1.5, 399.9, 100.00001, -0.5, 1e-9, 1e21, 1e300, 1.7e308, 2 ** 53, INFINITE, -1e300]),
  () => one([true, false, null]),
];
const scalar = () => one(scalars)();

function anything() {
  if (chance(45)) return scalar();
  if (chance(10)) return some(127, 130, scalar);
  if (chance(60)) return some(0, 5, scalar);
  if (chance(5)) return Object.fromEntries(some(511, 514, (_, i) => ['v' + i, 1]));
  if (chance(10)) return [some(0, 2, scalar)];
  return Object.fromEntries(some(0, 4, () => [chance(70) ? one(['short', 'long', 'curly']) : String(one(['Bad', 'a b', '', 'a'.repeat(65), 'ok'])), scalar()]));
}

function likely(name) {
  if (/Color$/.test(name)) return oneOrMore(colour);
  if (/Fill$/.test(name)) return oneOrMore(() => one(['solid', 'radial']));
  if (/Order$/.test(name)) return 'fixed';
  if (/Variant$/.test(name)) return chance(50) ? { short: 1, long: number(0, 5) } : oneOrMore(() => 'short');
  if (/Stops$/.test(name)) return oneOrMore(() => 2 + below(9), 2);
  return { seed: 'x', size: 64, idRandomization: true, title: 't', flip: ['none'], fontFamily: ['Arial'], fontWeight: [400], tags: ['mood'] }[name] ?? range(0, 1);
}

function optionsCase(number) {
  if (chance(1)) return optionsLine(number, JSON.stringify(one([null, 1, 'x', true, []])));
  const names = chance(2) ? some(505, 520, (_, i) => `n${i}Color`) : some(1, 6, () => (chance(80) ? one(NAMES) : one(ODD)));
  const options = Object.fromEntries(names.map((name) => [name, names.length > 500 ? '#fff' : chance(50) ? likely(name) : anything()]));
  return optionsLine(number, JSON.stringify(options).replaceAll(`"${INFINITE}"`, '1e999'));
}

const EMPTY = { canvas: { width: 1, height: 1, elements: [] } };

function optionsLine(number, text) {
  const expected = made(() => new Style(EMPTY), JSON.parse(text));
  const told = expected.error ? expected : { ok: true };
  return `{"id":"o${number}","options":${text},${JSON.stringify(told).slice(1)}`;
}

// --- definitions with changes -------------------------------------------------------------------------------------

const BASE = {
  $id: 'x', $schema: 'y', $comment: 'z',
  meta: { license: { name: 'MIT', url: 'https://a.example', text: 'T' }, creator: { name: 'C', url: 'http://c.example' }, source: { name: 'S', url: 'https://s.example' } },
  attributes: { fill: 'none', 'font-family': { type: 'variable', name: 'fontFamily' } },
  canvas: {
    width: 100, height: 50,
    elements: [
      { type: 'element', name: 'g', attributes: { transform: 'translate(1 2)' }, children: [{ type: 'component', name: 'eyes', attributes: { id: 'e' } }, { type: 'component', name: 'twin' }] },
      { type: 'element', name: 'style', children: [{ type: 'text', value: '.a { fill: red }' }] },
      { type: 'element', name: 'defs', children: [{ type: 'element', name: 'path', attributes: { d: 'M0 0', id: 'p' } }, { type: 'text', value: 't' }, { type: 'component', name: 'eyes' }] },
      { type: 'element', name: 'text', attributes: { 'font-weight': { type: 'variable', name: 'fontWeight' }, fill: { type: 'color', name: 'skin' } }, children: [{ type: 'text', value: { type: 'variable', name: 'initials' } }] },
      { type: 'element', name: 'use', attributes: { href: '#p', style: 'color: red' } },
    ],
  },
  components: {
    eyes: {
      width: 10, height: 20, probability: 90, rotate: { min: -5, max: 5, step: 1 }, scale: { min: 0.5, max: 2 }, translate: { x: { min: -1, max: 1 }, y: { min: 0, max: 3, step: 0.5 } },
      variants: { open: { elements: [{ type: 'element', name: 'circle', attributes: { r: '3', fill: { type: 'color', name: 'skin' } } }], weight: 2, tags: ['mood:happy', 'big'] }, shut: { elements: [] } },
    },
    twin: { extends: 'eyes' },
  },
  colors: { skin: { values: ['#fff', '#abcdef'], notEqualTo: ['eye'] }, hair: { values: ['#123', '#12345678'], contrastTo: 'skin' } },
};

const BAD = ['url(http://x)', 'URL( x )', 'url(#ok)', 'url()', 'url( )', 'url(\u00a0#x)', 'url(\u000b#x)', 'eXpression (1)', 'expreſſion(', 'behavior :x', 'behavio\u0131r:', '-moz-binding', '-MOZ-Binding',
  'javascript:', 'javascript\n:x', 'java script:', 'vbscript\u00a0:', 'vbscript\f:', '\\', 'a\\b', '@import', '@IMPORT x', '@font-face', '@media', '@charset', '@docUment', 'url (\t\r#a', 'url\n(x'];
const LINKS = ['#a', '#', '#1a', '#a b', '#_x.y-z', '#' + 'a'.repeat(127), '#' + 'a'.repeat(128), 'data:image/png;base64,AAA=', 'data:image/svg;base64,AAA=', 'data:image/png;base64,', 'data:image/png;base64,A A', 'http://x', 'data:image/gif;base64,AAA=\n'];
const KEYS = ['type', 'name', 'width', 'x', 'onclick', 'xlink:href', 'href', 'style', 'd', 'fill', 'children', 'attributes', 'extends', 'values', 'min', 'Bad', 'a'.repeat(64), 'a'.repeat(65), '$id', '', 'lang', 'weight', 'tags', 'step'];

function anyValue() {
  return one([
    () => one(BAD), () => one(LINKS), () => one([0, 1, 1e6, 1e6 + 1, -1, 0.999, 100.1, 360, 361, -1000.5, 720, 2001, 10, 11, 5e5]), () => one([null, true, {}, [], '', 'x']),
    () => one(['element', 'text', 'component', 'variable', 'color', 'initial', 'fontFamily', 'eyes', 'twin', 'skin', 'nothing', 'toString', 'script', 'style', 'defs', 'a', 'svg', 'use', 'filter', 'foreignObject']),
    () => 'x'.repeat(one([64, 65, 128, 129, 256, 257, 1024, 1025, 2048, 4096, 4097, 16384, 16385, 32768, 32769])),
    () => '😀'.repeat(one([128, 129, 1024, 1025])), () => one(['https://x', 'http://', 'ftp://x', 'HTTP://x', '#abc', '#abcd', '#12', 'abc', '#ABCDEF12', '#abc\n', 'mood', 'mood:x', 'Mood', 'a:b:c']),
    () => ({ type: 'variable', name: one(['initial', 'initials', 'fontFamily', 'fontWeight', 'seed']) }), () => ({ type: 'color', name: one(['skin', 'none', 'Bad']) }),
    () => ({ type: 'component', name: one(['eyes', 'x']) }), () => ({ type: 'text', value: one(BAD) }), () => ({ type: 'element', name: one(['g', 'style', 'script', 'rect']) }),
    () => ({ min: one([0, -360, -361, 10, 11]), max: one([0, 5, 360, 361]) }), () => ({ min: 0, max: 1, step: one([0, -1, 0.1, 10, 10.5, 720, 721, 2000, 2001]) }),
    () => some(1, 3, () => one(['#fff', 'mood', 'mood', 'hair'])), () => some(one([63, 64, 65, 32, 33, 128, 129]), 1, () => '#fff'), () => ({ extends: one(['eyes', 'twin', 'nobody', 'toString']) }),
    () => Array.from({ length: one([1024, 1025]) }, () => ({ type: 'text', value: '' })), () => Array.from({ length: one([64, 65]) }, () => ({ type: 'text', value: 'x' })),
    () => Array.from({ length: one([32, 33]) }, (_, i) => 't' + i), () => Object.fromEntries(Array.from({ length: one([512, 513]) }, (_, i) => ['n' + i, { elements: [] }])),
  ])();
}

function places(value, found = []) {
  if (value !== null && typeof value === 'object') {
    for (const key of Object.keys(value)) {
      found.push([value, key]);
      places(value[key], found);
    }
  }
  return found;
}

function definitionCase(number) {
  const definition = structuredClone(BASE);
  for (let change = 1 + below(2); change > 0; change--) {
    const [parent, key] = one(places(definition));
    const way = below(10);
    if (way < 6) parent[key] = anyValue();
    else if (way < 8) delete parent[key];
    else if (Array.isArray(parent)) parent.push(anyValue());
    else parent[one(KEYS)] = anyValue();
  }
  const given = JSON.parse(JSON.stringify(definition));
  const options = { seed: seeds() };
  return JSON.stringify({ id: `d${number}`, definition: given, options, ...made(() => new Style(given), options) });
}

// ------------------------------------------------------------------------------------------------------------------

const make = { avatars: avatarCase, options: optionsCase, definitions: definitionCase }[kind];
for (let number = 1; number <= Number(count); number++) {
  process.stdout.write(make(number) + '\n');
}
