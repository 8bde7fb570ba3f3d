// Names of options as words for people.
import { texts } from "./texts.js";

const say = texts("playground");
const OPTION = /^(.+?)(Variant|Probability|Color|ColorFill|ColorFillStops|ColorAngle|ColorOrder)$/;
const words = (name) => name.replace(/([a-z])([A-Z0-9])/g, "$1 $2").toLowerCase();
const capital = (text) => text[0].toUpperCase() + text.slice(1);

/** Returns the heading of an option and the rest of its name: of hairColorFill Hair colour and ColorFill. */
export function place(name) {
  const [, subject, part] = OPTION.exec(name) ?? [];
  if (!part) return [say("whole"), name];
  const heading = capital(words(subject));
  return [part.startsWith("Color") ? say("colour-of", { subject: heading }) : heading, part];
}

/** Returns the title of an option, given the rest of its name. */
export const title = (part) => say(`part.${part}`) ?? capital(words(part));
