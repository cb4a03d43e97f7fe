import path from 'node:path';
import ts from 'typescript';

/** A member of Office.js that our code names, with the requirement set that its declaration asks for. */
export interface UsedApi { readonly file: string; readonly line: number; readonly member: string; readonly set: string; readonly version: string }

const ROOT = path.join(import.meta.dirname, '../..');
const API_SET = /\[Api set:\s*(\w+)\s+(\d+\.\d+)/;

/**
 * Every use of a member of Office.js in these files and in what they import, by the compiler: calls, properties that are
 * read or set, and what is loaded. Office.js itself checks calls only, so what is set or loaded must be looked up.
 */
export function usedApis(roots: readonly string[], isOurs: (file: string) => boolean): readonly UsedApi[] {
  const { options } = ts.parseJsonConfigFileContent(ts.readConfigFile(path.join(ROOT, 'tsconfig.json'), ts.sys.readFile).config, ts.sys, ROOT);
  const program = ts.createProgram(roots.map((file) => path.join(ROOT, file)), { ...options, noEmit: true, skipLibCheck: true });
  const checker = program.getTypeChecker();
  const used: UsedApi[] = [];
  for (const source of program.getSourceFiles()) {
    const file = path.relative(ROOT, source.fileName);
    if (!isOurs(file)) continue;
    const visit = (node: ts.Node): void => {
      const found = ts.isIdentifier(node) ? declaredSet(node, checker) : null;
      if (found) used.push({ file, line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1, ...found });
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return used;
}

function declaredSet(node: ts.Identifier, checker: ts.TypeChecker): Pick<UsedApi, 'member' | 'set' | 'version'> | null {
  for (const symbol of symbolsOf(node, checker)) {
    const declaration = symbol.declarations?.find((each) => each.getSourceFile().fileName.includes('@types/office-js'));
    if (!declaration) continue;
    const [, set, version] = API_SET.exec(ts.getJSDocCommentsAndTags(declaration).map((each) => each.getFullText()).join('\n')) ?? [];
    if (set && version) return { member: memberName(declaration, node.text), set, version };
  }
  return null;
}

/** What a name stands for; in an object or a pattern also the property that it fills or takes. */
function symbolsOf(node: ts.Identifier, checker: ts.TypeChecker): readonly ts.Symbol[] {
  const { parent } = node;
  const property = ts.isPropertyAssignment(parent) && parent.name === node ? checker.getContextualType(parent.parent)?.getProperty(node.text)
    : ts.isBindingElement(parent) ? checker.getTypeAtLocation(parent.parent).getProperty(((parent.propertyName ?? parent.name) as ts.Identifier).text)
    : undefined;
  return [property, checker.getSymbolAtLocation(node)].filter((symbol) => symbol !== undefined);
}

const memberName = (declaration: ts.Declaration, name: string): string => {
  const owner = declaration.parent;
  return ts.isClassDeclaration(owner) || ts.isInterfaceDeclaration(owner) ? `${owner.name?.text ?? ''}.${name}` : name;
};
