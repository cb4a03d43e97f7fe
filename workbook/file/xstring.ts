/**
 * The text of a cell as the file keeps it (ECMA-376 part 1, 22.9.2.19, ST_Xstring): a character that XML cannot
 * hold is written `_x0007_`, and text that looks like that has its first underscore written `_x005F_`.
 */
export const decodeXstring = (text: string): string =>
  text.includes('_x') ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))) : text;

export const encodeXstring = (text: string): string =>
  text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    // Control characters, but for the tab and the line feed that XML keeps.
    .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, (found) => `_x${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
