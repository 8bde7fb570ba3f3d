"use strict";
// The hash is made here so that no address leaves the browser. crypto.subtle exists on https and localhost only,
// so SHA-256 (FIPS 180-4) is written out for servers in a plain-http network.
const primes = (count) => {
  const found = [];
  for (let n = 2; found.length < count; n++) {
    if (found.every((p) => n % p !== 0)) found.push(n);
  }
  return found;
};
const fraction = (x) => ((x - Math.floor(x)) * 2 ** 32) | 0;
const K = primes(64).map((p) => fraction(Math.cbrt(p)));
const START = primes(8).map((p) => fraction(Math.sqrt(p)));
const turn = (x, n) => (x >>> n) | (x << (32 - n));

function sha256(text) {
  const message = new TextEncoder().encode(text);
  const blocks = ((message.length + 8) >> 6) + 1;
  const padded = new Uint8Array(blocks * 64);
  padded.set(message);
  padded[message.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 4, message.length * 8);
  const state = START.slice();
  const w = new Int32Array(64);
  for (let block = 0; block < blocks; block++) {
    for (let t = 0; t < 64; t++) {
      if (t < 16) {
        w[t] = view.getInt32(block * 64 + t * 4);
      } else {
        const s0 = turn(w[t - 15], 7) ^ turn(w[t - 15], 18) ^ (w[t - 15] >>> 3);
        const s1 = turn(w[t - 2], 17) ^ turn(w[t - 2], 19) ^ (w[t - 2] >>> 10);
        w[t] = (w[t - 16] + s0 + w[t - 7] + s1) | 0;
      }
    }
    let [a, b, c, d, e, f, g, h] = state;
    for (let t = 0; t < 64; t++) {
      const t1 = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + K[t] + w[t]) | 0;
      const t2 = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) | 0, c, b, a, (t1 + t2) | 0];
    }
    [a, b, c, d, e, f, g, h].forEach((value, i) => { state[i] = (state[i] + value) | 0; });
  }
  return state.map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}

function normalised(identity) {
  const text = identity.trim();
  const url = /^(https?:\/\/)([^\/?#]*)(.*)$/i.exec(text);
  if (!url) return text.toLowerCase();
  const at = url[2].lastIndexOf("@") + 1;
  return url[1].toLowerCase() + url[2].slice(0, at) + url[2].slice(at).toLowerCase() + url[3];
}

const field = (id) => document.getElementById(id);

function show() {
  const hash = sha256(normalised(field("identity").value));
  const size = Math.min(Math.max(parseInt(field("size").value, 10) || 80, 1), Number(field("size").max));
  const path = `/avatar/${hash}?s=${size}&d=${encodeURIComponent(field("style").value)}`;
  const picture = field("picture");
  picture.src = document.documentElement.dataset.root + path;
  picture.width = size;
  picture.height = size;
  const shown = field("url");
  shown.value = shown.defaultValue.replace(/\/avatar\/.*/, path);
}

let pending = 0;
field("try-form").addEventListener("input", () => {
  clearTimeout(pending);
  pending = setTimeout(show, 250);
});
field("try-form").addEventListener("submit", (event) => {
  event.preventDefault();
  show();
});
