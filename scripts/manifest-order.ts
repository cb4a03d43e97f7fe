/** The order of elements that Office asks for (Office Add-ins documentation, "manifest element ordering"). */
import type { XmlElement } from '../workbook/file/xml';

const ORDER: Readonly<Record<string, string>> = {
  OfficeApp: 'Id AlternateID Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions Dictionary VersionOverrides ExtendedOverrides',
  VersionOverrides: 'Description Requirements Hosts Resources WebApplicationInfo EquivalentAddins',
  DesktopFormFactor: 'GetStarted FunctionFile ExtensionPoint',
  GetStarted: 'Title Description LearnMoreUrl',
  CustomTab: 'Group OfficeGroup Label InsertAfter InsertBefore',
  Group: 'OverriddenByRibbonApi Label Icon Control',
  Control: 'OverriddenByRibbonApi Label Supertip Icon Action Enabled Items',
  Supertip: 'Title Description',
  Action: 'TaskpaneId SourceLocation Title FunctionName',
  Resources: 'Images Urls ShortStrings LongStrings',
};

/** `Host` and `Hosts` stand twice, in the manifest and in its overrides, with other children. */
const HOST_OF_OVERRIDES = 'Runtimes AllFormFactors DesktopFormFactor';

/** What each add-in of this kind must have. */
const REQUIRED: Readonly<Record<string, string>> = {
  OfficeApp: 'Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions VersionOverrides',
  CustomTab: 'Group Label', Group: 'Label Icon Control', Control: 'Label Supertip Icon Action', Supertip: 'Title Description', Resources: 'Images Urls ShortStrings',
};

/** Every element in the document, the root first. */
export const everyElement = (root: XmlElement): readonly XmlElement[] => [root, ...root.children.flatMap(everyElement)];

export function orderProblems(root: XmlElement): string[] {
  return everyElement(root).flatMap((element) => {
    const isHostOfOverrides = element.local === 'Host' && element.children.length > 0;
    const order = (isHostOfOverrides ? HOST_OF_OVERRIDES : ORDER[element.local])?.split(' ');
    if (!order) return [];
    const problems: string[] = [];
    let last = -1;
    for (const { local } of element.children) {
      const at = order.indexOf(local);
      if (at < 0) problems.push(`<${element.local}> has <${local}>, which does not belong there.`);
      else if (at < last) problems.push(`<${local}> stands too late in <${element.local}>.`);
      last = Math.max(last, at);
    }
    for (const local of REQUIRED[element.local]?.split(' ') ?? []) {
      if (!element.children.some((child) => child.local === local)) problems.push(`<${element.local}> has no <${local}>.`);
    }
    return problems;
  });
}
