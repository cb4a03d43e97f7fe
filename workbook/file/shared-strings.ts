import { walkXml } from './xml';
import { decodeXstring } from './xstring';

/** The texts that cells share, in order: the runs of rich text joined, phonetic guides left out. */
export function readSharedStrings(xml: string): string[] {
  const strings: string[] = [];
  let text = '';
  let phonetic = 0;
  let inside = false;
  walkXml(xml, {
    open(local) {
      if (local === 'si') text = '';
      else if (local === 'rPh') phonetic += 1;
      else if (local === 't') inside = phonetic === 0;
    },
    close(local) {
      if (local === 'si') strings.push(decodeXstring(text));
      else if (local === 'rPh') phonetic -= 1;
      else if (local === 't') inside = false;
    },
    text(found) { if (inside) text += found; },
  });
  return strings;
}
